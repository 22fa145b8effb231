"""When a group meets next: from its rules to dates, wall clock Europe/Brussels.

A rule has no start date, so a rule of every second week or every third month says how often, not which week:
no date is computed for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.public_holidays import public_holiday

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
CURRENT_DAYS = 365
_MONTHS_AHEAD = 60
_BYDAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")


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


def days_of(byday: str) -> tuple[tuple[int, int], ...]:
    """ "1TU,3TU" as (ordinal, weekday from Monday 0); ordinal 0 stands for every one."""
    found = (_BYDAY.fullmatch(part.strip().upper()) for part in byday.split(","))
    return tuple((int(day[1] or 0), WEEKDAYS.index(day[2])) for day in found if day)


def certainty(as_of: str | None, checked_on: str | None, today: date) -> Certainty:
    """The date of the rule decides; where it has none, the date of the last check of the entry."""
    day = earliest_day(as_of or checked_on)
    if day is None:
        return Certainty.UNDATED
    return Certainty.CURRENT if (today - day).days <= CURRENT_DAYS else Certainty.DATED


@lru_cache(maxsize=8192)
def _computed(rules: tuple[ScheduleRule, ...], today: date, now: time | None, count: int) -> tuple[Meeting, ...]:
    meetings: set[Meeting] = set()
    for rule in rules:
        ahead = (_meeting(rule, day) for day in _days(rule, today))
        meetings.update(islice((meeting for meeting in ahead if not _over(meeting, today, now)), count))
    return tuple(sorted(meetings, key=_order)[:count])


def _meeting(rule: ScheduleRule, day: date) -> Meeting:
    holiday, exceptions = public_holiday(day), rule.note is not None
    return Meeting(day, rule.opens_at, rule.closes_at, rule.part, holiday, rule.as_of, exceptions)


def _over(meeting: Meeting, today: date, now: time | None) -> bool:
    ends = meeting.closes_at or meeting.opens_at
    return now is not None and meeting.date == today and ends is not None and ends <= now


def _order(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.date, meeting.opens_at or time.min, repr(meeting)


def _days(rule: ScheduleRule, today: date) -> Iterator[date]:
    """The days of a rule from today on, in order, without end; none where the rule does not say which."""
    days = days_of(rule.byday)
    if rule.interval != 1 or not days:
        return iter(())
    if rule.freq.upper() == "MONTHLY" and any(ordinal for ordinal, _ in days):
        return _monthly(days, today)
    return _weekly({weekday for _, weekday in days}, today)


def _weekly(weekdays: set[int], today: date) -> Iterator[date]:
    day = today
    while True:
        if day.weekday() in weekdays:
            yield day
        day += timedelta(days=1)


def _monthly(days: tuple[tuple[int, int], ...], today: date) -> Iterator[date]:
    year, month = today.year, today.month
    for _ in range(_MONTHS_AHEAD):
        found = {day for ordinal, weekday in days for day in _in_month(year, month, ordinal, weekday)}
        yield from sorted(day for day in found if day >= today)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _in_month(year: int, month: int, ordinal: int, weekday: int) -> list[date]:
    """The nth weekday of a month: empty when there is no fifth one; all of them for ordinal 0."""
    first = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1)
    start = first + timedelta(days=(weekday - first.weekday()) % 7)
    all_days = [start + timedelta(days=7 * n) for n in range(5) if start + timedelta(days=7 * n) < after]
    if ordinal == 0:
        return all_days
    index = ordinal - 1 if ordinal > 0 else len(all_days) + ordinal
    return all_days[index : index + 1] if index >= 0 else []
