"""What a finished PDF says, in which letters, and how it is tagged."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True)
class Written:
    """A piece of text and the size of its letters, in points."""

    text: str
    points: float


class ReadPdf:
    """A PDF as a reader meets it."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._reader = PdfReader(io.BytesIO(pdf))
        self.root: Any = self._reader.trailer["/Root"]

    @cached_property
    def pages(self) -> list[str]:
        return [plain(page.extract_text()) for page in self._reader.pages]

    @property
    def text(self) -> str:
        return " ".join(self.pages)

    @property
    def title(self) -> str:
        metadata = self._reader.metadata
        return str(metadata.title) if metadata else ""

    def outline(self) -> list[str]:
        """The bookmarks, from top to bottom, of all levels."""
        return list(_titles(self._reader.outline))

    def written(self) -> list[Written]:
        found: list[Written] = []

        def visit(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
            if text.strip():
                # Also of words that are turned: how much a square of one point grows.
                area = abs((tm[0] * tm[3] - tm[1] * tm[2]) * (cm[0] * cm[3] - cm[1] * cm[2]))
                found.append(Written(plain(text), round(size * area**0.5, 2)))

        for page in self._reader.pages:
            page.extract_text(visitor_text=visit)
        return found

    def fonts(self) -> Iterator[Any]:
        for page in self._reader.pages:
            resources: Any = page["/Resources"]
            for font in resources["/Font"].values():
                yield font.get_object()

    def tags(self) -> list[tuple[str, str]]:
        """(tag, language) in the order in which a screen reader goes."""
        return list(_walk(self.root["/StructTreeRoot"]))

    def image(self, page: int, dots: int = 72) -> QImage:
        """The page as it would come out of a printer, on white."""
        buffer = QBuffer()
        buffer.setData(QByteArray(self._pdf))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        points = document.pagePointSize(page)
        size = QSize(round(points.width() * dots / 72), round(points.height() * dots / 72))
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
        document.close()
        return sheet


def plain(text: str) -> str:
    """One space between words, and no marks of direction."""
    return " ".join("".join(mark for mark in text if mark not in "\u2066\u2067\u2068\u2069").split())


def _titles(outline: list[Any]) -> Iterator[str]:
    for item in outline:
        if isinstance(item, list):
            yield from _titles(item)
        else:
            yield plain(str(item.title))


def _walk(node: PdfObject | None) -> Iterator[tuple[str, str]]:
    node = node.get_object() if node is not None else None
    if isinstance(node, ArrayObject):
        for child in node:
            yield from _walk(child)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield str(node["/S"]), str(node.get("/Lang", ""))
        yield from _walk(node.get("/K"))
