"""What the search tables hold of one entry: its row, its points, its facets and its full text.

Facets are what one may ask for: theme, language, cost ... A row without a "known" mark for a facet does not say:
it may have it. Marks that only the finder reads: "narrower" and "apart" (has the theme only through a nearer kind of
it; through one that stands apart), "age_from" and "age_to" in years, "slot" (day and part of the day together),
"organization" (whose it is), "in_area" (the provinces and regions it lies in).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Attending, Entry, GroupRow, Kind, MeetingPlace, ScheduleRule
from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.freshness import Band, freshness
from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.unknowns import unknown_of
from healing_desktop.storage.hsds_rows import Rows
from healing_desktop.storage.records import dump_place, dump_row

# Groups first, then who runs them; helplines and networks have a place of their own on screen.
TIERS = {
    Kind.GROUP: 0, Kind.ORGANISATION: 1, Kind.PLATFORM: 2, Kind.HELPLINE: 3, Kind.NETWORK_ADULT: 4,
    Kind.NETWORK_YOUTH: 4,
}  # fmt: skip
# These sort below equals.
STALE = frozenset({Band.VERY_OLD, Band.UNKNOWN})
NOON, SIX = time(12), time(18)
OLDEST = 120.0
UNKNOWN_PART = "unknown"
# Who serves one of these serves it as its own.
NARROW_AREAS = ("municipality:", "arrondissement:", "province:")


@dataclass(frozen=True, slots=True)
class Facet:
    """One filterable value of a row. `narrower`: the row has it through a narrower term only."""

    facet: str
    value: str
    narrower: bool = False


def complete(entry: Entry) -> Entry:
    """The entry as it ships: nothing that leads to a confidential place, and the derived parts of its row."""
    places = tuple(without_address(place) if place.confidential else place for place in entry.places)
    row = replace(entry.row, place=places[0] if places else None, phone=entry.contact.phone)
    return replace(entry, places=places, row=replace(row, unknown=unknown_of(row)))


def without_address(place: MeetingPlace) -> MeetingPlace:
    return replace(place, postcode=None, address=None, latitude=None, longitude=None)


def facets(entry: Entry, content: EditionContent) -> tuple[Facet, ...]:
    """Every facet of an entry, each once; a direct value wins over one that came through a narrower term."""
    found: dict[tuple[str, str], Facet] = {}
    for item in _all_facets(entry, content):
        key = (item.facet, item.value)
        if key not in found or found[key].narrower:
            found[key] = item
    return tuple(found[key] for key in sorted(found))


def _all_facets(entry: Entry, content: EditionContent) -> Iterator[Facet]:
    row = entry.row
    yield from _with_broader("entry", (row.kind.value,), content.taxonomies)
    yield Facet("organization", entry.organization_id or organization_id_of(row.id))
    if row.id in content.welfare_centres:
        yield Facet("role", "welfare-centre")
    for taxonomy, codes in (("theme", row.themes), ("language", row.languages), ("enrolment", (row.enrolment,))):
        yield from _with_broader(taxonomy, filter(None, codes), content.taxonomies)
    yield from _nearer_themes(row.themes, content.taxonomies)
    yield from _apart_audience(row.audiences, content.taxonomies)
    yield from _ages(entry, content.taxonomies)
    yield from (Facet("known", facet) for facet in _known(row, content.taxonomies))
    areas = content.areas_of_municipalities
    yield from (Facet("in_area", code) for place in entry.places for code in areas.get(place.nis or "", ()))
    several = {
        "audience": row.audiences, "area": row.area.codes,
        "municipality": [place.nis for place in entry.places if place.nis],
        "attending": _attending(row.attending),
        "led_by": ("peers", "professionals") if row.led_by == "both" else (row.led_by,),
        "kind": (row.group_kind,),
        "cost": ("free" if row.cost.free else None,), "step_free": ("yes" if row.step_free else None,),
    }  # fmt: skip
    for facet, values in several.items():
        yield from (Facet(facet, value) for value in values if value)
    for rule in row.schedules:
        yield from _schedule_facets(rule)


def _with_broader(facet: str, codes: Iterable[str], taxonomies: Taxonomies) -> Iterator[Facet]:
    for code in codes:
        yield Facet(facet, code)
        term = taxonomies.terms.get((facet, code))
        while term and term.broader:
            yield Facet(facet, term.broader, narrower=True)
            term = taxonomies.terms.get((facet, term.broader))


def _nearer_themes(themes: Iterable[str], taxonomies: Taxonomies) -> Iterator[Facet]:
    """For every wider theme of a row: whether it has it through nearer ones only, and through one that stands apart."""
    direct = set(themes)
    for code in direct:
        term, apart = taxonomies.terms.get(("theme", code)), 0
        while term and term.broader:
            apart = apart or term.apart
            if apart:
                yield Facet("apart", term.broader)
            if term.broader not in direct:
                yield Facet("narrower", term.broader)
            term = taxonomies.terms.get(("theme", term.broader))


def _apart_audience(audiences: Iterable[str], taxonomies: Taxonomies) -> Iterator[Facet]:
    """How far it stands apart that it is for these people only."""
    terms = (taxonomies.terms.get(("audience", code)) for code in audiences)
    steps = min((term.apart for term in terms if term and term.dimension not in ("age", "sex")), default=0)
    if steps:
        yield Facet("apart_audience", str(steps))


def _ages(entry: Entry, taxonomies: Taxonomies) -> Iterator[Facet]:
    """From and to which age, as it says itself, else as its audiences say."""
    terms = (taxonomies.terms.get(("audience", code)) for code in entry.row.audiences)
    spans = [term.ages for term in terms if term and term.ages]
    if entry.minimum_age is not None or entry.maximum_age is not None:
        spans = [(entry.minimum_age or 0.0, entry.maximum_age or OLDEST)]
    if spans:
        yield Facet("known", "age")
        yield Facet("age_from", str(int(min(first for first, _ in spans))))
        yield Facet("age_to", str(int(max(last for _, last in spans))))


def _known(row: GroupRow, taxonomies: Taxonomies) -> Iterator[str]:
    """The facets of which the row says something."""
    known = {
        "language": row.languages, "kind": row.group_kind, "attending": row.attending, "enrolment": row.enrolment,
        "led_by": row.led_by, "day": any(rule.byday for rule in row.schedules),
    }  # fmt: skip
    yield from (facet for facet, value in known.items() if value)
    if row.cost.free is not None or row.cost.amount:
        yield "cost"
    if row.step_free is not None:
        yield "step_free"
    if row.area.codes:
        yield "area"
    for code in row.audiences:
        term = taxonomies.terms.get(("audience", code))
        yield term.dimension if term and term.dimension else "everyone"


def _attending(attending: Attending | None) -> tuple[str, ...]:
    """The codes of the search words: "in-person", "online"."""
    if attending is Attending.BOTH:
        return "in-person", "online"
    return (attending.value.replace(" ", "-"),) if attending else ()


def _schedule_facets(rule: ScheduleRule) -> Iterator[Facet]:
    """Days, parts of the day, and both together ("TU/evening"): a rule on Tuesday morning is no Tuesday evening."""
    part = part_of_day(rule) or UNKNOWN_PART
    yield Facet("time", part)
    for day in filter(None, rule.byday.split(",")):
        yield Facet("day", day[-2:])
        yield Facet("slot", f"{day[-2:]}/{part}")


def part_of_day(rule: ScheduleRule) -> str | None:
    """The part of the day in which a meeting begins."""
    if rule.opens_at is None:
        return rule.part
    return "morning" if rule.opens_at < NOON else "afternoon" if rule.opens_at < SIX else "evening"


def full_text(entry: Entry) -> dict[str, str]:
    """The three indexed columns, folded: names, places, running text. The words of themes and audiences are in the
    vocabulary: once, not in every entry."""
    row = entry.row
    places = [_every(place.municipality) for place in entry.places] + [place.postcode or "" for place in entry.places]
    cards = " ".join(
        text for card in entry.cards for text in (card.what, card.who_for, card.first_time, card.how_to_join) if text
    )
    columns = {
        "names": " ".join((_every(row.name), _every(row.organization))),
        "places": " ".join((*places, _every(row.area.words))),
        "body": " ".join((cards, entry.facts or "")),
    }
    return {name: " ".join(words_of(text)) for name, text in columns.items()}


def in_list_order(entries: Iterable[Entry], published_on: str) -> list[Entry]:
    """The entries that are shown: groups before the rest, then the fresher check, then by name."""
    published = date.fromisoformat(published_on)

    def place_in_list(entry: Entry) -> tuple[int, bool, str, str]:
        stale = freshness(entry.row.checked_on, published).band in STALE
        return TIERS[entry.row.kind], stale, fold(entry.row.name.name_for("")), entry.row.id

    return sorted((entry for entry in entries if not entry.staff_only), key=place_in_list)


def search_rows(number: int, entry: Entry, content: EditionContent) -> Rows:
    """The rows of one entry in each search table but the full text."""
    points = [place for place in entry.places if place.latitude is not None]
    only = points[0] if len(points) == 1 else MeetingPlace()
    return {
        "group_row": [
            {"row": number, "id": entry.row.id, "tier": TIERS[entry.row.kind],
             "points": len(points), "latitude": only.latitude, "longitude": only.longitude}
        ],
        "row_record": [{"row": number, "record": dump_row(entry.row)}],
        "row_place": [
            {"row": number, "number": at, "latitude": place.latitude, "longitude": place.longitude,
             "record": dump_place(place)}
            for at, place in enumerate(entry.places)
        ],
        "facet": [
            {"facet": mark.facet, "value": mark.value, "row": number, "narrower": int(mark.narrower)}
            for mark in facets(entry, content)
        ],
    }  # fmt: skip


def _every(text: LocalText | None) -> str:
    return " ".join(words for _, words in text.by_language) if text else ""
