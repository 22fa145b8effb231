"""One entry of data/directory as core's Entry. Its shape was checked by data/schema/entry.schema.json before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
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
from healing_desktop.publishing.gazetteer import Gazetteer

Fields = Mapping[str, Any]


def entry_from_yaml(fields: Fields, gazetteer: Gazetteer) -> Entry:
    """The entry without what other entries tell of it (its organisation's names and contact)."""
    name = LocalText.of(fields["name"])
    assert name is not None
    source = fields["source"]
    contact = fields.get("contact") or {}
    places = tuple(_place(place, gazetteer) for place in fields.get("places") or ())
    row = GroupRow(
        id=fields["id"], kind=Kind(fields["kind"]), name=name, themes=tuple(fields.get("themes") or ()),
        group_kind=fields.get("group_kind"), audiences=tuple(fields.get("audiences") or ()),
        languages=tuple(fields.get("languages") or ()), place=places[0] if places else None,
        area=_area(fields.get("area") or {}, gazetteer),
        attending=Attending(fields["attending"]) if fields.get("attending") else None,
        schedules=tuple(rule_from_yaml(rule) for rule in fields.get("schedules") or ()),
        meets=LocalText.of(fields.get("meets")), cost=_cost(fields.get("cost") or {}),
        enrolment=fields.get("enrolment"), led_by=fields.get("led_by"), phone=contact.get("phone"),
        step_free=next((place.step_free for place in places if place.step_free is not None), None),
        checked_on=source.get("checked_on"), doubtful=bool(fields.get("doubtful")),
        has_alert=bool(fields.get("alert")),
    )  # fmt: skip
    return Entry(
        row=row, contact=Contact(contact.get("phone"), contact.get("email"), contact.get("url")),
        organisation_contact=None, places=places,
        cards=tuple(_card(language, card) for language, card in (fields.get("cards") or {}).items()),
        source=Source(source.get("url"), source.get("name"), source.get("date"), tuple(source.get("others") or ()),
                      source["confidence"]),
        next_step=NextStep(fields.get("next_step") or "ask-region"), alert=LocalText.of(fields.get("alert")),
        minimum_age=fields.get("minimum_age"), maximum_age=fields.get("maximum_age"),
        facts=fields.get("facts"), note=fields.get("note"), staff_only=bool(fields.get("staff_only")),
        assurance=Assurance(source.get("checked_by"), source.get("checked_how"), source.get("changed_on"),
                            source.get("next_check_on"), fields.get("listed_on")),
        replaces=tuple(fields.get("replaces") or ()),
    )  # fmt: skip


def _place(fields: Fields, gazetteer: Gazetteer) -> MeetingPlace:
    """The point is the one given, else the centre of the section, the postcode or the municipality: approximate."""
    town = gazetteer.town(fields["municipality"])
    hidden = bool(fields.get("confidential"))
    exact = "latitude" in fields and "longitude" in fields
    point = (fields["latitude"], fields["longitude"]) if exact else None
    if point is None and town:
        point = gazetteer.point(town, fields.get("section"), fields.get("postcode"))
    latitude, longitude = point if point and not hidden else (None, None)
    return MeetingPlace(
        municipality=town.name if town else None, nis=town.nis if town else None,
        postcode=fields.get("postcode"), address=None if hidden else fields.get("address"),
        latitude=latitude, longitude=longitude, approximate=not exact, confidential=hidden,
        step_free=fields.get("step_free"),
    )  # fmt: skip


def _area(fields: Fields, gazetteer: Gazetteer) -> Area:
    codes = [f"region:{name}" for name in fields.get("regions") or ()]
    codes += [f"province:{name}" for name in fields.get("provinces") or ()]
    codes += [f"arrondissement:{name}" for name in fields.get("arrondissements") or ()]
    towns = [town for name in fields.get("municipalities") or () if (town := gazetteer.town(name))]
    codes += [f"municipality:{town.nis}" for town in towns]
    doubtful = [town for name in fields.get("doubtful") or () if (town := gazetteer.town(name))]
    return Area(gazetteer.area_words(codes), tuple(codes), tuple(f"municipality:{town.nis}" for town in doubtful))


def rule_from_yaml(fields: Fields) -> ScheduleRule:
    return ScheduleRule(
        freq=fields["freq"], byday=fields.get("byday", ""), interval=fields.get("interval", 1),
        opens_at=_clock(fields.get("opens_at")), closes_at=_clock(fields.get("closes_at")), part=fields.get("part"),
        as_of=fields.get("as_of"), note=fields.get("note"), bymonthday=fields.get("bymonthday"),
        starts_on=_day(fields.get("starts_on")), ends_on=_day(fields.get("ends_on")),
        excluded_dates=tuple(date.fromisoformat(day) for day in fields.get("excluded_dates") or ()),
        pauses=tuple((first, last) for first, last in fields.get("pauses") or ()),
        public_holidays=fields.get("public_holidays"),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


def _cost(fields: Fields) -> Cost:
    return Cost(
        fields.get("free"), fields.get("amount"), fields.get("currency", "EUR"), fields.get("per"),
        LocalText.of(fields.get("words")),
    )  # fmt: skip


def _card(language: str, fields: Fields) -> Card:
    return Card(
        language, fields["what"], fields.get("who_for"), fields.get("first_time"), fields.get("how_to_join"),
        fields.get("origin", "machine"), fields.get("reviewed"),
    )  # fmt: skip
