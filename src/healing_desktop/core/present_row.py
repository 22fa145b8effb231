"""A list row in words, for the window, the command line and paper alike."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowWords:
    """One row, ready to show. Every field is a finished phrase in the reader's language; "" where there is nothing to say.

    `where` holds place, km and cost; `when` the next meeting or what is known of it; `trust` the age of the facts;
    `why` the reasons of the match and what is unknown; `spoken` is one full sentence for a screen reader (A09).
    """

    name: str
    kind: str
    where: str
    when: str
    trust: str
    why: str
    spoken: str
    stale: bool = False
