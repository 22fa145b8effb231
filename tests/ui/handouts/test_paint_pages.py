"""Where the system takes no PDF, its pages are drawn: the right ones, on the right paper, as often as asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from PySide6.QtPrintSupport import QPrinter

from healing_desktop.ui.handouts.paint_pages import MOST_DOTS, paint_pages
from healing_desktop.ui.handouts.ports import Duplex, NotPrinted, Printed, PrintOrder
from tests.ui.handouts.printable import A4, A4_LANDSCAPE, A5, WALLET, pages_in, pdf_of, sizes_in

ORDER = PrintOrder("", "blad-0001.pdf", "a5")
BOTH = (QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide)

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def printed(
    pdf: bytes, order: PrintOrder, printer: QPrinter, able: tuple[QPrinter.DuplexMode, ...] = ()
) -> Printed | NotPrinted:
    return paint_pages(pdf, order, printer, lambda _done, _of: None, lambda: False, able)


def paper(printer: QPrinter) -> bytes:
    return Path(printer.outputFileName()).read_bytes()


@pytest.mark.parametrize(
    ("pages", "copies", "collate", "able", "expected"),
    [
        ("", 1, True, (), [1, 2, 3]),
        ("1-2", 1, True, (), [1, 2]),
        ("3", 2, True, (), [3, 3]),
        ("", 2, True, (), [1, 2, 3, 1, 2, 3]),
        ("", 2, False, (), [1, 1, 2, 2, 3, 3]),
        ("", 2, True, BOTH, [1, 2, 3, 0, 1, 2, 3]),
        ("", 2, False, BOTH, [1, 2, 3, 0, 1, 2, 3]),
        ("1-2", 2, True, BOTH, [1, 2, 1, 2]),
        ("2", 3, True, BOTH, [2, 2, 2]),
    ],
)
def test_pages_and_copies(
    printer: QPrinter,
    pages: str,
    copies: int,
    collate: bool,
    able: tuple[QPrinter.DuplexMode, ...],
    expected: list[int],
) -> None:
    """A copy never begins on the back of another."""
    order = replace(ORDER, pages=pages, copies=copies, collate=collate)
    ended = printed(pdf_of(3), order, printer, able)
    assert pages_in(paper(printer)) == expected
    assert ended == Printed(len([page for page in expected if page]))


@pytest.mark.parametrize("size", [A5, A4, A4_LANDSCAPE, WALLET])
def test_the_paper_is_that_of_the_pdf(printer: QPrinter, size: tuple[int, int]) -> None:
    printed(pdf_of(1, size), ORDER, printer)
    assert sizes_in(paper(printer))[0] == pytest.approx(size, abs=2)
    assert pages_in(paper(printer)) == [1]


def test_as_sharp_as_a_printer_draws(printer: QPrinter) -> None:
    """Not the 72 dots that a printer may name as all it can."""
    printed(pdf_of(1), ORDER, printer)
    assert printer.resolution() == MOST_DOTS


@pytest.mark.parametrize(
    ("duplex", "size", "able", "expected"),
    [
        ("as-printer", A5, BOTH, QPrinter.DuplexMode.DuplexLongSide),
        ("as-printer", A4_LANDSCAPE, BOTH, QPrinter.DuplexMode.DuplexShortSide),
        ("as-printer", A5, (), QPrinter.DuplexMode.DuplexNone),
        ("one-sided", A5, BOTH, QPrinter.DuplexMode.DuplexNone),
        ("long-edge", A4_LANDSCAPE, BOTH, QPrinter.DuplexMode.DuplexLongSide),
        ("short-edge", A5, BOTH, QPrinter.DuplexMode.DuplexShortSide),
        ("short-edge", A5, BOTH[:1], QPrinter.DuplexMode.DuplexNone),
    ],
)
def test_both_sides(
    printer: QPrinter,
    monkeypatch: pytest.MonkeyPatch,
    duplex: Duplex,
    size: tuple[int, int],
    able: tuple[QPrinter.DuplexMode, ...],
    expected: QPrinter.DuplexMode,
) -> None:
    """The file that stands in for a printer does not keep what it is told; the printer is asked what it was told."""
    told: list[QPrinter.DuplexMode] = []
    monkeypatch.setattr(printer, "setDuplex", told.append)
    printed(pdf_of(2, size), replace(ORDER, duplex=duplex), printer, able)
    assert told == [expected]


@pytest.mark.parametrize("asked", ["4", "2-1", "x"])
def test_pages_that_are_not_there(printer: QPrinter, asked: str) -> None:
    assert printed(pdf_of(3), replace(ORDER, pages=asked), printer) == NotPrinted("pages", asked)
    assert not Path(printer.outputFileName()).exists()


def test_what_is_no_pdf(printer: QPrinter) -> None:
    assert printed(b"%PDF-1.7 torn", ORDER, printer) == NotPrinted("failed", "no pages")


def test_stopped_between_pages(printer: QPrinter) -> None:
    seen: list[tuple[int, int]] = []
    ended = paint_pages(pdf_of(9), ORDER, printer, lambda done, of: seen.append((done, of)), lambda: len(seen) == 4)
    assert ended == NotPrinted("stopped")
    assert seen == [(1, 9), (2, 9), (3, 9), (4, 9)]


def test_a_printer_that_fails_on_page_17(printer: QPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    turned: list[int] = []

    def new_page() -> bool:
        turned.append(1)
        return len(turned) < 16 and QPrinter.newPage(printer)

    monkeypatch.setattr(printer, "newPage", new_page)
    assert printed(pdf_of(20), ORDER, printer) == NotPrinted("failed", "no page 17")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(printer: QPrinter) -> None:
    printer.setOutputFileName("/dev/full")
    ended = printed(pdf_of(3), ORDER, printer)
    assert isinstance(ended, NotPrinted)
    assert ended.reason == "failed"


def test_a_driver_that_makes_the_copies_is_sent_one(printer: QPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(printer, "supportsMultipleCopies", lambda: True)
    monkeypatch.setattr(printer, "setCopyCount", told.append)
    monkeypatch.setattr(printer, "setCollateCopies", told.append)
    seen: list[tuple[int, int]] = []
    order = replace(ORDER, copies=5, collate=False)
    ended = paint_pages(pdf_of(2), order, printer, lambda done, of: seen.append((done, of)), lambda: False)
    assert (ended, told, seen) == (Printed(10), [5, False], [(5, 10), (10, 10)])
    assert pages_in(paper(printer)) == [1, 2]
