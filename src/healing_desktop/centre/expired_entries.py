"""Own entries whose last day is over: listed no more, and still readable."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from healing_desktop.core.edition_changes import GoneEntries, GoneName, still_readable
from healing_desktop.core.entries import Entry
from healing_desktop.core.folding import words_of

# Shorter, every second name would be meant.
_LEAST_LETTERS = 4


class ExpiredEntries:
    """A GoneEntries: those of `own`, each with the last day on which it was listed, and those of `others`."""

    def __init__(self, own: Iterable[tuple[Entry, date | None]], today: date, others: GoneEntries | None) -> None:
        self._own = {
            entry.row.id: replace(entry, row=replace(entry.row, own=True), unlisted_on=last) for entry, last in own
        }
        self._today, self._others = today, others

    def entry(self, entry_id: str) -> Entry | None:
        return self._own.get(entry_id) or (self._others.entry(entry_id) if self._others else None)

    def named(self, text: str) -> tuple[GoneName, ...]:
        words = words_of(text)
        mine = [entry for entry in self._own.values() if _is_called(entry, words)]
        told = [(entry, day) for entry in mine if (day := entry.unlisted_on) and still_readable(day, self._today)]
        own = tuple(GoneName(entry.row.id, entry.row.name, day) for entry, day in told)
        return (*own, *(self._others.named(text) if self._others else ()))


def _is_called(entry: Entry, words: tuple[str, ...]) -> bool:
    called = [word for _, name in entry.row.name.by_language for word in words_of(name)]
    enough = sum(map(len, words)) >= _LEAST_LETTERS
    return enough and all(any(own.startswith(word) for own in called) for word in words)
