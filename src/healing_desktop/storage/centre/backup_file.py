"""One file with all that a centre keeps: a whole database of SQLite, without files beside it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved
from healing_desktop.storage.centre.faults import FAULTS, not_saved
from healing_desktop.storage.centre.open_file import open_file
from healing_desktop.storage.centre.tables import APPLICATION_ID

_HEADER = b"SQLite format 3\0"
_APPLICATION = slice(68, 72)
_BESIDE = ("-wal", "-shm", "-journal")


def write_backup(file: Path, rows: Sequence[Kept]) -> NotSaved | None:
    """`file` is new. On the disk when this comes back; what was begun is taken away where it does not work."""
    refused = _fill(file, rows)
    if refused is not None:
        for name in (file.name, *(file.name + beside for beside in _BESIDE)):
            file.with_name(name).unlink(missing_ok=True)
    return refused


def read_backup(file: Path, scratch: Path) -> tuple[Kept, ...] | NotSaved | None:
    """What is in it and not gone, by kind and id; None for a file that is none of a centre. `file` stays as it is: it
    is read as a copy in the folder `scratch`, and brought to the newest version there."""
    try:
        with file.open("rb") as stream:
            header = stream.read(100)
        # The database of another desk, copied as it was: its last changes lie beside it, perhaps all of them.
        wal = file.with_name(file.name + "-wal")
        ours = wal.exists() or header[_APPLICATION] == APPLICATION_ID.to_bytes(4, "big")
        if not header.startswith(_HEADER) or not ours:
            return None
        scratch.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=scratch, prefix="reading-", ignore_cleanup_errors=True) as folder:
            copy = Path(folder) / "copy.db"
            shutil.copyfile(file, copy)
            if wal.exists():
                shutil.copyfile(wal, copy.with_name("copy.db-wal"))
            return _rows_of(copy)
    except FAULTS as error:
        return not_saved(error)


def in_order(rows: Sequence[Kept]) -> tuple[Kept, ...]:
    """What is not gone, by kind and id."""
    return tuple(
        sorted((one for one in rows if not one.gone), key=lambda one: (type(one.record).__name__, one.record.id))
    )


def _fill(file: Path, rows: Sequence[Kept]) -> NotSaved | None:
    store = open_file(file)
    if isinstance(store, NotSaved):
        return store
    try:
        written = store.write([Change(one.record) for one in rows])
    finally:
        store.close()
    if isinstance(written, Conflict):
        return NotSaved("failed", "a row twice")
    if isinstance(written, NotSaved):
        return written
    try:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA journal_mode = DELETE")
    except (sqlite3.Error, OSError) as error:
        return NotSaved("failed", f"{type(error).__name__}: {error}")
    return None


def _rows_of(copy: Path) -> tuple[Kept, ...] | NotSaved | None:
    try:
        with closing(sqlite3.connect(copy)) as connection:
            if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                return None
            said = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        return NotSaved("damaged", f"{type(error).__name__}: {error}")
    if said != ("ok",):
        return NotSaved("damaged", "integrity")
    store = open_file(copy)
    if isinstance(store, NotSaved):
        return store
    try:
        found = store.since(0)
    finally:
        store.close()
    return found if isinstance(found, NotSaved) else in_order(found.rows)
