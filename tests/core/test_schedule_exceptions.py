"""First and last days, every second week, excluded dates, pauses and public holidays; what is over, what is skipped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.schedule import days_between, has_ended, next_day, next_meetings, pause_before

TUESDAYS = ScheduleRule("WEEKLY", "TU", opens_at=time(19, 30), closes_at=time(21, 30))
EVERY_SECOND = replace(TUESDAYS, interval=2, starts_on=date(2026, 9, 8))


def days(rule: ScheduleRule, today: date, count: int) -> list[str]:
    return [f"{meeting.date:%Y-%m-%d}" for meeting in next_meetings((rule,), today, count)]


@pytest.mark.parametrize(
    ("rule", "today", "expected"),
    [
        # Every second week: the phase is that of the first day, over new year and over both changes of the clock.
        (EVERY_SECOND, date(2026, 9, 1), ["2026-09-08", "2026-09-22", "2026-10-06"]),
        (EVERY_SECOND, date(2026, 10, 19), ["2026-10-20", "2026-11-03", "2026-11-17"]),
        (EVERY_SECOND, date(2026, 12, 30), ["2027-01-12", "2027-01-26", "2027-02-09"]),
        (EVERY_SECOND, date(2027, 3, 25), ["2027-04-06", "2027-04-20", "2027-05-04"]),
        # The week, which begins on Monday, is what is skipped: Sunday the 13th and Monday the 14th are two weeks.
        (ScheduleRule("WEEKLY", "MO,SU", 2, starts_on=date(2026, 9, 13)), date(2026, 9, 7),
         ["2026-09-13", "2026-09-21", "2026-09-27"]),
        (ScheduleRule("MONTHLY", "1MO", 3, starts_on=date(2025, 11, 3)), date(2026, 8, 4),
         ["2026-11-02", "2027-02-01", "2027-05-03"]),
        # Days that not every month or year has.
        (ScheduleRule("MONTHLY", "", bymonthday="31"), date(2027, 1, 31), ["2027-01-31", "2027-03-31", "2027-05-31"]),
        (ScheduleRule("MONTHLY", "", bymonthday="29"), date(2027, 1, 30), ["2027-03-29", "2027-04-29", "2027-05-29"]),
        (ScheduleRule("MONTHLY", "", 12, bymonthday="29", starts_on=date(2024, 2, 29)), date(2024, 3, 1),
         ["2028-02-29"]),
        (ScheduleRule("MONTHLY", "", bymonthday="-1"), date(2028, 1, 1), ["2028-01-31", "2028-02-29", "2028-03-31"]),
        (ScheduleRule("MONTHLY", "5TU"), date(2026, 9, 1), ["2026-09-29", "2026-12-29", "2027-03-30"]),
        (ScheduleRule("MONTHLY", "FR", bymonthday="13"), date(2026, 3, 1), ["2026-03-13", "2026-11-13", "2027-08-13"]),
        # First and last day, both included.
        (replace(TUESDAYS, starts_on=date(2027, 1, 12)), date(2026, 11, 21),
         ["2027-01-12", "2027-01-19", "2027-01-26"]),
        (replace(TUESDAYS, starts_on=date(1999, 1, 5), ends_on=date(2026, 12, 1)), date(2026, 11, 21),
         ["2026-11-24", "2026-12-01"]),
        (replace(TUESDAYS, ends_on=date(2026, 11, 20)), date(2026, 11, 21), []),
        # Exceptions, and pauses also over new year.
        (replace(TUESDAYS, excluded_dates=(date(2026, 11, 24), date(2026, 12, 8))), date(2026, 11, 21),
         ["2026-12-01", "2026-12-15", "2026-12-22"]),
        (replace(TUESDAYS, pauses=(("12-22", "01-05"),)), date(2026, 12, 9),
         ["2026-12-15", "2027-01-12", "2027-01-19"]),
        (replace(TUESDAYS, pauses=(("07-01", "08-31"),)), date(2027, 6, 23),
         ["2027-06-29", "2027-09-07", "2027-09-14"]),
        (replace(TUESDAYS, pauses=(("02-29", "02-29"),)), date(2028, 2, 28),
         ["2028-03-07", "2028-03-14", "2028-03-21"]),
        # 1 May 2029 is a Tuesday; Easter Monday of 2027 is 29 March; Whit Monday 17 May.
        (replace(TUESDAYS, public_holidays="closed"), date(2029, 4, 24), ["2029-04-24", "2029-05-08", "2029-05-15"]),
        (replace(TUESDAYS, public_holidays="open"), date(2029, 4, 24), ["2029-04-24", "2029-05-01", "2029-05-08"]),
        (ScheduleRule("WEEKLY", "MO", public_holidays="closed"), date(2027, 3, 22),
         ["2027-03-22", "2027-04-05", "2027-04-12"]),
        (ScheduleRule("MONTHLY", "3MO", public_holidays="closed"), date(2027, 5, 1),
         ["2027-06-21", "2027-07-19", "2027-08-16"]),
    ],
)  # fmt: skip
def test_dates(rule: ScheduleRule, today: date, expected: list[str]) -> None:
    assert days(rule, today, 3) == expected
    assert str(next_day(rule, today)) == (expected or ["None"])[0]


@pytest.mark.parametrize(
    "rule",
    [
        ScheduleRule("MONTHLY", "1TU,soon"),
        ScheduleRule("MONTHLY", "", bymonthday="15,soon"),
        ScheduleRule("MONTHLY", "", bymonthday="32"),
        ScheduleRule("WEEKLY", "", bymonthday="15"),
        ScheduleRule("WEEKLY", "1TU"),
        ScheduleRule("YEARLY", "TU", starts_on=date(2026, 11, 24)),
        ScheduleRule("WEEKLY", "TU", interval=0, starts_on=date(2026, 11, 24)),
        ScheduleRule("WEEKLY", "TU", interval=10**9, starts_on=date(2026, 11, 24)),
        ScheduleRule("MONTHLY", "", 2, bymonthday="1"),
    ],
)
def test_half_a_rule_has_no_dates(rule: ScheduleRule) -> None:
    assert next_meetings((rule,), date(2026, 11, 21), 5) == ()


@pytest.mark.parametrize(("public_holidays", "said"), [(None, "labour-day"), ("ask", "labour-day"), ("open", None)])
def test_what_is_said_of_a_public_holiday(public_holidays: str | None, said: str | None) -> None:
    rule = replace(TUESDAYS, public_holidays=public_holidays)
    (meeting,) = next_meetings((rule,), date(2029, 5, 1), 1)
    assert (meeting.date, meeting.on_public_holiday) == (date(2029, 5, 1), said)


@pytest.mark.parametrize("sunday", [date(2027, 3, 28), date(2026, 10, 25)])
def test_the_wall_clock_stays_when_the_clock_changes(sunday: date) -> None:
    rule = ScheduleRule("WEEKLY", "SU", 2, time(2, 30), time(4), starts_on=sunday)
    found = next_meetings((rule,), datetime.combine(sunday, time(3)), 2)
    assert [(meeting.opens_at, meeting.closes_at) for meeting in found] == [(time(2, 30), time(4))] * 2
    assert found[0].date == sunday


def test_days_between_holds_both_ends_and_is_worked_out_once() -> None:
    first, last = date(2026, 11, 24), date(2026, 12, 8)
    found = days_between(TUESDAYS, first, last)
    assert found == (first, date(2026, 12, 1), last)
    assert days_between(replace(TUESDAYS, opens_at=time(9), as_of="2019"), first, last) is found
    assert days_between(TUESDAYS, last, first) == ()


def test_a_pause_that_takes_a_date_away() -> None:
    summer = ("07-01", "08-31")
    rule = replace(TUESDAYS, pauses=(("12-24", "01-02"), summer))
    assert pause_before((rule,), date(2027, 6, 30), date(2027, 9, 7)) == summer
    assert pause_before((rule,), date(2027, 6, 22), date(2027, 6, 22)) is None
    assert pause_before((TUESDAYS,), date(2027, 6, 30), date(2027, 9, 7)) is None


def test_when_all_is_over() -> None:
    over = replace(TUESDAYS, ends_on=date(2026, 11, 20))
    assert has_ended((over,), date(2026, 11, 21))
    assert not has_ended((over,), date(2026, 11, 20))
    assert not has_ended((over, TUESDAYS), date(2026, 11, 21))
    assert not has_ended((), date(2026, 11, 21))
