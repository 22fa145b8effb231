"""Whether there is a newer program, and how far its installer is; nothing is fetched before somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from healing_desktop.sync.watching import Watcher
from healing_desktop.ui.jobs import Err, Job, Jobs, Outcome
from healing_desktop.ui.state.sync import SyncState
from healing_desktop.ui.state.system_proxy import system_proxy

if TYPE_CHECKING:
    from healing_desktop.sync.known_program import KnownProgram
    from healing_desktop.sync.program_outcomes import ProgramOutcome
    from healing_desktop.ui.services import ProgramPort


@dataclass(frozen=True, slots=True)
class ProgramNow:
    """`known`: a newer one than `running`. `done` of `of` bytes of what is fetched. `outcome`: how the last fetch ended
    since the program was opened; `ended` counts them."""

    known: KnownProgram | None = None
    running: str = ""
    fetching: bool = False
    done: int = 0
    of: int = 0
    outcome: ProgramOutcome | None = None
    ended: int = 0


class ProgramState(QObject):
    """`changed` after every step. `make_port` imports what is heavy, so it runs in a job; None: nothing is renewed."""

    changed = Signal()
    _heard = Signal(object, int, int)

    def __init__(
        self, jobs: Jobs, sync: SyncState, make_port: Callable[[], ProgramPort] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._sync, self._make_port = jobs, sync, make_port
        self._made: ProgramPort | None = None
        self._stop = Event()
        self._told = sync.now.ended
        self.now = ProgramNow()
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        sync.changed.connect(self._synced)

    @property
    def source(self) -> str:
        """Where an installer is asked for: where data came from last; "" for nowhere."""
        return self._sync.tried

    def look(self) -> None:
        """Find out what the last sync told; nobody is asked."""
        if self._make_port is not None:
            self._jobs.start(lambda _job: (self._port().known(), self._port().running), self._looked)

    def look_again(self, then: Callable[[Path | None], None]) -> None:
        """Hold the installer against what was signed once more; `then` gets it, None where it is not so any more."""

        def looked(outcome: Outcome[tuple[KnownProgram | None, str]]) -> None:
            self._looked(outcome)
            then(self.now.known.file if self.now.known is not None else None)

        if self._make_port is not None:
            self._jobs.start(lambda _job: (self._port().known(), self._port().running), looked)

    def fetch(self, source: str = "") -> bool:
        """Fetch the installer. False when nothing was begun."""
        source = source or self.source
        if not source or self._make_port is None or self.now.fetching:
            return False
        stop = self._stop = Event()
        self._set(replace(self.now, fetching=True, done=0, of=0))

        def work(job: Job[ProgramOutcome]) -> ProgramOutcome:
            watcher = Watcher(
                progress=lambda so_far, of: self._heard.emit(stop, so_far, of),
                cancelled=lambda: stop.is_set() or job.cancelled,
            )
            return self._port().fetch(source, watcher, system_proxy)

        self._jobs.start(work, self._fetched)
        return True

    def cancel(self) -> None:
        """Stop soon; the next time goes on from there."""
        self._stop.set()

    def _port(self) -> ProgramPort:
        """For jobs."""
        if self._made is None:
            assert self._make_port is not None
            self._made = self._make_port()
        return self._made

    def _synced(self) -> None:
        now = self._sync.now
        if now.ended != self._told:
            self._told = now.ended
            if now.last == "sync":
                self.look()

    def _looked(self, outcome: Outcome[tuple[KnownProgram | None, str]]) -> None:
        if isinstance(outcome, Err):
            raise outcome.error
        known, running = outcome.value
        self._set(replace(self.now, known=known, running=running))

    def _hear(self, stop: object, so_far: int, of: int) -> None:
        known = self.now.known
        # Metadata come first, and are not what a bar is there for.
        if stop is self._stop and self.now.fetching and known is not None and of == known.offer.bytes:
            self._set(replace(self.now, done=so_far, of=of))

    def _fetched(self, outcome: Outcome[ProgramOutcome]) -> None:
        if isinstance(outcome, Err):
            self._set(replace(self.now, fetching=False))
            raise outcome.error
        self._set(replace(self.now, fetching=False, outcome=outcome.value, ended=self.now.ended + 1))
        self.look()

    def _set(self, now: ProgramNow) -> None:
        if now != self.now:
            self.now = now
            self.changed.emit()
