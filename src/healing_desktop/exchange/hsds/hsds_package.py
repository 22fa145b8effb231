"""A package of HSDS: the one form between any file and our entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class HsdsPackage:
    """Flat rows for each table, by the names of `hsds_tables.TABLES`; columns and tables that HSDS does not know are
    kept under their own names, and nothing nested is left in a known column.

    A value is text, a number, true or false, or (in a column of a profile) a list or object; what is unknown is left
    out and never None. `shape`: what it was read from ("page", "list", "organizations", "tabular", "1.1", "uk", "csv",
    "ours"). `manifest`: what the package says of itself (name, licence, version, sources ...), as it was written.
    """

    tables: Mapping[str, tuple[Row, ...]]
    shape: str = "ours"
    manifest: Mapping[str, object] = field(default_factory=dict)

    def rows(self, table: str) -> tuple[Row, ...]:
        return self.tables.get(table, ())

    def columns(self, table: str) -> Iterator[str]:
        """Every column that a row of the table has, each once, in the order met."""
        return iter(dict.fromkeys(column for row in self.rows(table) for column in row))
