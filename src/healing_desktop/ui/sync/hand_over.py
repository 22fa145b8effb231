"""What a person does with an installer that was fetched; the program itself does nothing with it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(file: Path) -> bool:
    """In the program of this computer that shows folders; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def start(file: Path) -> bool:
    """False where the system would not."""
    return bool(QProcess.startDetached(str(file), [])[0])


@dataclass(frozen=True, slots=True)
class HandOver:
    """`start` None: installers of this system are not started, somebody opens them with what the system has for it."""

    open_folder: Callable[[Path], bool] = open_folder
    start: Callable[[Path], bool] | None = start if sys.platform == "win32" else None
