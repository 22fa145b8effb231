"""A note or a report on a card: its words, who and when, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Note, Report
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel

# What is heard of it with each button: enough to know which one it is.
_HEARD = 80


@dataclass(frozen=True, slots=True)
class RecordWords:
    """Empty parts take no room. `actions`: the words of each thing that can be done with it."""

    name: str
    text: str
    small: str
    actions: Mapping[str, str]


class RecordRow(QFrame):
    """`wanted` carries the name of an action and the record. Draws again what it is given; only what is offered is
    seen."""

    wanted = Signal(str, object)

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.record: Note | Report | None = None
        self.name = ReadingLabel("name", self)
        self.text, self.small = ReadingLabel("", self), ReadingLabel("small", self)
        self.buttons: dict[str, QPushButton] = {}
        self._foot = FlowLayout(gap=8, line_gap=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 6)
        layout.setSpacing(2)
        for part in (self.name, self.text, self.small):
            layout.addWidget(part)
        layout.addLayout(self._foot)

    def show_record(self, record: Note | Report, words: RecordWords) -> None:
        self.record = record
        for label, said in ((self.name, words.name), (self.text, words.text), (self.small, words.small)):
            label.say(said)
            label.setVisible(bool(said))
        for action, said in words.actions.items():
            button = self.buttons.get(action) or self._button(action)
            button.setText(said)
            button.setAccessibleName(f"{said}: {words.name or words.text[:_HEARD]}")
        for action, button in self.buttons.items():
            button.setVisible(action in words.actions)

    def _button(self, action: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.wanted.emit(action, self.record))
        self._foot.addWidget(button)
        self.buttons[action] = button
        return button
