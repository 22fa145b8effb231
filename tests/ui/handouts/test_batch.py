"""A tray full of handouts goes to the printer as one job, and can go on after a jam."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.core.saved_lists import TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.ui.handouts.handout_state import HandoutState
from healing_desktop.ui.handouts.ports import (
    AllPrinted,
    NotPrinted,
    PartlyPrinted,
    Printed,
    PrintOrder,
    PrintSetup,
)
from healing_desktop.ui.jobs import Jobs
from tests.ui.handouts.printers_that_fail import FailingPrinters, PiecesMade

SETUP = PrintSetup("Balie")


def tray(count: int) -> tuple[TrayItem, ...]:
    return tuple(TrayItem(f"visitor-{number}", LocalText((("nl", "Groep"),))) for number in range(count))


def names(first: int, end: int) -> list[str]:
    return [f"visitor-{number}" for number in range(first, end)]


class Batch:
    """The state with a tray in it; `ended` is what it told."""

    def __init__(self, jobs: Jobs, printers: FailingPrinters, made: PiecesMade, count: int) -> None:
        self.state = HandoutState(jobs, made, printers)
        self.printers, self.made = printers, made
        self.ended: list[object] = []
        self.pages: list[tuple[int, int]] = []
        self.state.ended.connect(self.ended.append)
        self.state.changed.connect(self._changed)
        self.state.open(tray(count), HandoutOptions("nl"))

    def _changed(self) -> None:
        printing = self.state.now.printing
        if printing is not None:
            self.pages.append((printing.piece, printing.pieces))


Start = Callable[..., Batch]


@pytest.fixture
def start(jobs: Jobs, qtbot: QtBot) -> Start:
    def make(printers: FailingPrinters, count: int = 36, gone: frozenset[str] = frozenset()) -> Batch:
        batch = Batch(jobs, printers, PiecesMade(gone), count)
        qtbot.waitUntil(lambda: not batch.state.now.making)
        return batch

    return make


def test_all_of_it_as_one_job(start: Start, qtbot: QtBot) -> None:
    batch = start(FailingPrinters())
    batch.state.print_to(SETUP)
    qtbot.waitUntil(lambda: bool(batch.ended))
    assert batch.ended == [AllPrinted(36, 72)]
    assert batch.printers.printed == names(0, 36)
    assert batch.pages[-1] == (36, 36)
    assert batch.state.now.partly is None


def test_a_double_click_prints_once(start: Start, qtbot: QtBot) -> None:
    batch = start(FailingPrinters(), count=3)
    for _ in range(2):
        batch.state.print_to(SETUP)
    qtbot.waitUntil(lambda: bool(batch.ended))
    qtbot.waitUntil(lambda: batch.state._jobs.idle)
    assert batch.printers.printed == names(0, 3)
    assert batch.ended == [AllPrinted(3, 6)]


def test_a_jam_then_on_from_the_piece_that_failed(start: Start, qtbot: QtBot) -> None:
    batch = start(FailingPrinters(fails_on=17, trouble=NotPrinted("paper"), recovers=True))
    batch.state.print_to(SETUP)
    qtbot.waitUntil(lambda: len(batch.ended) == 1)
    jam = PartlyPrinted(8, 36, 8, "paper", pages=16)
    assert batch.ended == [jam]
    assert batch.state.now.partly == jam
    for _ in range(2):
        batch.state.go_on(SETUP)
    qtbot.waitUntil(lambda: len(batch.ended) == 2)
    assert isinstance(batch.ended[1], AllPrinted)
    assert batch.ended[1].pieces == 36
    assert batch.printers.printed == names(0, 36)
    # What goes on is counted over the whole batch.
    assert batch.pages == sorted(batch.pages)
    assert batch.pages[-1] == (36, 36)


def test_the_last_one_again(start: Start, qtbot: QtBot) -> None:
    """The sheet before the jam came out torn."""
    batch = start(FailingPrinters(fails_on=17, trouble=NotPrinted("paper"), recovers=True), count=10)
    batch.state.print_to(SETUP)
    qtbot.waitUntil(lambda: len(batch.ended) == 1)
    batch.state.go_on(SETUP, back=1)
    qtbot.waitUntil(lambda: len(batch.ended) == 2)
    assert batch.printers.printed == [*names(0, 8), *names(7, 10)]
    assert isinstance(batch.ended[1], AllPrinted)
    assert batch.ended[1].pieces == 10


def test_a_second_jam_counts_from_the_beginning(start: Start, qtbot: QtBot) -> None:
    batch = start(FailingPrinters(fails_on=17, trouble=NotPrinted("paper"), recovers=True))
    batch.state.print_to(SETUP)
    qtbot.waitUntil(lambda: len(batch.ended) == 1)
    batch.printers.fails_on = 21
    batch.state.go_on(SETUP)
    qtbot.waitUntil(lambda: len(batch.ended) == 2)
    second = batch.ended[1]
    assert isinstance(second, PartlyPrinted)
    assert (second.done, second.of, second.next_piece) == (10, 36, 10)


def test_a_group_that_is_gone_is_left_out_and_told(start: Start, qtbot: QtBot) -> None:
    batch = start(FailingPrinters(), count=4, gone=frozenset({"visitor-2"}))
    batch.state.print_to(SETUP)
    qtbot.waitUntil(lambda: bool(batch.ended))
    assert batch.ended == [AllPrinted(3, 6, skipped=(2,))]


class SlowPrinters(FailingPrinters):
    """Waits in the middle of the third piece."""

    def __init__(self) -> None:
        super().__init__()
        self.waits, self.let_go = Event(), Event()

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        if len(self.printed) == 2:
            self.waits.set()
            self.let_go.wait(20)
        return super().print_pdf(pdf, order, progress, stopped)


def test_stopping_tells_how_far_it_came(start: Start, qtbot: QtBot) -> None:
    printers = SlowPrinters()
    batch = start(printers)
    batch.state.print_to(SETUP)
    qtbot.waitUntil(printers.waits.is_set)
    batch.state.stop()
    printers.let_go.set()
    qtbot.waitUntil(lambda: bool(batch.ended))
    assert batch.ended == [PartlyPrinted(2, 36, 2, "stopped", pages=4)]
    assert printers.printed == names(0, 2)


def test_the_next_visitor_ends_it_and_hears_nothing(start: Start, qtbot: QtBot) -> None:
    printers = SlowPrinters()
    batch = start(printers)
    batch.state.print_to(SETUP)
    qtbot.waitUntil(printers.waits.is_set)
    batch.state.forget()
    printers.let_go.set()
    qtbot.waitUntil(lambda: batch.state._jobs.idle)
    assert batch.ended == []
    assert printers.printed == names(0, 2)
    assert batch.state.now.partly is None
    assert batch.state.now.items == ()


def test_what_is_noticed_of_every_piece_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    odd = frozenset(("visitor-3", "visitor-20"))
    batch = Batch(jobs, FailingPrinters(), PiecesMade(odd=odd), 36)
    qtbot.waitUntil(lambda: not batch.state.now.making)
    batch.state.print_to(SETUP)
    qtbot.waitUntil(lambda: bool(batch.ended))
    assert [piece.ids for piece in batch.state.to_look_at] == [("visitor-3",), ("visitor-20",)]
    batch.state.forget()
    assert batch.state.to_look_at == ()


def test_without_a_printer_the_run_says_so_itself(jobs: Jobs, qtbot: QtBot) -> None:
    printers = FailingPrinters()
    printers.names = lambda: ()  # type: ignore[method-assign]
    batch = Batch(jobs, printers, PiecesMade(), 3)
    qtbot.waitUntil(lambda: not batch.state.now.making)
    begun: list[bool] = []
    batch.state.started.connect(lambda: begun.append(True))
    batch.state.print_to(SETUP)
    assert batch.ended == [], "the window does not wait for a print server"
    qtbot.waitUntil(lambda: bool(batch.ended))
    assert batch.ended == [PartlyPrinted(0, 3, 0, "no-printer")]
    assert begun == []
