"""The order of the list: what was asked for by its name, groups before the rest, the best fit, then the way or the next
meeting; never popularity.

Row numbers are the last word: the fresher check before the stale, then the name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from heapq import nsmallest
from itertools import islice

from pyroaring import BitMap

from healing_desktop.core.query import Query
from healing_desktop.storage.criteria import Asked
from healing_desktop.storage.fit import Fit
from healing_desktop.storage.row_sets import RowSets

_TIERS = (("group",), ("organisation",), ("platform",), ("helpline",), ("network_adult", "network_youth"))
# So many more than are wanted, and it is quicker not to sort them all.
_FEW = 4

Key = Callable[[int], object] | None


def first_rows(fit: Fit, asked: Asked, key: Key, limit: int) -> list[int]:
    """Row numbers, at most `limit`. `key` puts rows in order that fit equally well; None: as they are numbered."""
    levels = list(fit.levels())
    return list(islice(_rows(levels, list(_tiers(asked)), key, limit), limit))


def _rows(levels: list[BitMap], tiers: list[BitMap], key: Key, limit: int) -> Iterator[int]:
    for tier in tiers:
        for level in levels:
            rows = level & tier
            if key is None:
                yield from rows
            elif len(rows) > _FEW * limit:
                yield from nsmallest(limit, rows, key=key)  # type: ignore[arg-type]
            else:
                yield from sorted(rows, key=key)  # type: ignore[arg-type]


def _tiers(asked: Asked) -> Iterator[BitMap]:
    """An organisation that was asked for by name comes first itself; where a place was asked, what is nearest does."""
    if asked.named:
        yield asked.named
    yield from (tier - asked.named for tier in _kinds(asked.query, asked.sets))


def _kinds(query: Query, sets: RowSets) -> Iterator[BitMap]:
    if query.of_type("organization") or query.of_type("entry"):
        if query.origin_typed or query.of_type("entry"):
            yield sets.all
            return
        groups = sets.of("entry", "group")
        yield sets.all - groups
        yield groups
        return
    for kinds in _TIERS:
        yield sets.any_of("entry", kinds)
