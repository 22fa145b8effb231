"""Rows of Open Referral UK as rows of HSDS 3, in place: three columns have other names there."""

from __future__ import annotations

from healing_desktop.exchange.hsds.gathered_rows import Gathered

_NAMES = {
    "taxonomy_term": ("term", "name"), "service_area": ("service_area", "name"),
    "accessibility": ("accessibility", "description"),
}  # fmt: skip


def rename(gathered: Gathered) -> None:
    for table, (theirs, ours) in _NAMES.items():
        for row in gathered.tables.get(table, ()):
            if theirs in row and ours not in row:
                row[ours] = row.pop(theirs)
