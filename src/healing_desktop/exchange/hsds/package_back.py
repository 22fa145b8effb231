"""The way back: the package that entries were imported from, with what has changed since laid over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from healing_desktop.exchange.hsds.hsds_package import HsdsPackage, Row
from healing_desktop.exchange.hsds.hsds_tables import ANYWHERE, TABLES
from healing_desktop.exchange.hsds.imported import Rows
from healing_desktop.exchange.hsds.own_rows import rows_by_entry
from healing_desktop.exchange.hsds.package_links import PackageLinks
from healing_desktop.exchange.hsds.row_checks import key_of
from healing_desktop.storage.draft_edition import KeptRows

# Of these an entry holds nothing: they stay as they came, whatever becomes of it.
_NEVER_OURS = ("contact", "funding", "required_document", "service_capacity", "url", "metadata")


def back_to_package(
    kept: KeptRows, own: HsdsPackage, ids: Iterable[str] | None = None, changed: frozenset[str] = frozenset()
) -> HsdsPackage:
    """`own`: the same entries as `entries_to_package` says them. Those that are not `changed` are written as they
    came, row for row; of those that are, what our entries hold is ours, and the rest is theirs. `ids` None: the whole
    package; else these entries, and of what they share with others only what they name."""
    wanted = set(kept.own) if ids is None else set(ids)
    taken: dict[str, list[Row]] = {}
    ours = rows_by_entry(own, PackageLinks(own), {str(row["id"]): row for row in own.rows("service")})[0]
    for entry_id in (*kept.own, *(row_id for row_id in ours if row_id not in kept.own)):
        if entry_id in kept.own and entry_id not in wanted:
            continue
        rows = kept.own.get(entry_id, {})
        if entry_id not in kept.own:
            rows = ours[entry_id]
        elif entry_id in changed and entry_id in ours:
            rows = _laid_over(rows, ours[entry_id])
        for table, several in rows.items():
            taken.setdefault(table, []).extend(several)
    from_ours = dict(_named(taken, own, kept.shared))
    shared = kept.shared if ids is None else dict(_named(taken, HsdsPackage(kept.shared), {}))
    for tables in (shared, from_ours):
        for table, more in tables.items():
            taken.setdefault(table, []).extend(more)
    return HsdsPackage({table: tuple(rows) for table, rows in taken.items()}, kept.shape, kept.manifest)


def _laid_over(theirs: Rows, ours: Rows) -> Rows:
    """Our rows under the id that the service has there, with its other columns; and the tables that we do not hold."""
    service = theirs["service"][0]
    merged = {**service, **ours["service"][0], "id": service["id"]}
    tables: dict[str, tuple[Row, ...]] = {"service": (merged,)}
    before = ours["service"][0]["id"]
    for table, rows in ours.items():
        if table not in ("service", *_NEVER_OURS):
            tables[table] = tuple({name: service["id"] if value == before and name != "id" else value
                                   for name, value in row.items()} for row in rows)  # fmt: skip
    for table, rows in theirs.items():
        if table in _NEVER_OURS or table not in TABLES:
            tables.setdefault(table, rows)
    return tables


def _named(taken: Mapping[str, list[Row]], package: HsdsPackage, but: Rows) -> Iterator[tuple[str, list[Row]]]:
    """The rows of a package that the rows taken lead to, with what hangs on them; not those that `but` has."""
    links = PackageLinks(package)
    have = {(table, key_of(row.get("id"))) for rows in (taken, but) for table in rows for row in rows[table]}
    found: dict[str, list[Row]] = {}
    waiting = [(table, row) for table, rows in taken.items() for row in rows]
    while waiting:
        table, row = waiting.pop()
        for target, value in _leads_to(table, row):
            key = (target, key_of(value))
            there = links.one(target, value) if key not in have else None
            if there is None:
                continue
            have.add(key)
            found.setdefault(target, []).append(there)
            waiting.append((target, there))
            for child, column in _hangs_on(target):
                for inner in links.of(child, column, value):
                    child_key = (child, key_of(inner.get("id")))
                    if child_key not in have:
                        have.add(child_key)
                        found.setdefault(child, []).append(inner)
                        waiting.append((child, inner))
    yield from found.items()


def _leads_to(table: str, row: Row) -> Iterator[tuple[str, object]]:
    for field in TABLES[table].fields if table in TABLES else ():
        if field.refers_to and field.refers_to != "service" and field.name in row:
            yield field.refers_to, row[field.name]


def _hangs_on(table: str) -> list[tuple[str, str]]:
    if table not in ("organization", "location"):
        return [("translations", "entity_id")]
    nested = TABLES[table].nested
    return [
        *((inner.table, inner.key) for inner in nested if inner.many and inner.table not in ("location", "program")),
        *((name, column) for name, (column, _) in ANYWHERE.items()), ("translations", "entity_id"),
    ]  # fmt: skip
