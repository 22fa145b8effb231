"""When rows meet: rules are worked out once a day for all rows that share them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cached_property

from pyroaring import BitMap

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.schedule import WEEKDAYS, days_between, next_day
from healing_desktop.storage.records import load, rule_in
from healing_desktop.storage.row_sets import Asking
from healing_desktop.storage.search_rows import UNKNOWN_PART, part_of_day

NEVER = date.max.toordinal()


def period_days(period: str, today: date) -> tuple[date, date]:
    """First and last day of a period chip: today, tomorrow, this-week (up to Sunday), weekend."""
    sunday = today + timedelta(days=6 - today.weekday())
    if period == "tomorrow":
        return today + timedelta(days=1), today + timedelta(days=1)
    if period == "this-week":
        return today, sunday
    if period == "weekend":
        return max(today, sunday - timedelta(days=1)), sunday
    return today, today


class MeetingRows:
    """The rules of every row of an edition."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._next: tuple[date, dict[int, int]] | None = None

    @cached_property
    def rules(self) -> list[tuple[ScheduleRule, list[int]]]:
        """Each rule with the rows that have it."""
        with self._asking() as connection:
            records = connection.exec_driver_sql("SELECT rule, record FROM rule ORDER BY rule").all()
            rows: dict[int, list[int]] = {number: [] for number, _ in records}
            for row, number in connection.exec_driver_sql("SELECT row, rule FROM row_rule ORDER BY row"):
                rows[number].append(row)
        return [(rule_in(load(record)), rows[number]) for number, record in records]

    def next_days(self, today: date) -> Mapping[int, int]:
        """Row -> the proleptic ordinal of its next day; only rows of which that can be told."""
        if self._next is None or self._next[0] != today:
            found: dict[int, int] = {}
            for rule, rows in self.rules:
                day = next_day(rule, today)
                if day is not None:
                    ordinal = day.toordinal()
                    for row in rows:
                        if found.get(row, NEVER) > ordinal:
                            found[row] = ordinal
            self._next = today, found
        return self._next[1]

    def meeting(self, period: str, today: date, days: Iterable[str], parts: Iterable[str]) -> tuple[BitMap, BitMap]:
        """The rows of which one rule meets in the period, on one of the days and parts of the day (none: any), and
        the rows of which a rule that may is not whole enough to tell."""
        first, last = period_days(period, today)
        wanted_days, wanted_parts = set(days), set(parts)
        meets, open_ = BitMap(), BitMap()
        for rule, rows in self.rules:
            part = part_of_day(rule) or UNKNOWN_PART
            if wanted_parts and part not in wanted_parts and part != UNKNOWN_PART:
                continue
            on = [
                day
                for day in days_between(rule, first, last)
                if not wanted_days or WEEKDAYS[day.weekday()] in wanted_days
            ]
            if on and not (wanted_parts and part == UNKNOWN_PART):
                meets.update(rows)
            elif on or next_day(rule, today) is None:
                open_.update(rows)
        return meets, open_ - meets
