"""Somebody's own table, CSV or workbook, as rows of HSDS: each row a group, read with a mapping."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from healing_desktop.exchange.hsds.csv_mapping import CsvMapping, MappingFault
from healing_desktop.exchange.hsds.csv_row import MadeIds, rows_of_cells
from healing_desktop.exchange.hsds.csv_rows import cells_of, columns_of_head, row_of
from healing_desktop.exchange.hsds.findings import Origin, Report
from healing_desktop.exchange.hsds.gathered_rows import CAPS, Caps, Gathered, TooMuch
from healing_desktop.exchange.hsds.package_files import UNREADABLE, OneFile
from healing_desktop.exchange.hsds.read_package import finished
from healing_desktop.exchange.hsds.workbook import SPREADSHEETS, NoSuchSheet, TooLarge, sheet_rows
from healing_desktop.exchange.spreadsheet_cells import unsafe

Cells = dict[str, str]
# What several rows may name: it is written once.
_SHARED = ("organization", "taxonomy_term")
# What some programs write above the headings, to say what stands between cells.
_SAYS_DELIMITER = "sep="


def read_table(path: Path, mapping: CsvMapping, today: date, caps: Caps = CAPS) -> Gathered | MappingFault:
    """The rows, checked as those of any package; columns that the mapping does not name are kept with the service.
    Never raises for what is in the file. A mapping that names a column or sheet which is not there is refused."""
    gathered = Gathered(Report(), caps)
    gathered.shape, ids = "csv", MadeIds()
    shared: set[tuple[str, object]] = set()
    try:
        for number, cells in rows_by_heading(path, mapping, gathered):
            if number == 0:
                if missing := sorted(mapping.columns - cells.keys()):
                    return MappingFault("unknown-column", path.name, missing[0])
                continue
            gathered.services += 1
            for table, row in rows_of_cells(cells, mapping, ids):
                key = (table, row["id"])
                if table not in _SHARED or key not in shared:
                    shared.add(key)
                    gathered.add(table, row, Origin(path.name, number))
    except NoSuchSheet:
        return MappingFault("unknown-column", path.name, mapping.sheet or "")
    except (TooLarge, TooMuch):
        gathered = Gathered(Report(), caps)
        gathered.report.tell("error", Origin(path.name), "", "too-large")
    except UNREADABLE as error:
        gathered.report.tell("error", Origin(path.name), "", "unreadable", detail=error)
    return finished(gathered, path.name, today, tabular=False)


def first_rows(path: Path, most: int = 50) -> list[Cells]:
    """The headings, each over itself, and some rows, for a mapping to be guessed from; [] where none can be read."""
    try:
        rows = rows_by_heading(path, CsvMapping({}), Gathered(Report()))
        return [cells for _, cells in islice(rows, most + 1)]
    except (*UNREADABLE, TooLarge, TooMuch, NoSuchSheet):
        return []


def rows_by_heading(path: Path, mapping: CsvMapping, gathered: Gathered) -> Iterator[tuple[int, Cells]]:
    """(number as a spreadsheet counts it, filled cells by heading); before them (0, the headings, each over itself)."""
    headings: list[str] = []
    above = mapping.heading_row
    for number, cells in _cells(path, mapping, gathered):
        at = Origin(path.name, number)
        if number == 1 and cells and cells[0].strip().lower().startswith(_SAYS_DELIMITER):
            above += mapping.heading_row == 1
        elif number == above:
            headings = columns_of_head(cells, at, gathered.report)
            yield 0, {heading: heading for heading in headings}
        elif number > above and (row := row_of(headings, cells, at, gathered.report)):
            yield number, {heading: unsafe(str(cell)) for heading, cell in row.items()}


def _cells(path: Path, mapping: CsvMapping, gathered: Gathered) -> Iterator[tuple[int, list[str]]]:
    if path.suffix.lower() in SPREADSHEETS:
        yield from enumerate(sheet_rows(path, mapping.sheet, gathered.caps.cells), start=1)
        return
    with path.open("rb"):
        pass  # That it is not there is told here, not as a fault of what is in it.
    known = {column.lower() for column in mapping.columns}
    files = OneFile(path)
    yield from cells_of(
        lambda: files.open(path.name), path.name, known, gathered, encoding=mapping.encoding,
        delimiter=mapping.delimiter,
    )  # fmt: skip
