"""What rows say of each other: links to nowhere, circles, terms that nobody names. All of it is kept and told."""

from __future__ import annotations

from collections.abc import Mapping

from healing_desktop.exchange.hsds.findings import Origin
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_tables import ANYWHERE, TABLES
from healing_desktop.exchange.hsds.row_checks import key_of

_ABOVE = (("organization", "parent_organization_id"), ("taxonomy_term", "parent_id"))


def check_links(gathered: Gathered) -> None:
    ids = {name: {key_of(row["id"]) for row in gathered.tables.get(name, ())} for name in TABLES}
    for name, table in TABLES.items():
        links = [(field.name, field.refers_to) for field in table.fields if field.refers_to]
        for row in gathered.tables.get(name, ()):
            for column, target in links:
                if column in row and key_of(row[column]) not in ids[target]:
                    gathered.report.tell("warning", gathered.at(row), column, "dangling", value=row[column],
                                         table=target)  # fmt: skip
            if name in ANYWHERE:
                _check_anywhere(name, row, ids, gathered)
    for name, column in _ABOVE:
        _check_circles(name, column, gathered)
    _check_unused(gathered)


def _check_anywhere(name: str, row: dict[str, object], ids: Mapping[str, set[str]], gathered: Gathered) -> None:
    link, entity = ANYWHERE[name]
    target = str(row.get(entity, ""))
    if link in row and target in ids and key_of(row[link]) not in ids[target]:
        gathered.report.tell("warning", gathered.at(row), link, "dangling", value=row[link], table=target)


def _check_circles(table: str, column: str, gathered: Gathered) -> None:
    """One that is above itself is told once."""
    above = {key_of(row["id"]): key_of(row[column]) for row in gathered.tables.get(table, ()) if column in row}
    rows = {key_of(row["id"]): row for row in gathered.tables.get(table, ())}
    done: set[str] = set()
    for start in above:
        way: dict[str, None] = {}
        at: str | None = start
        while at is not None and at not in done and at not in way:
            way[at] = None
            at = above.get(at)
        if at is not None and at in way:
            gathered.report.tell("warning", gathered.at(rows[at]), column, "cycle", value=at)
        done.update(way)


def _check_unused(gathered: Gathered) -> None:
    terms = gathered.tables.get("taxonomy_term", [])
    named = {
        key_of(row["taxonomy_term_id"]) for row in gathered.tables.get("attribute", ()) if "taxonomy_term_id" in row
    }
    named |= {key_of(row["parent_id"]) for row in terms if "parent_id" in row}
    unused = [row for row in terms if key_of(row["id"]) not in named]
    if unused:
        at = gathered.at(unused[0])
        gathered.report.tell("note", Origin(at.file), "taxonomy_term", "unused-terms", n=len(unused))
