"""When a group meets next: from its rules to dates, wall clock Europe/Brussels.

A rule that skips weeks or months says how often, not which week, unless the day it starts on is known: without that
no date is computed for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice, pairwise

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.pauses import Pause, pause_at
from healing_desktop.core.public_holidays import public_holiday
from healing_desktop.core.rule_days import WEEKDAYS, days_of, month_days_of, ruled_days, shape_of

__all__ = [
    "WEEKDAYS", "Certainty", "Meeting", "certainty", "days_between", "days_of", "has_ended", "month_days_of",
    "next_day", "next_meetings", "pause_before",
]  # fmt: skip

CURRENT_DAYS = 365
# A date is looked for in one stretch of days after the other: nearly every rule has one in the first.
STRETCHES = (0, 31, 100, 400, 1830)
CLOSED, OPEN = "closed", "open"


class Certainty(StrEnum):
    """How far a schedule can be trusted today: told within a year, told longer ago, nobody knows when."""

    CURRENT = "current"
    DATED = "dated"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One date of a group. `on_public_holiday` is the code of the holiday that falls on it: check first.

    `conditional`: the source names exceptions that no rule can hold ("not in school holidays").
    """

    date: date
    opens_at: time | None = None
    closes_at: time | None = None
    part: str | None = None
    on_public_holiday: str | None = None
    as_of: str | None = None
    conditional: bool = False


def next_meetings(rules: tuple[ScheduleRule, ...], today: date | datetime, count: int = 3) -> tuple[Meeting, ...]:
    """The next `count` meetings from `today` on; of a datetime (wall clock) not those that are over."""
    if not rules:
        return ()
    if isinstance(today, datetime):
        return _computed(rules, today.date(), today.time().replace(second=0, microsecond=0, tzinfo=None), count)
    return _computed(rules, today, None, count)


def days_between(rule: ScheduleRule, first: date, last: date) -> tuple[date, ...]:
    """The days of a rule from `first` to `last`, both included, in order; none where the rule does not say which.

    Rules that differ in the hour alone share the answer.
    """
    return _days(
        rule.freq, rule.interval, rule.byday, rule.bymonthday, rule.starts_on, rule.ends_on, rule.excluded_dates,
        rule.pauses, rule.public_holidays == CLOSED, first, last,
    )  # fmt: skip


def next_day(rule: ScheduleRule, today: date) -> date | None:
    """The first day of a rule from `today` on, within five years."""
    return _next(
        rule.freq, rule.interval, rule.byday, rule.bymonthday, rule.starts_on, rule.ends_on, rule.excluded_dates,
        rule.pauses, rule.public_holidays == CLOSED, today,
    )  # fmt: skip


def has_ended(rules: tuple[ScheduleRule, ...], today: date) -> bool:
    """Every rule had a last day, and it is over."""
    return bool(rules) and all(rule.ends_on is not None and rule.ends_on < today for rule in rules)


def pause_before(rules: tuple[ScheduleRule, ...], today: date, meeting: date) -> Pause | None:
    """The seasonal pause for which a date between `today` and `meeting` falls out."""
    for rule in rules:
        without = replace(rule, pauses=()) if rule.pauses else None
        for day in days_between(without, today, meeting) if without else ():
            pause = pause_at(day, rule.pauses)
            if pause:
                return pause
    return None


def certainty(as_of: str | None, checked_on: str | None, today: date) -> Certainty:
    """The date of the rule decides; where it has none, the date of the last check of the entry."""
    day = earliest_day(as_of or checked_on)
    if day is None:
        return Certainty.UNDATED
    return Certainty.CURRENT if (today - day).days <= CURRENT_DAYS else Certainty.DATED


@lru_cache(maxsize=32768)
def _days(
    freq: str, interval: int, byday: str, bymonthday: str | None, starts_on: date | None, ends_on: date | None,
    excluded: tuple[date, ...], pauses: tuple[Pause, ...], closed: bool, first: date, last: date,
) -> tuple[date, ...]:  # fmt: skip
    shape = shape_of(freq, byday, bymonthday)
    if shape is None:
        return ()
    begins, ends = max(first, starts_on or first), min(last, ends_on or last)
    return tuple(
        day
        for day in (ruled_days(shape, interval, starts_on, first, last) if begins <= ends else ())
        if begins <= day <= ends
        and day not in excluded
        and not pause_at(day, pauses)
        and not (closed and public_holiday(day))
    )


@lru_cache(maxsize=32768)
def _next(
    freq: str, interval: int, byday: str, bymonthday: str | None, starts_on: date | None, ends_on: date | None,
    excluded: tuple[date, ...], pauses: tuple[Pause, ...], closed: bool, today: date,
) -> date | None:  # fmt: skip
    for first, last in _stretches(today):
        days = _days(freq, interval, byday, bymonthday, starts_on, ends_on, excluded, pauses, closed, first, last)
        if days:
            return days[0]
    return None


def _days_ahead(rule: ScheduleRule, today: date) -> Iterator[date]:
    for first, last in _stretches(today):
        yield from days_between(rule, first, last)


@lru_cache(maxsize=64)
def _stretches(today: date) -> tuple[tuple[date, date], ...]:
    end_of_time = (date.max - today).days
    return tuple(
        (today + timedelta(days=near), today + timedelta(days=min(far - 1, end_of_time)))
        for near, far in pairwise(STRETCHES)
        if near <= end_of_time
    )


@lru_cache(maxsize=8192)
def _computed(rules: tuple[ScheduleRule, ...], today: date, now: time | None, count: int) -> tuple[Meeting, ...]:
    meetings: set[Meeting] = set()
    for rule in rules:
        ahead = (_meeting(rule, day) for day in _days_ahead(rule, today))
        meetings.update(islice((meeting for meeting in ahead if not _over(meeting, today, now)), count))
    return tuple(sorted(meetings, key=_order)[:count])


def _meeting(rule: ScheduleRule, day: date) -> Meeting:
    holiday = None if rule.public_holidays == OPEN else public_holiday(day)
    return Meeting(day, rule.opens_at, rule.closes_at, rule.part, holiday, rule.as_of, rule.note is not None)


def _over(meeting: Meeting, today: date, now: time | None) -> bool:
    ends = meeting.closes_at or meeting.opens_at
    return now is not None and meeting.date == today and ends is not None and ends <= now


def _order(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.date, meeting.opens_at or time.min, repr(meeting)
