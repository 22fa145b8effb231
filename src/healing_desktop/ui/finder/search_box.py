"""The one search box. The caret stays in it while the arrows move in the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST = 2000
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchBox(QLineEdit):
    """`stepped` moves in the list, `opened` goes to what is chosen, `chips_wanted` goes to the chips."""

    stepped = Signal(int)
    opened = Signal()
    emptied_further = Signal()
    chips_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "search")
        self.setMaxLength(LONGEST)
        self.setObjectName("search_box")
        self._sign, self._side = QPixmap(), 0

    def event(self, event: QEvent) -> bool:
        """Ctrl+E is the window's: on a desktop of Linux a line of text takes it, as the way to its end."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_the_windows(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif plain and self._nothing_to_take(key) and not event.isAutoRepeat():
            self.emptied_further.emit()
        elif plain and not self.text() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.chips_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _nothing_to_take(self, key: int) -> bool:
        """Backspace at the start, Delete in the empty box."""
        if key == Qt.Key.Key_Backspace:
            return self.cursorPosition() == 0 and not self.hasSelectedText()
        return key == Qt.Key.Key_Delete and not self.text()

    def show_sign(self, sign: QPixmap, side: int) -> None:
        """Draw this picture before the text."""
        self._sign, self._side = sign, side
        self._make_room()

    def _make_room(self) -> None:
        room = 0 if self._sign.isNull() else self._side + 8
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._sign.isNull():
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - self._side - 14 if mirrored else 14
        QPainter(self).drawPixmap(left, (self.height() - self._side) // 2, self._sign)

    def select_words(self, typed: str) -> None:
        """Mark these words, so that the next letter takes their place."""
        self.setFocus()
        at = self.text().rfind(typed) if typed else -1
        if at >= 0:
            self.setSelection(at, len(typed))

    def take(self, text: str) -> None:
        """Show `text` without an undo history of what stood there."""
        if text != self.text():
            at_start = bool(self.text()) and self.cursorPosition() == 0
            self.setText(text)
            if at_start:
                self.home(False)


def _is_the_windows(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier
