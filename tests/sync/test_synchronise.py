"""From edition to edition: what is fetched, what changed, what is kept, and the way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.library import Library
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_news import NewsFile
from healing_desktop.sync import keep_news
from healing_desktop.sync.desk import roll_back
from healing_desktop.sync.desk_edition import open_desk_edition
from healing_desktop.sync.outcomes import Changes, Named
from healing_desktop.sync.synchronise import synchronise
from tests.fixtures.hostile_articles import HOSTILE, SAFE_BUT_ODD
from tests.fixtures.three_editions import Changes as Meant
from tests.fixtures.three_editions import changes, publish, published_repository
from tests.sync.made_desk import NOW, desk_for, serial_in_use, sync
from tests.sync.small_repository import (
    content_of,
    day_of,
    packed_content,
    publish_small,
    small_desk,
    small_repository,
)


def by_id(found: Changes) -> Meant:
    def ids(named: tuple[Named, ...]) -> tuple[str, ...]:
        return tuple(sorted(entry.id for entry in named))

    return Meant(ids(found.new), ids(found.changed), ids(found.gone))


def sorted_ids(meant: Meant) -> Meant:
    return Meant(*(tuple(sorted(ids)) for ids in (meant.new, meant.changed, meant.gone)))


def test_the_real_directory_whole_then_by_what_changed(tmp_path: Path) -> None:
    """The edition of the program has no lines beside it: what changed is read from the two files."""
    repository = published_repository(tmp_path / "repository", upto=2)
    desk = desk_for(repository, tmp_path / "desk")
    whole = sync(desk, repository)
    second, third = changes()
    assert (whole.kind, whole.from_serial, whole.to_serial) == ("updated", 1, 2), whole.detail
    assert by_id(whole.changes) == sorted_ids(second)
    assert whole.changes.new[0].name.name_for("en") == "Made-up group 2"
    publish(repository, 3)
    delta = sync(desk, repository)
    assert (delta.kind, delta.from_serial, delta.to_serial) == ("updated", 2, 3), delta.detail
    assert by_id(delta.changes) == sorted_ids(third)
    assert delta.bytes * 10 < whole.bytes
    assert serial_in_use(desk) == 3


def test_many_editions_behind(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    assert sync(desk, repository, day_of(2)).kind == "updated"
    for serial in range(3, 7):
        publish_small(repository, serial)
    outcome = sync(desk, repository, day_of(7))
    assert (outcome.from_serial, outcome.to_serial) == (2, 6)
    assert len(outcome.changes.gone) == len(outcome.changes.new) == 4
    assert sync(desk, repository, day_of(7)).kind == "up-to-date"


def test_of_a_long_list_the_first_are_named_and_all_are_counted_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_news, "MOST_NAMED", 3)
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    assert sync(desk, repository, day_of(2)).kind == "updated"
    for serial in range(3, 7):
        publish_small(repository, serial)
    found = sync(desk, repository, day_of(7)).changes
    assert (len(found.new), found.new_total, len(found.gone), found.gone_total) == (3, 4, 3, 4)
    kept = NewsFile(desk.folder).editions(6, day_of(7).date())[0].of_kind
    assert (kept["new"][1], kept["gone"][1], kept["changed"][1]) == (4, 4, found.changed_total)


def test_the_edition_before_is_kept_and_older_ones_are_not(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    for serial in (2, 3, 4):
        if serial > 2:
            publish_small(repository, serial)
        sync(desk, repository, day_of(serial))
    assert sorted(file.name for file in desk.folder.glob("edition-*")) == [
        "edition-000003.db", "edition-000003.ndjson.xz", "edition-000004.db", "edition-000004.ndjson.xz",
    ]  # fmt: skip


def test_back_to_the_edition_before_and_forth_again(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    assert roll_back(desk) is None
    assert sync(desk, repository, day_of(2)).kind == "updated"
    assert roll_back(desk) == 1
    assert serial_in_use(desk) == 1
    assert roll_back(desk) is None
    assert sync(desk, repository, day_of(2)).kind == "updated"
    assert serial_in_use(desk) == 2


def test_only_a_look(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    outcome = synchronise(desk, str(repository), only_check=True, now=lambda: NOW)
    assert (outcome.kind, outcome.to_serial) == ("available", 2)
    assert outcome.bytes > 0
    assert serial_in_use(desk) == 1


def test_hostile_articles_that_are_signed_are_taken_over_and_left_out(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository", upto=1)
    desk = small_desk(tmp_path / "desk", repository)
    # Ten megabytes are no line of an edition (too-long), whoever signs it.
    texts = {name: text for name, (text, _) in HOSTILE.items() if not name.startswith("10-mb")}
    hostile = [ArticleText(f"hostile-{name}", "nl", text) for name, text in texts.items()]
    content = replace(content_of(2), articles=(*hostile, ArticleText("odd", "nl", SAFE_BUT_ODD)))
    publish_small(repository, 2, packed_content(content))
    outcome = synchronise(desk, str(repository), now=lambda: day_of(2))
    assert (outcome.kind, outcome.to_serial) == ("updated", 2), outcome.detail
    found = open_desk_edition(desk.folder, desk.bundled, NOW.date)
    assert isinstance(found, EditionDirectory)
    assert len(found.articles()) == len(texts) + 1
    assert list(Library.of(found).by_slug) == ["odd"]
    found.close()
