"""What the centre itself keeps, as every pane sees it: one snapshot, refreshed every second, written in jobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from healing_desktop.core.centre import Centre, Change, Conflict, Kept, NotSaved, Reach, Saved, Since, Written
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Record
from healing_desktop.ui.jobs import Jobs, Ok, Outcome

EVERY_MS = 1_000
Told = Callable[[Written], None]
T = TypeVar("T")


@dataclass(frozen=True)
class CentreView:
    """`read`: `now` is what is kept; before that nobody knows. `trouble`: the last reading failed."""

    now: CentreNow = field(default_factory=CentreNow)
    read: bool = False
    reach: Reach = field(default_factory=Reach)
    trouble: NotSaved | None = None


class CentreState(QObject):
    """`changed` when any record did, or the reach of a server. No centre (None): nothing is kept, nothing is shown."""

    changed = Signal()

    def __init__(
        self, jobs: Jobs, open_centre: Callable[[], Centre | NotSaved] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._open = jobs, open_centre
        self._centre: Centre | None = None
        self._opening = Lock()
        self._pulling = False
        self.view = CentreView()
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self.pull)

    @property
    def now(self) -> CentreNow:
        return self.view.now

    @property
    def there(self) -> bool:
        """There is a place to keep things in."""
        return self._open is not None

    def begin(self) -> None:
        """Opens and reads in a job, then looks every second for what colleagues did."""
        if self._open is not None:
            self._clock.start()
            self.pull()

    def pull(self) -> None:
        if self._pulling or self._open is None:
            return
        self._pulling, revision = True, self.now.revision

        def work(_job: object) -> tuple[Since | NotSaved, Reach]:
            centre = self._opened()
            if isinstance(centre, NotSaved):
                return centre, Reach()
            centre.catch_up()
            return centre.since(revision), centre.reach()

        self._jobs.start(work, self._pulled)

    def write(self, changes: Sequence[Change], told: Told | None = None) -> None:
        """In a job; `told` on the window's thread. What was saved is in `now` before `told` is called."""

        def work(_job: object) -> Written:
            centre = self._opened()
            return centre if isinstance(centre, NotSaved) else centre.write(changes)

        self._jobs.start(work, lambda outcome: self._written(outcome, told))

    def write_at_close(self, changes: Sequence[Change]) -> None:
        """Waits for the disk: the window closes, and no job begins any more. What cannot be kept then is let go."""
        if self._centre is not None:
            self._centre.write(changes)

    def settle(self, conflict: Conflict, *, mine: bool, told: Told | None = None) -> None:
        """As Centre.settle."""

        def work(_job: object) -> Written:
            centre = self._opened()
            return centre if isinstance(centre, NotSaved) else centre.settle(conflict, mine=mine)

        self._jobs.start(work, lambda outcome: self._written(outcome, told))

    def ask(self, work: Callable[[Centre], T], told: Callable[[T | NotSaved], None]) -> None:
        """Something longer that needs the database itself, in a job; `told` on the window's thread."""

        def work_at(_job: object) -> T | NotSaved:
            centre = self._opened()
            return centre if isinstance(centre, NotSaved) else work(centre)

        def done(outcome: Outcome[T | NotSaved]) -> None:
            told(outcome.value if isinstance(outcome, Ok) else NotSaved("failed", repr(outcome.error)))
            self.pull()

        self._jobs.start(work_at, done)

    def change(self, record: Record, *, gone: bool = False) -> Change:
        """Of this record, based on what is shown now."""
        kept = self.now.kept(type(record), record.id)
        return Change(record, kept.revision if kept else 0, gone)

    def close(self) -> None:
        self._clock.stop()
        if self._centre is not None:
            self._centre.close()

    def _opened(self) -> Centre | NotSaved:
        with self._opening:
            if self._centre is None and self._open is not None:
                found = self._open()
                if isinstance(found, NotSaved):
                    return found
                self._centre = found
            return self._centre or NotSaved("failed", "no centre")

    def _pulled(self, outcome: Outcome[tuple[Since | NotSaved, Reach]]) -> None:
        self._pulling = False
        if isinstance(outcome, Ok):
            found, reach = outcome.value
        else:
            found, reach = NotSaved("failed", repr(outcome.error)), self.view.reach
        if isinstance(found, NotSaved):
            self._show(CentreView(self.now, self.view.read, reach, found))
        else:
            self._show(CentreView(self._after(found.revision, found.rows), True, reach))

    def _written(self, outcome: Outcome[Written], told: Told | None) -> None:
        written = outcome.value if isinstance(outcome, Ok) else NotSaved("failed", repr(outcome.error))
        if isinstance(written, Saved):
            # The revision stays: what colleagues wrote in between comes with the next look.
            self._show(CentreView(self._after(0, written.rows), self.view.read, self.view.reach))
        if told is not None:
            told(written)
        self.pull()

    def _after(self, revision: int, rows: Sequence[Kept]) -> CentreNow:
        return self.now.with_rows(revision, rows) if rows or revision > self.now.revision else self.now

    def _show(self, view: CentreView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()
