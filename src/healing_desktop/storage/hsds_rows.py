"""One entry as rows of the HSDS tables, values in the order of COLUMNS."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from uuid import UUID, uuid5

from healing_desktop.core.entries import Cost, Entry, MeetingPlace, ScheduleRule
from healing_desktop.core.ids import child_id, organization_id_of
from healing_desktop.storage.records import clock_out, day_out, dump, dump_texts

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]

TIMEZONE = "Europe/Brussels"
LINKS = (("theme", "themes"), ("audience", "audiences"))
CARD_FIELDS = ("what", "who_for", "first_time", "how_to_join")
COLUMNS = {
    "organization": ("id", "name", "description", "email", "website", "x_names"),
    "service": (
        "id", "organization_id", "name", "description", "url", "email", "status", "assured_date", "fees_description",
        "alert", "minimum_age", "maximum_age", "x_kind", "x_names", "x_assured", "x_next_step", "x_attending",
        "x_enrolment", "x_led_by", "x_meets", "x_hours", "x_alerts", "x_note", "x_area_words", "x_staff_only",
        "x_doubtful", "last_modified", "x_assurer", "x_assured_how", "x_next_check", "x_listed", "x_source",
        "x_replaces",
    ),
    "location": (
        "id", "location_type", "name", "latitude", "longitude", "x_approximate", "x_confidential", "x_step_free",
        "x_nis", "x_municipality",
    ),
    "address": ("location_id", "address_1", "city", "postal_code", "country", "address_type"),
    "service_at_location": ("service_id", "location_id"),
    "schedule": (
        "service_id", "freq", "byday", "interval", "opens_at", "closes_at", "x_timezone", "x_part", "x_as_of",
        "x_note", "bymonthday", "dtstart", "until", "x_public_holidays", "x_excluded_dates", "x_pauses",
    ),
    "phone": ("service_id", "organization_id", "number", "type"),
    "language": ("service_id", "code", "name"),
    "cost_option": (
        "service_id", "currency", "amount", "amount_description", "option", "x_free", "x_words",
    ),
    "service_area": ("service_id", "name", "extent", "extent_type", "x_doubtful"),
    "attribute": ("link_id", "link_entity", "link_type", "taxonomy_term_id"),
    "translation": ("entity", "entity_id", "field", "language", "text", "origin", "reviewed"),
}  # fmt: skip


@lru_cache(maxsize=1024)
def term_id(taxonomy: str, code: str) -> str:
    return str(uuid5(UUID(int=0), f"{taxonomy}/{code}"))


def flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def add_entry_rows(rows: Rows, entry: Entry) -> None:
    """Add all rows of one entry, but that of its organisation, to those of each table."""
    row, entry_id = entry.row, entry.row.id
    rows["service"].append(_service(entry))
    rows["schedule"] += [_schedule(entry_id, rule) for rule in row.schedules]
    rows["phone"] += _phones(entry)
    rows["language"] += [(entry_id, code, code) for code in row.languages]
    rows["cost_option"] += _costs(entry_id, row.cost)
    rows["service_area"] += _areas(entry)
    rows["attribute"] += _attributes(entry)
    rows["translation"] += _translations(entry)
    for number, place in enumerate(entry.places):
        _place(rows, entry_id, number, place)


def organization_row(entry: Entry) -> Row:
    """The organisation's own row; a group that names no organisation stands for itself."""
    names = entry.row.organization or entry.row.name
    contact = entry.organisation_contact if entry.organization_id else entry.contact
    name = names.name_for("")
    return (
        organization_id(entry), name, name, contact.email if contact else None, contact.url if contact else None,
        dump_texts(names),
    )  # fmt: skip


def organization_id(entry: Entry) -> str:
    return entry.organization_id or organization_id_of(entry.row.id)


