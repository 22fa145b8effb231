"""How well every row fits a question: in sets of rows, one step of misfit after the other.

A row that is known not to have what was asked is no answer. A row that does not say stays, one step lower for each
thing it leaves open: someone may call and ask. docs/adr/0008 tells the steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from pyroaring import BitMap

# Steps of misfit.
OPEN = 1  # it does not say
NEARER_KIND = 1  # only for a nearer kind of the theme
STANDS_APART = 5  # only for a nearer kind that nobody means who asks for the wider one
OTHER_THEME = 2  # has one of the themes that were asked, not this one
NOT_IN_NAME = 1  # the word is in its text, not in its name or themes
WITHOUT_WORD = 3
OTHER_LANGUAGE = 2  # than those of the place that was asked for
COMMON = 1  # its words do not have the narrow word that was typed for the theme
SOME_WAY, FAR_AWAY, NOT_HERE = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Criterion:
    """One part of a question. `steps`: rows by how many steps they misfit; each row in one of them at most, a row in
    none of them is no answer. `certain`: the rows that are known to fit."""

    facet: str
    steps: tuple[tuple[int, BitMap], ...]
    certain: BitMap

    @property
    def kept(self) -> BitMap:
        return BitMap.union(*(rows for _, rows in self.steps))


@dataclass(frozen=True)
class Fit:
    """All parts of a question over the rows of an edition."""

    all: BitMap
    criteria: tuple[Criterion, ...]

    @cached_property
    def rows(self) -> BitMap:
        """Every row that is an answer."""
        return self.without(())

    @cached_property
    def certain(self) -> BitMap:
        return _within(self.all, (part.certain for part in self.criteria)) & self.rows

    def without(self, facets: Iterable[str]) -> BitMap:
        """The answer if these parts were not asked."""
        left_out = set(facets)
        return _within(self.all, (part.kept for part in self.criteria if part.facet not in left_out))

    def levels(self) -> Iterator[BitMap]:
        """The answer by steps of misfit, the best first."""
        levels: Mapping[int, BitMap] = {0: self.rows}
        for part in self.criteria:
            levels = _split(levels, part.steps)
        for step in sorted(levels):
            yield levels[step]


def _split(levels: Mapping[int, BitMap], steps: Iterable[tuple[int, BitMap]]) -> dict[int, BitMap]:
    found: dict[int, BitMap] = {}
    for step, rows in levels.items():
        for more, these in steps:
            both = rows & these
            if both:
                at = step + more
                found[at] = found[at] | both if at in found else both
    return found


def _within(rows: BitMap, sets: Iterable[BitMap]) -> BitMap:
    for these in sets:
        rows = rows & these
    return rows
