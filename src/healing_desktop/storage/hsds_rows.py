"""One entry as rows of the HSDS tables. Child ids are UUIDv5 of the entry's id, so that equal input gives equal
bytes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from uuid import UUID, uuid5

from healing_desktop.core.entries import Cost, Entry, MeetingPlace, ScheduleRule
from healing_desktop.core.ids import child_id, organization_id_of
from healing_desktop.storage.records import clock_out, day_out, dump, dump_texts, texts_out

Row = dict[str, Any]
Rows = dict[str, list[Row]]

TIMEZONE = "Europe/Brussels"
LINKS = (("theme", "themes"), ("audience", "audiences"))


@lru_cache(maxsize=1024)
def term_id(taxonomy: str, code: str) -> str:
    return str(uuid5(UUID(int=0), f"{taxonomy}/{code}"))


def flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def entry_rows(entry: Entry) -> Rows:
    """All rows of one entry by table name."""
    rows: Rows = {"service": [_service(entry)], "organization": [_organization(entry)]}
    rows["schedule"] = [_schedule(entry.row.id, n, rule) for n, rule in enumerate(entry.row.schedules)]
    rows["phone"] = _phones(entry)
    rows["language"] = [
        {
            "id": child_id(entry.row.id, f"language/{code}"),
            "service_id": entry.row.id,
            "code": code,
            "name": code,
        }
        for code in entry.row.languages
    ]
    rows["cost_option"] = _costs(entry.row.id, entry.row.cost)
    rows["service_area"] = _areas(entry)
    rows["attribute"] = _attributes(entry)
    rows["translation"] = _translations(entry)
    for number, place in enumerate(entry.places):
        _place(rows, entry.row.id, number, place)
    return rows


def _service(entry: Entry) -> Row:
    row, source = entry.row, entry.source
    english = next((card for card in entry.cards if card.language == "en"), None)
    return {
        "id": row.id, "organization_id": _organization_id(entry), "name": row.name.name_for(""),
        "description": english.what if english else entry.facts, "url": entry.contact.url, "email": entry.contact.email,
        "status": "active", "assured_date": row.checked_on if row.checked_on and len(row.checked_on) == 10 else None,
        "fees_description": row.cost.words.pick("en").text if row.cost.words else None,
        "alert": entry.alert.pick("en").text if entry.alert else None,
        "minimum_age": entry.minimum_age, "maximum_age": entry.maximum_age,
        "x_kind": row.kind.value, "x_names": dump_texts(row.name), "x_assured": row.checked_on,
        "x_next_step": entry.next_step.value, "x_attending": row.attending.value if row.attending else None,
        "x_enrolment": row.enrolment, "x_led_by": row.led_by, "x_meets": dump_texts(row.meets),
        "x_hours": dump_texts(entry.hours), "x_alerts": dump_texts(entry.alert), "x_note": entry.note,
        "x_area_words": dump_texts(row.area.words), "x_staff_only": flag(entry.staff_only),
        "x_doubtful": flag(row.doubtful), "last_modified": entry.assurance.changed_on,
        "x_assurer": entry.assurance.by, "x_assured_how": entry.assurance.how,
        "x_next_check": entry.assurance.next_check_on, "x_listed": entry.assurance.listed_on,
        "x_source": dump([source.url, source.name, source.date, list(source.others), source.confidence, entry.facts]),
    }  # fmt: skip


def _organization_id(entry: Entry) -> str:
    return entry.organization_id or organization_id_of(entry.row.id)


def _organization(entry: Entry) -> Row:
    """The organisation's own row; a group that names no organisation stands for itself."""
    names = entry.row.organization or entry.row.name
    contact = entry.organisation_contact if entry.organization_id else entry.contact
    return {
        "id": _organization_id(entry), "name": names.name_for(""), "description": names.name_for(""),
        "email": contact.email if contact else None, "website": contact.url if contact else None,
        "x_names": dump(texts_out(names)),
    }  # fmt: skip


