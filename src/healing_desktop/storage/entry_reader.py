"""One whole entry from the HSDS tables: what is deleted there is gone from window, command line and paper."""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from healing_desktop.core.entries import (
    Area,
    Assurance,
    Attending,
    Card,
    Contact,
    Cost,
    Entry,
    GroupRow,
    Kind,
    MeetingPlace,
    NextStep,
    ScheduleRule,
    Source,
)  # fmt: skip
from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.outcomes import EditionDamaged
from healing_desktop.core.texts import LocalText
from healing_desktop.core.unknowns import unknown_of
from healing_desktop.storage.records import load, load_texts, rule_in

if TYPE_CHECKING:
    # The process of a sync reads entries without it.
    from sqlalchemy import Connection

# A row of any shape: the columns are those of the statement beside it.
Fields = Any
AskOf = Callable[[str, str], list[Fields]]
_shape: Any = namedtuple

_PLACES = """
SELECT l.x_municipality, l.x_nis, a.postal_code, a.address_1, l.latitude, l.longitude, l.x_approximate,
       l.x_confidential, l.x_step_free
FROM service_at_location s JOIN location l ON l.id = s.location_id LEFT JOIN address a ON a.location_id = l.id
WHERE s.service_id = ? ORDER BY s.rowid"""
_TERMS = """
SELECT a.link_type, t.code FROM attribute a JOIN taxonomy_term t ON t.id = a.taxonomy_term_id
WHERE a.link_entity = 'service' AND a.link_id = ? ORDER BY a.rowid"""
_AREAS = "SELECT extent, x_doubtful FROM service_area WHERE service_id = ? ORDER BY rowid"
_LANGUAGES = "SELECT code FROM language WHERE service_id = ? ORDER BY rowid"
_PHONE = "SELECT number FROM phone WHERE service_id = ? ORDER BY rowid LIMIT 1"
_RULES = """
SELECT freq, byday, interval, opens_at, closes_at, x_part, x_as_of, x_note, bymonthday, dtstart, until,
       x_excluded_dates, x_pauses, x_public_holidays
FROM schedule WHERE service_id = ? ORDER BY rowid"""
_CARDS = """
SELECT language, field, text, origin, reviewed FROM translation
WHERE entity = 'service' AND entity_id = ? ORDER BY rowid"""
_COLUMNS = "SELECT name FROM pragma_table_info('service')"
_REPLACING = """
SELECT s.id FROM service s, json_each(s.x_replaces) j
WHERE s.x_replaces IS NOT NULL AND j.value = ? AND s.id <> j.value ORDER BY s.id LIMIT 1"""
_ORGANIZATION = "SELECT x_names, email, website FROM organization WHERE id = ?"
_PHONE_OF_ORGANIZATION = "SELECT number FROM phone WHERE organization_id = ? ORDER BY rowid LIMIT 1"


def read_entry(connection: Connection, entry_id: str) -> Entry | None:
    """The entry, or None when the edition has none of that id."""
    return _entry(_asking(connection), entry_id)


def _asking(connection: Connection) -> AskOf:
    return lambda sql, value: list(connection.exec_driver_sql(sql, (value,)).all())


def _entry(ask_of: AskOf, entry_id: str) -> Entry | None:
    def ask(sql: str) -> list[Fields]:
        return ask_of(sql, entry_id)

    found = ask("SELECT * FROM service WHERE id = ?")
    if not found:
        return None
    service = found[0]
    own = service.organization_id == organization_id_of(entry_id)
    names, contact = (None, None) if own else _organization(ask_of, service.organization_id)
    row = _row(service, names, ask)
    url, name, when, others, confidence, facts = load(service.x_source)
    return Entry(
        row=replace(row, unknown=unknown_of(row)),
        contact=Contact(row.phone, service.email, service.url), organisation_contact=contact,
        places=tuple(_place(fields) for fields in ask(_PLACES)), cards=_cards(ask(_CARDS)),
        source=Source(url, name, when, tuple(others), confidence), next_step=NextStep(service.x_next_step),
        alert=load_texts(service.x_alerts), minimum_age=service.minimum_age, maximum_age=service.maximum_age,
        hours=load_texts(service.x_hours), organization_id=None if own else service.organization_id,
        facts=facts, note=service.x_note, staff_only=bool(service.x_staff_only),
        assurance=Assurance(
            service.x_assurer, service.x_assured_how, service.last_modified, service.x_next_check,
            # An older edition does not tell it.
            getattr(service, "x_listed", None),
        ),
        replaces=tuple(load(getattr(service, "x_replaces", None)) or ()),
    )  # fmt: skip


