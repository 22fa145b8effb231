"""A last look at a handout before it is printed (P16): what would mislead or tire whoever takes it home."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass

from healing_desktop.core.entries import Entry, NetworkRef
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.numbers import NUMBER_IN_TEXT, digits_of
from healing_desktop.core.plain_language import complaints
from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutContent
from healing_desktop.handouts.outcomes import PrintWarning
from healing_desktop.handouts.whole_article_body import LEAD_IN

# Facts that are sentences; all else on paper is a name, a list or our own words.
PROSE = frozenset({"what", "who_for", "first_time", "how_to_join", "next_step", "in_short", "prose", LEAD_IN})
DRAWINGS = frozenset({"svg", "alt", "target", "logo", "attribution", "drawing", "notes"})


def known_numbers(table: HelplineTable, entries: Sequence[Entry], doors: Iterable[NetworkRef] = ()) -> frozenset[str]:
    """The numbers that may be printed: those of the one table, the contacts of the entries themselves, and `doors`: who
    serves the place."""
    contacts = (contact for entry in entries for contact in (entry.contact, entry.organisation_contact) if contact)
    networks = [ref for entry in entries for ref in (entry.network_adult, entry.network_youth) if ref]
    told = [line.number for line in table.lines]
    told += [one.phone for one in contacts]
    told += [one.phone for one in (*networks, *doors)]
    return frozenset(digits_of(part) for number in told if number for part in re.split(r"[,;]| of | ou ", number))


def lint_content(content: HandoutContent, known: frozenset[str]) -> tuple[PrintWarning, ...]:
    """Each fault once, in the order of the page."""
    texts = dict.fromkeys(said for side in content.sides for said in _texts(side.body))
    return tuple(dict.fromkeys(warning for text, key in texts for warning in _of(text, key, known)))


def unlisted_entries(entries: Sequence[Entry], words: Words) -> tuple[PrintWarning, ...]:
    """Those that are no longer listed; the paper says so too."""
    gone = (entry.row.name.name_for(words.language) for entry in entries if entry.unlisted_on is not None)
    return tuple(PrintWarning("no-longer-listed", name) for name in gone)


def _of(text: str, key: str, known: frozenset[str]) -> Iterator[PrintWarning]:
    for complaint in complaints(text, prose=key in PROSE):
        if complaint.rule != "open-lead-in" or key != LEAD_IN:
            yield PrintWarning(complaint.rule, complaint.words)
    for number in NUMBER_IN_TEXT.finditer(text):
        if digits_of(number.group()) not in known:
            yield PrintWarning("unknown-number", number.group())


def _texts(block: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a block, and what it is: of a fact its key tells, of other blocks the field's name."""
    if isinstance(block, str):
        yield block, key
    elif isinstance(block, tuple):
        for part in block:
            yield from _texts(part, key)
    elif is_dataclass(block):
        said = str(getattr(block, "key", ""))
        for field in fields(block):
            if field.name not in DRAWINGS:
                own = said if said and field.name == "text" else field.name
                yield from _texts(getattr(block, field.name), own)
