"""An entry as an HSDS service object with our profile (docs/data-format.md), and what of it is published.

Ids of children are left out: they are UUIDv5 of the entry's id and a path, which any reader can make again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from healing_desktop.core.entries import Area, Card, Contact, Cost, Entry, GroupRow, MeetingPlace, ScheduleRule, Source
from healing_desktop.core.texts import LocalText
from healing_desktop.storage.records import clock_out, day_out
from healing_desktop.storage.search_rows import without_address

WELFARE_CENTRE = "welfare-centre"
LINKS = ("theme", "audience", "kind")
WHOLE_DAY = len("2026-11-21")


def published_entry(entry: Entry) -> Entry:
    """The entry as it leaves the publisher: nothing that leads to a confidential place, nothing that a reader works
    out itself (what is unknown, distances, the networks of a place)."""
    places = tuple(without_address(place) if place.confidential else place for place in entry.places)
    row = replace(
        entry.row, place=places[0] if places else None, phone=entry.contact.phone, has_alert=entry.alert is not None,
        unknown=(), why=(), distance_km=None, covers_place=False,
    )  # fmt: skip
    return replace(entry, row=row, places=places, network_adult=None, network_youth=None)


def entry_record(entry: Entry, *, welfare_centre: bool = False) -> dict[str, Any]:
    """The record of a published entry."""
    row, checked = entry.row, entry.row.checked_on
    whole_day = checked is not None and len(checked) == WHOLE_DAY
    about = entry.assurance
    return without_empty(
        {
            "type": "entry", "id": row.id, "name": row.name.name_for(""), "status": "active",
            "x_kind": row.kind.value, "x_names": texts_out(row.name),
            "x_roles": [WELFARE_CENTRE] if welfare_centre else None,
            "organization": _organization(entry), **_contact(entry.contact, "url"),
            "service_at_locations": [{"location": _location(place)} for place in entry.places],
            "schedules": [_schedule(rule) for rule in row.schedules],
            "languages": [{"code": code} for code in row.languages], "cost_options": _costs(row.cost),
            "service_areas": _areas(row.area), "attributes": _attributes(row),
            "x_area_words": texts_out(row.area.words), "x_attending": row.attending and row.attending.value,
            "x_enrolment": row.enrolment, "x_led_by": row.led_by, "x_step_free": row.step_free,
            "x_meets": texts_out(row.meets), "x_hours": texts_out(entry.hours), "x_alerts": texts_out(entry.alert),
            "x_cards": [_card(card) for card in entry.cards], "x_next_step": entry.next_step.value,
            "minimum_age": entry.minimum_age, "maximum_age": entry.maximum_age,
            "assured_date": checked if whole_day else None, "x_assured": None if whole_day else checked,
            "x_assurer": about.by, "x_assured_how": about.how, "last_modified": about.changed_on,
            "x_next_check": about.next_check_on, "x_listed": about.listed_on, "x_source": _source(entry.source),
            "x_replaces": list(entry.replaces), "x_facts": entry.facts, "x_note": entry.note,
            "x_doubtful": row.doubtful or None, "x_staff_only": entry.staff_only or None,
        }
    )  # fmt: skip


def texts_out(text: LocalText | None) -> list[list[str]] | None:
    return [list(pair) for pair in text.by_language] if text else None


def without_empty(fields: dict[str, Any]) -> dict[str, Any]:
    """Without what is unknown. An empty text is not unknown and stays."""
    return {name: value for name, value in fields.items() if value is not None and value != []}


def _organization(entry: Entry) -> dict[str, Any] | None:
    names, contact = entry.row.organization, entry.organisation_contact
    if entry.organization_id is None and names is None and contact is None:
        return None
    return without_empty(
        {
            "id": entry.organization_id, "name": names.name_for("") if names else None, "x_names": texts_out(names),
            "x_contact": True if contact == Contact() else None, **(_contact(contact, "website") if contact else {}),
        }
    )  # fmt: skip


def _contact(contact: Contact, address: str) -> dict[str, Any]:
    phones = [{"number": contact.phone, "type": "voice"}] if contact.phone is not None else None
    return {"phones": phones, "email": contact.email, address: contact.url}


def _location(place: MeetingPlace) -> dict[str, Any]:
    address = without_empty({"address_1": place.address, "postal_code": place.postcode})
    return without_empty(
        {
            "location_type": "physical", "latitude": place.latitude, "longitude": place.longitude,
            "addresses": [{**address, "address_type": "physical", "country": "BE"}] if address else None,
            "x_nis": place.nis, "x_municipality": texts_out(place.municipality),
            "x_exact": True if not place.approximate else None, "x_confidential": place.confidential or None,
            "x_step_free": place.step_free,
        }
    )  # fmt: skip


def _schedule(rule: ScheduleRule) -> dict[str, Any]:
    return without_empty(
        {
            "freq": rule.freq, "byday": rule.byday or None, "bymonthday": rule.bymonthday,
            "interval": rule.interval if rule.interval != 1 else None, "opens_at": clock_out(rule.opens_at),
            "closes_at": clock_out(rule.closes_at), "dtstart": day_out(rule.starts_on), "until": day_out(rule.ends_on),
            "x_part": rule.part, "x_as_of": rule.as_of, "x_note": rule.note,
            "x_excluded_dates": [day_out(day) for day in rule.excluded_dates],
            "x_pauses": [list(pause) for pause in rule.pauses], "x_public_holidays": rule.public_holidays,
        }
    )  # fmt: skip


def _costs(cost: Cost) -> list[dict[str, Any]] | None:
    if cost == Cost():
        return None
    told = {
        "amount": cost.amount, "amount_description": cost.per, "currency": cost.currency, "x_free": cost.free,
        "x_words": texts_out(cost.words),
    }  # fmt: skip
    return [without_empty(told)]


def _areas(area: Area) -> list[dict[str, Any]]:
    sure = [{"extent": code, "extent_type": "text"} for code in area.codes]
    return sure + [{"extent": code, "extent_type": "text", "x_doubtful": True} for code in area.doubtful]


def _attributes(row: GroupRow) -> list[dict[str, str]]:
    codes = (row.themes, row.audiences, () if row.group_kind is None else (row.group_kind,))
    return [
        {"link_type": link, "taxonomy_term_id": f"{link}/{code}"}
        for link, several in zip(LINKS, codes, strict=True)
        for code in several
    ]


def _card(card: Card) -> dict[str, Any]:
    return without_empty(
        {
            "language": card.language, "what": card.what, "who_for": card.who_for, "first_time": card.first_time,
            "how_to_join": card.how_to_join, "origin": card.origin if card.origin != "machine" else None,
            "reviewed": card.reviewed,
        }
    )  # fmt: skip


def _source(source: Source) -> dict[str, Any]:
    return without_empty(
        {
            "url": source.url, "name": source.name, "date": source.date, "others": list(source.others),
            "confidence": source.confidence,
        }
    )  # fmt: skip
