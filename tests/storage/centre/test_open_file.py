"""A file that is new, older, newer, damaged, another program's, full, or may not be written."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from healing_desktop.core.centre import Change, NotSaved, Saved
from healing_desktop.core.centre_records import Note
from healing_desktop.storage.centre import open_file as module
from healing_desktop.storage.centre.centre_store import CentreStore
from healing_desktop.storage.centre.open_file import open_file
from healing_desktop.storage.centre.tables import APPLICATION_ID
from tests.fixtures.small_disks import fill, small_disk

NOTE = Note("n", "e", "Praatgroep", "tekst")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "centre" / "centre.db"


@pytest.fixture
def store(file: Path) -> Iterator[CentreStore]:
    opened = open_file(file)
    assert isinstance(opened, CentreStore)
    yield opened
    opened.close()


def refused(file: Path) -> NotSaved:
    found = open_file(file)
    assert isinstance(found, NotSaved), found
    return found


def pragma(file: Path, name: str) -> object:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_file_is_made_for_several_windows_and_for_power_cuts(store: CentreStore, file: Path) -> None:
    assert isinstance(store.write([Change(NOTE)]), Saved)
    assert (pragma(file, "journal_mode"), pragma(file, "application_id")) == ("wal", APPLICATION_ID)
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_an_empty_file_is_filled(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    opened = open_file(file)
    assert isinstance(opened, CentreStore)
    opened.close()


@pytest.mark.parametrize(
    ("offset", "junk"), [(0, b"no database at all, but long enough to be looked at" * 40), (5000, b"\xff" * 4000)]
)
def test_a_damaged_file_is_told_and_left_as_it_is(file: Path, offset: int, junk: bytes) -> None:
    opened = open_file(file)
    assert isinstance(opened, CentreStore)
    opened.close()
    spoilt = bytearray(file.read_bytes())
    spoilt[offset : offset + len(junk)] = junk
    file.write_bytes(spoilt)
    found = open_file(file)
    if isinstance(found, CentreStore):
        seen = found.since(-1)
        assert isinstance(seen, NotSaved)
        written = found.write([Change(NOTE)])
        assert isinstance(written, NotSaved)
        found.close()
        found = written
    assert found.reason == "damaged"
    assert file.read_bytes() == spoilt
    assert [each.name for each in file.parent.iterdir() if "damaged" in each.name] == []


def test_a_database_of_another_program_is_not_touched(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE theirs (one TEXT)")
    before = file.read_bytes()
    assert refused(file).reason == "damaged"
    assert file.read_bytes() == before


def test_a_database_of_a_newer_program_is_not_touched(store: CentreStore, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refused(file).reason == "program-too-old"


def test_a_newer_program_that_changed_the_tables_meanwhile_is_told(store: CentreStore, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("ALTER TABLE note RENAME COLUMN text TO words")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for found in (store.since(-1), store.write([Change(NOTE)])):
        assert isinstance(found, NotSaved)
        assert found.reason == "program-too-old"


def test_a_full_disk_writes_nothing_and_spoils_nothing(store: CentreStore, file: Path) -> None:
    assert isinstance(store.write([Change(NOTE)]), Saved)
    before = store.since(0)

    def small(connection: sqlite3.Connection, *_rest: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    event.listen(store._engine.pool, "checkout", small)
    written = store.write([Change(Note("big", "e", "x", "x" * 1_000_000))])
    assert isinstance(written, NotSaved)
    assert written.reason == "no-space"
    assert "xxx" not in written.detail
    assert store.since(0) == before


def test_a_disk_that_is_full_to_the_last_byte_is_told_as_full(tmp_path: Path) -> None:
    """Not even reading begins then; with room again nothing is lost."""
    with small_disk(tmp_path / "disk", size_kb=1024):
        file = tmp_path / "disk" / "centre.db"
        store = open_file(file)
        assert isinstance(store, CentreStore)
        assert isinstance(store.write([Change(NOTE)]), Saved)
        store.close()
        fill(tmp_path / "disk")
        assert refused(file).reason == "no-space"
        (tmp_path / "disk" / "all-that-was-left").unlink()
        again = open_file(file)
        assert isinstance(again, CentreStore)
        again.close()


def test_a_file_that_may_only_be_read_is_told(store: CentreStore) -> None:
    event.listen(store._engine.pool, "checkout", lambda connection, *_rest: connection.execute("PRAGMA query_only = 1"))
    written = store.write([Change(NOTE)])
    assert isinstance(written, NotSaved)
    assert written.reason == "not-allowed"


def test_a_place_where_no_folder_can_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "centre").write_text("a file")
    assert refused(tmp_path / "centre" / "centre.db").reason == "not-allowed"
    (tmp_path / "folder.db").mkdir()
    assert refused(tmp_path / "folder.db").reason == "not-allowed"


def test_a_window_that_never_lets_go_is_not_waited_for_without_end(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BUSY_SECONDS", 0.1)
    opened = open_file(file)
    assert isinstance(opened, CentreStore)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = opened.write([Change(NOTE)])
        assert isinstance(written, NotSaved)
        assert written.reason == "failed"
        # Reading waits for nobody.
        assert not isinstance(opened.since(0), NotSaved)
        other.execute("ROLLBACK")
    assert isinstance(opened.write([Change(NOTE)]), Saved)
    opened.close()


def test_what_migrates_and_what_talks_to_servers_is_not_imported_for_a_file_of_today(file: Path) -> None:
    opened = open_file(file)
    assert isinstance(opened, CentreStore)
    opened.close()
    code = (
        "import sys; from pathlib import Path; from healing_desktop.centre.open_centre import open_centre\n"
        f"open_centre(Path({str(file.parent)!r}), None).close()\n"
        "sys.exit(', '.join({'alembic', 'psycopg', 'sqlalchemy.orm', 'mako'} & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_was_deleted_does_not_lie_in_the_file(store: CentreStore, file: Path) -> None:
    note = Note("n", "e", "Praatgroep", "een geheim dat weg moet" * 40)
    written = store.write([Change(note)])
    assert isinstance(written, Saved)
    assert isinstance(store.write([Change(replace(note, text=""), written.rows[0].revision, gone=True)]), Saved)
    store.close()
    assert not file.with_name("centre.db-wal").exists()
    assert b"een geheim" not in file.read_bytes()
