"""The next day of 10,000 schedules, as the finder asks for it, against bare dateutil over the different rules."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import islice

import pytest
from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from healing_desktop.core import rule_days, schedule
from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.rule_days import RuleShape, shape_of
from healing_desktop.core.schedule import days_between, next_day, next_meetings
from tests.benchmarks.rounds import Report, medians
from tests.fixtures.generated import generated_content

TODAY = date(2026, 11, 21)
SCHEDULES = 10_000
MOST_MS = 16.0
# The floor knows of no exceptions, pauses or closed days.
MOST_RATIO = 1.3


@pytest.fixture(scope="module")
def rules() -> tuple[ScheduleRule, ...]:
    content = generated_content(2 * SCHEDULES + SCHEDULES // 2)
    found = tuple(islice((rule for entry in content.entries for rule in entry.row.schedules), SCHEDULES))
    assert len(found) == SCHEDULES
    return found


def test_next_meetings(rules: tuple[ScheduleRule, ...], report: Report) -> None:
    bare = [_bare(*different) for different in _different(rules)]
    plain = ScheduleRule("WEEKLY", "TU,TH", 2, starts_on=date(2026, 11, 24))
    shape = shape_of("WEEKLY", "TU,TH", None)
    assert shape is not None
    assert _first_of(_bare(shape, 2, plain.starts_on)) == next_day(plain, TODAY)

    def first_time() -> list[date | None]:
        for cached in (rule_days._every, schedule._days, schedule._next, schedule._computed):
            cached.cache_clear()
        return _next_days(rules)

    took = medians(
        {
            "bare": lambda: [_first_of(rule) for rule in bare],
            "first time": first_time,
            "again": lambda: _next_days(rules),
            "this week": lambda: [days_between(rule, TODAY, TODAY + timedelta(days=6)) for rule in rules],
            "in full": lambda: [next_meetings((rule,), TODAY, 5) for rule in rules],
        },
        rounds := 15,
    )
    name = f"{SCHEDULES} schedules, {len(bare)} rules"
    report.compare("next meetings", f"{name}, first time", took["first time"], took["bare"], MOST_RATIO, rounds)
    report.note("next meetings", f"{name}, again", took["again"], "ms", most=MOST_MS, rounds=rounds)
    report.note("next meetings", f"{name}, this week", took["this week"], "ms", most=MOST_MS, rounds=rounds)
    report.note("next meetings", f"{name}, five each", took["in full"], "ms", rounds=rounds)


def _next_days(rules: Iterable[ScheduleRule]) -> list[date | None]:
    return [next_day(rule, TODAY) for rule in rules]


def _different(rules: Iterable[ScheduleRule]) -> set[tuple[RuleShape, int, date | None]]:
    """Frequency, interval and days, and of one that skips the day from which it counts."""
    shapes = ((rule, shape_of(rule.freq, rule.byday, rule.bymonthday)) for rule in rules)
    return {
        (shape, rule.interval, rule.starts_on if rule.interval > 1 else None)
        for rule, shape in shapes
        if shape is not None and (rule.interval == 1 or rule.starts_on)
    }


def _bare(shape: RuleShape, interval: int, starts_on: date | None) -> rrule:
    return rrule(
        MONTHLY if shape.freq == "MONTHLY" else WEEKLY,
        dtstart=datetime.combine(starts_on or TODAY, time()),
        interval=interval,
        byweekday=[weekday(day, ordinal or None) for ordinal, day in shape.weekdays] or None,
        bymonthday=shape.month_days or None,
    )


def _first_of(rule: rrule) -> date | None:
    found = rule.after(datetime.combine(TODAY, time()), inc=True)
    return found.date() if found else None
