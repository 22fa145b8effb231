"""A PDF in memory, opened to be printed: how many pages, how large."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

from healing_desktop.ui.handouts.ports import Duplex

MM = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper of a page, in whole millimetres: upright `short` x `long`, whichever way the page lies on it."""

    short: int
    long: int
    landscape: bool

    def edge(self, duplex: Duplex, pages: int) -> Duplex:
        """Where the leaf is turned if nobody said: at the left of the page, as in a book. One page has no back, so
        that its copies never share a sheet."""
        if pages == 1:
            return "one-sided"
        if duplex != "as-printer":
            return duplex
        return "short-edge" if self.landscape else "long-edge"


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """No pages where it is no PDF."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        # Before its buffer goes.
        document.close()


def sheet_of(document: QPdfDocument) -> Sheet:
    """The first page tells for all: a handout never changes its paper."""
    size = document.pagePointSize(0)
    wide, high = round(size.width() * MM), round(size.height() * MM)
    return Sheet(min(wide, high), max(wide, high), wide > high)
