"""The pages of a PDF onto paper: each drawn as a picture at no more than 300 dots per inch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from healing_desktop.handouts.content import Paper
from healing_desktop.ui.handouts.ports import NotPrinted, Printed

MOST_DOTS = 300
PAPERS: dict[Paper, QPageSize.PageSizeId] = {"a5": QPageSize.PageSizeId.A5, "a4": QPageSize.PageSizeId.A4}


def set_paper(printer: QPrinter, paper: Paper) -> None:
    """The margins are in the PDF; the picture covers the whole sheet."""
    size = QPageSize(PAPERS[paper])
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    able = [dots for dots in printer.supportedResolutions() if dots <= MOST_DOTS]
    printer.setResolution(max(able, default=MOST_DOTS))


def paint_pages(
    pdf: bytes, printer: QPrinter, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> Printed | NotPrinted:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        return _paint(document, printer, progress, stopped)
    finally:
        # Before its buffer goes.
        document.close()


def _paint(
    document: QPdfDocument, printer: QPrinter, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> Printed | NotPrinted:
    pages = document.pageCount()
    painter = QPainter()
    if not pages or not painter.begin(printer):
        return NotPrinted("failed", f"{pages} pages, printer state {printer.printerState().name}")
    try:
        for page in range(pages):
            if stopped():
                printer.abort()
                return NotPrinted("stopped")
            if page and not printer.newPage():
                return NotPrinted("failed", f"no page {page + 1}")
            _paint_page(document, page, printer, painter)
            progress(page + 1, pages)
    finally:
        painter.end()
    if printer.printerState() == QPrinter.PrinterState.Error:
        return NotPrinted("failed", "printer state Error")
    return Printed(pages)


def _paint_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    white = QImage(QSize(sheet.width(), sheet.height()), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    over = QPainter(white)
    over.drawImage(0, 0, document.render(page, white.size()))
    over.end()
    painter.drawImage(sheet, white)
