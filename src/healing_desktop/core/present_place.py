"""Places in words: the town, the street, how far, and what is not known of it."""

from __future__ import annotations

from healing_desktop.core.amounts import km
from healing_desktop.core.entries import Attending, GroupRow, Kind, MeetingPlace
from healing_desktop.core.official_languages import official_languages
from healing_desktop.core.places import both_names
from healing_desktop.core.words import Words


def town(place: MeetingPlace, language: str) -> str:
    """ "Elsene (Ixelles)" where two languages are official, else one name; "" when it is not known."""
    if place.municipality is None:
        return ""
    return both_names(place.municipality, official_languages(place.nis), language)


def row_place(row: GroupRow, words: Words) -> str:
    """Town and way of meeting for a row; an unknown place is said to be unknown."""
    if row.attending is Attending.ONLINE:
        return words("place-online")
    said = _known_or_ask(row, words)
    both = row.attending is Attending.BOTH and row.kind in (Kind.GROUP, Kind.ORGANISATION)
    return words("place-also-online", place=said) if both else said


def row_distance(row: GroupRow, words: Words) -> str:
    """ "about 61 km"; "" for what meets online, or where the distance or the place is not to be told."""
    hidden = row.place is None or row.place.confidential or row.attending is Attending.ONLINE
    if hidden or row.distance_km is None:
        return ""
    return km(row.distance_km, row.place is not None and row.place.approximate, words)


def address(place: MeetingPlace, words: Words) -> str:
    """Street and town; the town alone says that the street is not known."""
    if place.confidential:
        return words("place-confidential")
    name = _postcode_and_town(place, words)
    if place.address:
        parts = (place.address, "" if name in place.address else name)
        return words.ltr(", ".join(part for part in parts if part))
    return words("place-town-only", town=name) if name else words("place-unknown")


def town_with_postcode(place: MeetingPlace, words: Words) -> str:
    """ "9000 Gent"; the town alone where the postcode is not known."""
    return words.ltr(_postcode_and_town(place, words))


def _postcode_and_town(place: MeetingPlace, words: Words) -> str:
    return " ".join(part for part in (place.postcode, town(place, words.language)) if part)


def area_words(row: GroupRow, words: Words) -> str:
    """The area in the reader's language, else as the people of the entry call it."""
    return row.area.words.pick(words.language, row.languages).text if row.area.words else ""


def _known_or_ask(row: GroupRow, words: Words) -> str:
    if row.place is not None and row.place.confidential:
        return words("place-confidential")
    name = town(row.place, words.language) if row.place is not None else ""
    area = area_words(row, words)
    if name or row.kind in (Kind.NETWORK_ADULT, Kind.NETWORK_YOUTH, Kind.HELPLINE, Kind.PLATFORM):
        return name or area
    what = "place" if row.kind is Kind.GROUP else "address"
    return words(f"{what}-ask-area", area=area) if area else words(f"{what}-ask")
