"""The parts of the window that F6 goes round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Part:
    """`target` is where the keyboard goes; `show` makes the part visible first."""

    widget: QWidget
    target: Callable[[], QWidget]
    show: Callable[[], None] | None = None


class Parts(QObject):
    """Knows which part has the keyboard and gives it to another."""

    def __init__(self, parts: tuple[Part, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts

    @property
    def here(self) -> int:
        focused = QApplication.focusWidget()
        for number, part in enumerate(self._parts):
            if focused is not None and (focused is part.widget or part.widget.isAncestorOf(focused)):
                return number
        return 0

    def next(self) -> None:
        self.enter(self.here + 1)

    def previous(self) -> None:
        self.enter(self.here - 1)

    def enter(self, number: int) -> None:
        part = self._parts[number % len(self._parts)]
        if part.show is not None:
            part.show()
        part.target().setFocus(Qt.FocusReason.TabFocusReason)
