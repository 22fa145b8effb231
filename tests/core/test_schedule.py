"""Next meetings: dateutil as the oracle, changes of the clock, month ends, fifth weekdays and holidays."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import islice

import holidays
import pytest
from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.public_holidays import public_holiday
from healing_desktop.core.schedule import Certainty, Meeting, certainty, days_of, next_meetings
from tests.core.samples import TODAY

STARTS = [
    TODAY,
    date(2026, 1, 31),
    date(2026, 3, 28),
    date(2027, 10, 30),
    date(2028, 2, 29),
    date(2026, 12, 31),
]


def days(byday: str, freq: str = "MONTHLY", start: date = TODAY, count: int = 3) -> list[date]:
    return [meeting.date for meeting in next_meetings((ScheduleRule(freq, byday),), start, count)]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("byday", ["TU", "1MO", "1TU,3TU", "5FR", "-1FR", "2WE,-1TH", "4SU", "5SA,1MO"])
def test_monthly_as_dateutil(byday: str, start: date) -> None:
    rule = [weekday(day, number or None) for number, day in days_of(byday)]
    expected = rrule(MONTHLY, byweekday=rule, dtstart=datetime.combine(start.replace(day=1), time()))
    assert days(byday, start=start, count=8) == list(islice((d.date() for d in expected if d.date() >= start), 8))


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("byday", ["MO", "TU,TH", "SA,SU,WE"])
def test_weekly_as_dateutil(byday: str, start: date) -> None:
    rule = [weekday(day) for _, day in days_of(byday)]
    expected = rrule(WEEKLY, byweekday=rule, dtstart=datetime.combine(start, time()), count=8)
    assert days(byday, "WEEKLY", start, 8) == [found.date() for found in expected]


def test_today_counts() -> None:
    assert days("SA", "WEEKLY", count=2) == [TODAY, date(2026, 11, 28)]


def test_wall_clock_over_the_change_of_the_clock() -> None:
    rule = ScheduleRule("WEEKLY", "SU", opens_at=time(2, 30), closes_at=time(19))
    found = next_meetings((rule,), date(2026, 10, 18), 3)
    assert [meeting.date.isoformat() for meeting in found] == ["2026-10-18", "2026-10-25", "2026-11-01"]
    assert {(meeting.opens_at, meeting.closes_at) for meeting in found} == {(time(2, 30), time(19))}


@pytest.mark.parametrize(
    ("now", "first"),
    [
        (datetime(2026, 11, 24, 17, 0), date(2026, 11, 24)),
        (datetime(2026, 11, 24, 19, 29), date(2026, 11, 24)),
        (datetime(2026, 11, 24, 19, 30), date(2026, 12, 1)),
        (datetime(2026, 11, 25, 8, 0), date(2026, 12, 1)),
    ],
)
def test_what_is_over_is_left_out(now: datetime, first: date) -> None:
    rule = ScheduleRule("WEEKLY", "TU", opens_at=time(18), closes_at=time(19, 30))
    assert next_meetings((rule,), now, 1)[0].date == first


def test_without_a_time_the_day_stays() -> None:
    rule = ScheduleRule("WEEKLY", "TU", part="evening")
    assert next_meetings((rule,), datetime(2026, 11, 24, 23, 0), 1)[0].date == date(2026, 11, 24)


@pytest.mark.parametrize(
    "rule",
    [
        ScheduleRule("WEEKLY", "WE", interval=2),
        ScheduleRule("MONTHLY", "TU", interval=3),
        ScheduleRule("MONTHLY", ""),
        ScheduleRule("WEEKLY", "soon"),
    ],
)
def test_no_date_is_guessed(rule: ScheduleRule) -> None:
    assert next_meetings((rule,), TODAY) == ()


def test_nothing_without_rules() -> None:
    assert next_meetings((), TODAY) == ()


def test_rules_together_in_order_and_once() -> None:
    rules = (
        ScheduleRule("WEEKLY", "FR", opens_at=time(15)),
        ScheduleRule("WEEKLY", "WE", opens_at=time(14)),
        ScheduleRule("WEEKLY", "WE", opens_at=time(9)),
        ScheduleRule("WEEKLY", "WE", opens_at=time(9)),
    )
    found = next_meetings(rules, TODAY, 3)
    assert [(meeting.date.day, meeting.opens_at) for meeting in found] == [
        (25, time(9)),
        (25, time(14)),
        (27, time(15)),
    ]


def test_a_public_holiday_is_said_never_dropped() -> None:
    found = next_meetings((ScheduleRule("WEEKLY", "FR", as_of="2026"),), date(2026, 12, 25), 2)
    assert found == (
        Meeting(date(2026, 12, 25), on_public_holiday="christmas", as_of="2026"),
        Meeting(date(2027, 1, 1), on_public_holiday="new-year", as_of="2026"),
    )


def test_exceptions_in_words_make_a_date_conditional() -> None:
    rule = ScheduleRule("MONTHLY", "2MO", note="not in school holidays")
    assert next_meetings((rule,), TODAY, 1)[0].conditional


def test_public_holidays_as_the_library_has_them() -> None:
    known = holidays.country_holidays("BE", years=range(2024, 2041))
    day = date(2024, 1, 1)
    while day.year < 2041:
        assert (public_holiday(day) is not None) == (day in known), day
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("as_of", "checked_on", "expected"),
    [
        ("2026-06", None, Certainty.CURRENT),
        ("2025-11-21", None, Certainty.CURRENT),
        ("2025-11-20", None, Certainty.DATED),
        ("2025-11", None, Certainty.DATED),
        ("2018", "2026-11-01", Certainty.DATED),
        (None, "2026-09-03", Certainty.CURRENT),
        (None, "2018-11", Certainty.DATED),
        (None, None, Certainty.UNDATED),
    ],
)
def test_how_sure_a_schedule_is(as_of: str | None, checked_on: str | None, expected: Certainty) -> None:
    assert certainty(as_of, checked_on, TODAY) is expected
