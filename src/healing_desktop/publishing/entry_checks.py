"""What must be true of an entry beyond its shape: references, numbers, dates, places, words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import phonenumbers

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.said import Said
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
_NO_AREA = {
    "region": "finding-no-region", "province": "finding-no-province", "arrondissement": "finding-no-arrondissement",
}  # fmt: skip
_CODES_OF = {
    "theme": "themes.yaml", "audience": "audiences.yaml", "kind": "kinds.yaml", "language": "search-words.yaml",
}  # fmt: skip
_NEEDS_CONTACT = {"call": "phone", "mail": "email", "web": "url"}

Fields = Mapping[str, Any]
Fault = tuple[Where, Said]


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
    faults += [(where, said) for where, said, level in check_links(fields) if level == "fault"]
    return [file.finding((at, *where), said) for where, said in faults]


def _codes(fields: Fields, taxonomies: Taxonomies) -> Iterator[Fault]:
    lists = (("themes", "theme"), ("audiences", "audience"), ("languages", "language"))
    for name, taxonomy in lists:
        for n, code in enumerate(fields.get(name) or ()):
            if (taxonomy, code) not in taxonomies.terms:
                yield (name, n), Said("finding-not-a-code", code=code, file=_CODES_OF[taxonomy])
    kind = fields.get("group_kind")
    if kind and ("kind", kind) not in taxonomies.terms:
        yield ("group_kind",), Said("finding-not-a-code", code=kind, file=_CODES_OF["kind"])
    if fields["kind"] == "group" and not fields.get("themes"):
        yield ("themes",), Said("finding-no-theme")


def _contact(fields: Fields) -> Iterator[Fault]:
    contact = fields.get("contact") or {}
    number = contact.get("phone")
    if number and not is_belgian_number(number):
        yield ("contact", "phone"), Said("finding-odd-phone", value=number)
    needed = _NEEDS_CONTACT.get(fields.get("next_step") or "")
    if needed and needed not in contact:
        yield ("next_step",), Said("finding-step-lacks", step=fields["next_step"], field=needed)
    asks = fields["kind"] == "group" and fields.get("next_step") == "ask-organisation"
    if asks and not fields.get("organization"):
        yield ("next_step",), Said("finding-step-asks-nobody")


def _ages(fields: Fields) -> Iterator[Fault]:
    if fields.get("maximum_age", 120) < fields.get("minimum_age", 0):
        yield ("maximum_age",), Said("finding-ages")


def _source(fields: Fields, day: str | None) -> Iterator[Fault]:
    source = fields["source"]
    if not source.get("url") and not source.get("name"):
        yield ("source",), Said("finding-no-source")
    if source["confidence"] == "low" and not fields.get("doubtful"):
        yield ("source", "confidence"), Said("finding-low-confidence")
    if source.get("checked_on") and earliest_day(source["checked_on"]) is None:
        yield ("source", "checked_on"), Said("finding-not-a-day", value=source["checked_on"])
    for name in ("checked_on", "date", "changed_on"):
        told = source.get(name)
        if day and earliest_day(told) and told > day:
            yield ("source", name), Said("finding-after-edition", value=told)
    yield from _check(source)


def _listed(fields: Fields, day: str | None) -> Iterator[Fault]:
    told = fields.get("listed_on")
    if told and earliest_day(told) is None:
        yield ("listed_on",), Said("finding-not-a-day", value=told)
    elif told and day and told > day:
        yield ("listed_on",), Said("finding-after-edition", value=told)


def _check(source: Fields) -> Iterator[Fault]:
    """Who checked, how, and when again."""
    for name in ("changed_on", "next_check_on"):
        if source.get(name) and earliest_day(source[name]) is None:
            yield ("source", name), Said("finding-not-a-day", value=source[name])
    for name in ("checked_by", "checked_how"):
        if source.get(name) and not source.get("checked_on"):
            yield ("source", name), Said("finding-check-without-day")
    if source.get("next_check_on") and (source.get("checked_on") or "") >= source["next_check_on"]:
        yield ("source", "next_check_on"), Said("finding-next-check-early")


def _places(fields: Fields, gazetteer: Gazetteer) -> Iterator[Fault]:
    for n, place in enumerate(fields.get("places") or ()):
        town = gazetteer.town(place["municipality"])
        if town is None:
            yield ("places", n, "municipality"), Said("finding-no-municipality", name=place["municipality"])
        elif place.get("postcode") and not gazetteer.has_postcode(town, place["postcode"]):
            said = Said("finding-not-a-postcode", value=place["postcode"], name=place["municipality"])
            yield ("places", n, "postcode"), said
        for where, said in (*_point(place, town, gazetteer), *_hidden(place)):
            yield ("places", n, *where), said


def _point(place: Fields, town: Town | None, gazetteer: Gazetteer) -> Iterator[Fault]:
    south, north, west, east = BELGIUM
    if ("latitude" in place) != ("longitude" in place):
        given = "latitude" if "latitude" in place else "longitude"
        yield (given,), Said("finding-half-a-point")
    elif "latitude" in place and not (south <= place["latitude"] <= north and west <= place["longitude"] <= east):
        yield ("latitude",), Said("finding-outside-belgium")
    elif "latitude" in place and town is not None:
        away = gazetteer.distance_km(town, place["latitude"], place["longitude"])
        if away > MOST_KM_AWAY:
            yield ("latitude",), Said("finding-far-away", km=f"{away:.0f}", name=place["municipality"])


def _hidden(place: Fields) -> Iterator[Fault]:
    if place.get("confidential"):
        for name in ("address", "postcode", "section", "latitude", "longitude"):
            if name in place:
                yield (name,), Said("finding-confidential", field=name)


def _areas(fields: Fields, gazetteer: Gazetteer) -> Iterator[Fault]:
    area = fields.get("area") or {}
    for name, prefix in _AREAS.items():
        for n, value in enumerate(area.get(name) or ()):
            if not gazetteer.knows_area(f"{prefix}:{value}"):
                yield ("area", name, n), Said(_NO_AREA[prefix], name=value)
    for name in ("municipalities", "doubtful"):
        for n, value in enumerate(area.get(name) or ()):
            if gazetteer.town(value) is None:
                yield ("area", name, n), Said("finding-no-municipality", name=value)


def _cards(fields: Fields) -> Iterator[Fault]:
    for language, card in (fields.get("cards") or {}).items():
        words = sum(len(card.get(part, "").split()) for part in ("what", "who_for", "first_time", "how_to_join"))
        if words > MOST_CARD_WORDS:
            yield ("cards", language), Said("finding-long-card", words=words, most=MOST_CARD_WORDS)
        if card.get("origin") == "human" and not card.get("reviewed"):
            yield ("cards", language, "reviewed"), Said("finding-card-not-reviewed")
