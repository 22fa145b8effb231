"""HSDS schedules as rules of meetings on the wall clock of Brussels; what is no rule stays words.

The one module to change when HSDS changes how it writes them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.rule_days import WEEKDAYS, shape_of
from healing_desktop.core.schedule import days_between
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.field_reading import PARTIAL_DATE
from healing_desktop.exchange.hsds.findings import Origin
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_package import Row
from healing_desktop.exchange.hsds.hsds_profile import TIMEZONE
from healing_desktop.exchange.hsds.package_links import PackageLinks, text_in
from healing_desktop.exchange.hsds.told_values import Wrong, clock_in, day_in, number_of

_BRUSSELS = ZoneInfo(TIMEZONE)
_PARTS = ("morning", "afternoon", "evening")
_HOLIDAYS = ("closed", "open", "ask")
_PAUSE = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
_PLUS = re.compile(r"\+(?=\d)")
_MOST_INTERVAL, _MOST_COUNT, _MOST_DAYS = 99, 1000, 3660
# Not held by a rule of ours; where one of them says something, nothing is computed.
_BEYOND = ("byweekno", "byyearday")


@dataclass(frozen=True, slots=True)
class Meetings:
    """`words`: the rhythms that are no rule, in the languages told."""

    rules: tuple[ScheduleRule, ...] = ()
    words: LocalText | None = None


def meetings_of(service: Row, links: PackageLinks, gathered: Gathered, language: str, today: date) -> Meetings:
    """Of the service itself and of the service at a place; the opening hours of a building are not meetings."""
    told = list(links.of("schedule", "service_id", service["id"]))
    for at in links.of("service_at_location", "service_id", service["id"]):
        told += links.of("schedule", "service_at_location_id", at["id"])
    rules: list[ScheduleRule] = []
    words: list[LocalText] = []
    for row in {id(row): row for row in told}.values():
        rule = _rule(row, gathered.at(row), gathered, today)
        if rule is not None:
            rules.append(rule)
            continue
        said = links.texts("schedule", row, "description", language) or links.texts("schedule", row, "notes", language)
        if said:
            words.append(said)
        if {"freq", "dtstart"} & row.keys():
            gathered.report.tell("warning", gathered.at(row), "", "rule-as-text")
    return Meetings(tuple(dict.fromkeys(rules)), _together(words))


def _rule(row: Row, at: Origin, gathered: Gathered, today: date) -> ScheduleRule | None:
    """None when the row does not say on which days."""
    starts, ends = _day(row, "dtstart"), _day(row, "until")
    freq, byday, bymonthday = _shape(row, starts, ends)
    interval = _whole(row, "interval", 1)
    if freq is None or any(column in row for column in _BEYOND) or not 1 <= interval <= _MOST_INTERVAL:
        return None
    if shape_of(freq, byday, bymonthday) is None:
        return None
    opens, closes = (_clock(row, name, starts or today, at, gathered) for name in ("opens_at", "closes_at"))
    rule = ScheduleRule(
        freq, byday, interval, opens, closes, part=_one_of(row, "x_part", _PARTS), as_of=_partial(row, "x_as_of"),
        note=text_in(row, "x_note"), bymonthday=bymonthday, starts_on=starts, ends_on=ends or _only_day(row, starts),
        excluded_dates=tuple(day for word in _words(row, "x_excluded_dates") if (day := day_in(word))),
        pauses=tuple((word[:5], word[6:]) for word in _words(row, "x_pauses") if _PAUSE.fullmatch(word)),
        public_holidays=_one_of(row, "x_public_holidays", _HOLIDAYS),
    )  # fmt: skip
    return _counted(rule, row, at, gathered)


def _shape(row: Row, starts: date | None, ends: date | None) -> tuple[str | None, str, str | None]:
    """Where a rule leaves its day to the day on which it starts, that day is it (RFC 5545)."""
    freq = text_in(row, "freq")
    byday = _PLUS.sub("", (text_in(row, "byday") or "").upper().replace(" ", "").replace(";", ","))
    bymonthday = _PLUS.sub("", str(row.get("bymonthday", "")).replace(" ", "")) or None
    if freq is None and starts is not None and (ends == starts or _whole(row, "count", 0) == 1 or ends is None):
        return "WEEKLY", WEEKDAYS[starts.weekday()], None
    if starts is not None and not byday and not bymonthday:
        return (freq, WEEKDAYS[starts.weekday()], None) if freq == "WEEKLY" else (freq, "", str(starts.day))
    return freq, byday, bymonthday


def _only_day(row: Row, starts: date | None) -> date | None:
    """Without a frequency it is one day."""
    return starts if "freq" not in row else None


def _counted(rule: ScheduleRule, row: Row, at: Origin, gathered: Gathered) -> ScheduleRule | None:
    """`count` as a last day, which is what our rules have."""
    count = _whole(row, "count", 0)
    if not count or rule.ends_on is not None:
        return rule
    if rule.starts_on is None or not 1 <= count <= _MOST_COUNT:
        gathered.report.tell("warning", at, "count", "rule-as-text")
        return None
    last = min(date.max.toordinal(), rule.starts_on.toordinal() + _MOST_DAYS)
    days = days_between(rule, rule.starts_on, date.fromordinal(last))[:count]
    return replace(rule, ends_on=days[-1]) if len(days) == count else rule


def _clock(row: Row, column: str, day: date, at: Origin, gathered: Gathered) -> time | None:
    """The wall clock: as it stands, unless its offset is not that of Brussels on that day."""
    found = clock_in(row[column]) if column in row else None
    if found is None:
        return None
    clock, offset = found
    told = _offset(offset, row)
    if told is None or text_in(row, "x_timezone") == TIMEZONE:
        return clock
    try:
        moment = datetime.combine(day, clock, timezone(told))
        here = moment.astimezone(_BRUSSELS)
    except (OverflowError, ValueError):
        return clock
    if here.utcoffset() == told or (not offset and told in (timedelta(hours=1), timedelta(hours=2))):
        return clock
    gathered.report.tell("repaired", at, column, "time-zone", row=row, value=row[column], now=f"{here:%H:%M}")
    return here.time()


def _offset(offset: str, row: Row) -> timedelta | None:
    """Of the clock time itself, else the number that HSDS has for it; None where nothing is told."""
    if offset == "Z":
        return timedelta()
    if offset:
        hours, minutes = int(offset[1:3]), int(offset[3:].lstrip(":") or 0)
        return (1 if offset[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes)
    told = number_of(row.get("timezone"))
    return None if isinstance(told, Wrong) or abs(told) > 14 else timedelta(hours=told)


def _together(words: list[LocalText]) -> LocalText | None:
    if len(words) < 2:
        return words[0] if words else None
    by_language: dict[str, list[str]] = {}
    for text in words:
        for code, said in text.by_language:
            by_language.setdefault(code, []).append(said)
    return LocalText(tuple((code, "; ".join(said)) for code, said in by_language.items()))


def _day(row: Row, column: str) -> date | None:
    return day_in(row[column]) if column in row else None


def _whole(row: Row, column: str, otherwise: int) -> int:
    told = number_of(row.get(column))
    return otherwise if isinstance(told, Wrong) or told != int(told) else int(told)


def _one_of(row: Row, column: str, allowed: tuple[str, ...]) -> str | None:
    text = text_in(row, column)
    return text if text in allowed else None


def _partial(row: Row, column: str) -> str | None:
    text = text_in(row, column)
    return text if text and PARTIAL_DATE.fullmatch(text) and earliest_day(text) else None


def _words(row: Row, column: str) -> list[str]:
    return (text_in(row, column) or "").split()
