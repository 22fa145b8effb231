"""The printers of this computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinterInfo

    from healing_desktop.ui.handouts.cups_printing import CupsPrinting


class SystemPrinters:
    """Asked in jobs only: a print server may take seconds to answer. Qt's printing is imported with the first question.
    A chosen printer that is gone gives way to the usual one. The PDF itself goes to CUPS where that is, else its pages
    are drawn."""

    def __init__(self) -> None:
        # Qt looks for its printing plug-in with the first question, on one thread only.
        self._one_asks = Lock()

    def names(self) -> tuple[str, ...]:
        from PySide6.QtPrintSupport import QPrinterInfo

        with self._one_asks:
            return tuple(QPrinterInfo.availablePrinterNames())

    def print_pdf(
        self,
        pdf: bytes,
        order: PrintOrder,
        progress: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> Printed | NotPrinted:
        with self._one_asks:
            info = _find(order.printer)
        if info.isNull():
            return NotPrinted("no-printer")
        if self._cups.is_here():
            return self._cups.print_pdf(pdf, replace(order, printer=info.printerName()), progress, stopped)
        return _draw(pdf, order, info, progress, stopped)

    def tidy(self) -> bool:
        """What was printed in the meantime goes off the disk, as far as the system lets it."""
        return not self._cups.is_here() or self._cups.tidy()

    @cached_property
    def _cups(self) -> CupsPrinting:
        from healing_desktop.ui.handouts.cups_printing import CupsPrinting

        return CupsPrinting()


def _draw(
    pdf: bytes,
    order: PrintOrder,
    info: QPrinterInfo,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> Printed | NotPrinted:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from healing_desktop.ui.handouts.paint_pages import paint_pages

    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    ended = paint_pages(pdf, order, printer, progress, stopped, tuple(info.supportedDuplexModes()))
    if (
        isinstance(ended, Printed)
        and QPrinterInfo.printerInfo(info.printerName()).state() == QPrinter.PrinterState.Error
    ):
        return NotPrinted("failed", "printer state Error")
    return ended


def _find(name: str) -> QPrinterInfo:
    """Named, else the usual one, else the first there is."""
    from PySide6.QtPrintSupport import QPrinterInfo

    named = QPrinterInfo.printerInfo(name) if name else QPrinterInfo()
    if not named.isNull():
        return named
    usual = QPrinterInfo.defaultPrinter()
    if not usual.isNull():
        return usual
    first = next(iter(QPrinterInfo.availablePrinterNames()), "")
    return QPrinterInfo.printerInfo(first) if first else QPrinterInfo()
