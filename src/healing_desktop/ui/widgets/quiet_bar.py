"""One sentence at the foot of the window, with at most one thing to do, and a way to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

# Shares of the sentence and of what to do, side by side.
BESIDE = (3, 2)
# In lines of text: in less width the sentence stands above what to do.
NARROW = 24


class QuietBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "message")
        self._words = WordsLabel()
        self._act, self._close = WrappingButton(""), WrappingButton("")
        self._close.setProperty("look", "quiet")
        self._action: Callable[[], None] | None = None
        self._act.clicked.connect(self._do)
        self._close.clicked.connect(self.hide)
        inside = QWidget(self)
        layout = self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        # One below the other where there is no room for both.
        room = QWidget(inside)
        buttons = FlowLayout(room, gap=8, line_gap=4)
        buttons.addWidget(self._act)
        buttons.addWidget(self._close)
        layout.addWidget(self._words, BESIDE[0])
        layout.addWidget(room, BESIDE[1])
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(LowFoot(inside))
        self._retranslate()
        self.hide()

    def show_words(self, text: str, action_words: str, action: Callable[[], None] | None) -> None:
        self._words.setText(text)
        self._action = action
        self._act.setText(action_words)
        self._act.setVisible(bool(action_words))
        self.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self.fontMetrics().height()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != way:
            self._layout.setDirection(way)
            for place, share in enumerate(BESIDE):
                self._layout.setStretch(place, 0 if narrow else share)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.setText(self.tr("Close"))

    def _do(self) -> None:
        if self._action is not None:
            self.hide()
            self._action()
