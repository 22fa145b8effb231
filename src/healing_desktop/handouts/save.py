"""A PDF into a file: whole or not at all, under a name that tells nobody anything."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import NotSaved, NotSavedReason
from healing_desktop.storage.on_disk import sync_folder

_REASONS: dict[int, NotSavedReason] = {
    errno.ENOSPC: "no-space",
    errno.EDQUOT: "no-space",
    errno.EFBIG: "no-space",
    errno.EROFS: "read-only",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.ENOENT: "no-folder",
    errno.ENOTDIR: "no-folder",
    errno.EISDIR: "is-folder",
}


def save_pdf(path: Path, pdf: bytes) -> NotSaved | None:
    """Write beside, then rename: whatever stood at `path` stays as it was until the new file is on the disk."""
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            return NotSaved("is-folder", str(path))
        if target.exists() and not target.is_file():
            # A device or a pipe is written to, never replaced.
            with target.open("wb") as device:
                device.write(pdf)
            return None
        if target.exists() and not os.access(target, os.W_OK):
            return NotSaved("not-allowed", str(path))
        _write_beside(target, pdf)
    except OSError as error:
        return NotSaved(_REASONS.get(error.errno or 0, "failed"), str(path), str(error))
    return None


def neutral_name(ids: Iterable[str], options: HandoutOptions, words: Words) -> str:
    """ "blad-0421.pdf": the same for the same handout, without theme, place or person (P14)."""
    told = sha256("|".join((*ids, options.template, options.language, options.size)).encode()).digest()
    return f"{words('handout-file')}-{int.from_bytes(told[:4]) % 10_000:04}.pdf"


def _write_beside(target: Path, pdf: bytes) -> None:
    beside = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(beside, flags, 0o666), "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
