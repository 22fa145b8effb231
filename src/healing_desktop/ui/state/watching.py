"""The watch list of the centre: what each watch is about now, and what the last editions brought for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.centre_records import Watch
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.edition import EditionState
from healing_desktop.ui.state.settings import SettingsState

if TYPE_CHECKING:
    from healing_desktop.core.edition_changes import EditionNews, ReadNews
    from healing_desktop.core.watch_news import WatchNews


class WatchingState(QObject):
    """`changed` when the watches are others or something was found for them. Nothing is looked for where nothing is
    watched. `now` is None until somebody has looked."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        edition: EditionState,
        centre: CentreState,
        settings: SettingsState,
        read: ReadNews | None,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._edition, self._centre, self._settings = jobs, edition, centre, settings
        self._read, self._today = read, today
        self._job: Job[WatchNews] | None = None
        self._asked: object = None
        self.watches: tuple[Watch, ...] = ()
        self.now: WatchNews | None = None
        edition.changed.connect(self._refresh)
        centre.changed.connect(self._refresh)

    @property
    def unseen(self) -> tuple[EditionNews, ...]:
        """What nobody at this desk has seen yet, the latest first."""
        return self.now.since(self._settings.now.watch_seen) if self.now is not None else ()

    def see(self) -> None:
        """Somebody looks at it."""
        opened = self._edition.now.opened
        if opened is not None and int(opened.info.serial) > self._settings.now.watch_seen and self.now is not None:
            self._settings.set(watch_seen=int(opened.info.serial))

    def _refresh(self) -> None:
        watches, opened = self._centre.now.of(Watch), self._edition.now.opened
        if opened is None or (watches, opened) == self._asked:
            return
        self._asked = watches, opened
        if self._job is not None:
            self._job.cancel()
            self._job = None
        told, self.watches = self.watches, watches
        if not watches:
            self.now = None
            if told:
                self.changed.emit()
            return
        read, today = self._read, self._today()

        def work(_job: object) -> WatchNews:
            from healing_desktop.core.watch_news import look_for_news

            return look_for_news(watches, opened.directory, read, today)

        self._job = self._jobs.start(work, self._looked)

    def _looked(self, outcome: Outcome[WatchNews]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        self.now = outcome.value
        self.changed.emit()
