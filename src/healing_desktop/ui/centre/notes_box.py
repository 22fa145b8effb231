"""The notes of the team about the entry that is shown: for staff, below the facts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Note
from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.note_row import NoteRow
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel


class NotesBox(QWidget):
    """Nothing where there is none, and nothing for a visitor. The signals carry the Note."""

    change_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._shown: object = None
        self._heading = WordsLabel("label", self)
        self.rows: list[NoteRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 12, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._heading)
        for owner in (owners.centre, owners.centre_entries, owners.role, owners.selection, owners.reading):
            owner.changed.connect(self._refresh)
        self._retranslate()
        self._refresh()

    def _refresh(self) -> None:
        entry, words = self._owners.selection.now.id, self._owners.reading.words
        notes: tuple[Note, ...] = ()
        if entry is not None and words is not None and self._owners.role.may(Role.STAFF):
            notes = self._owners.centre_entries.notes_for(entry)
        shown = (entry, notes, words)
        if shown == self._shown:
            return
        self._shown = shown
        while len(self.rows) < len(notes):
            row = NoteRow(self)
            row.change_wanted.connect(self.change_wanted)
            row.delete_wanted.connect(self.delete_wanted)
            self._layout.addWidget(row)
            self.rows.append(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(notes))
            if number < len(notes) and words is not None:
                from healing_desktop.core.present_report import note_when

                row.show_note(notes[number], note_when(notes[number], words))
        self.setVisible(bool(notes))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._shown = None
            self._refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Notes of the team"))
