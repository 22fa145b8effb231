"""Many screens on one picture, to look at them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

CAPTION, GAP = 28, 12
SCREEN = QSize(640, 400)
SHEET, INK = QColor("#e6e2da"), QColor("#1e2629")


def contact_sheet(pictures: Sequence[tuple[str, Path]], file: Path, columns: int, field: QSize = SCREEN) -> Path:
    """(caption, picture) pairs, row by row, each in a `field` of pixels; without a picture it stays empty."""
    rows = -(-len(pictures) // columns)
    size = (columns * (field.width() + GAP) + GAP, rows * (field.height() + CAPTION + GAP) + GAP)
    sheet = QImage(*size, QImage.Format.Format_RGB32)
    sheet.fill(SHEET)
    painter = QPainter(sheet)
    painter.setPen(INK)
    for at, (caption, source) in enumerate(pictures):
        left = GAP + (at % columns) * (field.width() + GAP)
        top = GAP + (at // columns) * (field.height() + CAPTION + GAP)
        painter.drawText(QRect(left, top, field.width(), CAPTION), Qt.AlignmentFlag.AlignVCenter, caption)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = QImage(str(source)) if source.is_file() else QImage()
        if not picture.isNull():
            painter.drawImage(left, top + CAPTION, picture.scaled(field, keep, smooth))
    painter.end()
    sheet.save(str(file))
    return file
