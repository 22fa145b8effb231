"""What was imported, as a package again: every row and column that came, also those that we do not know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from healing_desktop.exchange.hsds.hsds_package import HsdsPackage, Row

Rows = Mapping[str, tuple[Row, ...]]
# What leads to a place, of a location and of what hangs on it.
_LEADING = (
    "latitude", "longitude", "x_postal_code", "x_address", "transportation", "url", "alternate_name", "description",
    "external_identifier", "external_identifier_type",
)  # fmt: skip
_HANGING = ("address", "accessibility", "phone", "contact")


def kept_package(
    own: Mapping[str, Rows], shared: Rows, manifest: Mapping[str, object], chosen: Iterable[str], ours: HsdsPackage
) -> HsdsPackage:
    """The rows of the `chosen` entries as they came (`own`, by entry) with all that they share; of entries that came in
    another way those of `ours`. A confidential place has lost its address, its point and all that leads to it."""
    parts = [shared, *(own[entry] for entry in chosen if entry in own), ours.tables]
    tables: dict[str, dict[int, Row]] = {}
    for table, rows in chain.from_iterable(part.items() for part in parts):
        tables.setdefault(table, {}).update((id(row), row) for row in rows)
    whole = HsdsPackage(
        {table: tuple(rows.values()) for table, rows in tables.items()}, "kept", {**ours.manifest, **manifest}
    )
    return without_confidential(whole)


def without_confidential(package: HsdsPackage) -> HsdsPackage:
    """The package without what leads to its confidential places: those marked so by our column, or by a term."""
    hidden = {row.get("id") for row in package.rows("location") if row.get("x_confidential") in (True, "true")}
    terms = {
        row.get("id") for row in package.rows("taxonomy_term")
        if "confidential" in (str(row.get("code", "")).lower(), str(row.get("name", "")).lower())
    }  # fmt: skip
    hidden |= {
        row.get("link_id") for row in package.rows("attribute")
        if row.get("link_entity") == "location" and row.get("taxonomy_term_id") in terms
    }  # fmt: skip
    if not hidden:
        return package
    tables = dict(package.tables)
    for table in _HANGING:
        tables[table] = tuple(row for row in package.rows(table) if row.get("location_id") not in hidden)
    tables["location"] = tuple(
        {name: value for name, value in row.items() if name not in _LEADING} if row.get("id") in hidden else row
        for row in package.rows("location")
    )
    return HsdsPackage({table: rows for table, rows in tables.items() if rows}, package.shape, package.manifest)
