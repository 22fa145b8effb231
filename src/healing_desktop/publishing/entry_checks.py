"""What must be true of an entry beyond its shape: references, numbers, dates, places, words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import phonenumbers

from healing_desktop.core.folding import fold
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.gazetteer import Gazetteer
from healing_desktop.publishing.yaml_file import Where, YamlFile

MOST_CARD_WORDS = 90
BELGIUM = (49.4, 51.6, 2.5, 6.5)
_NEEDS_CONTACT = {"call": "phone", "mail": "email", "web": "url"}

Fields = Mapping[str, Any]
Fault = tuple[Where, str]


def is_belgian_number(number: str) -> bool:
    """Valid as a Belgian number or as a short number of Belgium, by the tables of libphonenumber."""
    try:
        parsed = phonenumbers.parse(number, "BE")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(parsed) or phonenumbers.is_valid_short_number_for_region(parsed, "BE")


def check_entry(
    file: YamlFile, at: int, fields: Fields, taxonomies: Taxonomies, gazetteer: Gazetteer, today: str
) -> list[Finding]:
    """Every fault of one entry. `today` ISO date: nothing can have been checked after it."""
    checks = (
        _codes(fields, taxonomies), _contact(fields), _source(fields, today), _places(fields, gazetteer),
        _areas(fields, gazetteer), _cards(fields), _schedules(fields),
    )  # fmt: skip
    return [file.finding((at, *where), sentence) for faults in checks for where, sentence in faults]


def check_together(files: list[tuple[YamlFile, int, Fields]]) -> list[Finding]:
    """Faults between entries: an id or a name given twice, an organisation that is not there."""
    findings: list[Finding] = []
    ids: dict[str, str] = {}
    names: dict[tuple[str, str, str], str] = {}
    for file, at, fields in files:
        here = f"{file.name}:{file.line((at,))}"
        if fields["id"] in ids:
            findings.append(file.finding((at, "id"), f"This id is already that of {ids[fields['id']]}."))
        ids.setdefault(fields["id"], here)
        town = next((place["municipality"] for place in fields.get("places") or ()), "")
        for language, name in fields["name"].items():
            key = (fields["kind"], fold(name), town)
            if key in names and names[key] != here:
                findings.append(
                    file.finding(
                        (at, "name", language), f"An entry of this name and place is already at {names[key]}."
                    )
                )
            names.setdefault(key, here)
    for file, at, fields in files:
        if fields.get("organization") and fields["organization"] not in ids:
            findings.append(file.finding((at, "organization"), "No entry has this id."))
    return findings


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
    if contact.get("url") and not urlsplit(contact["url"]).hostname:
        yield ("contact", "url"), f"“{contact['url']}” is not a web address."
    needed = _NEEDS_CONTACT.get(fields.get("next_step") or "")
    if needed and needed not in contact:
        yield ("next_step",), f"The next step is “{fields['next_step']}”, but the entry has no {needed}."


def _source(fields: Fields, today: str) -> Iterator[Fault]:
    source = fields["source"]
    if not source.get("url") and not source.get("name"):
        yield ("source",), "An entry without a source does not ship: give its url or its name."
    if source["confidence"] == "low" and not fields.get("doubtful"):
        yield ("source", "confidence"), "An entry of low confidence ships only as doubtful."
    for name in ("checked_on", "date"):
        if source.get(name, "") > today:
            yield ("source", name), f"{source[name]} is after the day of this edition."


def _places(fields: Fields, gazetteer: Gazetteer) -> Iterator[Fault]:
    south, north, west, east = BELGIUM
    for n, place in enumerate(fields.get("places") or ()):
        town = gazetteer.town(place["municipality"])
        if town is None:
            yield (
                ("places", n, "municipality"),
                f"No Belgian municipality is called “{place['municipality']}”.",
            )
        elif place.get("postcode") and not gazetteer.has_postcode(town, place["postcode"]):
            yield (
                ("places", n, "postcode"),
                f"{place['postcode']} is not a postcode of {place['municipality']}.",
            )
        if "latitude" in place and not (
            south <= place["latitude"] <= north and west <= place["longitude"] <= east
        ):
            yield ("places", n, "latitude"), "This point is outside Belgium."
        if place.get("confidential") and place.get("address"):
            yield ("places", n, "address"), "A confidential place has no address here."


def _areas(fields: Fields, gazetteer: Gazetteer) -> Iterator[Fault]:
    area = fields.get("area") or {}
    for name, prefix in (
        ("regions", "region"),
        ("provinces", "province"),
        ("arrondissements", "arrondissement"),
    ):
        for n, value in enumerate(area.get(name) or ()):
            if not gazetteer.knows_area(f"{prefix}:{value}"):
                yield ("area", name, n), f"There is no {prefix} called “{value}”."
    for name in ("municipalities", "doubtful"):
        for n, value in enumerate(area.get(name) or ()):
            if gazetteer.town(value) is None:
                yield ("area", name, n), f"No Belgian municipality is called “{value}”."


def _cards(fields: Fields) -> Iterator[Fault]:
    for language, card in (fields.get("cards") or {}).items():
        words = sum(
            len(card.get(part, "").split()) for part in ("what", "who_for", "first_time", "how_to_join")
        )
        if words > MOST_CARD_WORDS:
            yield ("cards", language), f"The short card has {words} words; it may have {MOST_CARD_WORDS}."
        if card.get("origin") == "human" and not card.get("reviewed"):
            yield (
                ("cards", language, "reviewed"),
                "A card read by a person names that person's role and the date.",
            )


def _schedules(fields: Fields) -> Iterator[Fault]:
    for n, rule in enumerate(fields.get("schedules") or ()):
        ordinal = any(day[:-2] for day in rule["byday"].split(","))
        if (rule["freq"] == "MONTHLY") is not ordinal:
            yield (
                ("schedules", n, "byday"),
                "A monthly rule counts its days (“1TU”), a weekly one does not (“TU”).",
            )
        if rule.get("interval", 1) > 1:
            yield (
                ("schedules", n, "interval"),
                "A rule that skips weeks or months needs its first date, which is not kept yet.",
            )
        if rule.get("opens_at") and rule.get("closes_at", "24:00") <= rule["opens_at"]:
            yield ("schedules", n, "closes_at"), "The meeting would end before it begins."
