"""Writes the icon of the program for Windows: the hands of the look on its colour, in the sizes that Windows asks for.

python -m installer.windows.icon FILE.ico
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from healing_desktop.ui.theme_tokens import LIGHT

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "heart-handshake.svg"
# As setup has it; larger pages stretch it.
SIDE_WIDTH, SIDE_HEIGHT = 164, 314
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def drawn(size: int) -> QImage:
    """The hands of the look on its colour."""
    strokes = DRAWING.read_text(encoding="utf-8").replace("currentColor", LIGHT.on_teal)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.teal))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.2, size * 0.2)
    edge = size * 0.14
    QSvgRenderer(QByteArray(strokes.encode())).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, which it does not take
    return bytes(buffer.data().data())


def side() -> QImage:
    """The colour of the look from top to bottom, the hands in its upper part."""
    image = QImage(SIDE_WIDTH, SIDE_HEIGHT, QImage.Format.Format_RGB888)
    image.fill(QColor(LIGHT.teal))
    painter = QPainter(image)
    size = SIDE_WIDTH * 2 // 3
    painter.drawImage((SIDE_WIDTH - size) // 2, size // 2, drawn(size))
    painter.end()
    return image


def icon(pictures: dict[int, bytes]) -> bytes:
    """The file that holds them all. Qt writes one size to a file, Windows wants them together."""
    head, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


if __name__ == "__main__":
    application = QGuiApplication([])
    Path(sys.argv[1]).write_bytes(icon({size: png(drawn(size)) for size in SIZES}))
    side().save(f"{sys.argv[1]}.bmp")
