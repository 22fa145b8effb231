"""The number beside a filter is what choosing it gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from healing_desktop.core.query import Chip
from healing_desktop.storage.directory import EditionDirectory

TODAY = date(2026, 11, 24)
FACETS = ("theme", "audience", "language")


@pytest.mark.parametrize(
    "text", ["rouw gent", "vrouwen 1030 avond", "villa", "centrum", "weekend", "Parkinson Dinant", ""]
)
def test_choosing_a_value_gives_as_many_as_it_says(directory: EditionDirectory, text: str) -> None:
    found = directory.find(directory.understand(text), today=TODAY)
    asked = {chip.type for chip in found.query.chips}
    said, given = {}, {}
    for facet, value, number in found.counts:
        if facet in FACETS and facet not in asked:
            chosen = replace(found.query, chips=(*found.query.chips, Chip(facet, value)))
            said[facet, value] = number
            given[facet, value] = dict_of(directory.find(chosen, today=TODAY).counts)[facet, value]
    assert given == said


def dict_of(counts: tuple[tuple[str, str, int], ...]) -> dict[tuple[str, str], int]:
    return {(facet, value): number for facet, value, number in counts}
