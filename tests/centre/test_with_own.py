"""The directory with the centre's own entries: nothing of the edition is lost, and nothing takes it for one."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from healing_desktop.centre.with_own import directory_with_own, left_here
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.entries import Entry
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.storage import edition_with_own
from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.storage.edition_with_own import build_with_own, open_with_own
from tests.centre.own_samples import own_entry, own_id, own_record
from tests.centre.tiny_edition import a_group, tiny_edition
from tests.fixtures.editions import opened, real_edition

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EditionDirectory]:
    tiny = tiny_edition(tmp_path_factory.mktemp("tiny"))
    with closing(tiny):
        yield tiny


@pytest.fixture(scope="module")
def like(directory: EditionDirectory) -> Entry:
    return a_group(directory)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("with-own")


@pytest.fixture(scope="module")
def own(like: Entry) -> tuple[OwnEntry, ...]:
    return own_record(own_entry(1, like)), own_record(own_entry(2, like), "2026-11-30")


@pytest.fixture(scope="module")
def with_own(directory: EditionDirectory, own: tuple[OwnEntry, ...], folder: Path) -> Iterator[EditionDirectory]:
    made = directory_with_own(directory, own, folder, TODAY)
    assert (made.failed, made.clashing, made.unreadable) == ("", (), ())
    yield made.directory
    made.directory.close()


def rows_of(file: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(f'SELECT * FROM "{table}"').fetchall()


def test_nothing_of_the_edition_is_lost(tmp_path: Path) -> None:
    """Every table of the real one, row by row; 20 euro and 20.0 euro are one price."""
    directory = opened(real_edition())
    file = tmp_path / "own.db"
    build_with_own(directory, [], file)
    with closing(sqlite3.connect(directory.file)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    assert {"article", "helpline", "vocabulary", "manifest", "group_fts"} <= set(tables)
    for table in tables:
        before, after = rows_of(directory.file, table), rows_of(file, table)
        assert len(before) == len(after), table
        assert [_told(row) for row in after] == [_told(row) for row in before], table
    made = open_with_own(file, directory)
    assert isinstance(made, EditionDirectory)
    with closing(made), closing(directory):
        assert all(made.entry(entry_id) == directory.entry(entry_id) for entry_id in directory.ids())
        assert made.info() == directory.info()
        assert made.news_since(date(2026, 1, 1)) == directory.news_since(date(2026, 1, 1))
        asked = directory.understand("rouw 9000 avond")
        found, told = made.find(asked, today=TODAY), directory.find(asked, today=TODAY)
        assert (found.rows, found.counts, found.total) == (told.rows, told.counts, told.total)


def _told(row: tuple[object, ...]) -> list[object]:
    """What JSON says, not how it writes a number."""
    return [json.loads(cell) if isinstance(cell, str) and cell.startswith(("[", "{")) else cell for cell in row]


def test_an_own_entry_is_found_like_all_others(with_own: EditionDirectory, directory: EditionDirectory) -> None:
    found = with_own.find(with_own.understand("eigen verzonnen groep 1"), today=TODAY)
    assert found.rows[0].id == own_id(1)
    assert found.rows[0].own
    entry = with_own.entry(own_id(1))
    assert entry is not None
    assert entry.row.own
    assert (entry.row.checked_on, entry.assurance.by, entry.source.url) == ("2026-11-20", "centre", None)
    everything = with_own.find(with_own.understand(""), limit=1000, today=TODAY)
    assert {row.id for row in everything.rows if row.own} == {own_id(1), own_id(2)}
    assert directory.entry(own_id(1)) is None


def test_it_tells_of_the_published_edition(with_own: EditionDirectory, directory: EditionDirectory) -> None:
    assert with_own.info() == directory.info()
    assert with_own.file != directory.file
    assert (with_own.serial, with_own.gone, with_own.instead_of) == (
        directory.serial, directory.gone, directory.instead_of,
    )  # fmt: skip


def test_nothing_takes_it_for_an_edition(with_own: EditionDirectory) -> None:
    refused = open_directory(with_own.file)
    assert isinstance(refused, EditionRefused)
    assert refused.reason == "not-an-edition"


def test_it_is_built_once(
    directory: EditionDirectory, own: tuple[OwnEntry, ...], folder: Path, with_own: EditionDirectory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("healing_desktop.centre.with_own.build_with_own", None)
    made = directory_with_own(directory, tuple(reversed(own)), folder, TODAY)
    with closing(made.directory):
        assert made.directory.file == with_own.file
    left = left_here(directory, folder, TODAY)
    with closing(left):
        assert left.own == {own_id(1), own_id(2)}
    assert left_here(directory, folder, date(2026, 12, 1)) is directory, "one of them is listed no more"


def test_an_id_of_the_edition_stays_what_the_edition_says(
    directory: EditionDirectory, like: Entry, folder: Path
) -> None:  # fmt: skip
    claimed = own_record(replace(own_entry(3, like), row=replace(own_entry(3, like).row, id=like.row.id)))
    made = directory_with_own(directory, [claimed], folder, TODAY)
    assert made.clashing == (claimed,)
    assert made.directory is directory


@pytest.mark.parametrize(
    "record", ["", "{}", "null", '{"id": 5}', "\ud800", "[" * 100_000, '{"type": "entry", "id": "x", "name": "y"}']
)
def test_a_record_that_nobody_can_read_is_told(directory: EditionDirectory, folder: Path, record: str) -> None:
    unread = OwnEntry(own_id(4), "Wat", record, "2026-11-20")
    made = directory_with_own(directory, [unread], folder, TODAY)
    assert (made.directory, made.unreadable, made.failed) == (directory, (unread,), "")


def test_after_its_last_day_it_is_readable_and_not_listed(
    directory: EditionDirectory, like: Entry, tmp_path: Path
) -> None:  # fmt: skip
    last = own_record(own_entry(5, like), TODAY.isoformat())
    listed = directory_with_own(directory, [last], tmp_path, TODAY).directory
    with closing(listed):
        assert listed.own == {own_id(5)}
    over = directory_with_own(directory, [last], tmp_path, TODAY + timedelta(days=1)).directory
    with closing(over):
        assert over.info() == directory.info()
        entry = over.entry(own_id(5))
        assert entry is not None
        assert (entry.unlisted_on, entry.row.own) == (TODAY, True)
        found = over.find(over.understand("eigen verzonnen groep 5"), today=TODAY)
        assert [row.id for row in found.rows if row.own] == []
        assert [gone.id for gone in found.gone] == [own_id(5)]
    long_ago = directory_with_own(directory, [last], tmp_path, TODAY + timedelta(days=31)).directory
    with closing(long_ago):
        assert long_ago.find(long_ago.understand("eigen verzonnen groep 5"), today=TODAY).gone == ()
        assert long_ago.entry(own_id(5)) is not None
    assert directory.gone is None, "the published directory stays as it is"


def test_a_disk_that_refuses_leaves_the_published_directory(
    directory: EditionDirectory, own: tuple[OwnEntry, ...], tmp_path: Path
) -> None:  # fmt: skip
    (tmp_path / "taken").write_text("no folder")
    made = directory_with_own(directory, own, tmp_path / "taken", TODAY)
    assert made.directory is directory
    assert "taken" in made.failed


def test_a_build_that_ends_early_leaves_nothing(
    directory: EditionDirectory, own: tuple[OwnEntry, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    def torn(_file: Path, _own: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(edition_with_own, "_mark", torn)
    made = directory_with_own(directory, own, tmp_path, TODAY)
    assert made.directory is directory
    assert list(tmp_path.iterdir()) == []


def test_what_nothing_shows_any_more_is_swept(
    directory: EditionDirectory, own: tuple[OwnEntry, ...], with_own: EditionDirectory, folder: Path
) -> None:  # fmt: skip
    edition = with_own.file.name.split("-")[0]
    now = with_own.file.stat().st_mtime
    ages = {
        f"{edition}-a.db": 100, f"{edition}-b.db": 200, f"{edition}-c.db": 300, "other-a.db": 1000,
        "other-b.db": 8 * 24 * 3600, "killed.db.17.part": 7200, "killed.db.17.staged": 7200, "running.db.18.part": 5,
    }  # fmt: skip
    for name, age in ages.items():
        (folder / name).write_bytes(b"")
        os.utime(folder / name, (now - age, now - age))
    directory_with_own(directory, own, folder, TODAY).directory.close()
    left = {file.name for file in folder.iterdir()}
    assert left >= {with_own.file.name, f"{edition}-a.db", "other-a.db", "running.db.18.part"}
    assert left.isdisjoint({f"{edition}-c.db", "other-b.db", "killed.db.17.part", "killed.db.17.staged"})
