"""Asking the system where a backup goes, or is; tests put something else in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(parent: QWidget, title: str) -> str:
    """The folder that is chosen, or ""."""
    return QFileDialog.getExistingDirectory(parent, title)


def ask_file(parent: QWidget, title: str, start: str) -> str:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, start, "*.db")
    return chosen


@dataclass(frozen=True, slots=True)
class AskBackup:
    """(parent, title) to the folder, (parent, title, where to begin) to the file that is chosen, or ""."""

    folder: Callable[[QWidget, str], str] = ask_folder
    file: Callable[[QWidget, str, str], str] = ask_file


USUAL = AskBackup()
