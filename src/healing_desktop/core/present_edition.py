"""The age of the data file and of the telephone lines in words, for status line, window and terminal alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from healing_desktop.core.dates import age, earliest_day, partial_date
from healing_desktop.core.edition_age import HELPLINE_DAYS, edition_age, late_lines
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.ports import EditionInfo
from healing_desktop.core.words import Words

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class EditionWords:
    """`line` for the status line; `notice` and `numbers` are for staff only, "" while all is well."""

    line: str
    notice: str
    numbers: str


def present_edition(info: EditionInfo, helplines: HelplineTable, words: Words, today: date) -> EditionWords:
    found = edition_age(info.published_on, info.expires_on, today)
    state = "-expired" if found.expired else "-old" if found.old else ""
    told = {"date": partial_date(info.published_on[:10], words), "age": age(found.months, words)}
    notice = ""
    if info.instead_of is not None:
        notice = instead_words(info, words)
    elif found.expired:
        notice = words("edition-expired", date=partial_date((info.expires_on or "")[:10], words))
    elif found.old:
        notice = words("edition-old", age=told["age"])
    return EditionWords(words(f"edition-line{state}", **told), notice, numbers_words(helplines, words, today))


def instead_words(info: EditionInfo, words: Words) -> str:
    """That an older edition is read, for the one to be used is damaged; "" while all is well."""
    if info.instead_of is None:
        return ""
    date_words = partial_date(info.published_on[:10], words)
    return words("outcome-edition-instead", damaged=str(info.instead_of), serial=str(info.serial), date=date_words)


def numbers_words(table: HelplineTable, words: Words, today: date) -> str:
    """How many lines are to be checked again; "" when there is none."""
    late, dialled = late_lines(table, today), [line for line in table.lines if line.number]
    if not late:
        return ""
    return words("numbers-late", n=len(late), all=len(dialled), days=HELPLINE_DAYS)


def number_check_words(line: Helpline, words: Words) -> str:
    """ "number checked: 6 August 2026"."""
    if earliest_day(line.checked_on) is None:
        return words("number-check-unknown")
    day = partial_date(line.checked_on or "", words).replace(" ", NO_BREAK)
    return words("number-checked", date=day)
