"""The rows of one CSV file, whatever its encoding and delimiter, a line at a time."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from healing_desktop.exchange.hsds.findings import Origin, Report
from healing_desktop.exchange.hsds.gathered_rows import Caps, Gathered, TooMuch, clean_text
from healing_desktop.exchange.hsds.package_files import UNREADABLE

DELIMITERS = (",", ";", "\t", "|")
# Cells beyond the head of their column, and columns without a name.
BEYOND = "x_column_"
_PART = 1 << 18
_NOTHING = ("", "null")


def rows_of(
    opened: Callable[[], BinaryIO], file: str, known: Iterable[str], gathered: Gathered
) -> Iterator[tuple[int, dict[str, object]]]:
    """(number of the row as a spreadsheet counts it, its filled cells by column). `known`: columns that tell the
    delimiter. What is wrong is told, and the rows after it are read where that is possible. TooMuch passes when there
    are more than a package may have."""
    at, report = Origin(file), gathered.report
    columns: list[str] = []
    for number, cells in cells_of(opened, file, known, gathered):
        if not columns:
            columns = columns_of_head(cells, at._replace(row=number), report)
        elif row := row_of(columns, cells, at._replace(row=number), report):
            yield number, row


def cells_of(
    opened: Callable[[], BinaryIO],
    file: str,
    known: Iterable[str],
    gathered: Gathered,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Iterator[tuple[int, list[str]]]:
    """The same without a head: all cells of every row. `encoding`, `delimiter`: where somebody has told them."""
    at, report = Origin(file), gathered.report
    try:
        found = _encoding(opened, at, gathered, encoding)
        if found is None:
            return
        with opened() as raw, io.TextIOWrapper(raw, found, "replace", newline="") as text:
            lines = _Lines(text, gathered.caps)
            for number, cells in _rows(lines, at, frozenset(known), report, delimiter):
                if number > gathered.caps.rows:
                    raise TooMuch
                yield number, cells
    except UNREADABLE as error:
        report.tell("error", at, "", "unreadable", detail=error)


def _rows(
    lines: _Lines, at: Origin, known: frozenset[str], report: Report, delimiter: str | None
) -> Iterator[tuple[int, list[str]]]:
    if delimiter is None:
        first = lines.first()
        delimiter = max(DELIMITERS, key=lambda mark: _told(first, mark, known))
        if delimiter != ",":
            report.tell("note", at, "", "delimiter", delimiter="tab" if delimiter == "\t" else delimiter)
    reader = csv.reader(lines, delimiter=delimiter)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            report.tell("error", at._replace(row=number), "", "broken-csv", detail=error)
            continue
        except _TooLong:
            # Where it ends, and with it the next row, is anybody's guess.
            report.tell("error", at._replace(row=number), "", "line-too-long")
            return
        lines.begin_row()
        yield number, cells


def row_of(columns: list[str], cells: list[str], at: Origin, report: Report) -> dict[str, object]:
    row: dict[str, object] = {}
    for number, told in enumerate(cells):
        if told.strip().lower() in _NOTHING:
            continue
        text = clean_text(told)
        name = columns[number] if number < len(columns) else f"{BEYOND}{number + 1}"
        if text != told:
            report.tell("repaired", at, name, "control-characters", row=row)
        row[name] = text
    if any(cell.strip() for cell in cells[len(columns) :]):
        report.tell("warning", at, "", "more-cells", n=len(cells) - len(columns))
    return row


def columns_of_head(cells: list[str], at: Origin, report: Report) -> list[str]:
    """The names of the head, each once."""
    names: dict[str, None] = {}
    for number, cell in enumerate(cells, start=1):
        name = clean_text(cell).strip().lstrip("\ufeff") or f"{BEYOND}{number}"
        if name in names:
            report.tell("warning", at, name, "twice", value=name)
            while name in names:
                name = f"{name}_{number}"
        names[name] = None
    return list(names)


def _told(first: str, delimiter: str, known: frozenset[str]) -> tuple[int, int]:
    """How many columns that are known this delimiter gives, and how many at all."""
    cells = [cell.strip().strip('"').lower() for cell in first.split(delimiter)]
    return sum(cell in known for cell in cells), len(cells)


class _TooLong(Exception):  # noqa: N818
    """More text between two ends of rows than a row may have."""


class _Lines:
    """Lines for csv, never more than a row's worth of text at a time. TooMuch when there are far more lines than rows
    may be."""

    def __init__(self, text: io.TextIOWrapper, caps: Caps) -> None:
        self._text = text
        self._most = self._left = caps.row_characters
        self._lines_left = 2 * caps.rows
        self._waiting: str | None = None

    def first(self) -> str:
        """The first line, which is still to come."""
        self._waiting = self._text.readline(self._most + 1)
        return self._waiting[: self._most]

    def begin_row(self) -> None:
        self._left = self._most

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._text.readline(self._most + 1) if self._waiting is None else self._waiting
        self._waiting = None
        if not line:
            raise StopIteration
        self._lines_left -= 1
        if self._lines_left < 0:
            raise TooMuch
        self._left -= len(line)
        if self._left < 0:
            raise _TooLong
        return line


def _encoding(opened: Callable[[], BinaryIO], at: Origin, gathered: Gathered, said: str | None = None) -> str | None:
    """The encoding of a file, as `said`, from its first bytes, or from all of them; None when there are too many."""
    report, sound = gathered.report, True
    decoder = codecs.getincrementaldecoder("utf-8")()
    with opened() as raw:
        part = raw.read(_PART)
        told = next((name for mark, name in _MARKS if part.startswith(mark)), None)
        while part:
            gathered.bytes += len(part)
            if gathered.bytes > gathered.caps.table_bytes:
                report.tell("error", at, "", "too-large")
                return None
            sound = sound and told is None and _decodes(decoder, part)
            part = raw.read(_PART)
    if said is not None:
        return said
    if told is None and not (sound and _decodes(decoder, b"", final=True)):
        told = "cp1252"
        report.tell("repaired", at, "", "encoding", encoding="windows-1252")
    elif told and told != "utf-8-sig":
        report.tell("repaired", at, "", "encoding", encoding=told)
    return told or "utf-8"


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip


def _decodes(decoder: codecs.IncrementalDecoder, part: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(part, final)
    except UnicodeDecodeError:
        return False
    return True
