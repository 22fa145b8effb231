"""Where a paper is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

KINDS = {".pdf": "PDF (*.pdf)", ".ics": "iCalendar (*.ics)"}
AskFile = Callable[[QWidget, str, str], str]


def ask_file(parent: QWidget, title: str, suggested: str) -> str:
    """Where to save, or "". The end of the suggested name is the kind of file."""
    kind = Path(suggested).suffix
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / suggested), KINDS[kind])
    return chosen if not chosen or chosen.lower().endswith(kind) else f"{chosen}{kind}"
