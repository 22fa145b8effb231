"""The very bytes that will be printed or saved, on the screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

DESK_DARKER = 115


class PreviewPane(QPdfView):
    """Pages one under the other, as wide as there is room; a screen reader gets their text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Children of nobody: a document that is destroyed while its view is being destroyed crashes (Qt 6.11).
        self._document = QPdfDocument()
        self._buffer = QBuffer()
        self.shown = b""
        self.setDocument(self._document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.setAccessibleName(self.tr("Preview"))
        # The view paints what lies around the pages in this role.
        desk = self.palette()
        desk.setColor(QPalette.ColorRole.Dark, desk.color(QPalette.ColorRole.Window).darker(DESK_DARKER))
        self.setPalette(desk)

    def show_pdf(self, pdf: bytes) -> None:
        """Nothing is shown for b""."""
        if pdf == self.shown:
            return
        self.shown = pdf
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        text = ""
        if pdf:
            self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
            text = "\n".join(self._document.getAllText(page).text() for page in range(self.pages))
        self.setAccessibleDescription(text)

    @property
    def pages(self) -> int:
        return self._document.pageCount()
