"""One role: what it may, whether it has a PIN, and what can be done about that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class RoleCard(QFrame):
    """`set_wanted`: another PIN; `away_wanted`: none any more."""

    set_wanted = Signal()
    away_wanted = Signal()

    def __init__(self, *, with_pin: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._name, self._may, self.state = WordsLabel("name", self), WordsLabel("", self), WordsLabel("kind", self)
        self.set_button, self.away_button = WrappingButton("", self), WrappingButton("", self)
        self.away_button.setProperty("look", "quiet")
        self.set_button.clicked.connect(self.set_wanted)
        self.away_button.clicked.connect(self.away_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(6)
        for part in (self._name, self._may, self.state):
            layout.addWidget(part)
        layout.addSpacing(4 if with_pin else 0)
        row = FlowLayout(gap=12)
        for button in (self.set_button, self.away_button):
            row.addWidget(button)
        layout.addLayout(row)
        self.state.setVisible(with_pin)
        for button in (self.set_button, self.away_button):
            button.setVisible(with_pin)

    def say(self, name: str, may: str) -> None:
        self._name.setText(name)
        self._may.setText(may)

    def say_pin(self, state: str, set_words: str, away_words: str, *, is_set: bool) -> None:
        """Each button also says, for whoever only hears it, whose PIN it is about."""
        self.state.setText(state)
        self.set_button.setText(set_words)
        self.away_button.setText(away_words)
        self.away_button.setVisible(is_set)
        for button in (self.set_button, self.away_button):
            button.setAccessibleName(f"{button.text()} – {self._name.text()}")
