"""Opens an edition file read-only, or says why not."""

from __future__ import annotations

import sqlite3
import struct
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from healing_desktop.core.outcomes import EditionReason, EditionRefused
from healing_desktop.storage.schema import APPLICATION_ID, SCHEMA_NUMBER

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\x00"


class _Reading(sqlite3.Connection):
    """Closed with the pool that let it go: from Python 3.13 on a connection that is only forgotten is warned of."""

    def __del__(self) -> None:
        self.close()


def open_engine(file: Path, application: int = APPLICATION_ID) -> Engine | EditionRefused:
    """A read-only engine on `file`; the header is checked first, so that a torn or foreign file is told in words.
    `application`: whose file it has to be."""
    refused = _check_header(file, application)
    if refused:
        return refused
    uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, check_same_thread=False, factory=_Reading)

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM manifest").one()
    except DBAPIError as error:
        engine.dispose()
        return EditionRefused(str(file), "damaged", str(error))
    return engine


def check_whole(engine: Engine) -> str | None:
    """SQLite's own check of every page; None when the file is sound, else its first complaint."""
    try:
        with engine.connect() as connection:
            verdict = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
    except DBAPIError as error:
        return str(error)
    return None if verdict == "ok" else verdict


def _check_header(file: Path, application: int) -> EditionRefused | None:
    try:
        with file.open("rb") as opened:
            header = opened.read(_HEADER_BYTES)
        size = file.stat().st_size
    except FileNotFoundError:
        return EditionRefused(str(file), "missing")
    except OSError as error:
        return EditionRefused(str(file), "unreadable", str(error))
    reason = _reason(header, size, application)
    return EditionRefused(str(file), reason) if reason else None


def _reason(header: bytes, size: int, wanted: int) -> EditionReason | None:
    """From the fields of SQLite's file header: page size at 16, page count at 28, user version at 60, application id
    at 68."""
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        return "not-an-edition"
    (page_size,) = struct.unpack_from(">H", header, 16)
    (pages,) = struct.unpack_from(">I", header, 28)
    (version,) = struct.unpack_from(">I", header, 60)
    (application,) = struct.unpack_from(">I", header, 68)
    if application != wanted:
        return "not-an-edition"
    if version > SCHEMA_NUMBER:
        return "program-too-old"
    if size < pages * (65536 if page_size == 1 else page_size):
        return "damaged"
    return None
