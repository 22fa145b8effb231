"""Rows of HSDS 1.0 to 2.0 as rows of HSDS 3, in place. What 3 has no place for stays in its own table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from healing_desktop.exchange.hsds.findings import Report
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.shapes import LEGACY_TABLES

_Row = dict[str, object]
_DAYS = {
    "mo": "MO", "tu": "TU", "we": "WE", "th": "TH", "fr": "FR", "sa": "SA", "su": "SU",
    "1": "MO", "2": "TU", "3": "WE", "4": "TH", "5": "FR", "6": "SA", "7": "SU",
}  # fmt: skip
# Columns that were only called otherwise.
_RENAMED: Mapping[str, Mapping[str, str]] = {
    "language": {"language": "name"}, "service_area": {"service_area": "name"},
    "accessibility": {"accessibility": "description"}, "taxonomy_term": {"vocabulary": "taxonomy", "term": "name"},
    "attribute": {"taxonomy_detail": "label", "taxonomy_id": "taxonomy_term_id", "service_id": "link_id"},
    "schedule": {"start_date": "valid_from", "end_date": "valid_to"},
    "location": {"lat": "latitude", "lng": "longitude"},
}  # fmt: skip


def renew(gathered: Gathered) -> None:
    """Turns every table from before 3 into what it is now."""
    tables = gathered.tables
    for old, new, changed in _TABLES:
        for row in tables.pop(old, []):
            changed(row)
            tables.setdefault(new, []).append(row)
    # A taxonomy was a list of terms then, and each term named its vocabulary.
    terms = [row for row in tables.get("taxonomy", ()) if {"parent_id", "vocabulary", "parent_name"} & row.keys()]
    if terms or "taxonomy_term" not in tables:
        tables.setdefault("taxonomy_term", []).extend(tables.pop("taxonomy", []))
    _eligibility(tables.pop("eligibility", []), tables.get("service", ()), gathered.report)
    for table, names in _RENAMED.items():
        for row in tables.get(table, ()):
            for old, new in names.items():
                if old in row and new not in row:
                    row[new] = row.pop(old)
    for table in sorted(LEGACY_TABLES & tables.keys()):
        gathered.report.tell("note", gathered.at(tables[table][0])._replace(row=0), "", "not-in-hsds", table=table)


def _physical(row: _Row) -> None:
    row.setdefault("address_type", "physical")


def _postal(row: _Row) -> None:
    row.setdefault("address_type", "postal")


def _weekly(row: _Row) -> None:
    """A row for each day of the week, in English words or numbers from Monday."""
    day = _DAYS.get(str(row.get("weekday", "")).strip().lower()[:2])
    if day is not None:
        row.pop("weekday")
        row.setdefault("freq", "WEEKLY")
        row.setdefault("byday", day)


def _of_service(row: _Row) -> None:
    row.setdefault("link_entity", "service")


def _of_anything(row: _Row) -> None:
    if "link_entity" not in row and "link_type" in row:
        row["link_entity"] = row.pop("link_type")


def _as_it_is(_row: _Row) -> None:
    pass


_TABLES: tuple[tuple[str, str, Callable[[_Row], None]], ...] = (
    ("physical_address", "address", _physical), ("postal_address", "address", _postal),
    ("regular_schedule", "schedule", _weekly), ("service_attribute", "attribute", _of_service),
    ("services_taxonomy", "attribute", _of_service), ("service_taxonomy", "attribute", _of_service),
    ("other_attribute", "attribute", _of_anything), ("accessibility_for_disabilities", "accessibility", _as_it_is),
)  # fmt: skip


def _eligibility(rows: list[_Row], services: tuple[_Row, ...] | list[_Row], report: Report) -> None:
    """A table of its own then; a sentence of the service now."""
    told: dict[object, list[str]] = {}
    for row in rows:
        told.setdefault(row.get("service_id"), []).append(str(row.get("eligibility", "")).strip())
    for service in services:
        sentences = "; ".join(filter(None, told.get(service.get("id"), ())))
        if sentences and "eligibility_description" not in service:
            service["eligibility_description"] = sentences
            report.note_changed(service)
