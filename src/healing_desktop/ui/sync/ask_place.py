"""Asking the system for a folder or a file; tests put something else in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(parent: QWidget, title: str) -> str:
    """The folder that is chosen, or ""."""
    return QFileDialog.getExistingDirectory(parent, title)


def ask_zip(parent: QWidget, title: str) -> str:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", "*.zip")
    return chosen


@dataclass(frozen=True, slots=True)
class AskPlace:
    """(parent, title) to the path that is chosen, or ""."""

    folder: Callable[[QWidget, str], str] = ask_folder
    zip: Callable[[QWidget, str], str] = ask_zip
