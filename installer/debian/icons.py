"""Draws the icon of the program in the sizes of a Linux desktop, and as a drawing that scales.

python -m installer.debian.icons HICOLOR
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from healing_desktop.ui.theme_tokens import LIGHT

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "heart-handshake.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def scalable() -> str:
    """Hands on a rounded square, in the colours of the look."""
    strokes = "".join(re.findall(r"<(?:path|circle)[^>]*/>", DRAWING.read_text(encoding="utf-8")))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 128 128">'
        f'<rect width="128" height="128" rx="25.6" fill="{LIGHT.teal}"/>'
        f'<g transform="translate(17.92 17.92) scale(3.84)" fill="none" stroke="{LIGHT.on_teal}" stroke-width="2" '
        f'stroke-linecap="round" stroke-linejoin="round">{strokes}</g></svg>\n'
    )


def write_icons(hicolor: Path) -> None:
    """A picture of each size; the folders are made."""
    drawing = QSvgRenderer(QByteArray(scalable().encode()))
    for size in SIZES:
        file = hicolor / f"{size}x{size}" / "apps" / "healing-desktop.png"
        file.parent.mkdir(parents=True)
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        if not image.save(str(file)):
            raise OSError(f"{file} could not be written")
    file = hicolor / "scalable" / "apps" / "healing-desktop.svg"
    file.parent.mkdir(parents=True)
    file.write_text(scalable(), encoding="utf-8")


if __name__ == "__main__":
    application = QGuiApplication([])
    write_icons(Path(sys.argv[1]))
