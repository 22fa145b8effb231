"""What shall be printed together, of this visitor; a saved list may be loaded into it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.saved_lists import MOST_COPIES, SavedList, TrayItem
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.state.edition import EditionState

if TYPE_CHECKING:
    from datetime import date

    from healing_desktop.core.texts import LocalText

MOST = 500
# What each entry is called, and since when it is not listed any more; None: there is none of that id.
Checked = dict[str, "tuple[LocalText, date | None] | None"]


@dataclass(frozen=True, slots=True)
class Tray:
    """In the order in which it will be printed. `origin`: the kept list that was loaded, as it was then."""

    items: tuple[TrayItem, ...] = ()
    origin: SavedList | None = None
    options: tuple[tuple[str, str], ...] = ()

    @property
    def list_name(self) -> str:
        return self.origin.name if self.origin else ""

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(item.id for item in self.items)

    @property
    def there(self) -> tuple[TrayItem, ...]:
        """What can be printed."""
        return tuple(item for item in self.items if not item.gone)

    @property
    def unlisted(self) -> tuple[TrayItem, ...]:
        """What can be printed, and says that it is no longer listed."""
        return tuple(item for item in self.items if item.unlisted is not None)

    @property
    def gone(self) -> tuple[TrayItem, ...]:
        return tuple(item for item in self.items if item.gone)


class TrayState(QObject):
    """`changed` after each step; one step back can be taken. `checked` when the directory was asked for every entry:
    a new edition, or a list that was loaded."""

    changed = Signal()
    checked = Signal()

    def __init__(self, jobs: Jobs, edition: EditionState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._edition = jobs, edition
        self._asked: object = edition.now.opened
        self._job: Job[Checked] | None = None
        self._before: Tray | None = None
        self.now = Tray()
        edition.changed.connect(self._other_edition)

    def add(self, entry_id: str, name: LocalText, unlisted: date | None = None) -> bool:
        """False when it is there already, or nothing more goes in. Each is in it once; copies are chosen there."""
        if entry_id in self.now.ids or len(self.now.items) >= MOST:
            return False
        self._set(replace(self.now, items=(*self.now.items, TrayItem(entry_id, name, unlisted=unlisted))))
        return True

    def move(self, entry_id: str, by: int) -> None:
        """Earlier or later by so many places, as far as there are any."""
        items = list(self.now.items)
        here = self._place(entry_id)
        there = max(0, min(len(items) - 1, here + by)) if here >= 0 else here
        if here < 0 or there == here:
            return
        items.insert(there, items.pop(here))
        self._set(replace(self.now, items=tuple(items)))

    def set_copies(self, entry_id: str, copies: int) -> None:
        self._change(entry_id, copies=max(1, min(MOST_COPIES, copies)))

    def set_languages(self, entry_id: str, languages: tuple[str, ...], second: str) -> None:
        """() and "": as it is chosen when printing."""
        self._change(entry_id, languages=tuple(dict.fromkeys(languages)), second=second)

    def like(self, entry_id: str) -> None:
        """Give all the copies and the languages of this one."""
        here = self._place(entry_id)
        if here < 0:
            return
        item = self.now.items[here]
        alike = (
            replace(other, copies=item.copies, languages=item.languages, second=item.second) for other in self.now.items
        )
        self._set(replace(self.now, items=tuple(alike)))

    def set_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """How it shall be printed, kept for when it is saved as a list."""
        if options != self.now.options:
            self.now = replace(self.now, options=options)

    def remove(self, entry_id: str) -> None:
        self._set(replace(self.now, items=tuple(item for item in self.now.items if item.id != entry_id)))

    def clear(self) -> None:
        """Empty it; one step back brings everything back."""
        self._set(Tray())

    def load(self, saved: SavedList) -> None:
        """Put a saved list in place of what is there, and ask the directory for each entry."""
        self._set(Tray(saved.items, saved, saved.options))
        self._check()

    def was_kept(self, saved: SavedList) -> None:
        """It was saved as this list."""
        self._set(replace(self.now, origin=saved))

    @property
    def can_undo(self) -> bool:
        return self._before is not None

    def undo(self) -> None:
        """As it was before the last step; a second time goes forward again."""
        if self._before is not None:
            self._set(self._before)

    def forget(self) -> None:
        """The next visitor: nothing to print, and no way back."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._before = None
        if self.now != Tray():
            self.now = Tray()
            self.changed.emit()

    def _set(self, now: Tray) -> None:
        if now != self.now:
            self._before, self.now = self.now, now
            self.changed.emit()

    def _place(self, entry_id: str) -> int:
        return next((number for number, item in enumerate(self.now.items) if item.id == entry_id), -1)

    def _change(self, entry_id: str, **fields: object) -> None:
        items = (replace(item, **fields) if item.id == entry_id else item for item in self.now.items)  # type: ignore[arg-type]
        self._set(replace(self.now, items=tuple(items)))

    def _other_edition(self) -> None:
        opened = self._edition.now.opened
        if opened is not None and opened is not self._asked:
            self._asked = opened
            if self.now.items:
                self._check()

    def _check(self) -> None:
        """What is each entry called now, and is it still there? In a job: a list may be long."""
        opened, ids = self._edition.now.opened, self.now.ids
        if self._job is not None:
            self._job.cancel()
        if opened is None:
            return

        def work(job: Job[Checked]) -> Checked:
            found: Checked = {}
            for entry_id in ids:
                if job.cancelled:
                    break
                entry = opened.directory.entry(entry_id)
                found[entry_id] = (entry.row.name, entry.unlisted_on) if entry else None
            return found

        self._job = self._jobs.start(work, self._arrived)

    def _arrived(self, outcome: Outcome[Checked]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        self.now = _renamed(self.now, outcome.value)
        self._before = _renamed(self._before, outcome.value) if self._before is not None else None
        self.changed.emit()
        self.checked.emit()


def _renamed(tray: Tray, found: Checked) -> Tray:
    items = (_looked_at(item, found[item.id]) if item.id in found else item for item in tray.items)
    return replace(tray, items=tuple(items))


def _looked_at(item: TrayItem, found: tuple[LocalText, date | None] | None) -> TrayItem:
    if found is None:
        return replace(item, gone=True, unlisted=None)
    name, unlisted = found
    return replace(item, name=name, gone=False, unlisted=unlisted)
