"""Something folded away under one line of words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

CLOSED, OPEN = "▸", "▾"


class Fold(QWidget):
    """A button that shows and hides what it holds; `turned` after that."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._button = QPushButton(self)
        self._button.setProperty("look", "link")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._toggled)
        self._held: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._button)

    def hold(self, widget: QWidget) -> None:
        self._held = widget
        self._layout.addWidget(widget)
        self._toggled(self._button.isChecked())

    def open(self) -> None:
        self._button.setChecked(True)

    def say(self, words: str) -> None:
        self._words = words
        self._toggled(self._button.isChecked())

    @property
    def is_open(self) -> bool:
        return self._button.isChecked()

    def _toggled(self, is_open: bool) -> None:
        self._button.setText(f"{self._words} {OPEN if is_open else CLOSED}")
        if self._held is not None:
            self._held.setVisible(is_open)
            self.turned.emit()
