"""Runs the find statement and turns its tuples into rows with their reasons."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Connection

from healing_desktop.core.entries import GroupRow, Reason
from healing_desktop.core.query import Query
from healing_desktop.core.schedule import WEEKDAYS, next_meetings
from healing_desktop.storage.find_sql import find_statement
from healing_desktop.storage.found_rows import Fields, FoundRows
from healing_desktop.storage.records import load_place, load_row
from healing_desktop.storage.search_rows import part_of_day

EVERY_ROW = 1_000_000

Narrower = Mapping[str, frozenset[str]]


def read_rows(
    connection: Connection, query: Query, limit: int, today: date, narrower: Narrower, file: str
) -> tuple[Sequence[GroupRow], int]:
    """The first `limit` rows and how many there are in all. `narrower`: the themes under each theme."""
    period = next((chip.value for chip in query.of_type("period")), None)
    statement = find_statement(query, EVERY_ROW if period else limit)
    found = connection.exec_driver_sql(statement.sql, statement.parameters).all()
    rows = FoundRows(found, lambda fields: _row(fields, query, narrower), file)
    if period is None:
        return rows, (found[0][6] if found else 0)
    first, last = period_days(period, today)
    wanted = {kind: {chip.value for chip in query.of_type(kind)} for kind in ("day", "time")}
    meeting = tuple(row for row in rows if _meets_between(row, first, last, wanted))
    return meeting[:limit], len(meeting)


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


def _meets_between(row: GroupRow, first: date, last: date, wanted: Mapping[str, set[str]]) -> bool:
    """True when one and the same rule meets then, on a day and in a part of the day that were asked for."""
    rules = tuple(rule for rule in row.schedules if not wanted["time"] or part_of_day(rule) in wanted["time"])
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    asked = {day for day in days if not wanted["day"] or WEEKDAYS[day.weekday()] in wanted["day"]}
    return any(meeting.date in asked for meeting in next_meetings(rules, first, len(WEEKDAYS) * len(rules)))


def _row(fields: Fields, query: Query, narrower: Narrower) -> GroupRow:
    entry_id, record, place, square, _, covers, _ = fields
    row = load_row(str(entry_id), str(record))
    return replace(
        row,
        place=load_place(str(place)) if place else None,
        distance_km=round(math.sqrt(square), 1) if isinstance(square, float) else None,
        covers_place=bool(covers),
        why=_reasons(row, query, narrower),
    )


def _reasons(row: GroupRow, query: Query, narrower: Narrower) -> tuple[Reason, ...]:
    """What the row has of the query; a theme it has through narrower ones is followed by these, as what it is mainly
    for."""
    reasons = []
    for chip in query.chips:
        if chip.type == "theme":
            under = [Reason("mainly", code) for code in row.themes if code in narrower.get(chip.value, ())]
            if under or chip.value in row.themes:
                reasons += [Reason("theme", chip.value), *under]
        elif chip.type in ("audience", "language"):
            has = row.audiences if chip.type == "audience" else row.languages
            reasons += [Reason(chip.type, chip.value)] if chip.value in has else []
        elif chip.type not in ("distance", "text"):
            reasons.append(Reason(chip.type, chip.value))
    if query.words:
        reasons.append(Reason("text", " ".join(query.words)))
    return tuple(reasons)
