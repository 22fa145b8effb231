"""A button that opens a menu of choices, one of which is ticked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

ARROW = "▾"


class Choices(QMenu):
    """A menu in which exactly one value is chosen; `chosen` is called with it."""

    def __init__(self, chosen: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._picked)
        self._by_value: dict[str, QAction] = {}

    def offer(self, choices: tuple[tuple[str, str], ...], current: str) -> None:
        """(value, words) pairs in order."""
        for value, words in choices:
            if value not in self._by_value:
                action = QAction(self._group)
                action.setCheckable(True)
                action.setData(value)
                self.addAction(action)
                self._by_value[value] = action
            self._by_value[value].setText(words)
            self._by_value[value].setChecked(value == current)

    def _picked(self, action: QAction) -> None:
        self._chosen(str(action.data()))


class MenuButton(QPushButton):
    """Words, an arrow, and a menu."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "quiet")
        # Tab reaches it; a click leaves the caret in the search box (D1).
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(menu)

    def say(self, words: str, spoken: str = "") -> None:
        """`spoken` tells what the words are about, and holds them."""
        self.setText(f"\u2009{words} {ARROW}")
        self.setAccessibleName(spoken or f"{words} {ARROW}")
