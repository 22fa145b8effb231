"""What the small databases of a desk have in common: whose fault a failure is, and what becomes of a damaged one."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

# Not the file's fault: another program, a folder, a disk.
_DISK = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM,
}  # fmt: skip


def connect(file: Path) -> sqlite3.Connection:
    """What is committed is on the disk."""
    connection = sqlite3.connect(file, timeout=5)
    # FULL does not sync the folder after the journal is gone: a power cut then takes the last change back.
    connection.execute("PRAGMA synchronous = EXTRA")
    return connection


def is_disk_trouble(error: sqlite3.Error) -> bool:
    """Not damage: the file may be whole."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DISK


def set_aside(file: Path) -> None:
    """A damaged `file` is kept under another name. OSError passes."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    file.replace(file.with_name(f"{file.stem}-damaged-{stamp}{file.suffix}"))
    with suppress(OSError):
        file.with_name(f"{file.name}-journal").unlink(missing_ok=True)
