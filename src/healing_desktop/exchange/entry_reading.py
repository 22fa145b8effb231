"""The record of an entry as core's Entry. Raises WrongField, which stays inside the codec."""

from __future__ import annotations

import re
from typing import Any

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
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.entry_record import LINKS, WELFARE_CENTRE
from healing_desktop.exchange.field_reading import UUID_TEXT, Fields

_KINDS = {kind.value: kind for kind in Kind}
_STEPS = {step.value: step for step in NextStep}
_ATTENDING: dict[str | None, Attending | None] = {None: None, **{way.value: way for way in Attending}}
_FREQ = frozenset({"WEEKLY", "MONTHLY"})
_HOLIDAYS = frozenset({"closed", "open", "ask"})
_VOICE = frozenset({"voice"})
_ORIGINS = frozenset({"machine", "human"})
# As in data/schema/entry.schema.json: only these become dates with certainty.
_BYDAY = re.compile(r"([1-5]|-[12])?(MO|TU|WE|TH|FR|SA|SU)(,([1-5]|-[12])?(MO|TU|WE|TH|FR|SA|SU))*")
_BYMONTHDAY = re.compile(r"([1-9]|[12][0-9]|3[01]|-[12])(,([1-9]|[12][0-9]|3[01]|-[12]))*")
_PAUSE = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
OLDEST = 150


def entry_in(record: dict[str, Any], extra: dict[str, Any]) -> tuple[Entry, bool]:
    """The entry, and whether it is a welfare centre. Fields that are not known go into `extra` by their path."""
    fields = Fields(record, (), extra)
    fields.same("type", "entry")
    fields.same("status", "active")
    row = _row(fields)
    organization, organization_id, organisation_contact = _organization(fields)
    contact = _contact(fields, "url")
    places = tuple(_place(at) for at in fields.objects("service_at_locations"))
    cards = tuple([_card(card) for card in fields.objects("x_cards")])
    fields.once("x_cards", [card.language for card in cards])
    alert = fields.texts("x_alerts")
    roles = fields.strings("x_roles")
    if roles not in ((), (WELFARE_CENTRE,)):
        raise fields.wrong("x_roles")
    entry = Entry(
        row=GroupRow(**row, organization=organization, place=places[0] if places else None, phone=contact.phone,
                     has_alert=alert is not None),
        contact=contact, organisation_contact=organisation_contact, places=places,
        cards=cards, source=_source(fields),
        next_step=_next_step(fields), alert=alert, minimum_age=fields.number("minimum_age", 0, OLDEST),
        maximum_age=fields.number("maximum_age", 0, OLDEST), hours=fields.texts("x_hours"),
        organization_id=organization_id, facts=fields.some("x_facts"), note=fields.some("x_note"),
        staff_only=fields.flag("x_staff_only"), assurance=_assurance(fields), replaces=_replaces(fields),
    )  # fmt: skip
    fields.keep()
    return entry, bool(roles)


def _row(fields: Fields) -> dict[str, Any]:
    """The fields of the row that stand in the record itself."""
    name = fields.needed_texts("x_names")
    fields.same("name", name.name_for(""))
    kind, attending = _KINDS.get(fields.text("x_kind")), fields.some("x_attending")
    if kind is None:
        raise fields.wrong("x_kind")
    if attending not in _ATTENDING:
        raise fields.wrong("x_attending")
    entry_id = fields.text("id")
    if not UUID_TEXT.fullmatch(entry_id):
        raise fields.wrong("id")
    themes, audiences, kinds = _attributes(fields)
    languages = tuple([code for (code,) in fields.cells("languages", "code")])
    fields.once("languages", languages)
    day = fields.day("assured_date")
    return {
        "id": entry_id, "kind": kind, "name": name, "themes": themes, "group_kind": kinds[0] if kinds else None,
        "audiences": audiences, "languages": languages, "area": _area(fields),
        "attending": _ATTENDING[attending], "schedules": tuple(map(schedule_in, fields.objects("schedules"))),
        "meets": fields.texts("x_meets"), "cost": _cost(fields), "enrolment": fields.some("x_enrolment"),
        "step_free": fields.yes("x_step_free", None), "led_by": fields.some("x_led_by"),
        "checked_on": day.isoformat() if day else fields.partial_date("x_assured"),
        "doubtful": fields.flag("x_doubtful"),
    }  # fmt: skip


def _organization(fields: Fields) -> tuple[LocalText | None, str | None, Contact | None]:
    organization = fields.object("organization")
    if organization is None:
        return None, None, None
    organization_id, names = organization.uuid("id"), organization.texts("x_names")
    organization.same("name", names.name_for("") if names else None)
    contact = _contact(organization, "website")
    # A contact of which nothing is known is another thing than none.
    known = contact != Contact() or organization.flag("x_contact")
    organization.keep()
    return names, organization_id, contact if known else None


def _contact(fields: Fields, address: str) -> Contact:
    phone = None
    for number, told in enumerate(fields.objects("phones")):
        told.one_of("type", _VOICE)
        if number:
            raise fields.wrong("phones")
        phone = told.text("number")
        told.keep()
    return Contact(phone, fields.some("email"), fields.some(address))


