"""Pages on sheets: printed on both sides and folded once, they are a booklet in the right order.

The sheets are for paper only: the tags of the pages do not come along (docs/adr/0009-folding-without-tags.md).
"""

from __future__ import annotations

import io

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

POINTS_PER_MM = 72 / 25.4
FOLD_TICK = 6 * POINTS_PER_MM
STAPLE_TICK = 4 * POINTS_PER_MM
MOST_SHEETS = 16
"""More than these (64 pages) do not lie flat once they are folded together."""


def sheet_order(pages: int, *, right_to_left: bool = False) -> list[tuple[int, int]]:
    """(left, right) for each side of each sheet, pages counted from 1: 8 1, 2 7, 6 3, 4 5. A booklet that is read from
    right to left has its spine at the right. `pages`: a multiple of four."""
    if pages % 4:
        raise ValueError(pages)
    sides = [(pages - side, side + 1) if side % 2 == 0 else (side + 1, pages - side) for side in range(pages // 2)]
    return [(right, left) for left, right in sides] if right_to_left else sides


def imposed(pdf: bytes, *, right_to_left: bool = False) -> bytes:
    """Two pages beside each other on every side: print on both sides, turned over the short edge."""
    reader = PdfReader(io.BytesIO(pdf))
    pages = reader.pages
    width, height = (float(side) for side in pages[0].mediabox[2:])
    # Two A5 pages are a millimetre narrower than A4: the fold is in the middle of the sheet.
    middle = round(height * 2**0.5 / POINTS_PER_MM) * POINTS_PER_MM / 2
    writer = PdfWriter()
    forms = [_form(page, writer, width, height) for page in pages]
    for side, pair in enumerate(sheet_order(len(pages), right_to_left=right_to_left)):
        sheet = writer.add_blank_page(2 * middle, height)
        lefts = (middle - width, middle)
        drawn = "".join(f"q 1 0 0 1 {left:.3f} 0 cm /P{at} Do Q " for at, left in enumerate(lefts))
        _lay(
            sheet, [forms[number - 1] for number in pair], writer, drawn + (_marks(middle, height) if side == 0 else "")
        )
    writer.add_metadata({"/Title": str(reader.metadata.title or "") if reader.metadata else ""})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _form(page: PageObject, writer: PdfWriter, width: float, height: float) -> object:
    """The page as a drawing that can be placed."""
    form = StreamObject()
    contents = page.get_contents()
    form.set_data(contents.get_data() if contents is not None else b"")
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject([FloatObject(n) for n in (0, 0, width, height)])
    form[NameObject("/Resources")] = page["/Resources"].clone(writer)
    return writer._add_object(form.flate_encode())  # noqa: SLF001  pypdf's way to add an object


def _lay(sheet: PageObject, forms: list[object], writer: PdfWriter, commands: str) -> None:
    names = DictionaryObject({NameObject(f"/P{at}"): form for at, form in enumerate(forms)})
    sheet[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): names})
    drawn = StreamObject()
    drawn.set_data(commands.encode())
    sheet[NameObject("/Contents")] = writer._add_object(drawn)  # noqa: SLF001


def _marks(middle: float, height: float) -> str:
    """On the outside of the cover: where to fold, and where the two staples go."""
    ends = [(0, FOLD_TICK), (height - FOLD_TICK, height)]
    ends += [(height * part - STAPLE_TICK / 2, height * part + STAPLE_TICK / 2) for part in (0.25, 0.75)]
    lines = " ".join(f"{middle:.2f} {low:.2f} m {middle:.2f} {high:.2f} l S" for low, high in ends)
    return f"q 0.5 w 0.35 G {lines} Q"
