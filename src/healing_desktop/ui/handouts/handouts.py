"""What the window can do with paper: print an entry, save it, print the crisis card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from healing_desktop.core.centre_records import Note
from healing_desktop.core.roles import Role
from healing_desktop.core.saved_lists import TrayItem
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.asked import Asked
from healing_desktop.handouts.content import MOST_GROUPS, HandoutOptions, Size, Template
from healing_desktop.handouts.outcomes import NotSaved, PaperStep, PrintWarning, Refused
from healing_desktop.ui.handouts.ask_file import AskFile, ask_file
from healing_desktop.ui.handouts.handout_state import HandoutState
from healing_desktop.ui.handouts.kept_options import keep_options, kept_copies, with_kept
from healing_desktop.ui.handouts.language_words import language_choices
from healing_desktop.ui.handouts.letterhead_file import LetterheadFile
from healing_desktop.ui.handouts.ports import (
    AllPrinted,
    Make,
    PartlyPrinted,
    Printers,
    PrintSetup,
    RunEnded,
    Saved,
    What,
)
from healing_desktop.ui.handouts.print_now import PrintNow, Told
from healing_desktop.ui.handouts.tray_desk import TrayDesk
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry
    from healing_desktop.ui.handouts.handout_dialog import HandoutDialog


def fitting(options: HandoutOptions, groups: int) -> HandoutOptions:
    """A sheet for three is no sheet for four: then each has a card of its own."""
    return (
        options
        if groups <= MOST_GROUPS.get(options.template, groups) or options.template == "card"
        else replace(options, template="card")
    )


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
        self._letterhead = LetterheadFile(owners.settings)
        self._now = PrintNow(owners.jobs, make, printers, self)
        self.desk = TrayDesk(owners, window)
        self.desk.print_wanted.connect(self.print_tray)

    def print_entry(self, entry_id: str) -> None:
        """Show the card of an entry, ready to print."""
        item = self._shown_item(entry_id)
        if self.dialog is None and item is not None:
            self._open_dialog((item,), self._options("card"), 1)

    def print_tray(self) -> None:
        """Show what is in the tray, ready to print; a saved list as it was printed before."""
        tray = self._owners.tray.now
        if self.dialog is None and tray.there:
            options = with_kept(self._options("card"), tray.options)
            self._open_dialog(tray.there, fitting(options, len(tray.there)), kept_copies(tray.options))

    def print_answer(self) -> None:
        """Show the list of what is found, with the week, the booklet and the news of it to choose from."""
        search, settings = self._owners.search.now, self._owners.settings.now
        if self.dialog is None and self._owners.edition.now.opened is not None:
            order = search.query.order
            asked = Asked(search.text, search.pinned, search.dropped, settings.postcode, order)
            self._open_dialog((), self._options("list"), 1, asked)

    def print_article(self, slug: str) -> None:
        """Show the short sheet of an article, ready to print."""
        if self.dialog is None and slug and self._owners.edition.now.opened is not None:
            self._open_dialog((), self._options("article"), 1, Asked(article=slug))

    def print_kinds(self) -> None:
        """Show the kinds of groups side by side, ready to print."""
        if self.dialog is None and self._owners.edition.now.opened is not None:
            self._open_dialog((), self._options("kinds"), 1, Asked(kinds=True))

    def print_watched(self) -> None:
        """Show what is new this month for the watch list, ready to print."""
        watches = self._owners.watching.watches
        if self.dialog is None and watches and self._owners.edition.now.opened is not None:
            self._open_dialog((), self._options("new-this-month"), 1, Asked(watches=watches))

    def open_tray(self) -> None:
        if self.dialog is None:
            self.desk.open_tray()

    def open_lists(self) -> None:
        if self.dialog is None:
            self.desk.open_lists()

    def _open_dialog(
        self, items: tuple[TrayItem, ...], options: HandoutOptions, copies: int, asked: Asked | None = None
    ) -> None:
        from healing_desktop.ui.handouts.handout_choices import HandoutChoices
        from healing_desktop.ui.handouts.handout_dialog import HandoutDialog

        self.state.open(items, options, copies, asked)
        own = options.language
        beside = (own, self._owners.show.language)
        choices = HandoutChoices(
            beside,
            of_answer=asked is not None,
            of_article=bool(asked and asked.article),
            of_kinds=bool(asked and asked.kinds),
            of_watches=bool(asked and asked.watches),
        )
        choices.offer(language_choices(self._owners.reading))
        choices.offer_notes(offered=self._owners.role.may(Role.STAFF) and bool(self._owners.centre.now.of(Note)))
        choices.show_printers((), self._owners.settings.now.printer)
        names = {item.id: item.name.name_for(self._owners.reading.language) for item in items}
        names |= {article.slug: article.title for article in self._owners.library.now.articles}
        jobs = self._owners.jobs
        factor = self._owners.theme.scale.factor
        dialog = HandoutDialog(
            self.state, jobs, choices, self.words_of, lambda each: names.get(each, ""), factor, self._window
        )
        dialog.save_wanted.connect(self._ask_and_save)
        opener = QApplication.focusWidget()
        dialog.finished.connect(lambda result: self._closed(self._box() if result else opener))
        self.dialog = dialog
        dialog.open()
        self._ask_printers(dialog)

    def _ask_printers(self, dialog: HandoutDialog) -> None:
        """Their names come when the print server has answered; until then, and after, there is the usual one."""
        printers, chosen = self.state.printers, self._owners.settings.now.printer

        def arrived(outcome: Outcome[tuple[str, ...]]) -> None:
            if isinstance(outcome, Ok) and self.dialog is dialog:
                dialog.choices.show_printers(outcome.value, chosen)

        self._owners.jobs.start(lambda _job: printers.names(), arrived)

    def _shown_item(self, entry_id: str) -> TrayItem | None:
        entry = self._owners.selection.now.entry
        return TrayItem(entry_id, entry.row.name) if entry is not None else None

    def save_entry(self, entry_id: str) -> None:
        """Make the card and ask where to put it, without a preview."""
        item = self._shown_item(entry_id)
        if self.dialog is None and item is not None:
            self._save_waits = True
            self.state.open((item,), self._options("card"))

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
            self.state.print_to(PrintSetup(self._owners.settings.now.printer))

    def print_now(self, what: What, options: HandoutOptions, told: Told) -> bool:
        """One sheet with the centre on it, on the printer that staff chose; False while one is on its way."""
        setup = PrintSetup(self._owners.settings.now.printer)

        def counted(step: PaperStep) -> None:
            if step.sent:
                self._owners.numbers.printed()
            told(step)

        return self._now.start(what, replace(options, letterhead=self._letterhead.now), setup, counted)

    def forget(self) -> None:
        """Nothing of the last visitor stays."""
        self._now.forget()
        self._save_waits = False
        self.state.forget()
        self.desk.forget()
        if self.dialog is not None:
            self.dialog.done(0)

    def words_of(self, problem: Refused | NotSaved | PartlyPrinted | PrintWarning) -> str:
        """What went wrong, and what to do about it."""
        words = self._owners.reading.words
        if isinstance(problem, PartlyPrinted):
            refused = self.state.now.refused if problem.reason == "refused" else None
            return self.words_of(refused) if refused is not None else self._stopped_words(problem)
        if words is None:
            return self.tr("The page could not be made.")
        if isinstance(problem, PrintWarning):
            return words(f"warning-{problem.reason}", words=problem.words)
        if isinstance(problem, Refused):
            return problem.sentence or words(f"outcome-handout-{problem.reason}")
        return words(f"outcome-save-{problem.reason}", file=Path(problem.file).name)

    def _stopped_words(self, partly: PartlyPrinted) -> str:
        """ "34 of 36 printed", why not all, and what to do."""
        why = {
            "no-printer": self.tr("No printer was found. Connect one, or save the page as a PDF instead."),
            "stopped": self.tr("Printing was stopped."),
            "failed": self.tr(
                "The printer did not take the page. Try again, choose another printer, or save it as a PDF."
            ),
            "paper": self.tr("The printer has no paper, or paper is stuck. Put it right, then go on."),
            "pages": self.tr("These pages are not there. Type for example 1-2, or leave it empty for all."),
            "refused": self.tr("The page could not be made."),
        }[partly.reason]
        if partly.of < 2 or partly.reason in ("no-printer", "pages"):
            return why
        return f"{self._count_words(partly.done, partly.of)} {why}"

    def _count_words(self, done: int, of: int) -> str:
        return self.tr("%1 of %2 handouts printed.").replace("%1", str(done)).replace("%2", str(of))

    def _options(self, template: Template, size: Size = "normal") -> HandoutOptions:
        language = self._owners.reading.language
        return HandoutOptions(
            language=language if language in INTERFACE_LANGUAGES else "en",
            template=template,
            size=size,
            letterhead=self._letterhead.now,
        )

    def _changed(self) -> None:
        now = self.state.now
        if self.dialog is not None or now.options is None:
            self._keep_choices()
            return
        if now.refused is not None:
            self._save_waits = False
            self._owners.messages.say(self.words_of(now.refused))
        elif now.made is not None and self._save_waits:
            self._save_waits = False
            self._ask_and_save()

    def _keep_choices(self) -> None:
        """With the tray, for when it is kept as a list."""
        now = self.state.now
        if now.options is not None and now.items == self._owners.tray.now.there:
            self._owners.tray.set_options(keep_options(now.options, now.copies))

    def _ask_and_save(self) -> None:
        made = self.state.now.made
        if made is None:
            return
        file = self._ask(self.dialog or self._window, self.tr("Save as PDF"), made.file_name)
        if file:
            self.state.save(Path(file))

    def _started(self) -> None:
        now = self.state.now
        if len(now.pieces) > 1:
            self._owners.messages.say(self.tr("%n handout(s) printing", "", len(now.pieces)))
        elif now.made is not None:
            self._owners.messages.say(self.tr("%n page(s) printing", "", now.made.pages))

    def _ended(self, ended: RunEnded | Saved | NotSaved) -> None:
        messages = self._owners.messages
        if isinstance(ended, AllPrinted):
            if self.state.now.asked is None or not self.state.now.asked.watches:
                self._owners.numbers.printed()
            self._finish(self._printed_words(ended))
        elif isinstance(ended, Saved):
            self._finish(self.tr("Saved: %1").replace("%1", ended.file.name))
        elif self.dialog is not None:
            messages.clear()
            messages.announce(self.dialog.tell(ended))
        elif isinstance(ended, PartlyPrinted) and ended.reason == "stopped":
            messages.say(self.words_of(ended))
        else:
            messages.say(self.words_of(ended), self.tr("Save as PDF instead"), self._ask_and_save)

    def _printed_words(self, ended: AllPrinted) -> str:
        of = len(self.state.now.pieces)
        pages = self.tr("%n page(s) sent to the printer", "", ended.pages)
        if of < 2:
            return pages
        skipped = self.tr("%n could not be made any more and was left out.", "", len(ended.skipped))
        said = self._count_words(ended.pieces, of)
        said = f"{said} {skipped}" if ended.skipped else f"{said} {pages}."
        noticed = len(self.state.to_look_at)
        look = self.tr("%n handout(s) to look at.", "", noticed)
        return f"{said} {look}" if noticed else said

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