def _place(at: Fields) -> MeetingPlace:
    location = at.object("location")
    if location is None:
        raise at.wrong("location")
    location.same("location_type", "physical")
    street = postcode = None
    for number, address in enumerate(location.objects("addresses")):
        if number:
            raise location.wrong("addresses")
        address.same("address_type", "physical")
        address.same("country", "BE")
        street, postcode = address.some("address_1"), address.some("postal_code")
        address.keep()
    place = MeetingPlace(
        municipality=location.texts("x_municipality"), nis=location.some("x_nis"), postcode=postcode, address=street,
        latitude=location.number("latitude", -90, 90), longitude=location.number("longitude", -180, 180),
        approximate=not location.flag("x_exact"), confidential=location.flag("x_confidential"),
        step_free=location.yes("x_step_free", None),
    )  # fmt: skip
    # Nobody publishes it by mistake: such an edition is refused.
    if place.confidential and (street or postcode or place.latitude is not None or place.longitude is not None):
        raise location.wrong("x_confidential")
    location.keep()
    at.keep()
    return place


def schedule_in(rule: Fields) -> ScheduleRule:
    freq = rule.one_of("freq", _FREQ)
    byday, bymonthday = rule.like("byday", _BYDAY), rule.like("bymonthday", _BYMONTHDAY)
    pauses = rule.pairs("x_pauses")
    if freq is None or (byday is None and bymonthday is None):
        raise rule.wrong("freq")
    if not all(_PAUSE.fullmatch(day) for pause in pauses for day in pause):
        raise rule.wrong("x_pauses")
    made = ScheduleRule(
        freq=freq, byday=byday or "", interval=rule.whole("interval", 1, 1, 999), opens_at=rule.clock("opens_at"),
        closes_at=rule.clock("closes_at"), part=rule.some("x_part"), as_of=rule.partial_date("x_as_of"),
        note=rule.some("x_note"), bymonthday=bymonthday, starts_on=rule.day("dtstart"), ends_on=rule.day("until"),
        excluded_dates=rule.days("x_excluded_dates"), pauses=pauses,
        public_holidays=rule.one_of("x_public_holidays", _HOLIDAYS),
    )  # fmt: skip
    rule.keep()
    return made


def _cost(fields: Fields) -> Cost:
    cost = Cost()
    for number, told in enumerate(fields.objects("cost_options")):
        if number:
            raise fields.wrong("cost_options")
        cost = Cost(
            told.yes("x_free", None), told.number("amount"), told.text("currency"), told.some("amount_description"),
            told.texts("x_words"),
        )  # fmt: skip
        told.keep()
    return cost


def _area(fields: Fields) -> Area:
    codes: tuple[list[str], list[str]] = ([], [])
    for area in fields.objects("service_areas"):
        area.same("extent_type", "text")
        codes[area.flag("x_doubtful")].append(area.text("extent"))
        area.keep()
    for several in codes:
        fields.once("service_areas", several)
    return Area(fields.texts("x_area_words"), tuple(codes[0]), tuple(codes[1]))


def _attributes(fields: Fields) -> tuple[tuple[str, ...], ...]:
    """The codes of themes, audiences and kind."""
    codes: dict[str, list[str]] = {link: [] for link in LINKS}
    for link, term in fields.cells("attributes", "link_type", "taxonomy_term_id"):
        taxonomy, _, code = term.partition("/")
        if taxonomy != link or link not in codes or not code:
            raise fields.wrong("attributes")
        codes[link].append(code)
    if len(codes["kind"]) > 1:
        raise fields.wrong("attributes")
    for several in codes.values():
        fields.once("attributes", several)
    return tuple([tuple(several) for several in codes.values()])


def _card(card: Fields) -> Card:
    made = Card(
        card.text("language"), card.text("what"), card.some("who_for"), card.some("first_time"),
        card.some("how_to_join"), card.one_of("origin", _ORIGINS) or "machine", card.some("reviewed"),
    )  # fmt: skip
    card.keep()
    return made


def _source(fields: Fields) -> Source:
    source = fields.object("x_source")
    if source is None:
        raise fields.wrong("x_source")
    made = Source(
        source.some("url"), source.some("name"), source.some("date"), source.strings("others"),
        source.text("confidence"),
    )  # fmt: skip
    source.keep()
    return made


def _next_step(fields: Fields) -> NextStep:
    step = _STEPS.get(fields.text("x_next_step"))
    if step is None:
        raise fields.wrong("x_next_step")
    return step


def _replaces(fields: Fields) -> tuple[str, ...]:
    ids = fields.strings("x_replaces")
    fields.once("x_replaces", ids)
    if not all(UUID_TEXT.fullmatch(one) for one in ids):
        raise fields.wrong("x_replaces")
    return ids


def _assurance(fields: Fields) -> Assurance:
    return Assurance(
        by=fields.some("x_assurer"),
        how=fields.some("x_assured_how"),
        changed_on=fields.partial_date("last_modified"),
        next_check_on=fields.partial_date("x_next_check"),
        listed_on=fields.partial_date("x_listed"),
    )
