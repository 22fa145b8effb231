"""The line that says that an entry is of this centre: a sign and words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healing_desktop.ui.widgets.decoration import Decoration
from healing_desktop.ui.widgets.labels import ReadingLabel

SIGN = "house"


class OwnMark(QWidget):
    """Hidden where there is nothing to say. The sign says nothing to a screen reader that the words do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Decoration(self)
        self.text = ReadingLabel("soft", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.text, 1)

    def show_sign(self, sign: QPixmap) -> None:
        self._sign.show_picture(sign)

    def say(self, words: str) -> None:
        self.text.say(words)
        self.setVisible(bool(words))
