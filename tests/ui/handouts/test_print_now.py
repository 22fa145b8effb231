"""One sheet at once, for a visitor who is alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import PaperStep, Refused
from healing_desktop.ui.handouts.cups_printing import CupsPrinting
from healing_desktop.ui.handouts.ports import NotPrinted, PrintOrder, PrintSetup
from healing_desktop.ui.handouts.print_now import PrintNow
from healing_desktop.ui.jobs import Jobs
from tests.ui.handouts.conftest import Desk, Maker, TestPrinters
from tests.ui.handouts.fake_cups import FakeCups
from tests.ui.handouts.printable import pdf_of

CARD, SETUP = HandoutOptions("nl"), PrintSetup("Balie")


class KeepingPrinters(TestPrinters):
    """Keeps a copy until it is tidied for the second time."""

    tidied = 0

    def tidy(self) -> bool:
        self.tidied += 1
        return self.tidied > 1


def test_one_at_a_time_and_what_was_asked_for_comes_out(
    jobs: Jobs, maker: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("healing_desktop.ui.handouts.print_now.TIDY_MS", 0)
    printers, told = KeepingPrinters(), list[PaperStep]()
    printers.let_go.clear()
    now = PrintNow(jobs, maker, printers)
    assert now.start(("one",), CARD, SETUP, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [PaperStep(2)], "how many pages go out is told while they do"
    assert not now.start(("two",), CARD, SETUP, told.append)
    # Somebody erases: nothing is told any more, and the paper still comes.
    now.forget()
    assert now.busy
    printers.let_go.set()
    qtbot.waitUntil(lambda: not now.busy)
    assert told == [PaperStep(2)]
    assert not printers.was_stopped
    assert [order.printer for _, order in printers.orders] == ["Balie"]
    qtbot.waitUntil(lambda: printers.tidied == 2)
    assert now.start(("two",), CARD, SETUP, told.append)
    qtbot.waitUntil(lambda: not now.busy)
    assert told[-1] == PaperStep(2, sent=True)
    assert len(printers.orders) == 2


def test_why_not_is_told(jobs: Jobs, maker: Maker, qtbot: QtBot) -> None:
    def trouble(printers: TestPrinters) -> str:
        told = list[PaperStep]()
        now = PrintNow(jobs, maker, printers)
        now.start(("one",), CARD, SETUP, told.append)
        qtbot.waitUntil(lambda: not now.busy)
        return told[-1].trouble

    assert trouble(TestPrinters(names=())) == "no-printer"
    assert trouble(TestPrinters(NotPrinted("paper"))) == "paper"
    assert trouble(TestPrinters(OSError("gone"))) == "failed"
    maker.answer = Refused("nothing-chosen")
    assert trouble(TestPrinters()) == "refused"


def test_what_waited_in_the_queue_is_wiped_once_it_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cups, wiped = FakeCups(tmp_path), list[tuple[str, int]]()
    monkeypatch.setenv("PATH", cups.path)

    def wipe(queue: str, number: int) -> bool:
        wiped.append((queue, number))
        return True

    printing = CupsPrinting(pause=lambda _seconds: None, wipe=wipe)
    cups.waits("job-printing")
    printing.print_pdf(pdf_of(1), PrintOrder("Balie", "blad", "a5"), lambda _page, _of: None, lambda: False)
    assert not printing.tidy()
    assert not wiped
    cups.waits(None)
    assert printing.tidy()
    assert wiped == [("Balie", 7)]


def test_it_has_the_centre_on_it_goes_where_staff_said_and_is_counted(
    desk: Desk, printers: TestPrinters, maker: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owners, told, counted = desk.window.owners, list[PaperStep](), list[bool]()
    owners.settings.set(printer="Balie", centre_name="Verzonnen Huis")
    monkeypatch.setattr(owners.numbers, "printed", lambda: counted.append(True))
    assert desk.handouts.print_now(("one",), CARD, told.append)
    qtbot.waitUntil(lambda: bool(told) and told[-1].sent)
    assert [order.printer for _, order in printers.orders] == ["Balie"]
    assert maker.asked[-1].letterhead.name == "Verzonnen Huis"
    assert counted == [True]
    assert desk.handouts.dialog is None
