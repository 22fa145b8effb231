"""How old the data file is, and which telephone lines have their check behind them for too long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from healing_desktop.core.dates import earliest_day, months_between
from healing_desktop.core.helplines import Helpline, HelplineTable

# Past these staff are told; nothing is hidden.
DATA_DAYS = 90
HELPLINE_DAYS = 90


@dataclass(frozen=True, slots=True)
class EditionAge:
    """`days` and whole `months` since it was published, 0 for a day to come; `expired`: the last day it was meant for
    is behind us."""

    days: int
    months: int
    expired: bool

    @property
    def old(self) -> bool:
        return self.days > DATA_DAYS


def edition_age(published_on: str, expires_on: str | None, today: date) -> EditionAge:
    """Days ISO 8601; what cannot be read counts as published today, and for ever."""
    published = min(earliest_day(published_on[:10]) or today, today)
    last = earliest_day((expires_on or "")[:10])
    return EditionAge((today - published).days, months_between(published, today), last is not None and last < today)


def is_late(line: Helpline, today: date) -> bool:
    """Checked too long ago, or nobody knows when."""
    day = earliest_day(line.checked_on)
    return day is None or (today - day).days > HELPLINE_DAYS


def late_lines(table: HelplineTable, today: date) -> tuple[Helpline, ...]:
    """The lines with a number that are to be checked again."""
    return tuple(line for line in table.lines if line.number and is_late(line, today))
