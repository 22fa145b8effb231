"""A file that is there whole or not at all, also after a power cut."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

_PART = 1 << 20


def write_whole(file: Path, content: bytes) -> None:
    """Beside it, onto the disk, then in its place; its folder is made. OSError passes."""
    _write(file, (content,), None)


def copy_whole(source: Path, file: Path, wanted: str) -> None:
    """The same of a file that may be large. OSError also when its SHA-256 is not `wanted` any more."""
    with source.open("rb") as opened:
        _write(file, iter(lambda: opened.read(_PART), b""), wanted)


def _write(file: Path, parts: Iterable[bytes], wanted: str | None) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{secrets.token_hex(4)}.part")
    seen = sha256()
    try:
        with beside.open("xb") as out:
            for part in parts:
                seen.update(part)
                out.write(part)
            out.flush()
            os.fsync(out.fileno())
        if wanted is not None and seen.hexdigest() != wanted:
            raise OSError(0, "this file was changed meanwhile", str(file))
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        handle = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
