"""One sentence at the foot of the window, with at most one thing to do, and a way to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel


class QuietBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "message")
        self._words = WordsLabel()
        self._act = QPushButton()
        self._close = QPushButton()
        self._close.setProperty("look", "quiet")
        self._action: Callable[[], None] | None = None
        self._act.clicked.connect(self._do)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        # One below the other where there is no room for both.
        room = QWidget(self)
        buttons = FlowLayout(room, gap=8, line_gap=4)
        buttons.addWidget(self._act)
        buttons.addWidget(self._close)
        layout.addWidget(self._words, 3)
        layout.addWidget(room, 2)
        self._retranslate()
        self.hide()

    def show_words(self, text: str, action_words: str, action: Callable[[], None] | None) -> None:
        self._words.setText(text)
        self._action = action
        self._act.setText(action_words)
        self._act.setVisible(bool(action_words))
        self.setVisible(bool(text))

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
