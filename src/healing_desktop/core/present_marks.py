"""What the centre itself knows of an entry, in words: that it is its own, and what colleagues reported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from healing_desktop.core.dates import date_of_every_year, earliest_day, partial_date, plain_date
from healing_desktop.core.entries import Entry, GroupRow, Reported
from healing_desktop.core.texts import NEWCOMER_LANGUAGES
from healing_desktop.core.words import Words

# That something was reported, and not what.
_HUSHED = (Reported("", ""),)


def own_words(row: GroupRow, words: Words) -> str:
    """ "of this centre"; "" for an entry of the edition."""
    return words("own-mark") if row.own and _for_staff(words) else ""


def own_source_words(entry: Entry, words: Words) -> str:
    """ "Information of this centre (De Brug), 20 November 2026"."""
    told = entry.row.checked_on
    day = partial_date(told, words) if told and earliest_day(told) else words("not-known")
    name = entry.source.name
    return words("source-own-named", centre=name, date=day) if name else words("source-own", date=day)


def row_report(row: GroupRow, words: Words, today: date) -> str:
    """ "Reported: telephone is not right, 3 March", with all that was reported and the last day."""
    told = _told(row, words)
    if not told:
        return ""
    what = words.listed_apart(_what(one, words) for one in told)
    return words("reported-row", what=what, date=_day(told[0].on, words, today))


def entry_report(row: GroupRow, words: Words, today: date) -> str:
    """ "A colleague reported: telephone is not right, 3 March.", a sentence each."""
    told = _told(row, words)
    return " ".join(words("reported-entry", what=_what(one, words), date=_day(one.on, words, today)) for one in told)


def hushed_row(row: GroupRow) -> GroupRow:
    """For visitors: one calls first, and does not read what a colleague said."""
    return replace(row, reported=_HUSHED) if row.reported else row


def hushed(entry: Entry) -> Entry:
    return replace(entry, row=hushed_row(entry.row)) if entry.row.reported else entry


def _for_staff(words: Words) -> bool:
    """In the languages of newcomers there is paper alone, which says none of this."""
    return words.language not in NEWCOMER_LANGUAGES


def _told(row: GroupRow, words: Words) -> list[Reported]:
    return [one for one in row.reported if one.about] if _for_staff(words) else []


def _what(one: Reported, words: Words) -> str:
    key = f"reported-{one.about}"
    return words(key if words.has(key) else "reported-other")


def _day(told: str, words: Words, today: date) -> str:
    day = earliest_day(told)
    if day is None:
        return words("not-known")
    return date_of_every_year(day, words) if day.year == today.year else plain_date(day, words)
