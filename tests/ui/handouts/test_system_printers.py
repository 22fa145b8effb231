"""The PDF goes to CUPS where that is; else it is drawn. A printer that is gone gives way to the usual one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from healing_desktop.ui.handouts import system_printers
from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder
from healing_desktop.ui.handouts.system_printers import SystemPrinters
from tests.ui.handouts.fake_cups import FakeCups
from tests.ui.handouts.printable import pages_in, pdf_of

pytestmark = pytest.mark.usefixtures("qtbot")


@dataclass(frozen=True)
class Info:
    """As much of QPrinterInfo as is asked."""

    name: str = ""

    def isNull(self) -> bool:  # as Qt spells it
        return not self.name

    def printerName(self) -> str:  # as Qt spells it
        return self.name


class Infos:
    """QPrinterInfo of a computer with these printers."""

    def __init__(self, *names: str, usual: str = "") -> None:
        self.names, self.usual = names, usual

    def __call__(self) -> Info:
        return Info()

    def printerInfo(self, name: str) -> Info:  # as Qt spells it
        return Info(name if name in self.names else "")

    def defaultPrinter(self) -> Info:  # as Qt spells it
        return Info(self.usual)

    def availablePrinterNames(self) -> list[str]:  # as Qt spells it
        return list(self.names)


def printed(pdf: bytes, printer: str = "") -> Printed | NotPrinted:
    order = PrintOrder(printer, "blad-0421.pdf", "a5")
    return SystemPrinters().print_pdf(pdf, order, lambda _done, _of: None, lambda: False)


@pytest.mark.skipif(os.name != "posix", reason="CUPS is of Linux and macOS")
@pytest.mark.parametrize(
    ("infos", "asked", "taken"),
    [
        (Infos("Balie", "Back office", usual="Back office"), "Balie", "Balie"),
        (Infos("Balie", "Back office", usual="Back office"), "", "Back office"),
        (Infos("Balie", "Back office", usual="Back office"), "Gone", "Back office"),
        (Infos("Balie", "Back office"), "", "Balie"),
    ],
)
def test_cups_gets_the_pdf_for_the_printer_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, infos: Infos, asked: str, taken: str
) -> None:
    cups = FakeCups(tmp_path)
    monkeypatch.setenv("PATH", cups.path)
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo", infos)
    monkeypatch.setattr("healing_desktop.ui.handouts.cups_printing.wipe_job", lambda _queue, _number: True)
    pdf = pdf_of(2)
    assert printed(pdf, asked) == Printed(2)
    assert cups.given == pdf
    assert cups.words[:2] == ["-d", taken]


def test_without_a_printer_nothing_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cups = FakeCups(tmp_path)
    monkeypatch.setenv("PATH", cups.path)
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo", Infos())
    assert SystemPrinters().names() == ()
    assert printed(pdf_of(2)) == NotPrinted("no-printer")
    assert cups.words == []


@pytest.mark.parametrize(
    ("state", "ended"),
    [
        (QPrinter.PrinterState.Idle, Printed(2)),
        (QPrinter.PrinterState.Error, NotPrinted("failed", "printer state Error")),
    ],
)
def test_without_cups_the_pages_are_drawn_and_the_printer_is_asked_how_it_went(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: QPrinter.PrinterState, ended: Printed | NotPrinted
) -> None:
    file = tmp_path / "paper.pdf"

    class Drawn(QPrinter):
        """Onto a file instead of onto the printer that was found."""

        def __init__(self, _info: object, mode: QPrinter.PrinterMode) -> None:
            super().__init__(mode)
            self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self.setOutputFileName(str(file))

    @dataclass(frozen=True)
    class Known(Info):
        def supportedDuplexModes(self) -> list[QPrinter.DuplexMode]:  # as Qt spells it
            return []

        def state(self) -> QPrinter.PrinterState:
            return state

    infos = Infos("Balie")
    monkeypatch.setattr(infos, "printerInfo", Known)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo", infos)
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinter", Drawn)
    assert printed(pdf_of(2), "Balie") == ended
    assert pages_in(file.read_bytes()) == [1, 2]


def test_the_real_question_is_answered() -> None:
    names = SystemPrinters().names()
    assert names == tuple(QPrinterInfo.availablePrinterNames())
    assert system_printers._find("no printer is called so").isNull() is not bool(names)
