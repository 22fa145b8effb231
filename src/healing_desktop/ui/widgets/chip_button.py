"""One understood part of a question, with words and a cross; pressing it takes the part away, arrow down changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

CROSS = "✕"


class ChipButton(QPushButton):
    """`walked` asks for the chip before or after this one."""

    walked = Signal(object, int)
    removed = Signal(object)
    changing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "chip")
        self.content: object = None
        self.clicked.connect(self._remove)

    def show_chip(self, content: object, words: str, spoken: str) -> None:
        self.content = content
        self.setText(f"{words}  {CROSS}")
        self.setAccessibleName(f"{words}  {CROSS} {spoken}")
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            right = event.key() == Qt.Key.Key_Right
            self.walked.emit(self, 1 if right == forward else -1)
        elif event.key() == Qt.Key.Key_Down:
            self.changing.emit(self.content)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.removed.emit(self.content)
