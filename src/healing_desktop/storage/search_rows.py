"""What the search tables hold of one entry: its row as it is shown, its place in the list and its full text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from healing_desktop.core.entries import Entry, Kind, MeetingPlace, ScheduleRule
from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.freshness import Band, freshness
from healing_desktop.core.texts import LocalText
from healing_desktop.core.unknowns import unknown_of

# Groups first, then who runs them; helplines and networks have a place of their own on screen.
TIERS = {
    Kind.GROUP: 0, Kind.ORGANISATION: 1, Kind.PLATFORM: 2, Kind.HELPLINE: 3, Kind.NETWORK_ADULT: 4,
    Kind.NETWORK_YOUTH: 4,
}  # fmt: skip
# These sort below equals.
STALE = frozenset({Band.VERY_OLD, Band.UNKNOWN})
NOON, SIX = time(12), time(18)
UNKNOWN_PART = "unknown"
# Who serves one of these serves it as its own.
NARROW_AREAS = ("municipality:", "arrondissement:", "province:")


def complete(entry: Entry) -> Entry:
    """The entry as it ships: nothing that leads to a confidential place, and the derived parts of its row."""
    places, row = entry.places, entry.row
    if any(place.confidential for place in places):
        places = tuple([without_address(place) if place.confidential else place for place in places])
        entry = replace(entry, places=places)
    if row.place != (places[0] if places else None) or row.phone != entry.contact.phone:
        row = replace(row, place=places[0] if places else None, phone=entry.contact.phone)
    unknown = unknown_of(row)
    if row.unknown != unknown:
        row = replace(row, unknown=unknown)
    return entry if row is entry.row else replace(entry, row=row)


def without_address(place: MeetingPlace) -> MeetingPlace:
    return replace(place, postcode=None, address=None, latitude=None, longitude=None)


def part_of_day(rule: ScheduleRule) -> str | None:
    """The part of the day in which a meeting begins."""
    if rule.opens_at is None:
        return rule.part
    return "morning" if rule.opens_at < NOON else "afternoon" if rule.opens_at < SIX else "evening"


def full_text(entry: Entry) -> tuple[str, str, str]:
    """The three indexed columns, folded: names, places, running text. The words of themes and audiences are in the
    vocabulary: once, not in every entry."""
    row = entry.row
    places = [_every(place.municipality) for place in entry.places] + [place.postcode or "" for place in entry.places]
    cards = " ".join(
        text for card in entry.cards for text in (card.what, card.who_for, card.first_time, card.how_to_join) if text
    )
    return (
        " ".join(words_of(" ".join((_every(row.name), _every(row.organization))))),
        " ".join(words_of(" ".join((*places, _every(row.area.words))))),
        " ".join(words_of(" ".join((cards, entry.facts or "")))),
    )


def place_in_list(entry: Entry, published: date) -> tuple[int, bool, str]:
    """Groups before the rest, then the fresher check, then by name; equals by id."""
    stale = freshness(entry.row.checked_on, published).band in STALE
    return TIERS[entry.row.kind], stale, fold(entry.row.name.name_for(""))


def _every(text: LocalText | None) -> str:
    return " ".join(words for _, words in text.by_language) if text else ""
