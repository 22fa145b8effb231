"""The quick way to read an entry: its line straight into records of a fixed shape, and from these into core's Entry.

A line is taken only when these records, written again, are the same bytes: then it is in canonical form and nothing in
it is unknown, there twice, or of a wrong type. What a field may say is looked at here too. Of any other line None is
told; `from_line` and `entry_in` then say what is unusual about it, and they alone decide what is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import DecodeError
from msgspec.json import Decoder, Encoder

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import (
    Area,
    Assurance,
    Card,
    Contact,
    Cost,
    Entry,
    GroupRow,
    MeetingPlace,
    ScheduleRule,
    Source,
)  # fmt: skip
from healing_desktop.core.texts import LocalText
from healing_desktop.core.unknowns import unknown_codes
from healing_desktop.exchange.canonical_json import has_control
from healing_desktop.exchange.entry_reading import OLDEST, schedule_in
from healing_desktop.exchange.entry_record import WELFARE_CENTRE, WHOLE_DAY
from healing_desktop.exchange.entry_shapes import (
    AreaShape,
    AttributeShape,
    CardShape,
    CostShape,
    EntryShape,
    LocationShape,
    Number,
    OrganizationShape,
    PhoneShape,
    RuleShape,
    SourceShape,
    Texts,
)
from healing_desktop.exchange.field_reading import MOST, PARTIAL_DATE, UUID_TEXT, Fields, WrongField

_decode = Decoder(EntryShape).decode
_encode = Encoder(order="sorted").encode
# Smaller ones are written with an exponent, and each encoder has its own way of that.
_SMALLEST = 1e-4
_NONE = OrganizationShape()


class ReadEntry(NamedTuple):
    """The entry, and whether it is a welfare centre."""

    entry: Entry
    is_centre: bool


class _Unusual(Exception):  # noqa: N818  never leaves this file
    pass


def usual_entry(raw: bytes) -> ReadEntry | None:
    """What the line of an entry holds, when nothing about it is unusual; what follows from the rest of its row is there
    too. Never raises, whatever the bytes."""
    try:
        record = _decode(raw)
        if _encode(record) != raw or has_control(raw):
            return None
        return ReadEntry(_entry(record), bool(record.x_roles))
    except (DecodeError, RecursionError, ValueError, _Unusual):
        return None


def _hold(held: bool) -> None:
    if not held:
        raise _Unusual


def _entry(record: EntryShape) -> Entry:
    contact = _contact(record.phones, record.email, record.url)
    organization = record.organization or _NONE
    replaces, codes = record.x_replaces, [card.language for card in record.x_cards]
    _hold(
        (not record.x_roles or record.x_roles == (WELFARE_CENTRE,))
        and _between(record.minimum_age, 0, OLDEST)
        and _between(record.maximum_age, 0, OLDEST)
        and _once(codes)
        and (not replaces or (_once(replaces) and all(map(UUID_TEXT.fullmatch, replaces))))
        and _is_date(record.last_modified)
        and _is_date(record.x_next_check)
        and _is_date(record.x_listed)
    )
    places = tuple([_place(at.location) for at in record.service_at_locations])
    return Entry(
        row=_row(record, places, contact.phone), contact=contact,
        organisation_contact=_organisation_contact(organization), places=places,
        cards=tuple([_card(card) for card in record.x_cards]), source=_source(record.x_source),
        next_step=record.x_next_step, alert=_texts(record.x_alerts), minimum_age=record.minimum_age,
        maximum_age=record.maximum_age, hours=_texts(record.x_hours), organization_id=organization.id,
        facts=record.x_facts, note=record.x_note, staff_only=record.x_staff_only,
        assurance=Assurance(
            record.x_assurer, record.x_assured_how, record.last_modified, record.x_next_check, record.x_listed
        ),
        replaces=replaces,
    )  # fmt: skip


def _row(record: EntryShape, places: tuple[MeetingPlace, ...], phone: str | None) -> GroupRow:
    name, languages = LocalText(record.x_names), tuple([language.code for language in record.languages])
    day = record.assured_date
    _hold(
        UUID_TEXT.fullmatch(record.id) is not None
        and bool(record.x_names)
        and record.name == name.name_for("")
        and _once(languages)
        and _is_date(record.x_assured)
        and (day is None or (len(day) == WHOLE_DAY and _is_date(day) and record.x_assured is None))
    )
    themes, audiences, group_kind = _attributes(record.attributes)
    place, checked_on = places[0] if places else None, day or record.x_assured
    schedules, cost = tuple([_schedule(rule) for rule in record.schedules]), _cost(record.cost_options)
    unknown = unknown_codes(
        record.x_kind, place, schedules, cost, phone, languages, record.x_step_free, record.x_led_by, checked_on
    )
    return GroupRow(
        id=record.id, kind=record.x_kind, name=name, themes=themes, group_kind=group_kind, audiences=audiences,
        languages=languages, organization=_texts(record.organization.x_names) if record.organization else None,
        place=place, area=_area(record.x_area_words, record.service_areas), attending=record.x_attending,
        schedules=schedules, meets=_texts(record.x_meets), cost=cost, enrolment=record.x_enrolment,
        step_free=record.x_step_free, led_by=record.x_led_by, phone=phone, checked_on=checked_on,
        doubtful=record.x_doubtful, has_alert=bool(record.x_alerts), unknown=unknown,
    )  # fmt: skip


def _organisation_contact(organization: OrganizationShape) -> Contact | None:
    names = organization.x_names
    _hold(
        (organization.id is None or UUID_TEXT.fullmatch(organization.id) is not None)
        and organization.name == (LocalText(names).name_for("") if names else None),
    )
    contact = _contact(organization.phones, organization.email, organization.website)
    return contact if organization.x_contact or contact != Contact() else None


def _contact(phones: tuple[PhoneShape, ...], email: str | None, address: str | None) -> Contact:
    _hold(len(phones) <= 1)
    return Contact(phones[0].number if phones else None, email, address)


def _place(location: LocationShape) -> MeetingPlace:
    latitude, longitude, addresses = location.latitude, location.longitude, location.addresses
    _hold(
        len(addresses) <= 1
        and _between(latitude, -90, 90)
        and _between(longitude, -180, 180)
        # A confidential one has neither; the strict reader knows what is too much.
        and (not location.x_confidential or (not addresses and latitude is None and longitude is None))
    )
    address = addresses[0] if addresses else None
    return MeetingPlace(
        _texts(location.x_municipality), location.x_nis, address.postal_code if address else None,
        address.address_1 if address else None, latitude, longitude, not location.x_exact, location.x_confidential,
        location.x_step_free,
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _schedule(rule: RuleShape) -> ScheduleRule:
    """By the strict reader: the same rules stand in many entries."""
    try:
        return schedule_in(Fields(json.loads(_encode(rule)), (), {}))
    except WrongField as wrong:
        raise _Unusual from wrong


def _cost(options: tuple[CostShape, ...]) -> Cost:
    if not options:
        return Cost()
    cost = options[0]
    _hold(len(options) == 1 and _between(cost.amount, -MOST, MOST))
    return Cost(cost.x_free, cost.amount, cost.currency, cost.amount_description, _texts(cost.x_words))


def _area(words: Texts, areas: tuple[AreaShape, ...]) -> Area:
    codes = tuple([area.extent for area in areas if not area.x_doubtful])
    doubtful = tuple([area.extent for area in areas if area.x_doubtful])
    _hold(_once(codes) and _once(doubtful))
    return Area(_texts(words), codes, doubtful)


def _attributes(attributes: tuple[AttributeShape, ...]) -> tuple[tuple[str, ...], tuple[str, ...], str | None]:
    """Themes, audiences and the kind."""
    codes: dict[str, list[str]] = {"theme": [], "audience": [], "kind": []}
    for attribute in attributes:
        link, _, code = attribute.taxonomy_term_id.partition("/")
        if link != attribute.link_type or not code:
            raise _Unusual
        codes[link].append(code)
    themes, audiences, kinds = codes.values()
    _hold(_once(themes) and _once(audiences) and len(kinds) <= 1)
    return tuple(themes), tuple(audiences), kinds[0] if kinds else None


def _card(card: CardShape) -> Card:
    return Card(
        card.language, card.what, card.who_for, card.first_time, card.how_to_join, card.origin or "machine",
        card.reviewed,
    )  # fmt: skip


def _source(source: SourceShape) -> Source:
    return Source(source.url, source.name, source.date, source.others, source.confidence)


def _texts(texts: Texts) -> LocalText | None:
    return LocalText(texts) if texts else None


def _between(number: Number | None, least: float, most: float) -> bool:
    return number is None or (least <= number <= most and (number == 0 or abs(number) >= _SMALLEST))


def _once(values: Sequence[str]) -> bool:
    return len(values) < 2 or len(set(values)) == len(values)


@lru_cache(maxsize=1024)
def _is_date(text: str | None) -> bool:
    """A partial date, or none."""
    return text is None or (PARTIAL_DATE.fullmatch(text) is not None and earliest_day(text) is not None)
