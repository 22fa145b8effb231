"""The centre as it stands on paper: its name, address and hours from the settings, its logo from the profile."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Literal

from healing_desktop.handouts.content import Letterhead
from healing_desktop.ui.state.settings import SettingsState

LARGEST = 2 * 1024 * 1024
KINDS = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".svg": "svg"}
LogoProblem = Literal["too-large", "not-a-picture", "unreadable", "not-kept"]


class LetterheadFile:
    """`now` reads the logo once, and again when another one was chosen."""

    def __init__(self, settings: SettingsState) -> None:
        self._settings = settings
        self._read: tuple[str, bytes] = ("", b"")

    @property
    def now(self) -> Letterhead:
        """Without the logo where its file is gone."""
        kept = self._settings.now
        if kept.centre_logo != self._read[0]:
            self._read = (kept.centre_logo, _bytes(self._settings.folder / kept.centre_logo))
        logo = self._read[1] if kept.centre_logo else b""
        return Letterhead(kept.centre_name, kept.centre_address, kept.centre_hours, logo)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def read_logo(file: Path) -> bytes | LogoProblem:
    """The bytes of a picture that can be printed, or why not. For a job: it is looked at, not only read."""
    try:
        with file.open("rb") as opened:
            found = opened.read(LARGEST + 1)
    except OSError:
        return "unreadable"
    if len(found) > LARGEST:
        return "too-large"
    return found if _is_picture(found, KINDS.get(file.suffix.lower(), "")) else "not-a-picture"


def keep_logo(folder: Path, logo: bytes, suffix: str) -> str | None:
    """Written whole under a name that changes with what is in it; None when it could not be. For a job."""
    from hashlib import sha256

    name = f"logo-{sha256(logo).hexdigest()[:8]}{suffix.lower()}"
    part = folder / f"{name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as written:
            written.write(logo)
            written.flush()
            os.fsync(written.fileno())
        part.replace(folder / name)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return None
    for old in folder.glob("logo-*"):
        if old.name != name:
            old.unlink(missing_ok=True)
    return name


def _is_picture(found: bytes, kind: str) -> bool:
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImageReader

    if kind == "svg":
        from PySide6.QtSvg import QSvgRenderer

        renderer = QSvgRenderer()
        return b"<svg" in found and renderer.load(QByteArray(found)) and not renderer.defaultSize().isEmpty()
    buffer = QBuffer()
    buffer.setData(QByteArray(found))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    return bytes(reader.format().data()).decode() == kind and not reader.read().isNull()