def _service(entry: Entry) -> Row:
    row, source, about = entry.row, entry.source, entry.assurance
    english = next((card for card in entry.cards if card.language == "en"), None)
    return (
        row.id, organization_id(entry), row.name.name_for(""), english.what if english else entry.facts,
        entry.contact.url, entry.contact.email, "active",
        row.checked_on if row.checked_on and len(row.checked_on) == 10 else None,
        row.cost.words.pick("en").text if row.cost.words else None,
        entry.alert.pick("en").text if entry.alert else None, entry.minimum_age, entry.maximum_age,
        row.kind.value, dump_texts(row.name), row.checked_on, entry.next_step.value,
        row.attending.value if row.attending else None, row.enrolment, row.led_by, dump_texts(row.meets),
        dump_texts(entry.hours), dump_texts(entry.alert), entry.note, dump_texts(row.area.words),
        flag(entry.staff_only), flag(row.doubtful), about.changed_on, about.by, about.how, about.next_check_on,
        about.listed_on,
        dump([source.url, source.name, source.date, list(source.others), source.confidence, entry.facts]),
        dump(list(entry.replaces) or None),
    )  # fmt: skip


def _schedule(service_id: str, rule: ScheduleRule) -> Row:
    return (
        service_id, rule.freq, rule.byday or None, rule.interval,
        clock_out(rule.opens_at), clock_out(rule.closes_at), TIMEZONE, rule.part, rule.as_of, rule.note,
        rule.bymonthday, day_out(rule.starts_on), day_out(rule.ends_on), rule.public_holidays,
        dump([day_out(day) for day in rule.excluded_dates] or None), dump(rule.pauses or None),
    )  # fmt: skip


def _phones(entry: Entry) -> list[Row]:
    """One number of the entry; of an entry that is its own organisation it is the organisation's too."""
    if not entry.contact.phone:
        return []
    organization = None if entry.organization_id else organization_id_of(entry.row.id)
    return [(entry.row.id, organization, entry.contact.phone, "voice")]


def _costs(service_id: str, cost: Cost) -> list[Row]:
    if not cost.known:
        return []
    return [
        (
            service_id, cost.currency, cost.amount, cost.per,
            "free" if cost.free else None, flag(cost.free), dump_texts(cost.words),
        )
    ]  # fmt: skip


def _areas(entry: Entry) -> list[Row]:
    entry_id, area = entry.row.id, entry.row.area
    codes = [(code, 0) for code in area.codes] + [(code, 1) for code in area.doubtful]
    return [(entry_id, code, code, "text", doubt) for code, doubt in codes]


def _attributes(entry: Entry) -> list[Row]:
    entry_id = entry.row.id
    links = [(kind, code) for kind, field in LINKS for code in getattr(entry.row, field)]
    if entry.row.group_kind:
        links.append(("kind", entry.row.group_kind))
    return [(entry_id, "service", taxonomy, term_id(taxonomy, code)) for taxonomy, code in links]


def _translations(entry: Entry) -> list[Row]:
    rows: list[Row] = []
    entry_id = entry.row.id
    for card in entry.cards:
        for field, text in zip(CARD_FIELDS, (card.what, card.who_for, card.first_time, card.how_to_join), strict=True):
            if text:
                rows.append(("service", entry_id, field, card.language, text, card.origin, card.reviewed))
    return rows


def _place(rows: Rows, service_id: str, number: int, place: MeetingPlace) -> None:
    """HSDS location, address and the link between group and place;
    a confidential place has neither address nor point."""
    location_id = child_id(service_id, f"location/{number}")
    town = place.municipality.name_for("") if place.municipality else None
    hidden = place.confidential
    rows["location"].append(
        (
            location_id, "physical", town, None if hidden else place.latitude, None if hidden else place.longitude,
            flag(place.approximate), flag(hidden), flag(place.step_free), place.nis, dump_texts(place.municipality),
        )
    )  # fmt: skip
    rows["address"].append(
        (
            location_id, None if hidden else place.address, town,
            None if hidden else place.postcode, "BE", "physical",
        )
    )  # fmt: skip
    rows["service_at_location"].append((service_id, location_id))
