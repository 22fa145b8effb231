"""The days of a bare rule (RFC 5545), worked out by dateutil: without its first and last day, exceptions and pauses.

Thousands of groups share a few hundred such rules, so each is worked out once for a stretch of days.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MONTHS = 12
# Beyond this a rule is taken for a slip of the pen.
MOST_INTERVAL = 99
_BYDAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_BYMONTHDAY = re.compile(r"\+?([1-9]|[12]\d|3[01])|-[1-5]", re.ASCII)


class RuleShape(NamedTuple):
    """What a rule says of days: (ordinal, weekday from Monday 0) with ordinal 0 for every one; days of the month."""

    freq: str
    interval: int
    weekdays: tuple[tuple[int, int], ...]
    month_days: tuple[int, ...]


@lru_cache(maxsize=4096)
def days_of(byday: str) -> tuple[tuple[int, int], ...]:
    """ "1TU,3TU" as (ordinal, weekday from Monday 0); ordinal 0 stands for every one."""
    found = (_BYDAY.fullmatch(part.strip().upper()) for part in byday.split(","))
    return tuple((int(day[1] or 0), WEEKDAYS.index(day[2])) for day in found if day)


@lru_cache(maxsize=4096)
def month_days_of(bymonthday: str | None) -> tuple[int, ...]:
    """ "1,15" as numbers; -1 is the last day of the month."""
    parts = [part.strip() for part in (bymonthday or "").split(",")]
    return tuple(int(part) for part in parts if _BYMONTHDAY.fullmatch(part))


@lru_cache(maxsize=4096)
def shape_of(freq: str, interval: int, byday: str, bymonthday: str | None) -> RuleShape | None:
    """None where the rule does not say on which days: nothing is guessed, not even from the part that is clear."""
    shape = RuleShape(freq.upper(), interval, days_of(byday), month_days_of(bymonthday))
    whole = len(shape.weekdays) == _parts(byday) and len(shape.month_days) == _parts(bymonthday)
    if not whole or not (shape.weekdays or shape.month_days) or not 1 <= interval <= MOST_INTERVAL:
        return None
    if shape.freq == "MONTHLY":
        return shape
    counted = shape.month_days or any(ordinal for ordinal, _ in shape.weekdays)
    return shape if shape.freq == "WEEKLY" and not counted else None


def ruled_days(shape: RuleShape, starts_on: date | None, first: date, last: date) -> tuple[date, ...]:
    """The days from `first` to `last`, both included, in order. A rule that skips needs the day it `starts_on`."""
    if shape.interval > 1 and starts_on is None:
        return ()
    return _days(shape, _period(shape, starts_on or first, first), first, last)


@lru_cache(maxsize=8192)
def _days(shape: RuleShape, period: date, first: date, last: date) -> tuple[date, ...]:
    from dateutil.rrule import MO, MONTHLY, WEEKLY, rrule, weekday

    found = rrule(
        MONTHLY if shape.freq == "MONTHLY" else WEEKLY,
        dtstart=datetime.combine(period, time()),
        until=datetime.combine(last, time()),
        interval=shape.interval,
        wkst=MO,
        byweekday=[weekday(day, ordinal or None) for ordinal, day in shape.weekdays] or None,
        bymonthday=shape.month_days or None,
        cache=False,
    )
    return tuple(day for moment in found if (day := moment.date()) >= first)


def _period(shape: RuleShape, starts_on: date, first: date) -> date:
    """The first day of the latest week or month of the rule that begins no later than `first`, or of its very first.

    Equal rules of another age come out the same, and dateutil need not walk there from the year they began.
    """
    if shape.freq == "WEEKLY":
        week = starts_on - timedelta(days=starts_on.weekday())
        skipped = max(0, (first - week).days // (7 * shape.interval))
        return week + timedelta(days=7 * shape.interval * skipped)
    ahead = max(0, (first.year - starts_on.year) * MONTHS + first.month - starts_on.month)
    month = starts_on.month - 1 + ahead // shape.interval * shape.interval
    return date(starts_on.year + month // MONTHS, month % MONTHS + 1, 1)


def _parts(text: str | None) -> int:
    return len(text.split(",")) if text else 0
