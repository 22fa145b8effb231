"""Icons drawn from SVG in the colour of a token. A missing file gives no icon; the word beside it stays."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

MIRRORED = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "list", "undo-2", "external-link"})


@lru_cache(maxsize=256)
def _source(file: Path) -> str | None:
    try:
        text = file.read_text(encoding="utf-8")
    except OSError:
        return None
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')


@lru_cache(maxsize=512)
def icon_pixmap(file: Path, colour: str, side: int, ratio: float, mirrored: bool = False) -> QPixmap:
    """A square picture of `side` logical pixels; null when there is no such file."""
    from PySide6.QtSvg import QSvgRenderer

    text = _source(file)
    if text is None:
        return QPixmap()
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def make_icon(file: Path, colour: str, side: int, ratio: float, right_to_left: bool) -> QIcon:
    """An icon for a button or an action."""
    pixmap = icon_pixmap(file, colour, side, ratio, right_to_left and file.stem in MIRRORED)
    return QIcon() if pixmap.isNull() else QIcon(pixmap)
