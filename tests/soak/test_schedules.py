"""Generated schedules: dates in order, each allowed by its rule, and words for them in every language."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given, seed
from hypothesis import strategies as st

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.pauses import pause_at
from healing_desktop.core.public_holidays import public_holiday
from healing_desktop.core.rule_days import WEEKDAYS
from healing_desktop.core.schedule import Meeting, days_between, next_meetings
from tests.fixtures.fuzz import FUZZ, TODAY, rules
from tests.fixtures.stopwatch import SLOW_MS, Stopwatch
from tests.soak.conftest import Rounds

COUNT = 5


def allows(rule: ScheduleRule, meeting: Meeting) -> bool:
    """Whether a meeting keeps to what its rule says by itself; how often is not looked at."""
    day = meeting.date
    weekdays = {code[-2:] for code in rule.byday.split(",") if code}
    return (
        (rule.starts_on is None or day >= rule.starts_on)
        and (rule.ends_on is None or day <= rule.ends_on)
        and day not in rule.excluded_dates
        and pause_at(day, rule.pauses) is None
        and not (rule.public_holidays == "closed" and public_holiday(day))
        and (not weekdays or WEEKDAYS[day.weekday()] in weekdays)
        and (meeting.opens_at, meeting.closes_at) == (rule.opens_at, rule.closes_at)
    )


def test_whatever_rule_a_group_has(rounds: Rounds, stopwatch: Stopwatch, is_long: bool) -> None:
    several = st.lists(rules(), min_size=1, max_size=3).map(tuple)
    for number in rounds(0.2):

        @seed(number)
        @FUZZ
        @given(schedule=several, today=st.dates(TODAY - timedelta(days=800), TODAY + timedelta(days=800)))
        def keeps_its_rule(schedule: tuple[ScheduleRule, ...], today: date) -> None:
            name = repr(schedule)
            meetings = stopwatch.time(name, lambda: next_meetings(schedule, today, COUNT))
            assert len(meetings) <= COUNT
            assert [m.date for m in meetings] == sorted(m.date for m in meetings)
            for meeting in meetings:
                assert meeting.date >= today
                assert any(allows(rule, meeting) for rule in schedule), meeting
            late = datetime.combine(today, time(12, 30))
            assert all(m.date >= today for m in next_meetings(schedule, late, COUNT))
            for rule in schedule:
                days = days_between(rule, today, today + timedelta(days=400))
                assert list(days) == sorted(set(days))

        keeps_its_rule()
    assert not is_long or stopwatch.worst_ms <= SLOW_MS, str(stopwatch)
