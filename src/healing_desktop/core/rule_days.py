"""The days of a bare rule (RFC 5545), worked out by dateutil: without its first and last day, exceptions and pauses.

Thousands of groups share a few hundred such rules, so each is worked out once for a stretch of days.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import NamedTuple

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MONTHS = 12
# Beyond this a rule is taken for a slip of the pen.
MOST_INTERVAL = 99
_BYDAY = re.compile(r"(\+?[1-5]|-[12])?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_BYMONTHDAY = re.compile(r"\+?([1-9]|[12]\d|3[01])|-[12]", re.ASCII)


class RuleShape(NamedTuple):
    """What a rule says of days: (ordinal, weekday from Monday 0) with ordinal 0 for every one; days of the month."""

    freq: str
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
def shape_of(freq: str, byday: str, bymonthday: str | None) -> RuleShape | None:
    """None where the rule does not say on which days: nothing is guessed, not even from the part that is clear."""
    shape = RuleShape(freq.upper(), days_of(byday), month_days_of(bymonthday))
    whole = len(shape.weekdays) == _parts(byday) and len(shape.month_days) == _parts(bymonthday)
    if not whole or not (shape.weekdays or shape.month_days):
        return None
    counted = any(ordinal for ordinal, _ in shape.weekdays)
    if shape.freq == "MONTHLY":
        return None if counted and shape.month_days else shape
    return shape if shape.freq == "WEEKLY" and not counted and not shape.month_days else None


def ruled_days(shape: RuleShape, interval: int, starts_on: date | None, first: date, last: date) -> tuple[date, ...]:
    """The days from `first` to `last`, both included, in order. A rule that skips needs the day it `starts_on`.

    The weeks and months that are skipped are left out here: dateutil would look for a rule that skips all months of
    31 days up to the year 9999.
    """
    if interval == 1:
        return _every(shape, first, last)
    if starts_on is None or not 1 < interval <= MOST_INTERVAL:
        return ()
    number = _week if shape.freq == "WEEKLY" else _month
    phase = number(starts_on) % interval
    return tuple(day for day in _every(shape, first, last) if number(day) % interval == phase)


@lru_cache(maxsize=8192)
def _every(shape: RuleShape, first: date, last: date) -> tuple[date, ...]:
    """Without skipping. Together, "FR" and "1MO" mean either; dateutil would look for days that are both."""
    counted = tuple(day for day in shape.weekdays if day[0])
    if not counted or counted == shape.weekdays:
        return _from_dateutil(shape, first, last)
    plain = shape._replace(weekdays=tuple(day for day in shape.weekdays if not day[0]))
    both = (*_every(plain, first, last), *_every(shape._replace(weekdays=counted), first, last))
    return tuple(sorted(set(both)))


def _from_dateutil(shape: RuleShape, first: date, last: date) -> tuple[date, ...]:
    from dateutil.rrule import MO, MONTHLY, WEEKLY, rrule, weekday

    found = rrule(
        MONTHLY if shape.freq == "MONTHLY" else WEEKLY,
        dtstart=datetime.combine(first, time()),
        until=datetime.combine(last, time()),
        wkst=MO,
        byweekday=[weekday(day, ordinal or None) for ordinal, day in shape.weekdays] or None,
        bymonthday=shape.month_days or None,
    )
    return tuple(moment.date() for moment in found)


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7


def _month(day: date) -> int:
    return day.year * MONTHS + day.month


def _parts(text: str | None) -> int:
    return len(text.split(",")) if text else 0
