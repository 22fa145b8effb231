"""Dates, clock times and ages in words: 24 h, Latin digits, a month never as a number."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, time

from healing_desktop.core.words import Words


def long_date(day: date, words: Words) -> str:
    """ "Tuesday 24 November 2026"."""
    return words("date-long", weekday=weekday(day, words), **_parts(day, words))


def plain_date(day: date, words: Words) -> str:
    """ "24 November 2026"."""
    return words("date-day", **_parts(day, words))


def date_of_every_year(day: date, words: Words) -> str:
    """ "24 November"."""
    parts = _parts(day, words)
    return words("date-no-year", day=parts["day"], month=parts["month"])


def first_and_last(first: date, last: date, words: Words) -> dict[str, str]:
    """{"first": "23", "last": "29 November 2026"}: month and year of the first day only where they are others."""
    if first.year != last.year:
        said = plain_date(first, words)
    elif first.month != last.month:
        said = date_of_every_year(first, words)
    else:
        said = words("week-day", day=_day(first, words))
    return {"first": said, "last": plain_date(last, words)}


def short_date(day: date, words: Words) -> str:
    """ "Tue 24 Nov", for rows."""
    names = words.list_of("weekdays-short"), words.list_of("months-short")
    return words("date-short", weekday=names[0][day.weekday()], day=_day(day, words), month=names[1][day.month - 1])


def weekday(day: date, words: Words) -> str:
    return words.list_of("weekdays")[day.weekday()]


def partial_date(text: str, words: Words) -> str:
    """A date as exact as its source: "2022", "2021-08" or "2021-08-03" in words."""
    numbers = [int(part) for part in text.split("-")]
    if len(numbers) == 1:
        return str(numbers[0])
    if len(numbers) == 2:
        return words("date-month", month=months_alone(words)[numbers[1] - 1], year=str(numbers[0]))
    return plain_date(date(numbers[0], numbers[1], numbers[2]), words)


def months_alone(words: Words) -> tuple[str, ...]:
    """Names of months where no day stands before them."""
    return words.form_of("months-alone", "months")


def earliest_day(text: str | None) -> date | None:
    """The first day that a partial date can mean; None when it is missing or no date."""
    try:
        year, month, day = [*(int(part) for part in (text or "").split("-")), 1, 1][:3]
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def clock(at: time, words: Words) -> str:
    """ "19:30", "19.30" or "19 h 30", alone."""
    key = "clock" if at.minute else "clock-hour"
    return words.ltr(words(key, hour=str(at.hour), minute=f"{at.minute:02}"))


def clock_sentence(opens: time, closes: time | None, words: Words) -> str:
    """ "19.30 uur", "18.00 tot 19.30 uur": for a sentence."""
    if closes is None:
        return words("clock-sentence", clock=clock(opens, words))
    return words("clock-span-sentence", **{"from": clock(opens, words), "until": clock(closes, words)})


def in_days(day: date, today: date, words: Words) -> str:
    """ "today", "tomorrow", "in 3 days", "in 5 weeks"; "" for what lies further off or behind."""
    days = (day - today).days
    if days in (0, 1):
        return words("tomorrow" if days else "today")
    if 1 < days < 14:
        return words("in-days", n=days)
    return words("in-weeks", n=days // 7) if 14 <= days < 63 else ""


def age(months: int, words: Words) -> str:
    """ "3 months", "1 year", "8 years"."""
    if months < 24 and months != 12:
        return words("age-months", n=months)
    return words("age-years", n=months // 12)


def months_between(day: date, later: date) -> int:
    """Whole months."""
    return (later.year - day.year) * 12 + later.month - day.month - (later.day < day.day)


def months_later(day: date, months: int) -> date:
    """The same day of that month, or its last one."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def _parts(day: date, words: Words) -> dict[str, str]:
    return {"day": _day(day, words), "month": words.list_of("months")[day.month - 1], "year": str(day.year)}


def _day(day: date, words: Words) -> str:
    return words("day-first") if day.day == 1 else str(day.day)
