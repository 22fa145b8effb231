"""Hours and days as people type them: "19u30", "1930", "3/3/2027", "3 maart"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, time

from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.words import Words

_CLOCK = re.compile(r"(?P<hour>\d{1,2})\s*(?:[:.hHuU]\s*(?P<minute>\d{2})?|(?P<joined>\d{2}))?\s*(?:uur|uhr|heures?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?\.?")
_SHORTEST_MONTH = 3
_CENTURY = 2000


def clock_told(text: str) -> time | None:
    """ "19u30", "19:30", "19.30", "19h", "1930", "19" as a time; None for what is none."""
    found = _CLOCK.fullmatch(fold(text).strip())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["joined"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def months_of(several: Iterable[Words]) -> Mapping[str, int]:
    """The folded names of the months, whole and short, in these languages -> 1 to 12."""
    found: dict[str, int] = {}
    for words in several:
        for key in ("months", "months-short"):
            for number, name in enumerate(words.list_of(key), start=1):
                found["".join(words_of(name))] = number
    return found


def day_told(text: str, today: date, months: Mapping[str, int]) -> date | None:
    """ "3/3/2027", "3 maart 2027", "1er mars", "2027-03-03" as a day; without its year the next one from today. None
    for what is none."""
    told = fold(text).strip()
    if found := _ISO.fullmatch(told):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(told):
        return _of(int(found[1]), int(found[2]), found[3], today)
    return _with_month_name(words_of(told), today, months)


def _with_month_name(parts: tuple[str, ...], today: date, months: Mapping[str, int]) -> date | None:
    """Day and month in any order, the year last."""
    numbers = [part for part in parts if part[:1].isdigit() and part[:1].isascii()]
    names = [part for part in parts if part not in numbers]
    # "dinsdag 3 maart": the weekday says nothing new.
    named = [month for name in names if (month := _month(name, months))]
    if len(named) != 1 or len(names) > 2 or not 1 <= len(numbers) <= 2:
        return None
    day = re.fullmatch(r"(\d{1,2})(?:er|ste|de|e|st|nd|rd|th)?", numbers[0])
    year = re.fullmatch(r"\d{4}|\d{2}", numbers[1]) if len(numbers) == 2 else None
    if day is None or (len(numbers) == 2 and year is None):
        return None
    return _of(int(day[1]), named[0], year[0] if year else None, today)


def _month(name: str, months: Mapping[str, int]) -> int | None:
    """By its name, or by its first letters where they can be only one month."""
    if name in months:
        return months[name]
    if len(name) < _SHORTEST_MONTH:
        return None
    fitting = {number for known, number in months.items() if known.startswith(name)}
    return fitting.pop() if len(fitting) == 1 else None


def _of(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) + (_CENTURY if len(year) == 2 else 0), month, day)
    this = _day(today.year, month, day)
    return this if this is not None and this >= today else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
