"""The numbers of a year for the report: by theme and month, the small ones hidden; only of months that are over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from healing_desktop.core.centre_records import Ending, Tally
from healing_desktop.core.dates import partial_date
from healing_desktop.core.hidden_counts import ALL, ShownTable, hide_small
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

# The row of searches without a theme, or with one that the lists no longer have.
NO_THEME = "-"


def table_of(tallies: Iterable[Tally], year: int, ending: Ending, taxonomies: Taxonomies, today: date) -> ShownTable:
    """A row for every theme there is and a column for every month that is over, whatever was counted."""
    themes = (*taxonomies.codes_of("theme"), NO_THEME)
    last = 12 if year < today.year else today.month - 1 if year == today.year else 0
    months = tuple(f"{year}-{month:02}" for month in range(1, last + 1))
    counts: Counter[tuple[str, str]] = Counter()
    for one in tallies:
        if one.ending == ending and one.month in months and one.number > 0:
            counts[one.theme if one.theme in themes else NO_THEME, one.month] += one.number
    return hide_small(counts, themes, months)


def themes_shown(table: ShownTable) -> tuple[str, ...]:
    """Those with a number of their own for the year, the largest first."""
    shown = [(number, row) for row in table.rows if (number := table.number(row, ALL)) is not None]
    return tuple(row for _, row in sorted(shown, key=lambda one: -one[0]))


def theme_name(theme: str, words: Words, taxonomies: Taxonomies) -> str:
    from healing_desktop.core.present_row import capital

    if theme == ALL:
        return words("numbers-all")
    name = words("numbers-no-theme") if theme == NO_THEME else taxonomies.name("theme", theme, words.language)
    return capital(name, words.language)


def month_name(month: str, words: Words) -> str:
    """ "November 2026"; of ALL the whole year."""
    return words("numbers-column-year") if month == ALL else partial_date(month, words)


def number_words(table: ShownTable, row: str, column: str, words: Words) -> str:
    """ "40", "fewer than 5" or "not shown"."""
    number = table.number(row, column)
    if number is not None:
        return str(number)
    return words("numbers-few" if table.is_small(row, column) else "numbers-hidden")
