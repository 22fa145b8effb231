"""Made-up entries for lists and weeks, and where they stand on the pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from healing_desktop.core.entries import Assurance, Contact, Cost, Entry, ScheduleRule
from healing_desktop.core.ports import Found
from healing_desktop.core.query import Chip, Query
from tests.handouts.made_up import PHONE, sample, text


def numbered(number: int, **row: object) -> Entry:
    """The sample under another id and name; `row` replaces fields of its row."""
    entry = sample()
    fields = {"name": text(nl=f"Groep {number:02}", fr=f"Groupe {number:02}"), **row}
    changed = replace(entry.row, id=f"{entry.row.id[:-2]}{number:02}", **fields)  # type: ignore[arg-type]
    return replace(entry, row=changed)


def many(count: int) -> tuple[Entry, ...]:
    return tuple(numbered(number) for number in range(1, count + 1))


def vague() -> Entry:
    """Nobody knows what it costs, which languages are spoken, when it meets or how it is reached."""
    entry = numbered(90, schedules=(), cost=Cost(), languages=(), phone=None, checked_on="2025-09-10")
    return replace(entry, contact=Contact(), organisation_contact=Contact(phone=PHONE))


def on(days: str, hour: int | None, number: int, **rule: object) -> Entry:
    """It meets every week on these days."""
    opens = None if hour is None else time(hour, 30)
    made = ScheduleRule("WEEKLY", days, 1, opens, **{"as_of": "2026-10", **rule})  # type: ignore[arg-type]
    return numbered(number, schedules=(made,))


def told(entry: Entry, listed_on: str | None = None, changed_on: str | None = None) -> Entry:
    return replace(entry, assurance=Assurance(changed_on=changed_on, listed_on=listed_on))


def found(entries: tuple[Entry, ...], total: int) -> Found:
    return Found(Query("rouw", (Chip("theme", "grief"),)), tuple(entry.row for entry in entries), total, certain=total)
