"""What is no longer listed on this desk and still readable: a handout may be about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from healing_desktop.core.edition_changes import GoneName
from healing_desktop.core.entries import Entry
from healing_desktop.core.folding import words_of
from healing_desktop.exchange.entry_line import entry_of_line
from healing_desktop.storage.edition_news import NewsFile

# Shorter, every second name would be meant.
_LEAST_LETTERS = 4
_MOST_NAMED = 20


class KeptGoneEntries:
    """A GoneEntries for edition `serial`, read from the news in `folder`."""

    def __init__(self, folder: Path, serial: int, today: Callable[[], date]) -> None:
        self._file, self._serial, self._today = NewsFile(folder), serial, today

    def entry(self, entry_id: str) -> Entry | None:
        found = self._file.gone(entry_id, self._serial, self._today())
        entry = entry_of_line(found[0]) if found else None
        return replace(entry, unlisted_on=found[1]) if entry is not None and found else None

    def named(self, text: str) -> tuple[GoneName, ...]:
        words = words_of(text)
        if sum(map(len, words)) < _LEAST_LETTERS:
            return ()
        return self._file.gone_named(words, self._serial, self._today(), _MOST_NAMED)
