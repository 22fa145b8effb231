"""The facts of an entry, in the order in which a visitor asks for them (P4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from healing_desktop.core.amounts import cost_words
from healing_desktop.core.entries import Attending, Entry, Kind, MeetingPlace
from healing_desktop.core.present_card import CardWords
from healing_desktop.core.present_contact import Reaching, phone_elsewhere, shown_url
from healing_desktop.core.present_exceptions import exception_words
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_language import language_name, languages_there
from healing_desktop.core.present_place import address, area_words, row_distance, town_with_postcode
from healing_desktop.core.present_row import capital, led_by_words, rules_dated
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText, Picked
from healing_desktop.core.words import Words

_AS_WRITTEN = frozenset({"phone", "email", "web", "organisation"})


def entry_facts(reaching: Reaching, card: CardWords, taxonomies: Taxonomies, today: date) -> tuple[Fact, ...]:
    entry, words = reaching.entry, reaching.words
    return (
        _who_for(entry, card, taxonomies, words),
        *_times(entry, words, today),
        *_where(entry, words),
        *_cost(entry, words),
        _languages(entry, taxonomies, words),
        *_contact(reaching),
        *_how_to_join(entry, card, taxonomies, words),
        *_first_time(entry, card, words),
        *_leader(entry, taxonomies, words),
        *_ages(entry, words),
        *_organisation(entry, words),
    )


def fact(key: str, words: Words, text: str, *, unknown: bool = False, language: str | None = None) -> Fact:
    shown = text if key in _AS_WRITTEN else capital(text, language or words.language)
    return Fact(key, words(f"label-{key.replace('_', '-')}"), shown, unknown, language)


def _local(key: str, words: Words, text: LocalText, there: tuple[str, ...]) -> Fact:
    return _picked(key, words, text.pick(words.language, there))


def _picked(key: str, words: Words, text: Picked) -> Fact:
    return fact(key, words, text.text, language=text.language if text.language != words.language else None)


def _terms(key: str, words: Words, names: list[Picked], unknown_key: str = "not-known-ask") -> Fact:
    """Names of a closed list, all in one language."""
    if not names:
        return _or_unknown(key, words, "", unknown_key)
    return _picked(key, words, Picked(words.listed(name.text for name in names), names[0].language))


def _or_unknown(key: str, words: Words, text: str, unknown_key: str = "not-known-ask") -> Fact:
    return fact(key, words, text or words(unknown_key), unknown=not text)


def _who_for(entry: Entry, card: CardWords, taxonomies: Taxonomies, words: Words) -> Fact:
    if card.who_for:
        return fact("who_for", words, card.who_for, language=card.language)
    there = languages_there(entry.row, entry.places)
    return _terms("who_for", words, taxonomies.names("audience", entry.row.audiences, words.language, there))


def _times(entry: Entry, words: Words, today: date) -> Iterator[Fact]:
    row = entry.row
    if row.meets:
        yield _local("meets", words, row.meets, languages_there(row, entry.places))
    elif row.schedules:
        yield fact("meets", words, rules_dated(row.schedules, words, row.checked_on, today))
    elif row.kind is Kind.GROUP:
        yield fact("meets", words, words("when-unknown"), unknown=True)
    exceptions = exception_words(row.schedules, words, today)
    if exceptions:
        yield fact("exceptions", words, exceptions)
    if entry.hours:
        yield _local("hours", words, entry.hours, languages_there(row, entry.places))


def _where(entry: Entry, words: Words) -> Iterator[Fact]:
    row = entry.row
    places = entry.places or ((row.place,) if row.place else ())
    area = area_words(row, words)
    meets = row.kind in (Kind.GROUP, Kind.ORGANISATION)
    if row.attending is Attending.ONLINE:
        yield fact("where", words, words("place-online"))
        return
    if places:
        said = _addresses(places, row_distance(row, words), words)
        both = row.attending is Attending.BOTH
        yield fact("where", words, words("place-also-online", place=said) if both else said)
    elif meets:
        text = words("place-unknown-area", area=area) if area else words("place-unknown")
        yield fact("where", words, text, unknown=True)
    elif area:
        yield fact("where", words, words("place-area", area=area))
    if row.kind is Kind.GROUP and not (places and all(place.confidential for place in places)):
        yield _step_free(entry, words)


def _addresses(places: tuple[MeetingPlace, ...], away: str, words: Words) -> str:
    """The nearest place with its distance, then the others; that no street is known is said once for all of them."""
    if len(places) > 1 and not any(place.address or place.confidential for place in places):
        towns = list(dict.fromkeys(town_with_postcode(place, words) for place in places))
        nearest = f"{towns[0]} ({away})" if away else towns[0]
        return words("place-town-only", town=words.listed((nearest, *towns[1:])))
    said = list(dict.fromkeys(address(place, words) for place in places))
    first = f"{said[0]} · {away}" if away else said[0]
    return words("place-also", place=first, others=words.listed_apart(said[1:])) if len(said) > 1 else first


def _step_free(entry: Entry, words: Words) -> Fact:
    known = entry.row.step_free
    key = "unknown" if known is None else "yes" if known else "no"
    return fact("step_free", words, words(f"step-free-{key}"), unknown=known is None)


def _cost(entry: Entry, words: Words) -> Iterator[Fact]:
    """The words of the source say more than the price; the price stands in for words of another language."""
    cost = entry.row.cost
    said = cost_words(cost, words)
    if cost.words and (not said or cost.words.exact(words.language)):
        yield _local("cost", words, cost.words, languages_there(entry.row, entry.places))
    elif said or entry.row.kind in (Kind.GROUP, Kind.ORGANISATION):
        yield _or_unknown("cost", words, said, "cost-not-known")


def _languages(entry: Entry, taxonomies: Taxonomies, words: Words) -> Fact:
    names = (language_name(code, words, taxonomies) for code in entry.row.languages)
    return _or_unknown("languages", words, words.listed(names))


def _contact(reaching: Reaching) -> Iterator[Fact]:
    """An unknown telephone says whom to ask instead."""
    contact, words = reaching.entry.contact, reaching.words
    if contact.phone:
        yield fact("phone", words, words.ltr(contact.phone))
    else:
        text = words("phone-unknown") if contact.known else phone_elsewhere(reaching)
        yield fact("phone", words, text, unknown=True)
    if contact.email:
        yield fact("email", words, words.ltr(contact.email))
    if contact.url:
        yield fact("web", words, words.ltr(shown_url(contact.url)))


def _how_to_join(entry: Entry, card: CardWords, taxonomies: Taxonomies, words: Words) -> Iterator[Fact]:
    if card.how_to_join:
        yield fact("how_to_join", words, card.how_to_join, language=card.language)
        return
    code = entry.row.enrolment or ""
    if words.has(f"enrolment-{code}"):
        yield fact("how_to_join", words, words(f"enrolment-{code}"))
        return
    known = ("enrolment", code) in taxonomies.terms
    if known or entry.row.kind is Kind.GROUP:
        there = languages_there(entry.row, entry.places)
        names = taxonomies.names("enrolment", (code,), words.language, there) if known else []
        yield _terms("how_to_join", words, names)


def _first_time(entry: Entry, card: CardWords, words: Words) -> Iterator[Fact]:
    if card.first_time:
        yield fact("first_time", words, card.first_time, language=card.language)
    elif entry.row.kind is Kind.GROUP:
        yield fact("first_time", words, words("not-known-ask"), unknown=True)


def _leader(entry: Entry, taxonomies: Taxonomies, words: Words) -> Iterator[Fact]:
    if entry.row.kind is Kind.GROUP:
        known = entry.row.led_by is not None
        text = led_by_words(entry.row.led_by, words, taxonomies) if known else words("not-known")
        yield fact("leader", words, text, unknown=not known)


def _ages(entry: Entry, words: Words) -> Iterator[Fact]:
    low, high = _years(entry.minimum_age), _years(entry.maximum_age)
    if low and high:
        yield fact("ages", words, words("ages-between", **{"from": low, "to": high}))
    elif low or high:
        yield fact("ages", words, words("ages-from", **{"from": low}) if low else words("ages-to", to=high))


def _years(age: float | None) -> str:
    return "" if age is None else f"{age:g}"


def _organisation(entry: Entry, words: Words) -> Iterator[Fact]:
    if entry.row.organization:
        yield fact("organisation", words, words.isolated(entry.row.organization.name_for(words.language)))
