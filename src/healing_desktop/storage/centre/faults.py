"""What a database refuses, as a value: whose fault it is, in the few words that a window has for it."""

from __future__ import annotations

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from healing_desktop.core.centre import CentreReason, NotSaved

FAULTS = (SQLAlchemyError, sqlite3.Error, OSError, ValueError, TypeError, KeyError)
"""What reading, writing and opening may raise: the last three for rows that no program of ours wrote."""

_OF_SQLITE: dict[int, CentreReason] = {
    sqlite3.SQLITE_FULL: "no-space",
    # The pages that several windows share have no room: not even reading begins on a disk that is quite full.
    sqlite3.SQLITE_IOERR_SHMSIZE: "no-space",
    sqlite3.SQLITE_READONLY: "not-allowed",
    sqlite3.SQLITE_PERM: "not-allowed",
    sqlite3.SQLITE_CANTOPEN: "not-allowed",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}
_OF_SYSTEM: dict[int, CentreReason] = {
    errno.ENOSPC: "no-space",
    errno.EDQUOT: "no-space",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.EROFS: "not-allowed",
    errno.ENOTDIR: "not-allowed",
    errno.EEXIST: "not-allowed",
}
# The beginning of an SQLSTATE; the longest that fits counts.
_OF_POSTGRES: dict[str, CentreReason] = {
    "53100": "no-space",
    "42501": "not-allowed",
    "28": "not-allowed",
    "25006": "not-allowed",
    "XX001": "damaged",
    "XX002": "damaged",
    "08": "unreachable",
    "53": "unreachable",
    "55P03": "unreachable",
    "57": "unreachable",
    "25P03": "unreachable",
}


def not_saved(error: Exception) -> NotSaved:
    return NotSaved(_reason(error), f"{type(error).__name__}: {_without_values(error)}")


def _reason(error: Exception) -> CentreReason:
    if isinstance(error, NoConnectionFree):
        return "unreachable"
    if isinstance(error, DBAPIError):
        return _of_driver(error)
    if isinstance(error, sqlite3.Error):
        # Asked past SQLAlchemy.
        return _of_sqlite(error)
    if isinstance(error, OSError):
        return _OF_SYSTEM.get(error.errno or 0, "failed")
    return "damaged" if isinstance(error, ValueError | TypeError | KeyError) else "failed"


def _of_driver(error: DBAPIError) -> CentreReason:
    if isinstance(error.orig, sqlite3.Error):
        return _of_sqlite(error.orig)
    state = getattr(error.orig, "sqlstate", None) or ""
    if not state:
        return _without_a_state(error)
    fitting = [begin for begin in _OF_POSTGRES if state.startswith(begin)]
    return _OF_POSTGRES[max(fitting, key=len)] if fitting else "failed"


def _of_sqlite(error: sqlite3.Error) -> CentreReason:
    code = getattr(error, "sqlite_errorcode", 0)
    return _OF_SQLITE.get(code) or _OF_SQLITE.get(code & 0xFF, "failed")


def _without_a_state(error: DBAPIError) -> CentreReason:
    """The driver gives none where it did not get in, or where the line broke."""
    asked = getattr(error.orig, "pgconn", None)
    if asked is not None and not error.connection_invalidated and (asked.needs_password or asked.used_password):
        return "not-allowed"
    return "unreachable" if error.connection_invalidated or isinstance(error, OperationalError) else "failed"


def _without_values(error: Exception) -> str:
    """For the local log: what a centre wrote is never in there."""
    if isinstance(error, DBAPIError):
        return str(error.orig).split("\n", 1)[0]
    return str(error) if isinstance(error, OSError | sqlite3.Error) else ""
