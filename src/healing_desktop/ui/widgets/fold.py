"""Something folded away under one line of words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

CLOSED, OPEN = "▸", "▾"


class Fold(QWidget):
    """A button that shows and hides what it holds; `turned` after that. What is seldom opened is made when it is."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._button = QPushButton(self)
        self._button.setProperty("look", "link")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._toggled)
        self._held: QWidget | None = None
        self._make: Callable[[], QWidget] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._button)

    def hold(self, widget: QWidget) -> None:
        self._held = widget
        self._layout.addWidget(widget)
        self._toggled(self._button.isChecked())

    def hold_later(self, make: Callable[[], QWidget]) -> None:
        """What `make` gives is held from the first opening on, next in the order of Tab."""
        self._make = make

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
        if is_open and self._make is not None:
            make, self._make = self._make, None
            self._fill(make())
        elif self._held is not None:
            self._held.setVisible(is_open)
            self.turned.emit()

    def _fill(self, widget: QWidget) -> None:
        self.hold(widget)
        before: QWidget = self._button
        for field in widget.findChildren(QWidget):
            # The list of a box to choose from is a window of its own.
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.window() is self.window():
                QWidget.setTabOrder(before, field)
                before = field
