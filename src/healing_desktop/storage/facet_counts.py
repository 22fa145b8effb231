"""How many of an answer are known to have each value of each filter."""

from __future__ import annotations

from collections.abc import Iterator

from pyroaring import BitMap

from healing_desktop.core.query import Query
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.storage.fit import Fit
from healing_desktop.storage.row_sets import COUNTED, RowSets

_TOGETHER = {"day": ("day", "time"), "time": ("day", "time")}
_ENTRY_PARTS = frozenset({"network_adult", "network_youth"})


def facet_counts(fit: Fit, query: Query, sets: RowSets, taxonomies: Taxonomies) -> tuple[tuple[str, str, int], ...]:
    """(facet, value, number) for every term of every counted facet, in the order of the edition, zeros too."""
    return tuple(_counts(fit, query, sets, taxonomies))


def _counts(fit: Fit, query: Query, sets: RowSets, taxonomies: Taxonomies) -> Iterator[tuple[str, str, int]]:
    asked = {part.facet for part in fit.criteria}
    for facet in COUNTED:
        left_out = _TOGETHER.get(facet, (facet,))
        base = fit.without(left_out) if asked.intersection(left_out) else fit.rows
        for code in taxonomies.codes_of(facet):
            if code not in _ENTRY_PARTS:
                yield facet, code, base.intersection_cardinality(_rows_of(facet, code, query, sets))


def _rows_of(facet: str, code: str, query: Query, sets: RowSets) -> BitMap:
    """A day is counted with the parts of the day that were asked, a part with the days."""
    if facet == "day" and (parts := query.of_type("time")):
        return sets.any_of("slot", [f"{code}/{part.value}" for part in parts])
    if facet == "time" and (days := query.of_type("day")):
        return sets.any_of("slot", [f"{day.value}/{code}" for day in days])
    return sets.of(facet, code)
