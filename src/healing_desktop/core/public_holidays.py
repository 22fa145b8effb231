"""The Belgian public holidays, on which many groups do not meet: codes, so that every language names them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_FIXED = {
    (1, 1): "new-year",
    (5, 1): "labour-day",
    (7, 21): "national-day",
    (8, 15): "assumption",
    (11, 1): "all-saints",
    (11, 11): "armistice",
    (12, 25): "christmas",
}
_FROM_EASTER = {0: "easter", 1: "easter-monday", 39: "ascension", 49: "pentecost", 50: "whit-monday"}


def public_holiday(day: date) -> str | None:
    """The code of the public holiday (words: `holiday-<code>`), None on an ordinary day."""
    return _FIXED.get((day.month, day.day)) or _moving(day.year).get(day)


@lru_cache(maxsize=16)
def _moving(year: int) -> dict[date, str]:
    from dateutil.easter import easter

    return {easter(year) + timedelta(days=days): code for days, code in _FROM_EASTER.items()}
