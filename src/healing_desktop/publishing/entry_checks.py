"""What must be true of an entry beyond its shape: references, numbers, dates, places, words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import phonenumbers

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.gazetteer import Gazetteer, Town
from healing_desktop.publishing.link_checks import check_links
from healing_desktop.publishing.schedule_checks import check_schedules
from healing_desktop.publishing.yaml_file import Where, YamlFile

MOST_CARD_WORDS = 90
BELGIUM = (49.4, 51.6, 2.5, 6.5)
# From the nearest section of the municipality; the largest are less than that across.
MOST_KM_AWAY = 8
_PRINTED = re.compile(r"\d+( \d+)*", re.ASCII)
_AREAS = {"regions": "region", "provinces": "province", "arrondissements": "arrondissement"}
_NEEDS_CONTACT = {"call": "phone", "mail": "email", "web": "url"}

Fields = Mapping[str, Any]
Fault = tuple[Where, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What entries are checked against. None where it is faulty itself: then no entry is blamed for it."""

    taxonomies: Taxonomies | None
    gazetteer: Gazetteer | None
    day: str | None


def is_belgian_number(number: str) -> bool:
    """Digits and spaces that are valid as a Belgian number or as a short one, by the tables of libphonenumber."""
    if not _PRINTED.fullmatch(number):
        return False
    try:
        parsed = phonenumbers.parse(number, "BE")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number_for_region(parsed, "BE") or phonenumbers.is_valid_short_number_for_region(
        parsed, "BE"
    )


def check_entry(file: YamlFile, at: int, fields: Fields, known: Known) -> list[Finding]:
    """Every fault of one entry of right shape, on its own."""
    faults = [*_contact(fields), *_ages(fields), *_source(fields, known.day), *_listed(fields, known.day)]
    faults += [*_cards(fields), *check_schedules(fields)]
    if known.taxonomies:
        faults += _codes(fields, known.taxonomies)
    if known.gazetteer:
        faults += [*_places(fields, known.gazetteer), *_areas(fields, known.gazetteer)]
    told = [file.finding((at, *where), sentence) for where, sentence in faults]
    return told + [file.finding((at, *where), sentence) for where, sentence, level in check_links(fields)
                   if level == "fault"]  # fmt: skip


def _codes(fields: Fields, taxonomies: Taxonomies) -> Iterator[Fault]:
    lists = (("themes", "theme"), ("audiences", "audience"), ("languages", "language"))
    for name, taxonomy in lists:
        for n, code in enumerate(fields.get(name) or ()):
            if (taxonomy, code) not in taxonomies.terms:
                yield (name, n), f"“{code}” is not a code of the {taxonomy} list."
    kind = fields.get("group_kind")
    if kind and ("kind", kind) not in taxonomies.terms:
        yield ("group_kind",), f"“{kind}” is not a code of the kind list."
    if fields["kind"] == "group" and not fields.get("themes"):
        yield ("themes",), "A group needs at least one theme."


def _contact(fields: Fields) -> Iterator[Fault]:
    contact = fields.get("contact") or {}
    number = contact.get("phone")
    if number and not is_belgian_number(number):
        yield ("contact", "phone"), f"“{number}” is not a valid Belgian telephone number."
    needed = _NEEDS_CONTACT.get(fields.get("next_step") or "")
    if needed and needed not in contact:
        yield ("next_step",), f"The next step is “{fields['next_step']}”, but the entry has no {needed}."
    asks = fields["kind"] == "group" and fields.get("next_step") == "ask-organisation"
    if asks and not fields.get("organization"):
        yield ("next_step",), "The next step is to ask the organisation, but the group names none."


def _ages(fields: Fields) -> Iterator[Fault]:
    if fields.get("maximum_age", 120) < fields.get("minimum_age", 0):
        yield ("maximum_age",), "The oldest age is below the youngest."


