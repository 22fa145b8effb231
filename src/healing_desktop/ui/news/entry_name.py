"""The name of an entry that opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from healing_desktop.ui.widgets.wrapping_button import WrappingButton

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WALKS = {Qt.Key.Key_Up, Qt.Key.Key_Down}


class EntryName(WrappingButton):
    """`clicked` by Enter too; a screen reader hears in its name all that the page says of the entry. The arrows are the
    page's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("look", "news-name")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = ""

    def say(self, text: str, spoken: str) -> None:
        """`spoken` holds the text."""
        self.words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS:
            self.click()
        elif event.key() in _WALKS:
            event.ignore()
        else:
            super().keyPressEvent(event)
