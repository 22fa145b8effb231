"""The lists that the centre keeps, to print the same handouts again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import NAMESPACE_OID, uuid4, uuid5

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved, Saved, Written
from healing_desktop.core.centre_records import KeptList
from healing_desktop.core.collation import sort_key
from healing_desktop.core.saved_lists import OldLists, OldListsFile, SavedList, tidy
from healing_desktop.exchange.list_record import list_of_record, record_of_list
from healing_desktop.ui.jobs import Jobs, Ok, Outcome
from healing_desktop.ui.state.centre import CentreState


@dataclass(frozen=True, slots=True)
class Lists:
    """`read`: they are known. `set_aside`: a damaged file of an older program is kept under this name. `trouble`: the
    last reading or writing failed."""

    lists: tuple[SavedList, ...] = ()
    read: bool = False
    set_aside: str = ""
    trouble: NotSaved | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """What one step back writes, over the row as the step left it."""

    saved: SavedList
    gone: bool


class ListsState(QObject):
    """Shows what the centre has, by name; a colleague's change comes by itself. `conflicted` carries a Conflict: a
    colleague changed the same list meanwhile, and nothing was written. One step back can be taken."""

    changed = Signal()
    conflicted = Signal(object)

    def __init__(
        self, jobs: Jobs, centre: CentreState, old: OldListsFile | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._centre, self._old = jobs, centre, old
        self._step: _Step | None = None
        self.now = Lists(read=not centre.there)
        centre.changed.connect(self._follow)

    def named(self, name: str) -> SavedList | None:
        wanted = tidy(name).casefold()
        return next((saved for saved in self.now.lists if saved.name.casefold() == wanted), None)

    def keep(self, saved: SavedList, origin: SavedList | None, told: Callable[[], None]) -> SavedList:
        """Under its name, in place of one of the same name. `origin`: the kept list that was changed, if any; where a
        colleague changed it since, that is a conflict. `told` when it is kept. Returns it as it is kept then."""
        saved = replace(saved, name=tidy(saved.name))
        if origin is not None and origin.name.casefold() == saved.name.casefold():
            now = self._by_id(origin.id)
            before: SavedList | None = now if now is not None and _same(now, origin) else origin
        else:
            before = self.named(saved.name)
        saved = replace(saved, id=before.id if before else str(uuid4()), revision=before.revision if before else 0)
        self._write(saved, before=before, told=told)
        return saved

    def rename(self, saved: SavedList, to: str) -> None:
        """Whatever else a colleague changed in it stays."""
        before = self._by_id(saved.id) or saved
        if tidy(to):
            self._write(replace(before, name=tidy(to)), before=before)

    def delete(self, saved: SavedList) -> None:
        self._write(saved, before=saved, gone=True)

    @property
    def can_undo(self) -> bool:
        return self._step is not None

    def undo(self) -> None:
        """As it was before the last step; a second time goes forward again."""
        if self._step is not None:
            step, self._step = self._step, None
            self._write(step.saved, before=self._by_id(step.saved.id), gone=step.gone)

    def forget_step(self) -> None:
        """Who comes next finds no way back to a list that was deleted."""
        self._step = None

    def _by_id(self, list_id: str) -> SavedList | None:
        return next((saved for saved in self.now.lists if saved.id == list_id), None)

    def _write(
        self, saved: SavedList, *, before: SavedList | None, gone: bool = False, told: Callable[[], None] | None = None
    ) -> None:
        def written(outcome: Written) -> None:
            if isinstance(outcome, Saved):
                back = replace(before or saved, revision=outcome.rows[0].revision)
                self._step = _Step(back, gone=before is None)
            self.now = replace(self.now, trouble=outcome if isinstance(outcome, NotSaved) else None)
            self.changed.emit()
            if isinstance(outcome, Conflict):
                self.conflicted.emit(outcome)
            elif told is not None and isinstance(outcome, Saved):
                told()

        self._centre.write([Change(_record(saved), saved.revision, gone)], written)

    def _follow(self) -> None:
        view = self._centre.view
        if view.read and self._old is not None:
            old, self._old = self._old, None
            self._jobs.start(lambda _job: old.read(), lambda outcome: self._take_in(outcome, old))
        found = (_shown(view.now.kept(KeptList, kept.id)) for kept in view.now.of(KeptList))
        lists = tuple(sorted((saved for saved in found if saved), key=lambda saved: (sort_key(saved.name), saved.id)))
        # What went wrong in writing is told until something is written.
        trouble = self.now.trouble if view.read and self.now.read else view.trouble
        shown = replace(self.now, lists=lists, read=view.read, trouble=trouble)
        if shown != self.now:
            self.now = shown
            self.changed.emit()

    def _take_in(self, outcome: Outcome[OldLists], old: OldListsFile) -> None:
        """Under a name that is free, and once: the same lists make the same changes, whoever sends them again."""
        found = outcome.value if isinstance(outcome, Ok) else OldLists()
        self.now = replace(self.now, set_aside=found.set_aside)
        changes = []
        for saved in found.lists:
            list_id = str(uuid5(NAMESPACE_OID, record_of_list(saved)))
            named = replace(saved, id=list_id, name=self._free_name(saved.name))
            changes.append(Change(_record(named), change_id=list_id))

        def written(answer: Written) -> None:
            if isinstance(answer, NotSaved):
                self.now = replace(self.now, trouble=answer)
                self.changed.emit()
            else:
                # A conflict: all was taken in before, and one changed since.
                self._jobs.start(lambda _job: old.put_aside(), lambda _outcome: None)

        if changes:
            self._centre.write(changes, written)
        elif found.set_aside:
            self.changed.emit()

    def _free_name(self, name: str) -> str:
        taken, free, number = {saved.name.casefold() for saved in self.now.lists}, name, 1
        while free.casefold() in taken:
            number += 1
            free = f"{name} ({number})"
        return free


def _record(saved: SavedList) -> KeptList:
    return KeptList(saved.id, saved.name, record_of_list(saved))


def _shown(kept: Kept | None) -> SavedList | None:
    if kept is None or not isinstance(kept.record, KeptList):
        return None
    saved = list_of_record(kept.record.record)
    return replace(saved, id=kept.record.id, revision=kept.revision) if saved else None


def _same(one: SavedList, other: SavedList) -> bool:
    return record_of_list(one) == record_of_list(other)
