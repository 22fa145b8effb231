"""What the window can do with paper: print an entry, save it, print the crisis card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions, Letterhead, Size, Template
from healing_desktop.handouts.outcomes import NotSaved, Refused
from healing_desktop.ui.handouts.handout_state import HandoutState
from healing_desktop.ui.handouts.ports import Ended, Make, NotPrinted, Printed, Printers, Saved
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry
    from healing_desktop.ui.handouts.handout_dialog import HandoutDialog

KINDS = {".pdf": "PDF (*.pdf)", ".ics": "iCalendar (*.ics)"}
AskFile = Callable[[QWidget, str, str], str]


def ask_file(parent: QWidget, title: str, suggested: str) -> str:
    """Where to save, or "". The end of the suggested name is the kind of file."""
    kind = Path(suggested).suffix
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / suggested), KINDS[kind])
    return chosen if not chosen or chosen.lower().endswith(kind) else f"{chosen}{kind}"


class Handouts(QObject):
    """Light until it is used: QtPdf comes with the dialog, typst with the first page."""

    def __init__(
        self, owners: Owners, window: QWidget, make: Make, printers: Printers, ask: AskFile = ask_file
    ) -> None:
        super().__init__(window)
        self._owners, self._window, self._ask = owners, window, ask
        self._name = ""
        self._save_waits = False
        self.dialog: HandoutDialog | None = None
        self.state = HandoutState(owners.jobs, make, printers, self)
        self.state.changed.connect(self._changed)
        self.state.started.connect(self._started)
        self.state.ended.connect(self._ended)

    def print_entry(self, entry_id: str) -> None:
        """Show the card of an entry, ready to print."""
        from healing_desktop.ui.handouts.handout_dialog import HandoutDialog

        if self.dialog is not None:
            return
        entry = self._owners.selection.now.entry
        name = entry.row.name.name_for(self._owners.reading.language) if entry else ""
        self.state.open((entry_id,), self._options("card"))
        dialog = HandoutDialog(self.state, self.words_of, name, self._window)
        dialog.choices.show_printers(self.state.printers.names(), self._owners.settings.now.printer)
        dialog.save_wanted.connect(self._ask_and_save)
        opener = QApplication.focusWidget()
        dialog.finished.connect(lambda result: self._closed(self._box() if result else opener))
        self.dialog = dialog
        dialog.open()

    def save_entry(self, entry_id: str) -> None:
        """Make the card and ask where to put it, without a preview."""
        if self.dialog is None:
            self._save_waits = True
            self.state.open((entry_id,), self._options("card"))

    def save_calendar(self, entry: Entry) -> None:
        """Ask where to put the meetings of an entry, and write them there."""
        from healing_desktop.handouts.save import neutral_name

        words, today = self._owners.reading.words, self._owners.reading.today()
        if self.dialog is not None or words is None:
            return
        name = Path(neutral_name((entry.row.id,), self._options("card"), words)).with_suffix(".ics").name
        file = self._ask(self._window, self.tr("Meetings for a calendar"), name)
        if not file:
            return

        def work(_job: object) -> Saved | NotSaved | None:
            from healing_desktop.exchange.calendar import calendar_file
            from healing_desktop.handouts.save import save_pdf

            made = calendar_file(entry, words, today)
            return (save_pdf(Path(file), made) or Saved(Path(file))) if made else None

        def ended(outcome: Outcome[Saved | NotSaved | None]) -> None:
            saved = outcome.value if isinstance(outcome, Ok) else NotSaved("failed", file, repr(outcome.error))
            if saved is None:
                self._owners.messages.say(words("outcome-calendar-no-dates"))
            elif isinstance(saved, Saved):
                self._owners.messages.say(self.tr("Saved: %1").replace("%1", saved.file.name))
            else:
                self._owners.messages.say(self.words_of(saved))

        self._owners.jobs.start(work, ended)

    def print_crisis_card(self) -> None:
        """One key, no question."""
        if self.dialog is None and self.state.now.print_to is None:
            self.state.open((), self._options("crisis", "very-large"))
            self.state.print_to(self._owners.settings.now.printer)

    def forget(self) -> None:
        """Nothing of the last visitor stays."""
        self._save_waits = False
        self.state.forget()
        if self.dialog is not None:
            self.dialog.done(0)

    def words_of(self, problem: Refused | NotSaved | NotPrinted) -> str:
        """What went wrong, and what to do about it."""
        if isinstance(problem, NotPrinted):
            return {
                "no-printer": self.tr("No printer was found. Connect one, or save the page as a PDF instead."),
                "stopped": self.tr("Printing was stopped."),
                "paper": self.tr("The printer has no paper, or the paper is stuck. Put it right, then print again."),
                "pages": self.tr("These pages cannot be printed. Write for example 1-2,4, or leave it empty."),
                "failed": self.tr(
                    "The printer did not take the page. Try again, choose another printer, or save it as a PDF."
                ),
            }[problem.reason]
        words = self._owners.reading.words
        if words is None:
            return self.tr("The page could not be made.")
        if isinstance(problem, Refused):
            return words(f"outcome-handout-{problem.reason}")
        return words(f"outcome-save-{problem.reason}", file=Path(problem.file).name)

    def _options(self, template: Template, size: Size = "normal") -> HandoutOptions:
        language = self._owners.reading.language
        return HandoutOptions(
            language=language if language in INTERFACE_LANGUAGES else "en",
            template=template,
            size=size,
            letterhead=Letterhead(self._owners.settings.now.centre_name),
        )

    def _changed(self) -> None:
        now = self.state.now
        if self.dialog is not None or now.options is None:
            return
        if now.refused is not None:
            self._save_waits = False
            self._owners.messages.say(self.words_of(now.refused))
        elif now.made is not None and self._save_waits:
            self._save_waits = False
            self._ask_and_save()

    def _ask_and_save(self) -> None:
        made = self.state.now.made
        if made is None:
            return
        file = self._ask(self.dialog or self._window, self.tr("Save as PDF"), made.file_name)
        if file:
            self.state.save(Path(file))

    def _started(self, pages: int) -> None:
        self._owners.messages.say(self.tr("%n page(s) printing", "", pages))

    def _ended(self, ended: Ended) -> None:
        messages = self._owners.messages
        if isinstance(ended, Printed):
            self._finish(self.tr("%n page(s) sent to the printer", "", ended.pages))
        elif isinstance(ended, Saved):
            self._finish(self.tr("Saved: %1").replace("%1", ended.file.name))
        elif self.dialog is not None:
            messages.clear()
            messages.announce(self.dialog.tell(ended))
        elif isinstance(ended, NotPrinted) and ended.reason == "stopped":
            messages.say(self.words_of(ended))
        else:
            messages.say(self.words_of(ended), self.tr("Save as PDF instead"), self._ask_and_save)

    def _finish(self, words: str) -> None:
        if self.dialog is not None:
            self.dialog.done(1)
        else:
            self.state.forget()
        self._owners.messages.say(words)

    def _box(self) -> QWidget | None:
        """After printing the next words are typed (D1)."""
        return self._window.findChild(QLineEdit, "search_box")

    def _closed(self, opener: QWidget | None) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.state.forget()
        self._window.activateWindow()
        if opener is not None and opener.isVisible():
            opener.setFocus()
