"""What one may ask for, as sets of rows: what the entries say themselves, and what follows from the lists of terms.

A row without a "known" mark for a facet does not say: it may have it. Marks that only the finder reads: "narrower" and
"apart" (has the theme only through a nearer kind of it; through one that stands apart), "age_from" and "age_to" in
years, "slot" (day and part of the day together), "in_area" (the provinces and regions it lies in). Whose a row is
("organization") is no set here: nearly every row has one of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

from pyroaring import BitMap

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Attending, Entry
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.storage.search_rows import UNKNOWN_PART, part_of_day

Key = tuple[str, str]
Sets = defaultdict[Key, BitMap]
N = TypeVar("N", int, float)

OLDEST = 120.0
# Terms of these lists are had through each narrower term too.
_WITH_BROADER = ("entry", "theme", "language", "enrolment")
# Known as soon as a row says any value of it.
_KNOWN_BY_VALUE = ("language", "kind", "attending", "enrolment", "led_by", "day", "area")
_WAYS: dict[Attending | None, tuple[str, ...]] = {
    None: (), Attending.IN_PERSON: ("in-person",), Attending.ONLINE: ("online",),
    Attending.BOTH: ("in-person", "online"),
}  # fmt: skip


class FacetSets:
    """Takes the entries that are shown, one after the other, each with a number that grows."""

    def __init__(self) -> None:
        self._said: Sets = defaultdict(BitMap)

    def take(self, number: int, entry: Entry) -> None:
        said = self._said
        for key in chain(_of_the_row(entry), _ages(entry), _schedule_marks(entry)):
            said[key].add(number)

    def derived(self, rows: Sequence[int], content: EditionContent, centres: BitMap) -> dict[Key, BitMap]:
        """The sets. `rows`: by number the row of the list; `centres`: the rows of the welfare centres. What was taken
        is given up."""
        said: Sets = defaultdict(BitMap)
        for key in list(self._said):
            said[key] = BitMap([rows[number] for number in self._said.pop(key)])
        _derive_from_themes(said, content.taxonomies)
        _derive_from_audiences(said, content.taxonomies)
        for facet in _KNOWN_BY_VALUE:
            for _, numbers in _of(said, facet):
                said["known", facet] |= numbers
        areas = content.areas_of_municipalities
        for nis, numbers in _of(said, "municipality"):
            for code in areas.get(nis, ()):
                said["in_area", code] |= numbers
        said["role", "welfare-centre"] = centres
        for key, numbers in _through_narrower(said, content.taxonomies).items():
            said[key] |= numbers
        return {key: numbers for key, numbers in said.items() if numbers}


def _of_the_row(entry: Entry) -> Iterator[Key]:
    row = entry.row
    yield "entry", row.kind.value
    for facet, values in (
        ("theme", row.themes), ("language", row.languages), ("audience", row.audiences), ("area", row.area.codes),
        ("attending", _WAYS[row.attending]), ("enrolment", (row.enrolment,)), ("kind", (row.group_kind,)),
        ("led_by", ("peers", "professionals") if row.led_by == "both" else (row.led_by,)),
        ("municipality", [place.nis for place in entry.places]),
    ):  # fmt: skip
        for value in values:
            if value:
                yield facet, value
    if row.cost.free is not None or row.cost.amount:
        yield "known", "cost"
        if row.cost.free:
            yield "cost", "free"
    if row.step_free is not None:
        yield "known", "step_free"
        if row.step_free:
            yield "step_free", "yes"


def _ages(entry: Entry) -> Iterator[Key]:
    """From and to which age, as it says itself."""
    if entry.minimum_age is not None or entry.maximum_age is not None:
        yield "known", "age"
        yield "age_from", str(int(entry.minimum_age or 0.0))
        yield "age_to", str(int(entry.maximum_age or OLDEST))


def _schedule_marks(entry: Entry) -> Iterator[Key]:
    """Days, parts of the day, and both together ("TU/evening"): a rule on Tuesday morning is no Tuesday evening."""
    for rule in entry.row.schedules:
        part = part_of_day(rule) or UNKNOWN_PART
        yield "time", part
        for day in filter(None, rule.byday.split(",")):
            yield "day", day[-2:]
            yield "slot", f"{day[-2:]}/{part}"


def _of(sets: Sets, facet: str) -> list[tuple[str, BitMap]]:
    return [(value, numbers) for (name, value), numbers in sets.items() if name == facet]


def _above(taxonomy: str, code: str, taxonomies: Taxonomies) -> Iterator[tuple[str, Term]]:
    """The codes above, the nearest first, each with the term that names it as broader."""
    term = taxonomies.terms.get((taxonomy, code))
    while term and term.broader:
        yield term.broader, term
        term = taxonomies.terms.get((taxonomy, term.broader))


def _through_narrower(said: Sets, taxonomies: Taxonomies) -> Sets:
    through: Sets = defaultdict(BitMap)
    for taxonomy in _WITH_BROADER:
        for code, numbers in _of(said, taxonomy):
            for broader, _ in _above(taxonomy, code, taxonomies):
                through[taxonomy, broader] |= numbers
    return through


def _derive_from_themes(said: Sets, taxonomies: Taxonomies) -> None:
    """For every wider theme of a row: whether it has it through nearer ones only, and through one that stands apart."""
    direct = dict(_of(said, "theme"))
    for code, numbers in direct.items():
        apart = False
        for broader, term in _above("theme", code, taxonomies):
            apart = apart or bool(term.apart)
            if apart:
                said["apart", broader] |= numbers
            said["narrower", broader] |= numbers - direct.get(broader, BitMap())


def _derive_from_audiences(said: Sets, taxonomies: Taxonomies) -> None:
    """Ages where a row gives none itself, which audience it speaks of, and how far it stands apart that it is for
    these people only."""
    own = said["known", "age"].copy()
    by_steps: defaultdict[int, BitMap] = defaultdict(BitMap)
    firsts: defaultdict[float, BitMap] = defaultdict(BitMap)
    lasts: defaultdict[float, BitMap] = defaultdict(BitMap)
    for code, numbers in _of(said, "audience"):
        term = taxonomies.terms.get(("audience", code))
        said["known", term.dimension if term and term.dimension else "everyone"] |= numbers
        if term and term.dimension not in ("age", "sex"):
            by_steps[term.apart] |= numbers
        if term and term.ages:
            firsts[term.ages[0]] |= numbers
            lasts[term.ages[1]] |= numbers
    for steps, numbers in _each_once(by_steps, sorted(by_steps), BitMap()):
        if steps:
            said["apart_audience", str(steps)] |= numbers
    for first, numbers in _each_once(firsts, sorted(firsts), own):
        said["age_from", str(int(first))] |= numbers
        said["known", "age"] |= numbers
    for last, numbers in _each_once(lasts, sorted(lasts, reverse=True), own):
        said["age_to", str(int(last))] |= numbers


def _each_once(sets: dict[N, BitMap], order: Iterable[N], without: BitMap) -> Iterator[tuple[N, BitMap]]:
    """Every row under the first value of the order that it has."""
    seen = without.copy()
    for value in order:
        yield value, sets[value] - seen
        seen |= sets[value]
