"""The notes of the team: those of entries that are gone first, for nobody meets them anywhere else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Note, Report
from healing_desktop.core.noted_entries import latest_first
from healing_desktop.core.present_report import note_when
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.record_row import RecordWords
from healing_desktop.ui.centre.record_rows import RecordRows
from healing_desktop.ui.centre.undoable import take_away
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel


class NotesSection(QWidget):
    """`entry_wanted` carries the id of the entry that a note belongs to now."""

    entry_wanted = Signal(str)

    def __init__(self, owners: Owners, services: Services, actions: Actions) -> None:
        super().__init__()
        del services
        self._owners, self._actions = owners, actions
        self._about = WordsLabel("soft", self)
        self.gone, self.there = RecordRows(parent=self), RecordRows(parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._about, self.gone, self.there):
            layout.addWidget(part)
        layout.addStretch(1)
        for rows in (self.gone, self.there):
            rows.wanted.connect(self._wanted)
        for owner in (owners.centre, owners.centre_entries, owners.reading):
            owner.changed.connect(self._changed)

    def title(self) -> str:
        return self.tr("Notes of the team")

    def begin(self) -> None:
        self._refresh()

    def _changed(self) -> None:
        """What nobody sees is drawn when it is seen."""
        if self.isVisible():
            self._refresh()

    def focus_target(self) -> QWidget:
        rows = [*self.gone.rows, *self.there.rows]
        return next((b for row in rows for b in row.buttons.values() if row.isVisible() and b.isVisible()), self)

    def _refresh(self) -> None:
        entries = self._owners.centre_entries
        there = [one for one in self._owners.centre.now.of(Note) if one.entry not in entries.homes.gone]
        key = self._actions.key_words("note")
        about = self.tr("With %1 you write a note about the group that is shown. Only your team sees it.")
        self._about.setText(about.replace("%1", key))
        self.gone.show_records(self.tr("About groups that are not listed any more"), entries.homeless, self._words)
        self.there.show_records(self.tr("About groups of the directory"), latest_first(there), self._words)

    def _words(self, note: Note | Report) -> RecordWords:
        words, gone = self._owners.reading.words, note.entry in self._owners.centre_entries.homes.gone
        when = note_when(note, words) if words is not None and isinstance(note, Note) else ""
        actions = {"delete": self.tr("Delete")} if gone else {"show": self.tr("Show"), "delete": self.tr("Delete")}
        return RecordWords(note.entry_name, note.text, when, actions)

    def _wanted(self, action: str, note: Note) -> None:
        if action == "show":
            self.entry_wanted.emit(self._owners.centre_entries.homes.moved.get(note.entry, note.entry))
        else:
            take_away(self._owners, note, self.tr("The note is deleted."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
