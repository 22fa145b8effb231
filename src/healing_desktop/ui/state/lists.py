"""The lists that this desk keeps, to print the same handouts again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.saved_lists import LONGEST_NAME, KeptLists, ListsStore, NotKept, SavedList
from healing_desktop.ui.jobs import Jobs, Ok, Outcome


@dataclass(frozen=True, slots=True)
class Lists:
    """`read`: they are known. `set_aside`: a damaged file is kept under this name. `trouble`: the last reading or
    writing failed."""

    lists: tuple[SavedList, ...] = ()
    read: bool = False
    set_aside: str = ""
    trouble: NotKept | None = None


class ListsState(QObject):
    """Reads in a job when somebody asks, writes after each change, one at a time; one step back can be taken."""

    changed = Signal()

    def __init__(self, jobs: Jobs, store: ListsStore | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._store = jobs, store
        self._busy = self._again = False
        self._before: tuple[SavedList, ...] | None = None
        self.now = Lists()

    def load(self) -> None:
        """Once; `changed` when they are there."""
        store = self._store
        if store is None:
            self.now = replace(self.now, read=True)
        if store is None or self.now.read or self._busy:
            self.changed.emit()
            return
        self._busy = True
        self._jobs.start(lambda _job: store.read(), self._was_read)

    def named(self, name: str) -> SavedList | None:
        wanted = tidy(name).casefold()
        return next((saved for saved in self.now.lists if saved.name.casefold() == wanted), None)

    def keep(self, saved: SavedList) -> None:
        """Under its name; one of the same name goes, and one step back brings it back."""
        saved = replace(saved, name=tidy(saved.name))
        others = [other for other in self.now.lists if other.name.casefold() != saved.name.casefold()]
        if saved.name and self.now.read:
            self._set(tuple(sorted((*others, saved), key=lambda each: each.name.casefold())))

    def rename(self, name: str, to: str) -> bool:
        """False when another list is called so."""
        old, new = self.named(name), tidy(to)
        other = self.named(new)
        if old is None or not new or (other is not None and other is not old):
            return False
        self._set(tuple(replace(saved, name=new) if saved is old else saved for saved in self.now.lists))
        return True

    def delete(self, name: str) -> None:
        gone = self.named(name)
        self._set(tuple(saved for saved in self.now.lists if saved is not gone))

    @property
    def can_undo(self) -> bool:
        return self._before is not None

    def undo(self) -> None:
        if self._before is not None:
            self._set(self._before)

    def forget_step(self) -> None:
        """Who comes next finds no way back to a list that was deleted."""
        self._before = None

    def _set(self, lists: tuple[SavedList, ...]) -> None:
        if lists == self.now.lists:
            return
        self._before = self.now.lists
        self.now = replace(self.now, lists=lists, trouble=None)
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        store = self._store
        if store is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy, lists = True, self.now.lists
        self._jobs.start(lambda _job: store.write(lists), self._was_written)

    def _was_read(self, outcome: Outcome[KeptLists | NotKept]) -> None:
        self._busy = False
        found = outcome.value if isinstance(outcome, Ok) else NotKept("failed", repr(outcome.error))
        if isinstance(found, NotKept):
            # Not known what is there: nothing may be written over it.
            self.now = Lists(trouble=found)
        else:
            self.now = Lists(found.lists, read=True, set_aside=found.set_aside)
        self.changed.emit()

    def _was_written(self, outcome: Outcome[NotKept | None]) -> None:
        self._busy = False
        trouble = outcome.value if isinstance(outcome, Ok) else NotKept("failed", repr(outcome.error))
        if self._again:
            self._again = False
            self._write()
        if trouble is not None:
            self.now = replace(self.now, trouble=trouble)
            self.changed.emit()


def tidy(name: str) -> str:
    """One line, no double spaces, not too long."""
    return " ".join(name.split())[:LONGEST_NAME].strip()
