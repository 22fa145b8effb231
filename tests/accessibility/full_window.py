"""A window that has everything: groups that changed and went, a centre with notes, reports, lists and groups of its
own, two versions of a note, new data, a printer that is none, a voice that says nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from healing_desktop.core.centre import Change, Conflict, Kept, Reach
from healing_desktop.core.centre_records import KeptList, Note, OwnEntry, Record, Report, Setting, Tally, Watch
from healing_desktop.core.edition_changes import ChangedEntry, EditionNews, Named
from healing_desktop.core.entries import Contact
from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.exchange.entry_line import line_of_entry
from healing_desktop.exchange.list_record import record_of_list
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout
from healing_desktop.ui.handouts.handouts import Handouts
from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder, What
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fake_sync import FakeSync
from tests.ui.fake_voice import FakeVoice
from tests.ui.fakes import ROWS, TODAY, FakeDirectory, entry_of, local
from tests.ui.handouts.printable import pdf_of

YESTERDAY = TODAY - timedelta(days=1)
FIRST = ROWS[0]
GONE = replace(entry_of(replace(FIRST, id="gone", name=local(nl="Verdwenen groep"))), unlisted_on=YESTERDAY)
BEFORE = entry_of(FIRST)
NEWS = EditionNews(
    2, 1, YESTERDAY, (Named(ROWS[1].id, ROWS[1].name),),
    (ChangedEntry(FIRST.id, FIRST.name, BEFORE, replace(BEFORE, contact=Contact("09 000 00 99"))),),
    (Named("gone", GONE.row.name),), 1, 1, 1,
)  # fmt: skip
NOTE = Note("n1", FIRST.id, "Verzonnen praatgroep", "Bel na 17 uur", YESTERDAY.isoformat(), "An")
MET = Conflict(Change(NOTE, 1), Kept(replace(NOTE, text="Bel voor 12 uur"), 2))
MONTH = f"{TODAY:%Y-%m}"
PDF = pdf_of(2)


def records() -> tuple[Record, ...]:
    """One and more of each kind."""
    entry = replace(entry_of(FIRST), row=replace(FIRST, id="11111111-0000-4000-8000-000000000001"))
    own = OwnEntry(entry.row.id, "Verzonnen kring", line_of_entry(entry).decode(), "2026-01-01", YESTERDAY.isoformat())
    later = replace(own, id="11111111-0000-4000-8000-000000000002", expires_on=None)
    report = Report("r1", FIRST.id, "Verzonnen praatgroep", 1, "change", YESTERDAY.isoformat(), "phone", text="dood")
    answered = replace(report, id="r2", kind="confirm", about="", state="answered", sent_on=YESTERDAY.isoformat())
    items = tuple(TrayItem(row.id, row.name) for row in ROWS[:2])
    kept = SavedList("Infostand", items)
    return (
        own, later, NOTE, report, answered, KeptList(kept.name, kept.name, record_of_list(kept)),
        Watch("w1", "Rouw in Gent", ("grief",), "9000"), Setting("numbers", "on"),
        Tally(f"d/{MONTH}/grief/shown", "d", MONTH, "grief", "shown", 7),
    )  # fmt: skip


class NoPrinters:
    """Two of them; all is always printed at once."""

    def names(self) -> tuple[str, ...]:
        return ("Verzonnen printer", "Andere verzonnen printer")

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        progress(2, 2)
        return Printed(2)


def made(_what: What, options: HandoutOptions) -> Handout:
    return Handout(PDF, 2, options.language, "blad-0421.pdf", "Blad")


def full_window(make_window: MakeWindow, folder: Path, **desk: object) -> MainWindow:
    """Shown, and all of it read."""
    centre = MemoryCentre(*records())
    centre.reached = Reach(True, f"{YESTERDAY.isoformat()}T08:05:00+00:00", 3, (MET,), "not-allowed")
    sync = FakeSync("updated")
    sync.before = 1
    window = make_window(
        directory=FakeDirectory(gone=(GONE,)), news=lambda _directory, _wanted=None: (NEWS,), centre=centre,
        centre_folder=folder, sync=sync, voice=FakeVoice(), **desk,
    )  # fmt: skip
    window._handouts = Handouts(window.owners, window, made, NoPrinters())
    return window
