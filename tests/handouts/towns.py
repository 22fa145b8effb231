"""A made-up town full of groups, for the booklet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from healing_desktop.core.entries import Entry, MeetingPlace, NetworkRef
from healing_desktop.core.places import Place, Region, Stretch
from healing_desktop.handouts.speech import Material
from healing_desktop.handouts.town import Town
from tests.handouts.made_up import sample, text

NAME = text(nl="Gent", fr="Gand", de="Gent")
GENT = Place("nis:44021", "9000", "44021", NAME, NAME, 51.05, 3.71667, ("country:BE", "municipality:44021"), ("nl",))
DOORS = (NetworkRef("n1", text(nl="Netwerk De Verzonnen Brug"), "https://brug.example", "012 11 22 33"), None)
THEMES = (("grief",), ("depression", "loneliness"), ("anxiety",), ("alcohol", "being-a-relative"), ("child-loss",))


def group(number: int, themes: Sequence[str], **place: Any) -> Entry:  # noqa: ANN401  fields of MeetingPlace
    """Group `number` of Gent, with a name, an id and a street of its own."""
    made = sample()
    where: dict[str, Any] = {
        "address": f"Verzonnenstraat {number}",
        "latitude": 51.0 + number % 9 / 90,
        "longitude": 3.7,
        **place,
    }
    at = replace(MeetingPlace(NAME, "44021", "9000", approximate=False), **where)
    row = replace(
        made.row, id=f"8d7b2f3c-0000-4000-8000-{number:012}", name=text(nl=f"Groep {number:03} van Gent"),
        themes=tuple(themes), place=at,
    )  # fmt: skip
    return replace(made, row=row, places=(at,))


def town(groups: int, *more: Entry, online: int = 0) -> Material:
    """As many groups as asked, theme after theme, and `more`."""
    entries = (*(group(number, THEMES[number % len(THEMES)]) for number in range(1, groups + 1)), *more)
    region = Region(GENT, *DOORS, None, (), "spreekerover.be")
    return Material(entries, town=Town(Stretch(frozenset({"44021"}), named=GENT), (region,), online))
