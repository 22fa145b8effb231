"""A calendar file read back: its dates are those that the program tells, and nothing secret is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from icalendar import Calendar, Event

from healing_desktop.core.entries import Attending, Contact, Entry, MeetingPlace, ScheduleRule
from healing_desktop.core.schedule import days_between
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.calendar import DAYS, calendar_file, has_calendar
from tests.core.samples import LANGUAGES, SURE, TODAY, entry, words_in
from tests.core.test_schedule_generated import rules

BRUSSELS = ZoneInfo("Europe/Brussels")
EVENING = ScheduleRule("WEEKLY", "TU", 1, time(19, 30), time(21, 30), as_of="2026-10")
GENT = MeetingPlace(LocalText((("nl", "Gent"),)), "44021", "9000", "Verzonnenstraat 1")
RULES = (
    EVENING,
    replace(EVENING, interval=2, starts_on=date(2026, 9, 8), ends_on=date(2027, 6, 22)),
    replace(EVENING, excluded_dates=(date(2026, 12, 1),), pauses=(("07-01", "08-31"), ("12-24", "01-05"))),
    replace(EVENING, byday="MO", public_holidays="closed"),
    replace(EVENING, freq="MONTHLY", byday="1TU,-1FR"),
    replace(EVENING, freq="MONTHLY", byday="", bymonthday="31"),
    replace(EVENING, byday="SU", opens_at=time(2, 30), closes_at=time(4)),
    replace(EVENING, opens_at=time(22), closes_at=time(1)),
    replace(EVENING, opens_at=None, closes_at=None, part="evening"),
)


def made(*schedules: ScheduleRule, place: MeetingPlace | None = GENT, attending: Attending | None = None) -> Entry:
    whole = entry(replace(SURE, id=str(UUID(int=7)), schedules=schedules, attending=attending, place=place))
    return replace(
        whole, places=(place,) if place else (), contact=Contact("012 34 56 78", url="https://example.org/x")
    )


def events(whole: Entry, language: str = "en", today: date = TODAY) -> list[Event]:
    file = calendar_file(whole, words_in(language), today)
    return list(Calendar.from_ical(file).events) if file else []


def dates(event: Event) -> list[date]:
    """What a calendar makes of it: RRULE by dateutil on the wall clock, without EXDATE."""
    start = event.decoded("dtstart")
    timed = isinstance(start, datetime)
    recurrence: Any = event["rrule"]
    told = recurrence.to_ical().decode()
    first = start.replace(tzinfo=None) if timed else datetime.combine(start, time())
    until = recurrence["until"][0]
    local = until.astimezone(BRUSSELS).replace(tzinfo=None) if timed else datetime.combine(until, time())
    rule = rrulestr(";".join(part for part in told.split(";") if not part.startswith("UNTIL")), dtstart=first)
    listed = event.get("exdate")
    out = (
        {moment.dt.replace(tzinfo=None) if timed else datetime.combine(moment.dt, time()) for moment in listed.dts}
        if listed
        else set()
    )
    return [moment.date() for moment in rule.between(first, local, inc=True) if moment not in out]


@pytest.mark.parametrize("rule", RULES)
def test_the_dates_are_those_of_the_program(rule: ScheduleRule) -> None:
    (event,) = events(made(rule))
    found = dates(event)
    assert tuple(found) == days_between(rule, TODAY, found[0] + timedelta(days=DAYS))


@settings(deadline=None, database=None)
@given(rules)
def test_of_any_rule(rule: ScheduleRule) -> None:
    for event in events(made(rule)):
        days = [day for day in rule.byday.split(",") if day]
        if len({len(day) == 2 for day in days}) < 2:  # dateutil takes "FR,1MO" for days that are both
            found = dates(event)
            assert tuple(found) == days_between(rule, TODAY, found[0] + timedelta(days=DAYS))


def test_the_wall_clock_on_both_sides_of_the_change() -> None:
    (event,) = events(made(EVENING), today=date(2027, 3, 22))
    start, end = event.decoded("dtstart"), event.decoded("dtend")
    assert event["dtstart"].params["TZID"] == "Europe/Brussels"
    assert (start.hour, start.utcoffset()) == (19, timedelta(hours=1))
    assert (start + timedelta(days=7)).utcoffset() == timedelta(hours=2)
    assert end - start == timedelta(hours=2)
    file = calendar_file(made(EVENING), words_in("en"), TODAY) or b""
    assert file.count(b"BEGIN:VTIMEZONE") == 1
    assert b"TZOFFSETTO:+0200" in file


def test_what_is_told() -> None:
    (event,) = events(made(EVENING), "nl")
    assert event["summary"] == SURE.name.name_for("nl")
    assert event["location"] == "Verzonnenstraat 1, 9000 Gent"
    assert event["url"] == "https://example.org/x"
    assert "012 34 56 78" in str(event["description"])
    assert "Elke dinsdag" in str(event["description"])
    assert "nagekeken" in str(event["description"]).lower()


def test_the_same_number_each_time_and_another_for_another_rule() -> None:
    ids = [event["uid"] for event in events(made(EVENING, replace(EVENING, byday="FR")))]
    assert len(set(ids)) == 2
    assert ids[0] == events(made(EVENING), "fr", date(2027, 2, 2))[0]["uid"]


def test_no_confidential_place_and_none_for_what_meets_online() -> None:
    hidden = replace(GENT, confidential=True)
    for whole in (made(EVENING, place=hidden), made(EVENING, attending=Attending.ONLINE), made(EVENING, place=None)):
        file = calendar_file(whole, words_in("nl"), TODAY) or b""
        assert file
        assert b"LOCATION" not in file
        assert b"Verzonnenstraat" not in file


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_file_without_a_date(language: str) -> None:
    for whole in (made(), made(replace(EVENING, interval=2)), made(replace(EVENING, ends_on=date(2026, 11, 1)))):
        assert calendar_file(whole, words_in(language), TODAY) is None
        assert not has_calendar(whole, TODAY)
    assert has_calendar(made(EVENING), TODAY)
