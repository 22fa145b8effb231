"""A number to type, with large buttons for one more and one less beside it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget


class _Typed(QSpinBox):
    """What is typed takes the place of the number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # The digits of the keyboard, whatever the language of the window.
        self.setLocale(QLocale.c())
        # The style sheet knows no padding for the inside of a box without arrows.
        self.lineEdit().setTextMargins(12, 0, 12, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class NumberBox(QWidget):
    """`changed` carries the number. The arrow keys do what the buttons do, so Tab passes these by."""

    changed = Signal(int)

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed = _Typed(self)
        self.typed.setRange(least, most)
        self.typed.valueChanged.connect(self.changed)
        self._less, self._more = QPushButton("−", self), QPushButton("+", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.typed, 1)
        for button, step in ((self._less, self.typed.stepDown), (self._more, self.typed.stepUp)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoDefault(False)
            button.clicked.connect(step)
            layout.addWidget(button)
        self.setFocusProxy(self.typed)

    def say_name(self, words: str) -> None:
        self.typed.setAccessibleName(words)
        for button in (self._less, self._more):
            button.setAccessibleName(f"{button.text()} {words}")

    @property
    def value(self) -> int:
        return self.typed.value()

    def show_value(self, value: int) -> None:
        """Without telling anybody."""
        blocked = self.typed.blockSignals(True)
        self.typed.setValue(value)
        self.typed.blockSignals(blocked)
