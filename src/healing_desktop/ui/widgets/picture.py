"""A place that is drawn by the program itself, and is a picture for screen readers: a plain QWidget has no role."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Picture(QLabel):
    """Give it a name; draw it in `paintEvent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A label is a picture once it has one, however small.
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
