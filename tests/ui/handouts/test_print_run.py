"""A batch ends honestly: all, or how many, and where to go on."""

from __future__ import annotations

import logging

import pytest

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.ui.handouts.ports import (
    AllPrinted,
    NotPrinted,
    PartlyPrinted,
    Piece,
    PrintSetup,
    RunEnded,
    RunProgress,
)
from healing_desktop.ui.handouts.print_run import PrintRun
from tests.ui.handouts.printers_that_fail import FailingPrinters, PiecesMade


def pieces(count: int, copies: int = 1) -> list[Piece]:
    return [Piece((f"visitor-{number}",), HandoutOptions("nl"), copies) for number in range(count)]


def run(
    batch: list[Piece],
    printers: FailingPrinters,
    made: PiecesMade | None = None,
    setup: PrintSetup | None = None,
) -> RunEnded:
    return PrintRun(batch, setup or PrintSetup(), made or PiecesMade(), printers).run(lambda _now: None, lambda: False)


def names(first: int, end: int) -> list[str]:
    return [f"visitor-{number}" for number in range(first, end)]


def test_all_are_printed_in_order() -> None:
    printers = FailingPrinters()
    setup = PrintSetup("Balie", "short-edge", "1-2", collate=False)
    assert run(pieces(36, copies=5), printers, setup=setup) == AllPrinted(36, 36 * 5 * 2)
    assert printers.printed == names(0, 36)
    order = printers.orders[0]
    asked = (order.printer, order.duplex, order.pages, order.collate, order.copies, order.paper)
    assert asked == ("Balie", "short-edge", "1-2", False, 5, "a5")
    assert order.title == "blad-0001.pdf"


def test_each_piece_is_made_when_its_turn_comes() -> None:
    made, printers = PiecesMade(), FailingPrinters()
    ahead: list[int] = []

    def progress(_now: RunProgress) -> None:
        ahead.append(len(made.asked) - len(printers.printed))

    PrintRun(pieces(12), PrintSetup(), made, printers).run(progress, lambda: False)
    assert max(ahead) == 1


def test_a_printer_that_fails_on_page_17() -> None:
    """Two pages a piece: the ninth is begun."""
    printers = FailingPrinters(fails_on=17)
    ended = run(pieces(36), printers)
    assert ended == PartlyPrinted(8, 36, 8, "failed", "state Error", 16)
    assert printers.printed == names(0, 8)


def test_a_piece_counts_with_all_its_copies() -> None:
    """Page 17 is in the second piece of ten pages."""
    ended = run(pieces(36, copies=5), FailingPrinters(fails_on=17))
    assert isinstance(ended, PartlyPrinted)
    assert (ended.done, ended.next_piece, ended.pages) == (1, 1, 10)


def test_a_printer_that_is_gone_half_way() -> None:
    printers = FailingPrinters(fails_on=37, trouble=NotPrinted("no-printer"))
    ended = run(pieces(36), printers)
    assert isinstance(ended, PartlyPrinted)
    assert (ended.done, ended.of, ended.reason) == (18, 36, "no-printer")
    assert len(printers.orders) == 19


def test_after_paper_is_put_in_it_goes_on_with_the_piece_that_failed() -> None:
    printers = FailingPrinters(fails_on=17, trouble=NotPrinted("paper", "media-jam"), recovers=True)
    batch = pieces(36)
    ended = run(batch, printers)
    assert isinstance(ended, PartlyPrinted)
    assert (ended.reason, ended.next_piece) == ("paper", 8)
    assert run(batch[ended.next_piece :], printers) == AllPrinted(28, 56)
    assert printers.printed == names(0, 36)


def test_a_printer_that_raises_tells_how_far_it_came() -> None:
    ended = run(pieces(4), FailingPrinters(fails_on=5, trouble=RuntimeError("Secret visitor-2")))
    assert ended == PartlyPrinted(2, 4, 2, "failed", "RuntimeError", 4)


def test_stopping_a_slow_printer() -> None:
    printers, seen = FailingPrinters(), list[RunProgress]()
    ended = PrintRun(pieces(36), PrintSetup(), PiecesMade(), printers).run(seen.append, lambda: len(seen) > 7)
    assert isinstance(ended, PartlyPrinted)
    assert (ended.reason, ended.done, ended.next_piece) == ("stopped", 2, 2)
    assert printers.printed == names(0, 2)


def test_stopped_before_it_began_makes_nothing() -> None:
    made = PiecesMade()
    ended = PrintRun(pieces(3), PrintSetup(), made, FailingPrinters()).run(lambda _now: None, lambda: True)
    assert ended == PartlyPrinted(0, 3, 0, "stopped")
    assert made.asked == []


def test_a_piece_that_is_gone_is_skipped_and_told() -> None:
    printers = FailingPrinters()
    ended = run(pieces(4), printers, PiecesMade(frozenset({"visitor-1", "visitor-3"})))
    assert ended == AllPrinted(2, 4, skipped=(1, 3))
    assert printers.printed == ["visitor-0", "visitor-2"]


def test_nothing_that_could_be_made() -> None:
    ended = run(pieces(2), FailingPrinters(), PiecesMade(frozenset(names(0, 2))))
    assert ended == PartlyPrinted(0, 2, 2, "refused", skipped=(0, 1))


def test_a_piece_without_such_a_page_is_skipped() -> None:
    printers = FailingPrinters(fails_on=3, trouble=NotPrinted("pages"), recovers=True)
    assert run(pieces(3), printers, setup=PrintSetup(pages="2")) == AllPrinted(2, 4, skipped=(1,))


@pytest.mark.parametrize("asked", ["2-1", "one", "1;2"])
def test_pages_that_cannot_be_read_print_nothing(asked: str) -> None:
    printers = FailingPrinters()
    assert run(pieces(3), printers, setup=PrintSetup(pages=asked)) == PartlyPrinted(0, 3, 0, "pages")
    assert printers.orders == []


def test_progress_never_goes_back_and_ends_at_the_end() -> None:
    seen = list[RunProgress]()
    PrintRun(pieces(3, copies=2), PrintSetup(), PiecesMade(), FailingPrinters()).run(seen.append, lambda: False)
    assert seen[0] == RunProgress(1, 3, 0, 6)
    assert seen[-1] == RunProgress(3, 3, 12, 12)
    assert [now.page for now in seen] == sorted(now.page for now in seen)
    assert all(now.page <= now.pages for now in seen)
    assert sorted({now.piece for now in seen}) == [1, 2, 3]


def test_the_log_counts_and_names_nobody(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    run(pieces(36), FailingPrinters(fails_on=69, trouble=RuntimeError("Secret visitor-34")))
    assert caplog.messages == ["printed 34 of 36"]


def test_a_page_that_no_piece_has() -> None:
    class Short(FailingPrinters):
        def print_pdf(self, *_given: object) -> NotPrinted:
            return NotPrinted("pages", "9")

    assert run(pieces(2), Short(), setup=PrintSetup(pages="9")) == PartlyPrinted(0, 2, 2, "pages", skipped=(0, 1))


def test_only_a_batch_is_followed_to_its_end() -> None:
    """At the desk one handout is done when the queue has it."""
    alone, batch = FailingPrinters(), FailingPrinters()
    run(pieces(1), alone)
    run(pieces(2), batch)
    assert 0 < alone.orders[0].follow <= 2
    assert batch.orders[0].follow >= 60


def test_an_empty_batch() -> None:
    assert run([], FailingPrinters()) == AllPrinted(0, 0)
