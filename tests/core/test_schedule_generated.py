"""Schedules that nobody thought of: no error, in order, on a day of the rule, none on a day that falls out."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.public_holidays import public_holiday
from healing_desktop.core.schedule import days_between, days_of, month_days_of, next_day, next_meetings

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST = 0.1
QUIET = settings(deadline=None, database=None)
near = st.dates(date(2020, 1, 1), date(2035, 12, 31))
any_day = st.one_of(near, st.dates())
clocks = st.one_of(st.none(), st.times())
month_and_day = st.dates(date(2028, 1, 1), date(2028, 12, 31)).map(lambda day: f"{day:%m-%d}")


def _rules(
    freq: str, days: st.SearchStrategy[str], month_days: st.SearchStrategy[str | None]
) -> st.SearchStrategy[ScheduleRule]:
    return st.builds(
        ScheduleRule, st.just(freq), days, st.integers(1, 5), clocks, clocks,
        part=st.sampled_from((None, "evening", "?")), as_of=st.sampled_from((None, "2018", "2026-10")),
        note=st.sampled_from((None, "not always")), bymonthday=month_days, starts_on=st.one_of(st.none(), near),
        ends_on=st.one_of(st.none(), near), excluded_dates=st.lists(near, max_size=4).map(tuple),
        pauses=st.lists(st.tuples(month_and_day, month_and_day), max_size=3).map(tuple),
        public_holidays=st.sampled_from((None, "closed", "open", "ask")),
    )  # fmt: skip


def _joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(parts, min_size=1, max_size=3, unique=True).map(",".join)


weekly = _rules("WEEKLY", _joined(st.sampled_from(CODES)), st.none())
counted = st.builds(str.__add__, st.sampled_from(("", "1", "2", "3", "4", "5", "-1", "-2")), st.sampled_from(CODES))
monthly = _rules("MONTHLY", _joined(counted), st.none())
by_number = _rules("MONTHLY", st.just(""), _joined(st.sampled_from([*map(str, range(1, 32)), "-1", "-2"])))
rules = st.one_of(weekly, monthly, by_number)
nonsense = st.builds(
    ScheduleRule, st.text(max_size=8), st.text(max_size=8), st.integers(), clocks, clocks,
    bymonthday=st.one_of(st.none(), st.text(max_size=6)), starts_on=st.one_of(st.none(), any_day),
    ends_on=st.one_of(st.none(), any_day), excluded_dates=st.lists(any_day, max_size=2).map(tuple),
    pauses=st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=2).map(tuple),
    public_holidays=st.one_of(st.none(), st.text(max_size=6)),
)  # fmt: skip


@QUIET
@given(rules, near)
def test_every_date_is_a_day_of_its_rule(rule: ScheduleRule, today: date) -> None:
    found = [meeting.date for meeting in next_meetings((rule,), today, 12)]
    assert found == sorted(set(found))
    assert next_day(rule, today) == (found[0] if found else None)
    assert not found or found[0] >= today
    for day in found:
        assert _on_a_day_of(rule, day), day
        assert _in_phase(rule, day), day
        assert not _falls_out(rule, day), day


@QUIET
@given(rules, near)
def test_no_date_is_left_out(rule: ScheduleRule, today: date) -> None:
    """Day by day through a year, without dateutil."""
    last = today + timedelta(days=366)
    dated = rule.interval == 1 or rule.starts_on is not None
    expected = [
        day
        for day in (today + timedelta(days=n) for n in range(367))
        if dated and _on_a_day_of(rule, day) and _in_phase(rule, day) and not _falls_out(rule, day)
    ]
    assert list(days_between(rule, today, last)) == expected


@QUIET
@given(st.lists(st.one_of(rules, nonsense), max_size=3).map(tuple), any_day, st.times())
def test_never_an_error_and_never_long(some: tuple[ScheduleRule, ...], today: date, now: time) -> None:
    next_meetings((ScheduleRule("WEEKLY", "MO"),), today)  # the library is there
    started = process_time()
    found = next_meetings(some, datetime.combine(today, now), 5)
    took = process_time() - started
    assert len(found) <= 5
    assert all(meeting.date >= today for meeting in found)
    assert took < LONGEST, (took, some, today)


def _on_a_day_of(rule: ScheduleRule, day: date) -> bool:
    after = monthrange(day.year, day.month)[1] - day.day
    counts = {0, (day.day - 1) // 7 + 1, -(after // 7 + 1)}
    if rule.byday and not any(ordinal in counts and at == day.weekday() for ordinal, at in days_of(rule.byday)):
        return False
    numbers = month_days_of(rule.bymonthday)
    return not numbers or bool({day.day, -after - 1} & set(numbers))


def _in_phase(rule: ScheduleRule, day: date) -> bool:
    if rule.starts_on is None:
        return True
    if rule.freq == "MONTHLY":
        return ((day.year - rule.starts_on.year) * 12 + day.month - rule.starts_on.month) % rule.interval == 0
    monday = rule.starts_on - timedelta(days=rule.starts_on.weekday())
    return (day - monday).days // 7 % rule.interval == 0


def _falls_out(rule: ScheduleRule, day: date) -> bool:
    at = f"{day:%m-%d}"
    paused = any(a <= at <= b if a <= b else not b < at < a for a, b in rule.pauses)
    outside = day < (rule.starts_on or day) or day > (rule.ends_on or day)
    closed = rule.public_holidays == "closed" and public_holiday(day) is not None
    return paused or outside or closed or day in rule.excluded_dates
