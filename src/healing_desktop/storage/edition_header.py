"""What the first bytes of an edition's file say: whose it is, which schema it has, and whether it is all there."""

from __future__ import annotations

import struct
from pathlib import Path

from healing_desktop.core.outcomes import EditionReason, EditionRefused

APPLICATION_ID = 0x4845414C  # "HEAL"
SCHEMA_NUMBER = 1

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\x00"


def check_header(file: Path, application: int) -> EditionRefused | None:
    """None when it can be opened. `application`: whose file it has to be."""
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
