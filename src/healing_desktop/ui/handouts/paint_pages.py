"""The pages of a PDF onto paper where the system takes no PDF: each drawn as a picture, at most 300 dots per inch."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from healing_desktop.ui.handouts.page_range import pages_chosen
from healing_desktop.ui.handouts.pdf_pages import Sheet, opened, sheet_of
from healing_desktop.ui.handouts.ports import Duplex, NotPrinted, Printed, PrintOrder

LEAST_DOTS, MOST_DOTS = 200, 300
BLANK = 0
DUPLEX: dict[Duplex, QPrinter.DuplexMode] = {
    "one-sided": QPrinter.DuplexMode.DuplexNone,
    "long-edge": QPrinter.DuplexMode.DuplexLongSide,
    "short-edge": QPrinter.DuplexMode.DuplexShortSide,
}


def paint_pages(
    pdf: bytes,
    order: PrintOrder,
    printer: QPrinter,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
    able: tuple[QPrinter.DuplexMode, ...] = (),
) -> Printed | NotPrinted:
    """`able`: how the printer can print on both sides. Progress and Printed count pages with their copies."""
    with opened(pdf) as document:
        chosen = pages_chosen(order.pages, document.pageCount())
        if not chosen:
            return NotPrinted("pages", order.pages) if document.pageCount() else NotPrinted("failed", "no pages")
        sheet = sheet_of(document)
        _set_sheet(printer, sheet)
        both_sides = _set_duplex(printer, sheet.edge(order.duplex, len(chosen)), able)
        printer.setDocName(order.title)
        by_itself = printer.supportsMultipleCopies()
        if by_itself:
            printer.setCopyCount(order.copies)
            printer.setCollateCopies(order.collate)
        times = order.copies if by_itself else 1
        run = chosen if by_itself else tuple(_copies(chosen, order, both_sides))
        ended = _paint(document, run, printer, lambda done, of: progress(done * times, of * times), stopped)
        return Printed(ended.pages * times) if isinstance(ended, Printed) else ended


def _copies(chosen: tuple[int, ...], order: PrintOrder, both_sides: bool) -> Iterator[int]:
    """Page numbers, with a blank back where the next copy would begin on the back of the last one."""
    if not order.collate and not both_sides:
        yield from (page for page in chosen for _ in range(order.copies))
        return
    for copy in range(order.copies):
        yield from chosen
        if both_sides and len(chosen) % 2 and copy + 1 < order.copies:
            yield BLANK


def _set_sheet(printer: QPrinter, sheet: Sheet) -> None:
    """The margins are in the PDF; the picture covers the whole sheet."""
    size = QPageSize(QSizeF(sheet.short, sheet.long), QPageSize.Unit.Millimeter)
    lie = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, lie, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    # Some name 72 as all they can, and take more.
    dots = [dots for dots in printer.supportedResolutions() if LEAST_DOTS <= dots <= MOST_DOTS]
    printer.setResolution(max(dots, default=MOST_DOTS))


def _set_duplex(printer: QPrinter, duplex: Duplex, able: tuple[QPrinter.DuplexMode, ...]) -> bool:
    """Whether both sides will be printed."""
    mode = DUPLEX[duplex] if DUPLEX[duplex] in able else QPrinter.DuplexMode.DuplexNone
    printer.setDuplex(mode)
    return mode != QPrinter.DuplexMode.DuplexNone


def _paint(
    document: QPdfDocument,
    run: tuple[int, ...],
    printer: QPrinter,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> Printed | NotPrinted:
    of = len(run) - run.count(BLANK)
    done = 0
    painter = QPainter()
    if not painter.begin(printer):
        return NotPrinted("failed", f"{of} pages, printer state {printer.printerState().name}")
    try:
        for place, page in enumerate(run):
            if stopped():
                printer.abort()
                return NotPrinted("stopped")
            if place and not printer.newPage():
                return NotPrinted("failed", f"no page {place + 1}")
            if page != BLANK:
                _paint_page(document, page - 1, printer, painter)
                done += 1
                progress(done, of)
    finally:
        painter.end()
    if printer.printerState() == QPrinter.PrinterState.Error:
        return NotPrinted("failed", "printer state Error")
    return Printed(of)


def _paint_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    fewer = min(1.0, MOST_DOTS / printer.resolution())
    white = QImage(sheet.size() * fewer, QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    over = QPainter(white)
    over.drawImage(0, 0, document.render(page, white.size()))
    over.end()
    painter.drawImage(sheet, white)
