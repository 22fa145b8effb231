"""Which entry is shown: the first of each new answer, unless the reader chose another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.ui.state.edition import EditionState, Opened
from healing_desktop.ui.state.search import SearchState

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry
    from healing_desktop.core.query import Point


def _nothing() -> None:
    return None


@dataclass(frozen=True)
class Selection:
    """The chosen id. Its entry, None when the directory has none, is read once, when somebody looks at it: the list
    need not wait for that."""

    id: str | None = None
    read: Callable[[], Entry | None] = field(default=_nothing, repr=False, compare=False)

    @cached_property
    def entry(self) -> Entry | None:
        return self.read()


class SelectionState(QObject):
    """Keeps the selection by id when the same question is answered anew; after another edition also where the entry is
    no longer listed."""

    changed = Signal()

    def __init__(self, search: SearchState, edition: EditionState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search, self._edition = search, edition
        self._asked: object = None
        self._read_from: tuple[Opened | None, Point | None] = (None, None)
        self.now = Selection()
        search.changed.connect(self._follow)

    def select(self, entry_id: str | None) -> None:
        """Show this entry; None shows nothing."""
        if entry_id != self.now.id:
            self._set(entry_id)

    def again(self) -> None:
        """Read what is shown once more: something else is known of it."""
        if self.now.id is not None:
            self._read_from = (None, None)
            self._set(self.now.id)

    def _follow(self) -> None:
        search = self._search.now
        ids = search.found.ids if search.found else ()
        asked = (search.text, search.pinned, search.dropped)
        same = asked == self._asked
        self._asked = asked
        if same and (self.now.id in ids or self._still_readable()):
            self._set(self.now.id)
        elif search.asks_nothing or not ids:
            self._set(None)
        else:
            self._set(ids[0])

    def _still_readable(self) -> bool:
        """Another edition came, and it or the desk still has what is shown: nobody reads on in another entry."""
        opened, wanted = self._edition.now.opened, self.now.id
        if opened is None or wanted is None or opened is self._read_from[0]:
            return False
        return opened.directory.entry(wanted) is not None

    def _set(self, entry_id: str | None) -> None:
        opened = self._edition.now.opened
        origin = self._search.now.query.origin
        if entry_id == self.now.id and (opened, origin) == self._read_from:
            return
        self._read_from = (opened, origin)
        if opened is None or entry_id is None:
            self.now = Selection(entry_id)
        else:
            directory, wanted = opened.directory, entry_id
            self.now = Selection(entry_id, lambda: directory.entry(wanted, origin=origin))
        self.changed.emit()
