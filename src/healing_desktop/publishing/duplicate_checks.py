"""Entries that may be one and the same: who reads the data says so, a program does not take one away.

What stands in one family (an organisation and what it runs) shares much without being the same. A number that many
entries share is that of a switchboard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz

from healing_desktop.core.folding import fold
from healing_desktop.core.numbers import digits_of
from healing_desktop.core.said import Said
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.together_checks import Placed, where_of

MOST_THAT_SHARE = 3
ALIKE = 90.0
Fields = Mapping[str, Any]


def check_duplicates(placed: Sequence[Placed]) -> list[Finding]:
    """A warning at the later of two, with each reason and where the other one stands."""
    pairs: dict[tuple[int, int], list[Said]] = {}
    for reason, value in _SHARED:
        by_value: dict[str, list[int]] = {}
        for number, (_, _, fields) in enumerate(placed):
            for one in value(fields):
                by_value.setdefault(one, []).append(number)
        for those in by_value.values():
            if 1 < len(those) <= MOST_THAT_SHARE:
                for pair in combinations(those, 2):
                    pairs.setdefault(pair, []).append(reason)
    for first, second in _alike(placed):
        pairs.setdefault((first, second), []).append(Said("finding-alike"))
    return [
        _finding(placed, first, second, reasons)
        for (first, second), reasons in pairs.items()
        if _may_be_one(placed[first][2], placed[second][2])
    ]


def _finding(placed: Sequence[Placed], first: int, second: int, reasons: Sequence[Said]) -> Finding:
    file, at, _ = placed[second]
    other = placed[first]
    name = next(iter(other[2]["name"].values()))
    said = Said("finding-may-be-one", name=name, place=where_of(*other[:2]), why=tuple(dict.fromkeys(reasons)))
    return file.finding((at,), said, "warning")


def _may_be_one(a: Fields, b: Fields) -> bool:
    return a["kind"] == b["kind"] and a["id"] != b["id"] and _family(a) != _family(b)


def _family(fields: Fields) -> str:
    return str(fields.get("organization") or fields["id"])


def _phone(fields: Fields) -> Iterator[str]:
    if number := (fields.get("contact") or {}).get("phone"):
        yield digits_of(number)


def _email(fields: Fields) -> Iterator[str]:
    if address := (fields.get("contact") or {}).get("email"):
        yield address.casefold()


def _address(fields: Fields) -> Iterator[str]:
    for place in fields.get("places") or ():
        if place.get("address"):
            yield f"{fold(place['municipality'])} {fold(place['address'])}"


_SHARED: tuple[tuple[Said, Callable[[Fields], Iterator[str]]], ...] = (
    (Said("finding-same-phone"), _phone),
    (Said("finding-same-email"), _email),
    (Said("finding-same-address"), _address),
)


def _alike(placed: Sequence[Placed]) -> Iterator[tuple[int, int]]:
    """Equal names are faults and told elsewhere; numbers in a name tell groups of one house apart."""
    by_town: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for number, (_, _, fields) in enumerate(placed):
        for town in {fold(place["municipality"]) for place in fields.get("places") or ()}:
            for name in {fold(name) for name in fields["name"].values()}:
                by_town.setdefault((town, fields["kind"]), []).append((number, name))
    seen: set[tuple[int, int]] = set()
    for names in by_town.values():
        for (a, one), (b, other) in combinations(names, 2):
            pair = (min(a, b), max(a, b))
            if a == b or pair in seen or one == other or digits_of(one) != digits_of(other):
                continue
            if fuzz.ratio(one, other, score_cutoff=ALIKE):
                seen.add(pair)
                yield pair
