"""What a file is, told by its shape: what it says of its own version cannot be trusted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_tables import TABLES

Form = Literal["page", "list", "service", "organization"]
Dialect = Literal["3", "1.1", "uk", "ours"]

# A page of HSDS, of Spring (which ORUK feeds come from), and what others call it.
_PAGES = ("contents", "content", "items", "results")
# Tables that HSDS had before 3, by the names of their files too.
LEGACY_TABLES = frozenset(
    {
        "physical_address", "postal_address", "regular_schedule", "holiday_schedule", "service_attribute",
        "services_taxonomy", "service_taxonomy", "other_attribute", "eligibility", "payment_accepted",
        "accessibility_for_disabilities",
    }
)  # fmt: skip
# Which table an object is a row of, by what only such rows have; the surest first.
_TOLD_BY = (
    ("service", frozenset({"service_at_locations", "status", "organization", "organization_id",
                           "eligibility_description"})),
    ("location", frozenset({"location_type", "addresses"})),
    ("organization", frozenset({"organization_identifiers", "legal_status", "year_incorporated", "programs",
                                "parent_organization_id"})),
    ("taxonomy_term", frozenset({"taxonomy_detail", "taxonomy_id"})),
    ("service", frozenset({"service_areas", "cost_options", "schedules"})),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Records:
    """`form`: how a document holds its `records`, each with its number in it, from 1."""

    form: Form
    records: tuple[tuple[int, object], ...]
    manifest: Mapping[str, object]


def records_in(document: object) -> Records | None:
    """The records of a JSON document; None when it is nothing that we know."""
    if isinstance(document, list):
        return Records("list", tuple(enumerate(document, start=1)), {})
    if not isinstance(document, dict):
        return None
    for name in _PAGES:
        if isinstance(document.get(name), list) and table_of(document) != "service":
            manifest = {key: value for key, value in document.items() if key != name and value is not None}
            return Records("page", tuple(enumerate(document[name], start=1)), manifest)
    table = table_of(document)
    if table is None:
        return None
    return Records("organization" if table == "organization" else "service", ((1, document),), {})


def table_of(record: object) -> str | None:
    """Which table an object is a row of, by what it has."""
    if not isinstance(record, dict):
        return None
    if isinstance(record.get("services"), list):
        return "organization"
    if isinstance(record.get("service"), dict) or "service_id" in record:
        return "service_at_location" if "location" in record or "location_id" in record else None
    for table, names in _TOLD_BY:
        if not names.isdisjoint(record):
            return table
    return "organization" if {"id", "name", "description"} <= record.keys() else None


def dialect_of(gathered: Gathered) -> Dialect:
    """Which HSDS the rows speak, by their tables and columns. 3.0 to 3.3 are one: what is new in each is only more."""

    def has(table: str, column: str) -> bool:
        return any(column in row for row in gathered.tables.get(table, ()))

    if LEGACY_TABLES & gathered.tables.keys() or has("language", "language") or has("service_area", "service_area_1"):
        return "1.1"
    if has("service", "x_kind"):
        return "ours"
    if has("taxonomy_term", "term") or has("service_area", "service_area") or has("accessibility", "accessibility"):
        return "uk"
    return "3"


def table_of_file(stem: str) -> str:
    """The table whose rows a file of this name (without its ending) holds, in any of the names it is given; a file that
    HSDS does not know is a table of its own name."""
    name = stem.strip().lower().replace("-", "_").replace(" ", "_")
    return _BY_FILE.get(name) or _LEGACY_FILES.get(name) or name


_BY_FILE = {
    alias: table.name
    for table in TABLES.values()
    for alias in (table.name, f"{table.name}s", table.file.removesuffix(".csv"))
} | {"services_at_location": "service_at_location", "services_at_locations": "service_at_location"}
_LEGACY_FILES = {
    f"{name}{ending}": name for name in sorted(LEGACY_TABLES) for ending in ("", "s", "es")
} | {
    "eligibilities": "eligibility", "payments_accepted": "payment_accepted", "services_taxonomies": "services_taxonomy",
    "service_taxonomies": "service_taxonomy", "service_taxonomys": "service_taxonomy",
}  # fmt: skip