def _source(fields: Fields, day: str | None) -> Iterator[Fault]:
    source = fields["source"]
    if not source.get("url") and not source.get("name"):
        yield ("source",), "An entry without a source does not ship: give its url or its name."
    if source["confidence"] == "low" and not fields.get("doubtful"):
        yield ("source", "confidence"), "An entry of low confidence ships only as doubtful."
    if source.get("checked_on") and earliest_day(source["checked_on"]) is None:
        yield ("source", "checked_on"), f"“{source['checked_on']}” is not a day that exists."
    for name in ("checked_on", "date", "changed_on"):
        told = source.get(name)
        if day and earliest_day(told) and told > day:
            yield ("source", name), f"{told} is after the day of this edition."
    yield from _check(source)


def _listed(fields: Fields, day: str | None) -> Iterator[Fault]:
    told = fields.get("listed_on")
    if told and earliest_day(told) is None:
        yield ("listed_on",), f"“{told}” is not a day that exists."
    elif told and day and told > day:
        yield ("listed_on",), f"{told} is after the day of this edition."


def _check(source: Fields) -> Iterator[Fault]:
    """Who checked, how, and when again."""
    for name in ("changed_on", "next_check_on"):
        if source.get(name) and earliest_day(source[name]) is None:
            yield ("source", name), f"“{source[name]}” is not a day that exists."
    for name in ("checked_by", "checked_how"):
        if source.get(name) and not source.get("checked_on"):
            yield ("source", name), "A check needs the date on which it was made: give checked_on."
    if source.get("next_check_on") and (source.get("checked_on") or "") >= source["next_check_on"]:
        yield ("source", "next_check_on"), "The next check comes after the last one."


def _places(fields: Fields, gazetteer: Gazetteer) -> Iterator[Fault]:
    for n, place in enumerate(fields.get("places") or ()):
        town = gazetteer.town(place["municipality"])
        if town is None:
            sentence = f"No Belgian municipality is called “{place['municipality']}”."
            yield ("places", n, "municipality"), sentence
        elif place.get("postcode") and not gazetteer.has_postcode(town, place["postcode"]):
            sentence = f"{place['postcode']} is not a postcode of {place['municipality']}."
            yield ("places", n, "postcode"), sentence
        for where, sentence in (*_point(place, town, gazetteer), *_hidden(place)):
            yield ("places", n, *where), sentence


def _point(place: Fields, town: Town | None, gazetteer: Gazetteer) -> Iterator[Fault]:
    south, north, west, east = BELGIUM
    if ("latitude" in place) != ("longitude" in place):
        given = "latitude" if "latitude" in place else "longitude"
        yield (given,), "A point needs both a latitude and a longitude."
    elif "latitude" in place and not (south <= place["latitude"] <= north and west <= place["longitude"] <= east):
        yield ("latitude",), "This point is outside Belgium."
    elif "latitude" in place and town is not None:
        away = gazetteer.distance_km(town, place["latitude"], place["longitude"])
        if away > MOST_KM_AWAY:
            sentence = f"This point is {away:.0f} km away from {place['municipality']}: look at it on a map."
            yield ("latitude",), sentence


def _hidden(place: Fields) -> Iterator[Fault]:
    if place.get("confidential"):
        for name in ("address", "postcode", "section", "latitude", "longitude"):
            if name in place:
                yield (name,), f"A confidential place has no {name} here."


def _areas(fields: Fields, gazetteer: Gazetteer) -> Iterator[Fault]:
    area = fields.get("area") or {}
    for name, prefix in _AREAS.items():
        for n, value in enumerate(area.get(name) or ()):
            if not gazetteer.knows_area(f"{prefix}:{value}"):
                yield ("area", name, n), f"There is no {prefix} called “{value}”."
    for name in ("municipalities", "doubtful"):
        for n, value in enumerate(area.get(name) or ()):
            if gazetteer.town(value) is None:
                yield ("area", name, n), f"No Belgian municipality is called “{value}”."


def _cards(fields: Fields) -> Iterator[Fault]:
    for language, card in (fields.get("cards") or {}).items():
        words = sum(len(card.get(part, "").split()) for part in ("what", "who_for", "first_time", "how_to_join"))
        if words > MOST_CARD_WORDS:
            yield ("cards", language), f"The short card has {words} words; it may have {MOST_CARD_WORDS}."
        if card.get("origin") == "human" and not card.get("reviewed"):
            yield (
                ("cards", language, "reviewed"),
                "A card read by a person names that person's role and the date.",
            )
