"""The printers of this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinterInfo


class SystemPrinters:
    """Qt's printing is imported with the first question. A chosen printer that is gone gives way to the usual one."""

    def names(self) -> tuple[str, ...]:
        from PySide6.QtPrintSupport import QPrinterInfo

        return tuple(QPrinterInfo.availablePrinterNames())

    def print_pdf(
        self,
        pdf: bytes,
        order: PrintOrder,
        progress: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> Printed | NotPrinted:
        from PySide6.QtPrintSupport import QPrinter

        from healing_desktop.ui.handouts.paint_pages import paint_pages, set_paper

        info = _find(order.printer)
        if info.isNull():
            return NotPrinted("no-printer")
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(order.title)
        set_paper(printer, order.paper)
        if QPrinter.DuplexMode.DuplexLongSide in info.supportedDuplexModes():
            # A card of two pages is one sheet to take home.
            printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        return paint_pages(pdf, printer, progress, stopped)


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
