"""The cells of a workbook (.xlsx, .ods) as text. What it says of its own size is never believed.

The library lays out a sheet as one full block from its first cell to its last, so two cells at the far ends would
take all memory: sizes are counted in the file first.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from healing_desktop.exchange.hsds.package_files import UNREADABLE

SPREADSHEETS = (".xlsx", ".xlsm", ".ods")
_MOST_BYTES = 128 << 20
_MOST_COLUMNS = 16_384
_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,9})([0-9]{1,9})["']""")
_ODS_ROW = re.compile(rb"<(?:[\w.-]+:)?table-row\b")
_ODS_CELL = re.compile(rb"<(?:[\w.-]+:)?(?:covered-)?table-cell\b([^<>]*?)(/?)>")
_REPEATED = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["']([0-9]{1,12})["']""")


class TooLarge(Exception):  # noqa: N818
    """More cells or bytes than are read."""


class NoSuchSheet(Exception):  # noqa: N818
    """The sheet that was named is not there."""


def sheet_rows(path: Path, sheet: str | None, most_cells: int) -> Iterator[list[str]]:
    """The rows of a sheet, the first one where none is named, empty ones too. Raises TooLarge, NoSuchSheet, and
    OSError, BadZipFile and their like (`UNREADABLE`) where it cannot be read."""
    from python_calamine import CalamineError, CalamineWorkbook, WorksheetNotFound

    packed = _believable(path, most_cells)
    try:
        workbook = CalamineWorkbook.from_filelike(packed)
        found = workbook.get_sheet_by_name(sheet) if sheet else workbook.get_sheet_by_index(0)
        rows = found.to_python(skip_empty_area=False)
    except WorksheetNotFound:
        raise NoSuchSheet(sheet) from None
    except CalamineError as error:
        raise BadZipFile(str(error)) from None
    for row in rows:
        yield [_text(cell) for cell in row]


def _believable(path: Path, most_cells: int) -> io.BytesIO:
    """The same file, unpacked by a reader that stops where a member says it ends."""
    made = io.BytesIO()
    with ZipFile(path) as archive, ZipFile(made, "w", ZIP_STORED) as plain:
        if sum(member.file_size for member in archive.infolist()) > _MOST_BYTES:
            raise TooLarge
        for member in {member.filename: member for member in archive.infolist()}.values():
            if not member.filename.lower().endswith((".xml", ".rels", "mimetype")):
                continue
            content = archive.read(member)
            if b"\0" in content or b"<!ENTITY" in content:
                raise BadZipFile(member.filename)
            if _cells(member.filename, content) > most_cells:
                raise TooLarge
            plain.writestr(member.filename, content)
    made.seek(0)
    return made


def _cells(name: str, content: bytes) -> int:
    """How many cells the block has that holds them all, at most."""
    if name == "content.xml":
        return _cells_of_ods(content)
    return _cells_of_xlsx(content) if b"sheetData" in content else 0


def _cells_of_xlsx(content: bytes) -> int:
    rows = content.count(b"<row") + content.count(b":row ")
    # A cell may leave out where it stands: then it is behind the one before it.
    columns = max((part.count(b"<c") + part.count(b":c ") for part in content.split(b"row")), default=0)
    for letters, digits in _CELL.findall(content):
        number = 0
        for letter in letters.upper():
            number = number * 26 + letter - 64
        rows, columns = max(rows, int(digits)), max(columns, number)
    return rows * columns


def _cells_of_ods(content: bytes) -> int:
    """Empty rows and cells at the end count for nothing: an ordinary file says that it has a million of them."""
    rows = filled = columns = 0
    for part in _ODS_ROW.split(content)[1:]:
        repeated = _REPEATED.search(part, 0, part.find(b">"))
        rows += int(repeated[1]) if repeated else 1
        width = here = 0
        for cell in _ODS_CELL.finditer(part):
            again = _REPEATED.search(cell[1])
            width += min(int(again[1]), _MOST_COLUMNS) if again else 1
            if not cell[2] or b"value" in cell[1]:
                here = width
        if here:
            filled, columns = rows, max(columns, here)
    return filled * columns


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return (cell.date() if cell.time() == time() else cell.replace(microsecond=0)).isoformat()
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


__all__ = ["SPREADSHEETS", "UNREADABLE", "NoSuchSheet", "TooLarge", "sheet_rows"]
