"""An entry as a block of data/directory. What data/ has no field for stands in its note, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from typing import Any

from healing_desktop.core.entries import Area, Contact, Cost, Entry, Kind, MeetingPlace, NextStep, ScheduleRule
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.publishing.entry_checks import is_belgian_number
from healing_desktop.publishing.gazetteer import Gazetteer

_LISTS = {"region": "regions", "province": "provinces", "arrondissement": "arrondissements"}
_WAYS = {NextStep.CALL: "phone", NextStep.MAIL: "email", NextStep.WEB: "url"}
_CHECKED_BY = ("publisher", "organisation", "centre", "secondary")


def yaml_of_entry(entry: Entry, gazetteer: Gazetteer, known: frozenset[str]) -> dict[str, Any]:
    """Fields in the order of the schema. `known`: ids of data/, for the organisation."""
    row, notes = entry.row, [entry.note] if entry.note else []
    contact = _contact(entry.contact, notes)
    organised = entry.organization_id if entry.organization_id in known else None
    if row.organization and organised is None:
        notes.append(f"organisation: {row.organization.name_for('')}")
    fields = {
        "id": row.id, "kind": row.kind.value, "name": _texts(row.name), "organization": organised,
        "doubtful": row.doubtful or None, "group_kind": row.group_kind, "themes": list(row.themes),
        "audiences": list(row.audiences), "languages": list(row.languages), "minimum_age": entry.minimum_age,
        "maximum_age": entry.maximum_age, "attending": row.attending.value if row.attending else None,
        "enrolment": row.enrolment, "led_by": row.led_by,
        "places": [made for place in entry.places if (made := _place(place, gazetteer, notes))],
        "area": _area(row.area, gazetteer), "contact": contact,
        "schedules": [_rule(rule) for rule in row.schedules if counts(rule)],
        "meets": _four(row.meets, "meets", notes), "cost": _cost(row.cost, notes),
        "alert": _four(entry.alert, "alert", notes), "next_step": _next_step(entry, contact, organised),
        "cards": _cards(entry), "source": _source(entry), "facts": entry.facts,
    }  # fmt: skip
    if entry.hours:
        notes.append(f"hours: {entry.hours.name_for('')}")
    return {**_filled(fields), **({"note": " · ".join(notes)} if notes else {})}


def counts(rule: ScheduleRule) -> bool:
    """What skips weeks or months needs a day to count from."""
    return rule.interval == 1 or rule.starts_on is not None


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None and value not in ([], {}, "")}


def _texts(text: LocalText | None) -> dict[str, str]:
    """In the languages of data/; a text in none of them stands as English, for a person to see."""
    own = {code: said for code, said in text.by_language if code in INTERFACE_LANGUAGES} if text else {}
    return own or ({"en": text.by_language[0][1]} if text else {})


def _four(text: LocalText | None, name: str, notes: list[str]) -> dict[str, str] | None:
    """What must be there in every language or not at all."""
    told = _texts(text)
    if told.keys() >= set(INTERFACE_LANGUAGES):
        return told
    if told:
        notes.append(f"{name}: {next(iter(told.values()))}")
    return None


def _contact(contact: Contact, notes: list[str]) -> dict[str, str]:
    phone = contact.phone
    if phone and not is_belgian_number(phone):
        notes.append(f"phone: {phone}")
        phone = None
    return _filled({"phone": phone, "email": contact.email, "url": contact.url})


def _place(place: MeetingPlace, gazetteer: Gazetteer, notes: list[str]) -> dict[str, Any] | None:
    """A place without a municipality of ours is told in the note."""
    town = gazetteer.towns.get(place.nis or "")
    if town is None:
        notes.append(f"place: {' '.join(filter(None, (place.address, place.postcode)))}")
        return None
    name = next((text for _, text in town.name.by_language if gazetteer.town(text) is town), "")
    hidden = place.confidential
    postcode = place.postcode if place.postcode and gazetteer.has_postcode(town, place.postcode) else None
    exact = not place.approximate and not hidden and place.latitude is not None and place.longitude is not None
    return _filled(
        {
            "municipality": name, "postcode": None if hidden else postcode,
            "address": None if hidden else place.address,
            "confidential": hidden or None, "step_free": place.step_free,
            "latitude": place.latitude if exact else None, "longitude": place.longitude if exact else None,
        }
    )  # fmt: skip


def _area(area: Area, gazetteer: Gazetteer) -> dict[str, Any]:
    named: dict[str, list[str]] = {}
    for code in area.codes:
        kind, _, name = code.partition(":")
        if kind in _LISTS and gazetteer.knows_area(code):
            named.setdefault(_LISTS[kind], []).append(name)
        elif kind == "municipality" and (town := gazetteer.towns.get(name)) is not None:
            named.setdefault("municipalities", []).append(town.name.by_language[0][1])
    told = area.words.name_for("") if area.words else None
    return _filled({**named, "as_read": told})


def _rule(rule: ScheduleRule) -> dict[str, Any]:
    def clock(at: time | None) -> str | None:
        return at.strftime("%H:%M") if at else None

    return _filled(
        {
            "freq": rule.freq, "interval": rule.interval if rule.interval != 1 else None, "byday": rule.byday,
            "bymonthday": rule.bymonthday, "starts_on": rule.starts_on and rule.starts_on.isoformat(),
            "ends_on": rule.ends_on and rule.ends_on.isoformat(),
            "excluded_dates": [day.isoformat() for day in rule.excluded_dates],
            "pauses": [list(pause) for pause in rule.pauses], "public_holidays": rule.public_holidays,
            "opens_at": clock(rule.opens_at), "closes_at": clock(rule.closes_at), "part": rule.part,
            "as_of": rule.as_of, "note": rule.note,
        }
    )  # fmt: skip


def _cost(cost: Cost, notes: list[str]) -> dict[str, Any]:
    if cost.currency != "EUR":
        notes.append(f"cost: {cost.amount} {cost.currency}")
        return {}
    return _filled(
        {"free": cost.free, "amount": cost.amount, "per": cost.per, "words": _four(cost.words, "cost", notes)}
    )


def _next_step(entry: Entry, contact: Mapping[str, str], organised: str | None) -> str | None:
    """As told, where what it needs is there; else the first way that is."""
    needed = _WAYS.get(entry.next_step)
    nobody = entry.next_step is NextStep.ASK_ORGANISATION and organised is None and entry.row.kind is Kind.GROUP
    if not nobody and (needed is None or needed in contact):
        return entry.next_step.value
    return next((step.value for step, way in _WAYS.items() if way in contact), NextStep.ASK_REGION.value)


def _cards(entry: Entry) -> dict[str, Any]:
    return {
        card.language: _filled(
            {
                "what": card.what, "who_for": card.who_for, "first_time": card.first_time,
                "how_to_join": card.how_to_join, "origin": card.origin, "reviewed": card.reviewed,
            }
        )
        for card in entry.cards
        if card.language in INTERFACE_LANGUAGES
    }  # fmt: skip


def _source(entry: Entry) -> dict[str, Any]:
    source, about = entry.source, entry.assurance
    checked = entry.row.checked_on
    return _filled(
        {
            "url": source.url, "name": source.name or (None if source.url else "a centre"), "date": source.date,
            "others": list(source.others), "confidence": source.confidence, "checked_on": checked,
            "checked_by": about.by if checked and about.by in _CHECKED_BY else None,
            "checked_how": about.how if checked else None, "changed_on": about.changed_on,
            "next_check_on": about.next_check_on,
        }
    )  # fmt: skip


def languages_wanted(fields: Mapping[str, Any]) -> Sequence[str]:
    """In which a short card must be there, and is not."""
    own: Iterable[str] = (code for code in fields.get("languages") or () if code in INTERFACE_LANGUAGES)
    return [code for code in dict.fromkeys((*own, "en")) if code not in (fields.get("cards") or {})]
