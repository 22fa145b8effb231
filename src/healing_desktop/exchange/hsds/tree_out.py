"""A package as JSON of HSDS 3: services, each with all that hangs on it nested inside, as a page or as a plain list."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from healing_desktop.exchange.hsds.hsds_package import HsdsPackage, Row
from healing_desktop.exchange.hsds.hsds_profile import TRANSLATIONS
from healing_desktop.exchange.hsds.hsds_tables import ANYWHERE, TABLES, Nested

# Inside a service, these would repeat half the directory in every service.
NOT_INSIDE = {("organization", "locations"), ("organization", "programs"), ("taxonomy_term", TRANSLATIONS)}
REST, MANIFEST = "x_rest", "x_manifest"
_HANGS_ON = {**ANYWHERE, TRANSLATIONS: ("entity_id", "entity")}
_ON_ANY = Nested(TRANSLATIONS, TRANSLATIONS, True, "entity_id")
# The columns by which a row can be inside another. One that can hang on several keeps them all, so that it is the same
# object wherever it stands; one that hangs on one thing only does not say so twice.
_PARENTS = {
    name: {nested.key for table in TABLES.values() for nested in table.nested if nested.many and nested.table == name}
    for name in TABLES
}


def tree_bytes(package: HsdsPackage, shape: Literal["page", "list"] = "page") -> bytes:
    """UTF-8, a service on each line. A page also holds the manifest (`x_manifest`) and the rows that no service leads
    to (`x_rest`, by table), so that nothing of the package is lost; a plain list has no place for them."""
    tree = _Tree(package)
    lines = [_text(service) for service in tree.services()]
    inside = "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"
    if shape == "list":
        return f"{inside}\n".encode()
    head = {
        "total_items": len(lines), "total_pages": 1, "page_number": 1, "size": len(lines), "first_page": True,
        "last_page": True, "empty": not lines,
    }  # fmt: skip
    more = {MANIFEST: dict(package.manifest), REST: tree.rest()}
    tail = "".join(f',\n"{name}": {_text(value)}' for name, value in more.items() if value)
    return f'{_text(head)[:-1]}, "contents": {inside}{tail}}}\n'.encode()


def service_trees(package: HsdsPackage) -> Iterator[dict[str, Any]]:
    """The services, one after the other."""
    return _Tree(package).services()


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


class _Tree:
    """`rest` is right once the services have been gone through."""

    def __init__(self, package: HsdsPackage) -> None:
        self._package = package
        self._by_parent: dict[tuple[str, str], dict[tuple[object, str], list[Row]]] = {}
        self._by_id: dict[str, dict[object, Row]] = {}
        self._told: set[int] = set()

    def services(self) -> Iterator[dict[str, Any]]:
        for row in self._package.rows("service"):
            yield self._object("service", row)

    def rest(self) -> dict[str, list[dict[str, object]]]:
        left = {
            table: [dict(row) for row in rows if id(row) not in self._told]
            for table, rows in self._package.tables.items()
        }
        return {table: rows for table, rows in left.items() if rows}

    def _object(self, table: str, row: Row, implied: frozenset[str] = frozenset()) -> dict[str, Any]:
        self._told.add(id(row))
        told: dict[str, Any] = {name: value for name, value in row.items() if name not in implied}
        if table not in TABLES:
            return told
        for nested in (*TABLES[table].nested, _ON_ANY):
            if (table, nested.name) in NOT_INSIDE or nested.name in told:
                continue
            if nested.many:
                inside = self._inside(table, row, nested)
                if inside:
                    told[nested.name] = inside
            elif (child := self._child(row, nested)) is not None:
                told.pop(nested.key)
                told[nested.name] = self._object(nested.table, child)
        return told

    def _inside(self, table: str, row: Row, nested: Nested) -> list[dict[str, Any]]:
        if nested.table in _HANGS_ON:
            key, of = _HANGS_ON[nested.table]
            implied = frozenset((key, of))
        else:
            key, of = nested.key, None
            implied = frozenset({key}) if len(_PARENTS[nested.table]) == 1 else frozenset()
        if (nested.table, key) not in self._by_parent:
            self._by_parent[nested.table, key] = self._grouped(nested.table, key, of)
        inside = self._by_parent[nested.table, key].get((table if of else None, str(row["id"])), ())
        return [self._object(nested.table, child, implied) for child in inside]

    def _grouped(self, table: str, key: str, of: str | None) -> dict[tuple[object, str], list[Row]]:
        """The rows of a table by (table of the parent, where a column `of` tells it; id of the parent)."""
        grouped: dict[tuple[object, str], list[Row]] = {}
        for row in self._package.rows(table):
            if (parent := row.get(key)) is not None:
                grouped.setdefault((row.get(of) if of else None, str(parent)), []).append(row)
        return grouped

    def _child(self, row: Row, nested: Nested) -> Row | None:
        if nested.table not in self._by_id:
            by_id: dict[object, Row] = {}
            for found in self._package.rows(nested.table):
                by_id.setdefault(found.get("id"), found)
            self._by_id[nested.table] = by_id
        wanted = row.get(nested.key)
        return None if wanted is None else self._by_id[nested.table].get(wanted)


def without_extensions(value: Any) -> Any:  # noqa: ANN401  JSON of any shape
    """The same without what HSDS does not know: columns that begin with x_, and translations."""
    if isinstance(value, Mapping):
        return {
            name: without_extensions(inside)
            for name, inside in value.items()
            if not name.startswith("x_") and name != TRANSLATIONS
        }
    return [without_extensions(inside) for inside in value] if isinstance(value, list) else value
