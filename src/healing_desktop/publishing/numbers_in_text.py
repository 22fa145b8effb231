"""Telephone numbers in running text: only those of the helpline table and of the entries leave the sources.

The notes of an editor name numbers that were found wrong or old. They stay in data/, but a number that nobody should
call must not be printed anywhere, not even in a sentence that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from healing_desktop.core.entries import Entry

LEFT_OUT = "[number left out]"
_NUMBER = re.compile(r"(?<![\w.,:/#-])(?:\+32|0032|0)(?:[ ./()\u00a0\u202f-]{0,2}\d){7,10}(?![\w-]|[.,]\d)")
_COUNTRY = re.compile(r"^(?:0032|32)(?=[1-9]\d{7,8}$)")


def digits_of(number: str) -> str:
    """The national form without spaces: "+32 2 648 40 14" and "02/648.40.14" are the same."""
    return _COUNTRY.sub("0", re.sub(r"\D", "", number))


def with_known_numbers_only(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries; in their notes and facts every number that is not the contact of one of them is left out."""
    listed = tuple(entries)
    known = {digits_of(entry.contact.phone) for entry in listed if entry.contact.phone}

    def checked(text: str | None) -> str | None:
        return _NUMBER.sub(lambda n: n.group() if digits_of(n.group()) in known else LEFT_OUT, text) if text else None

    return tuple(replace(entry, facts=checked(entry.facts), note=checked(entry.note)) for entry in listed)
