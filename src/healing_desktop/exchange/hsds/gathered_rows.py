"""Rows while they are read: by table, each with the place where it stood, and never more than a program can hold."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from healing_desktop.exchange.hsds.findings import Origin, Report
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage

MB = 1 << 20
# What no text of ours may hold: control characters but tab and line ends, and halves of characters.
_TORN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Caps:
    """The most that is read: bytes of a JSON file and of all tables of a package (unpacked), how deep objects may lie
    in each other, rows, services, cells (values), characters of a row, files of a package."""

    json_bytes: int = 64 * MB
    table_bytes: int = 256 * MB
    depth: int = 40
    rows: int = 500_000
    services: int = 100_000
    cells: int = 5_000_000
    row_characters: int = MB
    files: int = 500


CAPS = Caps()


class TooMuch(Exception):  # noqa: N818  caught where a file is read; never leaves the readers
    """More rows or cells than a package may have."""


@dataclass(slots=True)
class Gathered:
    """`services`: how many services were met, also those that are refused; `cells` and `bytes`: what was read so far
    of what `caps` allows."""

    report: Report
    caps: Caps = CAPS
    tables: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    origins: dict[int, Origin] = field(default_factory=dict)
    manifest: dict[str, object] = field(default_factory=dict)
    shape: str = ""
    services: int = 0
    cells: int = 0
    bytes: int = 0

    def add(self, table: str, row: dict[str, object], at: Origin) -> None:
        """TooMuch when it does not fit any more."""
        self.cells += len(row)
        if len(self.origins) >= self.caps.rows or self.cells > self.caps.cells or self.services > self.caps.services:
            raise TooMuch
        self.tables.setdefault(table, []).append(row)
        self.origins[id(row)] = at

    def at(self, row: Mapping[str, object]) -> Origin:
        return self.origins.get(id(row), Origin(""))

    def rows(self) -> Iterator[tuple[str, dict[str, object]]]:
        for table, rows in self.tables.items():
            for row in rows:
                yield table, row

    def refuse(self, table: str, refused: set[int]) -> None:
        """Takes rows away, by their `id()`."""
        if refused:
            self.tables[table] = [row for row in self.tables[table] if id(row) not in refused]

    def package(self) -> HsdsPackage:
        tables = {table: tuple(rows) for table, rows in self.tables.items() if rows}
        return HsdsPackage(tables, self.shape, self.manifest)


def clean_text(text: str) -> str:
    """The text without what no file of ours may hold."""
    return _TORN.sub("", text) if not text.isprintable() else text


def clean_value(value: object) -> object:
    """The same for a value of any shape; an endless number becomes text."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [clean_value(part) for part in value if part is not None]
    if isinstance(value, dict):
        return {clean_text(str(name)): clean_value(part) for name, part in value.items() if part is not None}
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
