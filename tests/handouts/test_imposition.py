"""Sheets to print on both sides and fold: the right pages beside and behind each other."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pypdf import PdfReader

from PySide6.QtGui import QImage

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.imposition import imposed, sheet_order
from healing_desktop.handouts.service import Handout, HandoutService
from tests.core.samples import TODAY
from tests.handouts.read_pdf import ReadPdf
from tests.handouts.towns import town

# A5 pages on A4 sheets, in points.
A4 = (841.89, 595.28)


def folded(pages: int, *, right_to_left: bool = False) -> list[int]:
    """The pages in the order of a reader who turns the leaves: every sheet printed on both sides and folded."""
    sides = sheet_order(pages, right_to_left=right_to_left)
    leaves: list[tuple[int, int]] = []
    for at in range(0, len(sides), 2):
        front, back = sides[at], sides[at + 1]
        if right_to_left:
            front, back = front[::-1], back[::-1]
        # Turned over the short edge, the back of the right page is the left one of the other side.
        leaves[len(leaves) // 2 : len(leaves) // 2] = [(front[1], back[0]), (back[1], front[0])]
    return [page for leaf in leaves for page in leaf]


def test_eight_pages() -> None:
    assert sheet_order(8) == [(8, 1), (2, 7), (6, 3), (4, 5)]
    assert sheet_order(8, right_to_left=True) == [(1, 8), (7, 2), (3, 6), (5, 4)]


@pytest.mark.parametrize("pages", [4, 8, 12, 64])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_folded_they_run_on(pages: int, right_to_left: bool) -> None:
    assert folded(pages, right_to_left=right_to_left) == list(range(1, pages + 1))


def test_a_sheet_more_or_less_is_refused() -> None:
    with pytest.raises(ValueError):
        sheet_order(6)


@pytest.fixture(scope="module")
def plain(service: HandoutService) -> bytes:
    made = service.make(town(8), HandoutOptions("nl", "booklet"), TODAY)
    assert isinstance(made, Handout)
    return made.pdf


def words_at(pdf: bytes, side: int) -> tuple[str, str]:
    """What stands on the left and on the right half of a side."""
    halves: dict[bool, list[str]] = {False: [], True: []}
    page = PdfReader(io.BytesIO(pdf)).pages[side]
    forms: Any = page["/Resources"]["/XObject"]  # type: ignore[index]
    for name, right in (("/P0", False), ("/P1", True)):
        halves[right].append(str(forms[name].get_object().get_data()[:4000]))
    return halves[False][0], halves[True][0]


def test_every_page_is_on_the_half_where_it_belongs(plain: bytes) -> None:
    contents = [str(page.get_contents().get_data()[:4000]) for page in PdfReader(io.BytesIO(plain)).pages]  # type: ignore[union-attr]
    sheets = imposed(plain)
    sides = PdfReader(io.BytesIO(sheets)).pages
    assert len(sides) == len(contents) // 2
    for side, (left, right) in enumerate(sheet_order(len(contents))):
        assert words_at(sheets, side) == (contents[left - 1], contents[right - 1])
        width, height = (float(length) for length in sides[side].mediabox[2:])
        assert (width, height) == pytest.approx(A4, abs=0.1)


def dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 128


def test_the_cover_is_drawn_where_it_belongs(plain: bytes) -> None:
    """Seen, not only told: the right half of the first side is the cover, the left one the back."""
    sheet = ReadPdf(imposed(plain)).image(0)
    pages = ReadPdf(plain)
    for at, left in ((0, sheet.width() // 2), (len(pages.pages) - 1, 1)):
        page = pages.image(at)
        spots = [(x, y) for x in range(20, page.width() - 20, 3) for y in range(20, page.height() - 20, 3)]
        same = sum(dark(page, x, y) == dark(sheet, left + x, y) for x, y in spots)
        assert same / len(spots) > 0.97
        assert any(dark(page, x, y) for x, y in spots)


def test_the_title_stays_and_the_tags_do_not(plain: bytes) -> None:
    reader = PdfReader(io.BytesIO(imposed(plain)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Groepen in Gent"
    assert "/StructTreeRoot" not in reader.trailer["/Root"]  # type: ignore[operator]


def test_fold_and_staples_are_marked_on_the_outside_only(plain: bytes) -> None:
    sides = PdfReader(io.BytesIO(imposed(plain))).pages
    drawn = [page.get_contents().get_data().decode() for page in sides]  # type: ignore[union-attr]
    assert drawn[0].count(" l S") == 4
    assert all(" l S" not in side for side in drawn[1:])
