"""From edition to edition: what is fetched, what changed, what is kept, and the way back."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.sync.desk import Desk, roll_back
from healing_desktop.sync.outcomes import Named
from healing_desktop.sync.synchronise import synchronise
from tests.fixtures.three_editions import changes, made_up_keys, publish, published_repository
from tests.sync.made_desk import NOW, desk_for, serial_in_use, sync


def ids(named: tuple[Named, ...]) -> tuple[str, ...]:
    return tuple(sorted(entry.id for entry in named))


def test_the_first_sync_takes_the_whole_file_and_says_what_changed(tmp_path: Path) -> None:
    repository = published_repository(tmp_path / "repository", upto=2)
    desk = desk_for(repository, tmp_path / "desk")
    outcome = sync(desk, repository)
    assert (outcome.kind, outcome.from_serial, outcome.to_serial) == ("updated", 1, 2), outcome.detail
    second, _ = changes()
    found = outcome.changes
    assert (ids(found.new), ids(found.changed), ids(found.gone)) == (second.new, second.changed, second.gone)
    assert found.new[0].name.name_for("en") == "Made-up group 2"
    assert serial_in_use(desk) == 2


def test_a_later_sync_takes_the_delta(tmp_path: Path) -> None:
    repository = published_repository(tmp_path / "repository", upto=2)
    desk = desk_for(repository, tmp_path / "desk")
    whole = sync(desk, repository)
    publish(repository, 3, made_up_keys())
    outcome = sync(desk, repository)
    assert (outcome.kind, outcome.from_serial, outcome.to_serial) == ("updated", 2, 3), outcome.detail
    assert outcome.bytes * 10 < whole.bytes
    third = changes()[1]
    found = outcome.changes
    assert (ids(found.new), ids(found.changed), ids(found.gone)) == (
        tuple(sorted(third.new)), tuple(sorted(third.changed)), tuple(sorted(third.gone)),
    )  # fmt: skip
    assert serial_in_use(desk) == 3
    assert sync(desk, repository).kind == "up-to-date"


def test_back_to_the_edition_before_and_forth_again(tmp_path: Path, desk: Desk, repository: Path) -> None:
    assert roll_back(desk) is None
    assert sync(desk, repository).kind == "updated"
    assert roll_back(desk) == 1
    assert serial_in_use(desk) == 1
    assert roll_back(desk) is None
    assert sync(desk, repository).kind == "updated"
    assert serial_in_use(desk) == 3


def test_only_a_look(desk: Desk, repository: Path) -> None:
    outcome = synchronise(desk, str(repository), only_check=True, now=lambda: NOW)
    assert (outcome.kind, outcome.to_serial) == ("available", 3)
    assert outcome.bytes > 0
    assert serial_in_use(desk) == 1
