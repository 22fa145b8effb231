"""A button with a menu in which several languages may be ticked; it stays open while one ticks."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from healing_desktop.ui.handouts.language_words import joined
from healing_desktop.ui.widgets.menu_button import ARROW


class TickMenu(QMenu):
    """Space and a click tick; Enter and Esc close."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self._active()
        if action is not None:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def _active(self) -> QAction | None:
        """Qt says nothing of None here, and answers it."""
        return cast("QAction | None", self.activeAction())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._active()
        if event.key() == Qt.Key.Key_Space and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)


class LanguagesMenu(QPushButton):
    """`ticked` carries the codes in the order of the menu."""

    ticked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = TickMenu(self)
        self._actions: dict[str, QAction] = {}
        self.setMenu(self._menu)
        self.setAutoDefault(False)

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """(code, words) pairs."""
        for code, words in choices:
            if code not in self._actions:
                action = self._menu.addAction(words)
                action.setCheckable(True)
                action.triggered.connect(self._tell)
                self._actions[code] = action
            self._actions[code].setText(words)

    def show_ticked(self, codes: tuple[str, ...], none: str, label: str) -> None:
        """`none`: what is said when nothing is ticked."""
        for code, action in self._actions.items():
            action.setChecked(code in codes)
        said = joined(codes[:3]) + (f" + {len(codes) - 3}" if len(codes) > 3 else "") if codes else none
        self.setText(f"{said} {ARROW}")
        self.setAccessibleName(f"{said} {ARROW} – {label}")

    def _tell(self) -> None:
        self.ticked.emit(tuple(code for code, action in self._actions.items() if action.isChecked()))
