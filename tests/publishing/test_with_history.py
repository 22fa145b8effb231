"""An edition that tells what became of its fields, from the publisher's hands to a desk."""

from __future__ import annotations

import io
from pathlib import Path

from healing_desktop.exchange.edition_history import METADATA
from healing_desktop.exchange.edition_lines import PublishedEdition, read_edition
from healing_desktop.publishing.edition_targets import PackedEdition, packed_edition, records_of
from healing_desktop.publishing.with_history import lacks_history, with_history
from healing_desktop.sync.apply import lines_of_edition
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, packed_small, publish_small, small_desk, small_repository


def edition(serial: int) -> PackedEdition:
    return packed_edition(packed_small(serial))


def rows(packed: bytes) -> list[tuple[str, str]]:
    found = read_edition(io.BytesIO(packed))
    assert not isinstance(found, list), found
    assert isinstance(found[1], PublishedEdition)
    others = found[1].others
    assert all(record.key[0] == METADATA for record in others)
    return [(record.fields["last_action_type"], record.fields["field_name"]) for record in others]


def test_a_reader_takes_it_and_it_is_the_same_each_time() -> None:
    first = with_history(edition(2), edition(1))
    assert sorted(rows(first)) == [("create", "name"), ("delete", "name"), ("update", "x_names/nl")]
    assert with_history(packed_edition(first), edition(1)) == first
    assert [record for record in records_of(packed_edition(first)) if record.key[0] != METADATA] == list(
        records_of(edition(2))
    )


def test_an_edition_that_was_built_without_looking_back() -> None:
    assert lacks_history(edition(2), edition(1))
    assert not lacks_history(packed_edition(with_history(edition(2), edition(1))), edition(1))
    assert not lacks_history(edition(1), edition(1))


def test_the_history_travels_and_a_desk_keeps_it(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository", 1)
    desk = small_desk(tmp_path / "desk", repository)
    second = with_history(edition(2), edition(1))
    publish_small(repository, 2, second)
    assert sync(desk, repository, day_of(2)).kind == "updated"
    third = with_history(edition(3), packed_edition(second))
    publish_small(repository, 3, third)
    outcome = sync(desk, repository, day_of(3))
    assert (outcome.kind, serial_in_use(desk)) == ("updated", 3)
    assert (len(outcome.changes.new), len(outcome.changes.changed), len(outcome.changes.gone)) == (1, 1, 1)
    own = lines_of_edition(desk.folder, 3).read_bytes()
    assert rows(own) == rows(third)
    assert len(rows(own)) > len(rows(second))
