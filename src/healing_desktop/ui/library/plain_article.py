"""The same article where the web engine cannot start: the whole text, without its finer look."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget


class PlainArticle(QTextBrowser):
    """`followed` carries the address of a link that leads to another page; `found`: (1, 1) or (0, 0)."""

    followed = Signal(str)
    found = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(24)
        self.anchorClicked.connect(self._clicked)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is fetched from anywhere."""
        return None

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

    def _clicked(self, url: QUrl) -> None:
        if url.scheme():
            self.followed.emit(url.toString())
        else:
            self.scrollToAnchor(url.fragment())
