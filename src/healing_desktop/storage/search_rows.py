"""What the search tables hold of one entry: its row, its points, its facets and its full text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import time

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Attending, Entry, Kind, MeetingPlace, ScheduleRule
from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.unknowns import unknown_of

# Groups first, then who runs them; helplines and networks have a place of their own on screen.
TIERS = {
    Kind.GROUP: 0, Kind.ORGANISATION: 1, Kind.PLATFORM: 2, Kind.HELPLINE: 3, Kind.NETWORK_ADULT: 4,
    Kind.NETWORK_YOUTH: 4,
}  # fmt: skip
NOON, SIX = time(12), time(18)


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
    yield Facet("entry", row.kind.value)
    if row.id in content.welfare_centres:
        yield Facet("role", "welfare-centre")
    yield from _with_broader("theme", row.themes, content.taxonomies)
    yield from _with_broader("language", row.languages, content.taxonomies)
    several = {
        "audience": row.audiences, "area": row.area.codes,
        "municipality": [place.nis for place in entry.places if place.nis],
        "attending": _attending(row.attending),
        "led_by": ("peers", "professionals") if row.led_by == "both" else (row.led_by,),
        "kind": (row.group_kind,), "enrolment": (row.enrolment,),
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


def _attending(attending: Attending | None) -> tuple[str, ...]:
    """The codes of the search words: "in-person", "online"."""
    if attending is Attending.BOTH:
        return "in-person", "online"
    return (attending.value.replace(" ", "-"),) if attending else ()


def _schedule_facets(rule: ScheduleRule) -> Iterator[Facet]:
    """Days, parts of the day, and both together ("TU/evening"): a rule on Tuesday morning is no Tuesday evening."""
    yield Facet("scheduled", "yes")
    part = part_of_day(rule)
    if part:
        yield Facet("time", part)
    for day in rule.byday.split(","):
        yield Facet("day", day[-2:])
        if part:
            yield Facet("slot", f"{day[-2:]}/{part}")


def part_of_day(rule: ScheduleRule) -> str | None:
    """The part of the day in which a meeting begins."""
    if rule.opens_at is None:
        return rule.part
    return "morning" if rule.opens_at < NOON else "afternoon" if rule.opens_at < SIX else "evening"


def full_text(entry: Entry, synonyms: dict[tuple[str, str], str]) -> dict[str, str]:
    """The four indexed columns, folded: names, terms with their synonyms in every language, places, running text.

    `synonyms` come folded: the words of a term are the same in every entry.
    """
    row = entry.row
    terms = [("theme", code) for code in row.themes] + [("audience", code) for code in row.audiences]
    if row.group_kind:
        terms.append(("kind", row.group_kind))
    places = [_every(place.municipality) for place in entry.places] + [place.postcode or "" for place in entry.places]
    cards = " ".join(
        text for card in entry.cards for text in (card.what, card.who_for, card.first_time, card.how_to_join) if text
    )
    columns = {
        "names": " ".join((_every(row.name), _every(row.organization))),
        "places": " ".join((*places, _every(row.area.words))),
        "body": " ".join((cards, entry.facts or "")),
    }
    folded = {name: " ".join(words_of(text)) for name, text in columns.items()}
    return {**folded, "terms": " ".join(filter(None, (synonyms.get(term) for term in terms)))}


def sort_name(entry: Entry) -> str:
    return fold(entry.row.name.name_for(""))


def _every(text: LocalText | None) -> str:
    return " ".join(words for _, words in text.by_language) if text else ""
