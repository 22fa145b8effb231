"""When a group does not meet, in words: seasonal pauses, public holidays, single dates that fall out."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from healing_desktop.core.dates import date_of_every_year, earliest_day, months_alone, plain_date
from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.pauses import Pause
from healing_desktop.core.schedule import CLOSED, OPEN
from healing_desktop.core.words import Words

# Month and day are told in a year that has them all; its February may end on the 28th as well.
_LEAP_YEAR = 2028


def exception_words(rules: tuple[ScheduleRule, ...], words: Words, today: date) -> str:
    """ "no meetings in July and August; closed on public holidays; not on 24 November 2026", or ""."""
    pauses = dict.fromkeys(pause for rule in rules for pause in rule.pauses)
    told = [words("exception-pause", when=pause_words(pause, words)) for pause in pauses]
    holidays = {rule.public_holidays for rule in rules}
    if holidays == {CLOSED}:
        told.append(words("exception-holidays-closed"))
    elif holidays == {OPEN}:
        told.append(words("exception-holidays-open"))
    dates = sorted({day for rule in rules for day in rule.excluded_dates if day >= today})
    if dates:
        told.append(words("exception-dates", dates=words.together([plain_date(day, words) for day in dates])))
    return words.listed_apart(told)


def pause_words(pause: Pause, words: Words) -> str:
    """ "in July and August" for whole months, else "from 24 December to 2 January"."""
    first, last = (earliest_day(f"{_LEAP_YEAR}-{day}") for day in pause)
    if first is None or last is None:
        return words("pause-days", first=pause[0], last=pause[1])
    ends_with_month = last.day >= monthrange(_LEAP_YEAR - 1, last.month)[1]
    if first.day == 1 and ends_with_month:
        names = months_alone(words)
        count = (last.month - first.month) % len(names) + 1
        months = [names[(first.month - 1 + n) % len(names)] for n in range(count)]
        if len(months) <= 2:
            return words("pause-months", months=words.together(months))
    return words("pause-days", first=date_of_every_year(first, words), last=date_of_every_year(last, words))