def _schedule(service_id: str, number: int, rule: ScheduleRule) -> Row:
    return {
        "id": child_id(service_id, f"schedule/{number}"), "service_id": service_id, "freq": rule.freq,
        "byday": rule.byday or None, "interval": rule.interval, "opens_at": clock_out(rule.opens_at),
        "closes_at": clock_out(rule.closes_at), "x_timezone": TIMEZONE, "x_part": rule.part, "x_as_of": rule.as_of,
        "x_note": rule.note, "bymonthday": rule.bymonthday, "dtstart": day_out(rule.starts_on),
        "until": day_out(rule.ends_on), "x_public_holidays": rule.public_holidays,
        "x_excluded_dates": dump([day_out(day) for day in rule.excluded_dates] or None),
        "x_pauses": dump(rule.pauses or None),
    }  # fmt: skip


def _phones(entry: Entry) -> list[Row]:
    """One number of the entry; of an entry that is its own organisation it is the organisation's too."""
    if not entry.contact.phone:
        return []
    organization = None if entry.organization_id else organization_id_of(entry.row.id)
    return [
        {
            "id": child_id(entry.row.id, "phone"), "service_id": entry.row.id, "organization_id": organization,
            "number": entry.contact.phone, "type": "voice",
        }
    ]  # fmt: skip


def _costs(service_id: str, cost: Cost) -> list[Row]:
    if not cost.known:
        return []
    return [
        {
            "id": child_id(service_id, "cost"), "service_id": service_id, "currency": cost.currency,
            "amount": cost.amount, "amount_description": cost.per, "option": "free" if cost.free else None,
            "x_free": flag(cost.free), "x_words": dump_texts(cost.words),
        }
    ]  # fmt: skip


def _areas(entry: Entry) -> list[Row]:
    codes = [(code, 0) for code in entry.row.area.codes] + [(code, 1) for code in entry.row.area.doubtful]
    return [
        {
            "id": child_id(entry.row.id, f"area/{code}/{doubt}"), "service_id": entry.row.id, "name": code,
            "extent": code, "extent_type": "text", "x_doubtful": doubt,
        }
        for code, doubt in codes
    ]  # fmt: skip


def _attributes(entry: Entry) -> list[Row]:
    links = [(kind, code) for kind, field in LINKS for code in getattr(entry.row, field)]
    if entry.row.group_kind:
        links.append(("kind", entry.row.group_kind))
    return [
        {
            "id": child_id(entry.row.id, f"attribute/{taxonomy}/{code}"), "link_id": entry.row.id,
            "link_entity": "service", "link_type": taxonomy, "taxonomy_term_id": term_id(taxonomy, code),
        }
        for taxonomy, code in links
    ]  # fmt: skip


def _translations(entry: Entry) -> list[Row]:
    rows: list[Row] = []
    for card in entry.cards:
        for field in ("what", "who_for", "first_time", "how_to_join"):
            text = getattr(card, field)
            if text:
                rows.append(
                    {
                        "id": child_id(entry.row.id, f"card/{field}/{card.language}"), "entity": "service",
                        "entity_id": entry.row.id, "field": field, "language": card.language, "text": text,
                        "origin": card.origin, "reviewed": card.reviewed,
                    }
                )  # fmt: skip
    return rows


def _place(rows: Rows, service_id: str, number: int, place: MeetingPlace) -> None:
    """HSDS location, address and the link between group and place;
    a confidential place has neither address nor point."""
    location_id = child_id(service_id, f"location/{number}")
    town = place.municipality.name_for("") if place.municipality else None
    hidden = place.confidential
    rows.setdefault("location", []).append(
        {
            "id": location_id, "location_type": "physical", "name": town,
            "latitude": None if hidden else place.latitude, "longitude": None if hidden else place.longitude,
            "x_approximate": flag(place.approximate), "x_confidential": flag(hidden),
            "x_step_free": flag(place.step_free), "x_nis": place.nis, "x_municipality": dump_texts(place.municipality),
        }
    )  # fmt: skip
    rows.setdefault("address", []).append(
        {
            "id": child_id(service_id, f"address/{number}"), "location_id": location_id,
            "address_1": None if hidden else place.address, "city": town,
            "postal_code": None if hidden else place.postcode, "country": "BE", "address_type": "physical",
        }
    )  # fmt: skip
    rows.setdefault("service_at_location", []).append(
        {"id": child_id(service_id, f"at/{number}"), "service_id": service_id, "location_id": location_id}
    )