def read_replacing(connection: Connection, entry_id: str) -> str | None:
    """The id of the entry that took this one over; an older edition knows of none."""
    if "x_replaces" not in connection.exec_driver_sql(_COLUMNS).scalars().all():
        return None
    found = connection.exec_driver_sql(_REPLACING, (entry_id,)).scalar()
    return None if found is None else str(found)


def read_organization(connection: Connection, organization_id: str) -> tuple[LocalText | None, Contact] | None:
    """Its names and contact, as the edition has them."""
    ask_of = _asking(connection)
    return _organization(ask_of, organization_id) if ask_of(_ORGANIZATION, organization_id) else None


def read_entries(connection: sqlite3.Connection, ids: Iterable[str]) -> Iterator[Entry]:
    """Those that the edition has of `ids`, in their order, those for staff too. SQLAlchemy would take three quarters of
    the time."""
    shapes: dict[str, Callable[[Iterable[Any]], Fields]] = {}

    def ask_of(sql: str, value: str) -> list[Fields]:
        cursor = connection.execute(sql, (value,))
        if sql not in shapes:
            shapes[sql] = _shape("Fields", [column for column, *_ in cursor.description])._make
        return [shapes[sql](fields) for fields in cursor]

    try:
        for entry_id in ids:
            entry = _entry(ask_of, entry_id)
            if entry is not None:
                yield entry
    except sqlite3.DatabaseError as error:
        raise EditionDamaged(str(error)) from error


def _row(service: Fields, organization: LocalText | None, ask: Callable[[str], list[Fields]]) -> GroupRow:
    names = load_texts(service.x_names)
    assert names is not None
    terms, areas, places = ask(_TERMS), ask(_AREAS), [_place(fields) for fields in ask(_PLACES)]
    area = Area(
        load_texts(service.x_area_words), tuple(code for code, doubt in areas if not doubt),
        tuple(code for code, doubt in areas if doubt),
    )  # fmt: skip
    return GroupRow(
        id=service.id, kind=Kind(service.x_kind), name=names, themes=_of(terms, "theme"),
        audiences=_of(terms, "audience"), group_kind=next(iter(_of(terms, "kind")), None),
        languages=tuple(code for (code,) in ask(_LANGUAGES)), organization=organization,
        place=places[0] if places else None, area=area,
        attending=Attending(service.x_attending) if service.x_attending else None,
        schedules=tuple(_rule(fields) for fields in ask(_RULES)), meets=load_texts(service.x_meets),
        cost=_cost(ask("SELECT * FROM cost_option WHERE service_id = ?")), enrolment=service.x_enrolment,
        step_free=next((place.step_free for place in places if place.step_free is not None), None),
        led_by=service.x_led_by, phone=next((number for (number,) in ask(_PHONE)), None),
        checked_on=service.x_assured, doubtful=bool(service.x_doubtful), has_alert=service.x_alerts is not None,
    )  # fmt: skip


def _of(terms: list[Fields], link_type: str) -> tuple[str, ...]:
    return tuple(code for kind, code in terms if kind == link_type)


def _organization(ask_of: AskOf, organization_id: str) -> tuple[LocalText | None, Contact]:
    ((names, email, website),) = ask_of(_ORGANIZATION, organization_id)
    phone = next((number for (number,) in ask_of(_PHONE_OF_ORGANIZATION, organization_id)), None)
    return load_texts(names), Contact(phone, email, website)


def _place(fields: Fields) -> MeetingPlace:
    names, nis, postcode, address, latitude, longitude, approximate, confidential, step_free = fields
    return MeetingPlace(
        load_texts(names), nis, postcode, address, latitude, longitude, bool(approximate), bool(confidential),
        None if step_free is None else bool(step_free),
    )  # fmt: skip


def _rule(fields: Fields) -> ScheduleRule:
    freq, byday, interval, *more, excluded, pauses, holidays = fields
    return rule_in([freq, byday or "", interval or 1, *more, load(excluded) or (), load(pauses) or (), holidays])


def _cost(found: list[Fields]) -> Cost:
    if not found:
        return Cost()
    cost = found[0]
    free = None if cost.x_free is None else bool(cost.x_free)
    return Cost(free, cost.amount, cost.currency, cost.amount_description, load_texts(cost.x_words))


def _cards(found: list[Fields]) -> tuple[Card, ...]:
    texts: dict[str, dict[str, str]] = {}
    origins: dict[str, tuple[str, str | None]] = {}
    for language, field, text, origin, reviewed in found:
        texts.setdefault(language, {})[field] = text
        origins[language] = (origin, reviewed)
    return tuple(
        Card(
            language,
            fields.pop("what", ""),
            **fields,
            origin=origins[language][0],
            reviewed=origins[language][1],
        )
        for language, fields in texts.items()
    )
