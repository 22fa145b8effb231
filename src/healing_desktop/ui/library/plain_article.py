"""The same article until the web engine has started, or where it cannot: the whole text, without its finer look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

if TYPE_CHECKING:
    from healing_desktop.ui.library.article_site import ArticleSite

MARGIN = 24
# Noughts beside each other: the style of the page says 58, of letters that are a little larger.
COLUMN = 58 * 1.06
# As the page in the web engine shows a picture, and what a scroll bar takes.
WIDEST_PICTURE, BAR = 860, 20
# What is said stands so far down, with some lines around it.
SPOKEN_AT = 0.38
KEEP = QTextCursor.MoveMode.KeepAnchor


class PlainArticle(QTextBrowser):
    """`followed` carries the address of a link that leads to another page; `found`: (1, 1) or (0, 0)."""

    followed = Signal(str)
    found = Signal(int, int)

    def __init__(self, parent: QWidget | None = None, *, site: ArticleSite | None = None) -> None:
        super().__init__(parent)
        self._site = site
        # How far down a marked place was brought.
        self._brought = 0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("look", "reading")
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._clicked)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is fetched from anywhere; a picture of the guide lies with the program, made to fit the window."""
        path = QUrl(name).path()
        image = kind == QTextDocument.ResourceType.ImageResource
        file = self._site.picture(path.partition("/")[2]) if self._site is not None and image else None
        if file is None:
            return None
        picture = QImage(str(file))
        room = min(WIDEST_PICTURE, self.viewport().width() - 2 * MARGIN - BAR)
        if picture.isNull() or picture.width() <= room:
            return picture
        return picture.scaledToWidth(max(room, MARGIN), Qt.TransformationMode.SmoothTransformation)

    def setHtml(self, text: str) -> None:
        self._brought = 0
        super().setHtml(text)
        self._centre()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._centre()
        super().resizeEvent(event)

    def _centre(self) -> None:
        """A column as wide as that of the page in the web engine, where it will stand."""
        frame = self.document().rootFrame()
        column = round(COLUMN * self.fontMetrics().horizontalAdvance("0"))
        side = max(MARGIN, (self.viewport().width() - column) // 2)
        told = frame.frameFormat()
        if told.leftMargin() != side:
            told.setLeftMargin(side)
            told.setRightMargin(side)
            frame.setFrameFormat(told)

    @property
    def is_begun(self) -> bool:
        """Somebody has gone on from its first line, or from the place that was marked for them."""
        cursor = self.textCursor()
        return self.verticalScrollBar().value() != self._brought or cursor.position() > 0 or cursor.hasSelection()

    def find_text(self, text: str, *, backwards: bool = False) -> None:
        """The next place; after the last one the first."""
        flag = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        hit = bool(text) and self.find(text, flag)
        if text and not hit:
            end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
            self.moveCursor(end)
            hit = self.find(text, flag)
        if not text:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self.found.emit(int(hit), int(hit))

    def mark(self, anchor: str, length: int) -> None:
        """So many letters from that place on, and into view; `anchor` "" for nothing."""
        found = self._place(anchor) if anchor else None
        if found is None:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(found)
        top = self.cursorRect(cursor).top() - round(self.viewport().height() * SPOKEN_AT)
        cursor.setPosition(min(found + length, self.document().characterCount() - 1), KEEP)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format.setBackground(self.palette().highlight())
        selection.format.setForeground(self.palette().highlightedText())
        self.setExtraSelections([selection])
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top)
        self._brought = bar.value()

    def _place(self, anchor: str) -> int | None:
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                if anchor in parts.fragment().charFormat().anchorNames():
                    return parts.fragment().position()
                parts += 1
            block = block.next()
        return None

    def _clicked(self, url: QUrl) -> None:
        if url.scheme():
            self.followed.emit(url.toString())
        else:
            self.scrollToAnchor(url.fragment())
