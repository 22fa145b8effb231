"""How long ago an entry was checked, and what that means for who wants to go there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from healing_desktop.core.dates import age, earliest_day, months_between, months_later, partial_date
from healing_desktop.core.words import Words

FRESH_DAYS, AGING_DAYS, OLD_DAYS = 180, 365, 730
CHECK_EVERY_MONTHS = 12


class Band(StrEnum):
    """Half a year, a year, two years, longer, not known."""

    FRESH = "fresh"
    AGING = "aging"
    OLD = "old"
    VERY_OLD = "very-old"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Freshness:
    """The age of a check. `words_key` names the phrase of rows; `months` are whole, None when unknown."""

    band: Band
    words_key: str
    months: int | None
    checked_on: str | None = None

    @property
    def call_first(self) -> bool:
        return self.band is not Band.FRESH


@lru_cache(maxsize=4096)
def freshness(checked_on: str | None, today: date) -> Freshness:
    """Partial dates count from their earliest day; a date to come counts as today's."""
    day = earliest_day(checked_on)
    if day is None:
        return Freshness(Band.UNKNOWN, "fresh-unknown", None)
    days = max(0, (today - day).days)
    months = months_between(min(day, today), today)
    if days <= FRESH_DAYS:
        return Freshness(Band.FRESH, "fresh-ago" if months else "fresh-now", months, checked_on)
    if days <= AGING_DAYS:
        return Freshness(Band.AGING, "fresh-call-first", months, checked_on)
    if days <= OLD_DAYS:
        return Freshness(Band.OLD, "fresh-not-for", months, checked_on)
    return Freshness(Band.VERY_OLD, "fresh-years", months, checked_on)


def next_check(checked_on: str | None, told: str | None = None) -> date | None:
    """The day by which to look again: the one that was `told`, else twelve months after the check."""
    day = earliest_day(checked_on)
    if told or day is None:
        return earliest_day(told)
    return months_later(day, CHECK_EVERY_MONTHS)


def freshness_short(found: Freshness, words: Words) -> str:
    """The phrase of a list row: "Checked 2 months ago"."""
    return words(found.words_key, age=age(found.months or 0, words))


def freshness_long(found: Freshness, words: Words) -> str:
    """The sentence of detail and paper: "Last checked: November 2018. That is 8 years ago: call first."."""
    if found.checked_on is None or found.months is None:
        return words("fresh-long-unknown")
    told, ago = partial_date(found.checked_on, words), age(found.months, words)
    if found.call_first:
        return words("fresh-long-old", date=told, age=ago)
    exact = "" if found.checked_on.count("-") == 2 else "-in"
    return words(f"fresh-long{exact}-ago" if found.months else f"fresh-long{exact}-now", date=told, age=ago)
