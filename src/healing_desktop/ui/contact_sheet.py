"""Many screens on one picture, to look at them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

WIDTH, HEIGHT, CAPTION, GAP = 640, 400, 28, 12
SHEET, INK = QColor("#e6e2da"), QColor("#1e2629")


def contact_sheet(pictures: Sequence[tuple[str, Path]], file: Path, columns: int) -> Path:
    """(caption, picture) pairs, row by row, each scaled into one field."""
    rows = -(-len(pictures) // columns)
    size = (columns * (WIDTH + GAP) + GAP, rows * (HEIGHT + CAPTION + GAP) + GAP)
    sheet = QImage(*size, QImage.Format.Format_RGB32)
    sheet.fill(SHEET)
    painter = QPainter(sheet)
    painter.setPen(INK)
    for at, (caption, source) in enumerate(pictures):
        left = GAP + (at % columns) * (WIDTH + GAP)
        top = GAP + (at // columns) * (HEIGHT + CAPTION + GAP)
        painter.drawText(QRect(left, top, WIDTH, CAPTION), Qt.AlignmentFlag.AlignVCenter, caption)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        painter.drawImage(left, top + CAPTION, QImage(str(source)).scaled(WIDTH, HEIGHT, keep, smooth))
    painter.end()
    sheet.save(str(file))
    return file
