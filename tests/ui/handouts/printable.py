"""PDFs whose pages can be told apart on paper: page n has n black squares under each other."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from PySide6.QtCore import QSize

from healing_desktop.ui.handouts.pdf_pages import opened

A5 = (420, 595)
A4 = (595, 842)
A4_LANDSCAPE = (842, 595)
WALLET = (243, 153)
SIDE = 40


def pdf_of(pages: int, size: tuple[int, int] = A5) -> bytes:
    """`size` in points."""
    made = pikepdf.new()
    for page in range(1, pages + 1):
        squares = " ".join(f"{SIDE} {SIDE * (2 * n + 1)} {SIDE} {SIDE} re f" for n in range(page))
        added = made.add_blank_page(page_size=size)
        added.Contents = made.make_stream(squares.encode())
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def pages_in(pdf: bytes) -> list[int]:
    """The number of squares on each page; 0 for a blank one."""
    found = []
    with opened(pdf) as document:
        for page in range(document.pageCount()):
            size = document.pagePointSize(page)
            picture = document.render(page, QSize(round(size.width()), round(size.height())))
            column = [picture.pixelColor(SIDE + SIDE // 2, y) for y in range(picture.height())]
            dark = [colour.alpha() > 128 and colour.lightness() < 128 for colour in column]
            found.append(sum(now and not before for before, now in zip([False, *dark], dark, strict=False)))
    return found


def sizes_in(pdf: bytes) -> list[tuple[int, int]]:
    """In points."""
    with opened(pdf) as document:
        sizes = [document.pagePointSize(page) for page in range(document.pageCount())]
        return [(round(size.width()), round(size.height())) for size in sizes]
