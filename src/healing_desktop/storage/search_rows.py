"""What the search tables hold of one entry: its row, its points, its facets and its full text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Attending, Entry, Kind, ScheduleRule
from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.texts import LocalText
from healing_desktop.core.unknowns import unknown_of

# Groups first; networks, platforms and organisations after them unless asked for; helplines have their own place on screen.
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
    """The entry with the derived parts of its row: the first place and what is unknown."""
    row = replace(entry.row, place=entry.places[0] if entry.places else None, phone=entry.contact.phone)
    return replace(entry, row=replace(row, unknown=unknown_of(row)))


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
    if row.group_kind:
        yield Facet("kind", row.group_kind)
    for code in row.themes:
        yield Facet("theme", code)
        term = content.taxonomies.terms.get(("theme", code))
        while term and term.broader:
            yield Facet("theme", term.broader, narrower=True)
            term = content.taxonomies.terms.get(("theme", term.broader))
    yield from (Facet("audience", code) for code in row.audiences)
    yield from (Facet("language", code) for code in row.languages)
    yield from (Facet("area", code) for code in row.area.codes)
    yield from (Facet("municipality", place.nis) for place in entry.places if place.nis)
    for rule in row.schedules:
        yield from _schedule_facets(rule)
    if row.cost.free:
        yield Facet("cost", "free")
    if row.attending:
        both = row.attending is Attending.BOTH
        values = (Attending.IN_PERSON, Attending.ONLINE) if both else (row.attending,)
        yield from (Facet("attending", value.value.replace(" ", "-")) for value in values)
    if row.enrolment:
        yield Facet("enrolment", row.enrolment)
    if row.step_free:
        yield Facet("step_free", "yes")
    if row.led_by:
        leaders = ("peers", "professionals") if row.led_by == "both" else (row.led_by,)
        yield from (Facet("led_by", leader) for leader in leaders)


def _schedule_facets(rule: ScheduleRule) -> Iterator[Facet]:
    yield Facet("scheduled", "yes")
    for day in rule.byday.split(","):
        yield Facet("day", day[-2:])
    if rule.opens_at:
        part = "morning" if rule.opens_at < NOON else "afternoon" if rule.opens_at < SIX else "evening"
        yield Facet("time", part)
    elif rule.part:
        yield Facet("time", rule.part)


def full_text(entry: Entry, content: EditionContent, synonyms: dict[tuple[str, str], str]) -> dict[str, str]:
    """The four indexed columns, folded: names, terms with their synonyms in every language, places, running text."""
    row = entry.row
    terms = [("theme", code) for code in row.themes] + [("audience", code) for code in row.audiences]
    if row.group_kind:
        terms.append(("kind", row.group_kind))
    places = [_every(place.municipality) for place in entry.places] + [
        place.postcode or "" for place in entry.places
    ]
    cards = " ".join(
        text
        for card in entry.cards
        for text in (card.what, card.who_for, card.first_time, card.how_to_join)
        if text
    )
    columns = {
        "names": " ".join((_every(row.name), _every(row.organization))),
        "terms": " ".join(synonyms.get(term, "") for term in terms),
        "places": " ".join((*places, _every(row.area.words))),
        "body": " ".join((cards, entry.facts or "")),
    }
    return {name: " ".join(words_of(text)) for name, text in columns.items()}


def sort_name(entry: Entry) -> str:
    return fold(entry.row.name.name_for(""))


def _every(text: LocalText | None) -> str:
    return " ".join(words for _, words in text.by_language) if text else ""
