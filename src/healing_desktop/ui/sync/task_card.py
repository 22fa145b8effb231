"""What the cards of the data window have in common: what is so, a bar while something is fetched, and what can be done
about it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel


class TaskCard(QFrame):
    """Whoever makes one hands over all its buttons with `place`, and shows some of them with `offer`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.said, self.hint = WordsLabel("name", self), WordsLabel("", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)

    def place(self, buttons: Sequence[QPushButton]) -> None:
        self._buttons = tuple(buttons)
        room = QWidget(self)
        self._row = FlowLayout(room, gap=12)
        for button in self._buttons:
            button.setAutoDefault(False)
            self._row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(8)
        for part in (self.said, self.hint, self.bar):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addWidget(room)

    def say(self, said: str, hint: str) -> None:
        """What has no words takes no room."""
        for label, words in ((self.said, said), (self.hint, hint)):
            label.setText(words)
            label.setVisible(bool(words))

    def offer(self, shown: Sequence[QPushButton], primary: QPushButton | None = None) -> None:
        """These buttons, in this order for eyes and for Tab, and no others."""
        had = any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            look = "primary" if button is primary else ""
            if (button.property("look") or "") != look:
                button.setProperty("look", look)
                button.style().unpolish(button)
                button.style().polish(button)
            button.setVisible(button in shown)
        while self._row.takeAt(0):
            pass
        for button in shown:
            self._row.addWidget(button)
        for before, after in pairwise(shown):
            QWidget.setTabOrder(before, after)
        if had and shown and not any(button.hasFocus() for button in shown):
            shown[0].setFocus()
