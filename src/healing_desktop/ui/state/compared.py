"""Which entries stand side by side: at most three, of this visitor only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.ui.state.edition import EditionState, Opened
from healing_desktop.ui.state.search import SearchState

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry

MOST = 3


class Toggled(Enum):
    """What became of an entry that was to be added or taken out."""

    ADDED = "added"
    TAKEN_OUT = "taken out"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Compared:
    """In the order in which they were added."""

    entries: tuple[Entry, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(entry.row.id for entry in self.entries)


class ComparedState(QObject):
    """Keeps the entries as they were read; a new edition reads them again and drops those that can no longer be
    read."""

    changed = Signal()

    def __init__(self, search: SearchState, edition: EditionState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search, self._edition = search, edition
        self._read_from: Opened | None = edition.now.opened
        self.now = Compared()
        edition.changed.connect(self._read_again)

    def toggle(self, entry: Entry) -> Toggled:
        """Add the entry, or take it out when it is there; a fourth is refused."""
        if entry.row.id in self.now.ids:
            self.take_out(entry.row.id)
            return Toggled.TAKEN_OUT
        if len(self.now.entries) >= MOST:
            return Toggled.FULL
        self._set((*self.now.entries, entry))
        return Toggled.ADDED

    def take_out(self, entry_id: str) -> None:
        self._set(tuple(entry for entry in self.now.entries if entry.row.id != entry_id))

    def clear(self) -> None:
        """Forget the visitor."""
        self._set(())

    def _set(self, entries: tuple[Entry, ...]) -> None:
        if entries != self.now.entries:
            self.now = Compared(entries)
            self.changed.emit()

    def _read_again(self) -> None:
        opened = self._edition.now.opened
        if opened is None or opened is self._read_from:
            return
        self._read_from = opened
        origin = self._search.now.query.origin
        found = (opened.directory.entry(entry_id, origin=origin) for entry_id in self.now.ids)
        self._set(tuple(entry for entry in found if entry is not None))
