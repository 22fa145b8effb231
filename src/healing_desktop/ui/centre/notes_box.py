"""The notes of the team about the entry that is shown: for staff, below the facts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Note, Report
from healing_desktop.core.present_report import note_when
from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.record_row import RecordRow, RecordWords
from healing_desktop.ui.centre.record_rows import RecordRows
from healing_desktop.ui.state.owners import Owners


class NotesBox(QWidget):
    """Nothing where there is none, and nothing for a visitor. The signals carry the Note."""

    change_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._shown: object = None
        self.setObjectName("notes")
        self._cards = RecordRows("note", self)
        self._cards.wanted.connect(self._wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._cards)
        for owner in (owners.centre, owners.centre_entries, owners.role, owners.selection, owners.reading):
            owner.changed.connect(self._refresh)
        self._refresh()

    @property
    def rows(self) -> list[RecordRow]:
        return [row for row in self._cards.rows if not row.isHidden()]

    def _wanted(self, action: str, note: Note) -> None:
        (self.change_wanted if action == "change" else self.delete_wanted).emit(note)

    def _refresh(self) -> None:
        entry, words = self._owners.selection.now.id, self._owners.reading.words
        notes: tuple[Note, ...] = ()
        if entry is not None and words is not None and self._owners.role.may(Role.STAFF):
            notes = self._owners.centre_entries.notes_for(entry)
        shown = (entry, notes, words)
        if shown != self._shown:
            self._shown = shown
            self._cards.show_records(self.tr("Notes of the team"), notes, self._words)
            self.setVisible(bool(notes))

    def _words(self, note: Note | Report) -> RecordWords:
        words = self._owners.reading.words
        when = note_when(note, words) if words is not None and isinstance(note, Note) else ""
        return RecordWords("", note.text, when, {"change": self.tr("Change"), "delete": self.tr("Delete")})

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._shown = None
            self._refresh()
        super().changeEvent(event)
