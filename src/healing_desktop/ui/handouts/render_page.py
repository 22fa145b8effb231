"""One page of a PDF as a picture, and its words. Runs in a job: no widget, nothing shared."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


@dataclass(frozen=True, slots=True)
class PagePicture:
    """`image` fills the room as far as the page's shape lets it; `text` in order of reading."""

    image: QImage
    text: str


def render_page(pdf: bytes, page: int, room: QSize) -> PagePicture | None:
    """`page` from 0, `room` in device pixels; None for a page that is not there."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    picture = None
    if 0 <= page < document.pageCount() and not room.isEmpty():
        size = document.pagePointSize(page).scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        picture = PagePicture(_on_white(document.render(page, size), size), document.getAllText(page).text())
    document.close()
    buffer.close()
    return picture


def _on_white(drawn: QImage, size: QSize) -> QImage:
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
