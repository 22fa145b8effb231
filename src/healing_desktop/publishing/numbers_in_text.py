"""Telephone numbers in running text: only those of the helpline table and of the entries leave the sources.

The notes of an editor name numbers that were found wrong or old. They stay in data/, but a number that nobody should
call must not be printed anywhere, not even in a sentence that says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from healing_desktop.core.entries import Entry
from healing_desktop.core.numbers import NUMBER_IN_TEXT, digits_of

LEFT_OUT = "[number left out]"


def with_known_numbers_only(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries; in their notes and facts every number that is not the contact of one of them is left out."""
    listed = tuple(entries)
    known = {digits_of(entry.contact.phone) for entry in listed if entry.contact.phone}

    def checked(text: str | None) -> str | None:
        return (
            NUMBER_IN_TEXT.sub(lambda n: n.group() if digits_of(n.group()) in known else LEFT_OUT, text)
            if text
            else None
        )

    return tuple(replace(entry, facts=checked(entry.facts), note=checked(entry.note)) for entry in listed)
