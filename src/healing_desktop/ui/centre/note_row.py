"""One note of the team: its words, who wrote it and when, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Note
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel

# What is heard of it with each button: enough to know which note it is.
_HEARD = 80


class NoteRow(QFrame):
    """`change_wanted` and `delete_wanted` carry the Note."""

    change_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "note")
        self.note: Note | None = None
        self.name, self.text, self.when = (
            ReadingLabel("label", self),
            ReadingLabel("", self),
            ReadingLabel("small", self),
        )
        self.change_button, self.delete_button = QPushButton(self), QPushButton(self)
        foot = FlowLayout(gap=8, line_gap=0)
        for button, wanted in ((self.change_button, self.change_wanted), (self.delete_button, self.delete_wanted)):
            button.setProperty("look", "link")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted.emit(self.note))
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 4)
        layout.setSpacing(2)
        for part in (self.name, self.text, self.when):
            layout.addWidget(part)
        layout.addLayout(foot)

    def show_note(self, note: Note, when: str, name: str = "", *, may_change: bool = True) -> None:
        """`when`: who wrote it and on which day; `name`: of an entry that is gone."""
        self.note = note
        for label, words in ((self.name, name), (self.text, note.text), (self.when, when)):
            label.say(words)
            label.setVisible(bool(words))
        self.change_button.setText(self.tr("Change"))
        self.delete_button.setText(self.tr("Delete"))
        self.change_button.setVisible(may_change)
        for button in (self.change_button, self.delete_button):
            button.setAccessibleName(f"{button.text()}: {note.text[:_HEARD]}")
