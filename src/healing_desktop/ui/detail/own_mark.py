"""The line that says that an entry is of this centre: a sign and words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel

SIGN = "house"


class _Sign(QWidget):
    """A label with a picture would be a picture without a name to a screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._picture.deviceIndependentSize().toSize()

    def show_sign(self, picture: QPixmap) -> None:
        self._picture = picture
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)


class OwnMark(QWidget):
    """Hidden where there is nothing to say. The sign says nothing to a screen reader that the words do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = _Sign(self)
        self.text = ReadingLabel("soft", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.text, 1)

    def show_sign(self, sign: QPixmap) -> None:
        self._sign.show_sign(sign)

    def say(self, words: str) -> None:
        self.text.say(words)
        self.setVisible(bool(words))
