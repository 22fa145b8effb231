"""Which rows of a package are one entry's alone, and which are shared: each row is in one of the two, once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from healing_desktop.exchange.hsds.hsds_package import HsdsPackage, Row
from healing_desktop.exchange.hsds.hsds_profile import TRANSLATIONS
from healing_desktop.exchange.hsds.hsds_tables import ANYWHERE, TABLES
from healing_desktop.exchange.hsds.imported import Rows
from healing_desktop.exchange.hsds.package_links import PackageLinks

# Organisations, places, programmes and terms may be named by many.
_SHARED = ("organization", "location", "program", "taxonomy", "taxonomy_term", "unit", "service")


def rows_by_entry(
    package: HsdsPackage, links: PackageLinks, services: Mapping[str, Row]
) -> tuple[dict[str, Rows], Rows]:
    """(rows by entry and table, all others by table); `services`: by the id of its entry."""
    taken: set[int] = set()
    leftover: dict[str, Rows] = {}
    for entry_id, service in services.items():
        own: dict[str, list[Row]] = {}
        for table, row in _hanging("service", service, links, taken):
            own.setdefault(table, []).append(row)
        leftover[entry_id] = {table: tuple(rows) for table, rows in own.items()}
    others = {
        table: tuple(row for row in rows if id(row) not in taken) for table, rows in package.tables.items()
    }  # fmt: skip
    return leftover, {table: rows for table, rows in others.items() if rows}


def _hanging(table: str, row: Row, links: PackageLinks, taken: set[int]) -> Iterator[tuple[str, Row]]:
    """A row and what hangs on it, each once in a package."""
    waiting = [(table, row)]
    while waiting:
        at, found = waiting.pop()
        if id(found) in taken:
            continue
        taken.add(id(found))
        yield at, found
        inside = [(child, inner) for child, column in _WAYS.get(at, ()) for inner in
                  links.of(child, column, found.get("id"))]  # fmt: skip
        for child, (column, entity) in _ANYWHERE.items():
            inside += [(child, inner) for inner in links.of(child, column, found.get("id")) if inner.get(entity) == at]
        waiting += reversed(inside)


_ANYWHERE = {**ANYWHERE, TRANSLATIONS: ("entity_id", "entity")}
# From a table to those whose rows hang on its rows.
_WAYS = {
    name: [
        (nested.table, nested.key)
        for nested in table.nested
        if nested.many and nested.table not in (*_SHARED, *_ANYWHERE)
    ]
    for name, table in TABLES.items()
}
