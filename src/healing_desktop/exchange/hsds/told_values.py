"""Numbers, days and clock times as people and programs write them."""

from __future__ import annotations

import math
import re
from datetime import date, time

_NUMBER = re.compile(r"[+-]?\d{1,15}([.,]\d{1,15})?", re.ASCII)
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})([T ].{0,40})?", re.ASCII)
_BELGIAN_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.hHuU](?P<minute>\d{2})?)?(?::(?P<second>\d{2})(?:\.\d{1,9})?)?"
    r"\s?(?P<offset>[Zz]|[+-]\d{2}:?(?:\d{2})?)?",
    re.ASCII,
)
_YES, _NO = ("true", "yes", "1"), ("false", "no", "0")


class Wrong:
    """The value is no such thing."""


WRONG = Wrong()


def number_of(value: object) -> float | int | Wrong:
    """A number, also told as text; whole ones stay whole."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return WRONG
    if isinstance(value, int | float):
        return value if math.isfinite(value) and abs(value) < 1e15 else WRONG
    text = value.strip()
    if not _NUMBER.fullmatch(text):
        return WRONG
    made = float(text.replace(",", "."))
    return int(made) if made.is_integer() and "." not in text and "," not in text else made


def date_of(value: object) -> str | Wrong:
    """A day as ISO 8601 (a moment of a day stays as it is); "3/11/2026" is the third of November."""
    text = str(value).strip()
    if found := _ISO_DAY.fullmatch(text):
        return text if _is_day(found[1], found[2], found[3]) else WRONG
    if (found := _BELGIAN_DAY.fullmatch(text)) and _is_day(found[3], found[2], found[1]):
        return f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    return WRONG


def day_of(value: object) -> str | Wrong:
    """The same without the hour."""
    made = date_of(value)
    return made if isinstance(made, Wrong) else made[:10]


def day_in(value: object) -> date | None:
    """The day of what `date_of` gave."""
    made = date_of(value)
    return None if isinstance(made, Wrong) else date.fromisoformat(made[:10])


def time_of(value: object) -> str | Wrong:
    """ "19:30", "19:30:00+01:00", "09:00Z" as they are; "9h30", "19u", "9.30" and "24:00" as such."""
    text = str(value).strip()
    found = _CLOCK.fullmatch(text)
    if not found:
        return WRONG
    if re.match(r"\d{2}:\d{2}", text) and _is_clock(found):
        return text
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if (hour, minute) == (24, 0):
        return "23:59"
    return f"{hour:02}:{minute:02}{found['offset'] or ''}" if _is_clock(found) else WRONG


def clock_in(value: object) -> tuple[time, str] | None:
    """The clock time, hours and minutes, and the offset behind it ("" for none)."""
    made = time_of(value)
    found = None if isinstance(made, Wrong) else _CLOCK.fullmatch(made)
    if found is None:
        return None
    return time(int(found["hour"]), int(found["minute"] or 0)), (found["offset"] or "").upper()


def boolean_of(value: object) -> bool | Wrong:
    text = str(value).strip().lower()
    return True if text in _YES else False if text in _NO else WRONG


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _is_clock(found: re.Match[str]) -> bool:
    return int(found["hour"]) < 24 and int(found["minute"] or 0) < 60 and int(found["second"] or 0) < 60
