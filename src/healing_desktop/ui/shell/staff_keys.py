"""F8 and Ctrl+E: what the team says of the entry that is shown. Drafts stay until the next visitor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from healing_desktop.core.centre import Conflict, Saved, Written
from healing_desktop.core.centre_records import Note
from healing_desktop.core.roles import Role
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.notes_box import NotesBox
from healing_desktop.ui.centre.undoable import put_back, say_not_kept, take_away, take_back

if TYPE_CHECKING:
    from healing_desktop.core.reports import Said, Seen
    from healing_desktop.ui.detail.detail_pane import DetailPane
    from healing_desktop.ui.shell.full_pages import FullPages
    from healing_desktop.ui.shell.main_window import MainWindow


class StaffKeys(QObject):
    """Only where a centre keeps things, for staff, on the desk itself: never before a visitor's page."""

    def __init__(self, window: MainWindow, actions: Actions, detail: DetailPane, full: FullPages) -> None:
        super().__init__(window)
        self._window, self._owners, self._actions, self._full = window, window.owners, actions, full
        self._reports: dict[str, Said] = {}
        self._notes: dict[str, tuple[str, str]] = {}
        self._by = ""
        self._dialog: QDialog | None = None
        self.box = NotesBox(self._owners)
        self.box.change_wanted.connect(self._change_note)
        self.box.delete_wanted.connect(self._delete_note)
        detail.hold_below_facts(self.box)
        actions.on("report", self.report)
        actions.on("note", self.note)
        owners = self._owners
        for changed in (owners.selection.changed, owners.role.changed, owners.centre.changed, full.changed):
            changed.connect(self._offer)
        self._offer()

    def forget(self) -> None:
        """Nothing of the last visitor stays."""
        self._reports, self._notes = {}, {}
        if self._dialog is not None:
            self._dialog.reject()
            self._reports, self._notes = {}, {}

    def _offer(self) -> None:
        owners = self._owners
        chosen = owners.selection.now.id is not None and self._full.here is None
        self._actions.enable(chosen and owners.centre.there and owners.role.may(Role.STAFF), "report", "note")

    def report(self) -> None:
        seen = self._seen()
        if seen is None or self._dialog is not None:
            return
        if seen.entry.row.own:
            self._owners.messages.say(
                self.tr("This is a group of your own centre: change it yourself, under Our centre.")
            )
            return
        if seen.entry.unlisted_on is not None:
            self._owners.messages.say(self.tr("This group is no longer listed: there is nothing to report."))
            return
        from healing_desktop.ui.centre.report_dialog import ReportDialog

        entry = seen.entry.row.id
        factor = self._owners.theme.scale.factor
        dialog = ReportDialog(seen, self._reports.pop(entry, None), factor, self._window)
        dialog.reported.connect(lambda said: self._keep_report(said, seen))
        dialog.rejected.connect(lambda: self._keep_draft(entry, dialog.draft))
        self._open(dialog)

    def _seen(self) -> Seen | None:
        """The entry as it stands on the screen."""
        from healing_desktop.core.reports import Seen

        entry, reading = self._owners.selection.now.entry, self._owners.reading
        if entry is None or not reading.ready or reading.opened is None:
            return None
        said = reading.entry(entry)
        return Seen(entry, said.name, said.facts, reading.opened.info.serial)

    def _keep_draft(self, entry: str, draft: Said | None) -> None:
        if draft is not None:
            self._reports[entry] = draft

    def _keep_report(self, said: Said, seen: Seen) -> None:
        from healing_desktop.core.reports import report_of

        words = self._owners.reading.words
        if words is None:
            return
        report = report_of(said, seen, words, self._owners.reading.today())
        confirmed = report.kind == "confirm"
        done = self.tr("Kept: you called, and everything is right.") if confirmed else ""
        done = done or self.tr("Reported. Your colleagues see it here at once.")

        def told(written: Written) -> None:
            if isinstance(written, Saved):
                self._say(done, lambda: take_back(self._owners, report))
            else:
                self._keep_draft(report.entry, said)
                self._say_not_kept("report", written)

        self._owners.centre.write([self._owners.centre.change(report)], told)

    def note(self) -> None:
        """A new note; where the keyboard is in one, that one."""
        row = next((row for row in self.box.rows if row.isAncestorOf(QApplication.focusWidget() or self._window)), None)
        if row is not None and isinstance(row.record, Note):
            self._change_note(row.record)
            return
        seen = self._seen()
        if seen is not None:
            self._write_note(Note("", seen.entry.row.id, seen.name, "", None, self._by))

    def _change_note(self, note: Note) -> None:
        self._write_note(note)

    def _write_note(self, note: Note) -> None:
        if self._dialog is not None:
            return
        from healing_desktop.ui.centre.note_dialog import NoteDialog

        place = note.id or note.entry
        text, by = self._notes.pop(place, (note.text, note.by))
        dialog = NoteDialog(note.entry_name, note.text, by, self._owners.theme.scale.factor, self._window)
        dialog.text.show_text(text)
        dialog.written.connect(lambda text, by: self._keep_note(note, text, by))
        dialog.rejected.connect(lambda: self._keep_note_draft(place, dialog.typed, dialog.by.text()))
        self._open(dialog)

    def _keep_note_draft(self, place: str, text: str, by: str) -> None:
        if text:
            self._notes[place] = (text, by)

    def _keep_note(self, before: Note, text: str, by: str, words: str = "") -> None:
        from healing_desktop.core.reports import kept_text

        owners, today = self._owners, self._owners.reading.today().isoformat()
        self._by = kept_text(by)
        note = Note(before.id or str(uuid4()), before.entry, before.entry_name, kept_text(text), today, self._by)

        def told(written: Written) -> None:
            if isinstance(written, Saved):
                said = words or self.tr("The note is kept, for your team only.")
                undo = (lambda: put_back(owners, before)) if before.id else (lambda: take_back(owners, note))
                self._say(said, undo)
            elif isinstance(written, Conflict) and before.id:
                # A colleague wrote in the same note: theirs stays, and this becomes one beside it.
                both = self.tr("A colleague changed this note at the same time. Both are kept.")
                self._keep_note(Note("", before.entry, before.entry_name, ""), text, by, both)
            else:
                self._keep_note_draft(before.id or before.entry, text, by)
                self._say_not_kept("note", written)

        owners.centre.write([owners.centre.change(note)], told)

    def _delete_note(self, note: Note) -> None:
        take_away(self._owners, note, self.tr("The note is deleted."))

    def _say(self, words: str, undo: Callable[[], None]) -> None:
        self._owners.messages.say(words, self.tr("Undo"), undo)

    def _say_not_kept(self, action: str, written: Written) -> None:
        still = self.tr("What you typed is still there: press %1.").replace("%1", self._actions.key_words(action))
        say_not_kept(self._owners, written, still)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None
        self._window.activateWindow()
