"""Which entry took another one over."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_with_own import build_with_own, open_with_own
from tests.fixtures.editions import opened
from tests.storage.made_up import edition_of, made_up

GONE, ALSO_GONE, NEVER = (str(UUID(int=number)) for number in (1, 2, 3))
HEIR = replace(made_up("heir"), replaces=(GONE, ALSO_GONE))


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EditionDirectory]:
    made = edition_of([HEIR, made_up("other")], tmp_path_factory.mktemp("replaced"))
    with closing(made):
        yield made


def test_who_took_it_over(directory: EditionDirectory) -> None:
    assert [directory.replaced_by(one) for one in (GONE, ALSO_GONE, NEVER, HEIR.row.id)] == [
        HEIR.row.id, HEIR.row.id, None, None,
    ]  # fmt: skip
    entry = directory.entry(HEIR.row.id)
    assert entry is not None
    assert entry.replaces == (GONE, ALSO_GONE)


def test_a_million_entries_are_not_looked_through(directory: EditionDirectory) -> None:
    with closing(sqlite3.connect(directory.file)) as connection:
        plan = connection.execute("EXPLAIN QUERY PLAN SELECT id FROM service s WHERE x_replaces IS NOT NULL").fetchall()
    assert "service_replaces" in str(plan)


def test_it_stays_with_own_entries(directory: EditionDirectory, tmp_path: Path) -> None:
    build_with_own(directory, [], tmp_path / "own.db")
    made = open_with_own(tmp_path / "own.db", directory)
    assert isinstance(made, EditionDirectory)
    with closing(made):
        assert made.replaced_by(ALSO_GONE) == HEIR.row.id


def test_an_older_edition_knows_of_none(directory: EditionDirectory, tmp_path: Path) -> None:
    older = tmp_path / "older.db"
    older.write_bytes(directory.file.read_bytes())
    with closing(sqlite3.connect(older)) as connection:
        connection.execute("DROP INDEX service_replaces")
        connection.execute("ALTER TABLE service DROP COLUMN x_replaces")
        connection.commit()
    read = opened(older)
    with closing(read):
        assert read.replaced_by(GONE) is None
        entry = read.entry(HEIR.row.id)
        assert entry is not None
        assert entry.replaces == ()
