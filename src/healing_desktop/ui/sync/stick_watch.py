"""Notices a stick that is plugged in, and offers the newer edition on it: once, and nothing is taken by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from healing_desktop.sync.volumes import Volume, volumes
from healing_desktop.ui.jobs import Err, Job, Jobs, Outcome
from healing_desktop.ui.messages import Messages
from healing_desktop.ui.state.sync import SyncState

if TYPE_CHECKING:
    Seen = tuple[frozenset[Volume], tuple[str, ...]]

EVERY_MS = 5_000


class StickWatch(QObject):
    """`found` carries the source on a stick with an edition that this desk never had. Looks in jobs, one at a time:
    one that a broken stick holds is waited for."""

    found = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        sync: SyncState,
        messages: Messages,
        parent: QObject | None = None,
        plugged: Callable[[], frozenset[Volume]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._sync, self._messages = jobs, sync, messages
        self._plugged = plugged or volumes
        self._known: frozenset[Volume] = frozenset()
        self._job: Job[Seen] | None = None
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.setInterval(EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.found.connect(self._offer)

    def begin(self) -> None:
        """From now on; sticks that are in already count too. Nothing where nothing can be renewed."""
        if self._sync.can_renew:
            self.timer.start()

    def look(self) -> None:
        if self._job is None and not self._sync.reads_own_file and not self._sync.now.running:
            self._job = self._jobs.start(self._work, self._looked)

    def _work(self, job: Job[Seen]) -> Seen:
        there = self._plugged()
        new = sorted(there - self._known, key=lambda volume: volume.place)
        return there, tuple(source for volume in new if (source := self._newer(volume, job)) is not None)

    def _newer(self, volume: Volume, job: Job[Seen]) -> str | None:
        from healing_desktop.sync.repository_place import source_on
        from healing_desktop.sync.watching import Watcher

        source = source_on(Path(volume.place))
        if source is None:
            return None
        watcher = Watcher(cancelled=lambda: job.cancelled)
        return source if self._sync.port().newer_on(source, watcher) is not None else None

    def _looked(self, outcome: Outcome[Seen]) -> None:
        self._job = None
        if isinstance(outcome, Err):
            # A stick must never be what stops a window; the next look is a new one.
            return
        self._known, sources = outcome.value
        for source in sources:
            self.found.emit(source)

    def _offer(self, source: str) -> None:
        self._messages.say(
            self.tr("A stick with newer data is plugged in."),
            self.tr("Renew from the stick"),
            lambda: self._renew(source),
        )

    def _renew(self, source: str) -> None:
        if self._sync.start(source):
            self._messages.clear()
