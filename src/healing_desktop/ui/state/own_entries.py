"""The centre's own entries in the directory that is shown: built anew when they or the edition change."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.edition import EditionState, Opened, opened_of
from healing_desktop.ui.state.search import SearchState
from healing_desktop.ui.state.selection import SelectionState

if TYPE_CHECKING:
    from healing_desktop.centre.with_own import WithOwn
    from healing_desktop.ui.services import OwnPort

_LOG = logging.getLogger(__name__)
# Several saved one after the other are one build.
SOON_MS = 80
# A day ends while the window is open: then an entry may be listed no more.
LOOK_MS = 10 * 60 * 1000


@dataclass(frozen=True, slots=True)
class OwnNow:
    """`failed`: own entries are not in the list, for the local log why. Of those that are not in it alone: `clashing`
    have an id that the edition has too, `unreadable` are what no program of ours wrote."""

    clashing: tuple[OwnEntry, ...] = ()
    unreadable: tuple[OwnEntry, ...] = ()
    failed: str = ""


class OwnEntriesState(QObject):
    """`changed` when `now` did. The directory itself is EditionState's; one build at a time."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        edition: EditionState,
        centre: CentreState,
        asked: tuple[SearchState, SelectionState],
        port: OwnPort | None,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._edition, self._centre, self._port, self._today = jobs, edition, centre, port, today
        self._search, self._selection = asked
        self._job: Job[tuple[WithOwn, Opened | None]] | None = None
        self._done: object = None
        self.now = OwnNow()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._build)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._follow)
        if port is not None:
            centre.changed.connect(self._follow)
            edition.changed.connect(self._follow)
            self._look.start()

    def _follow(self) -> None:
        if self._port is None or not self._centre.view.read:
            return
        marked = self._port.know(self._centre.now)
        if marked:
            self._search.again()
        if self._selection.now.id in marked:
            self._selection.again()
        if self._job is None and self._wanted() not in (None, self._done):
            self._soon.start()

    def _wanted(self) -> object:
        """What the directory is to be made of; None while there is none to make it of."""
        edition = self._edition.now
        if edition.opened is None or edition.opening:
            return None
        return edition.opened, self._centre.now.of(OwnEntry), self._today()

    def _build(self) -> None:
        wanted, opened, port = self._wanted(), self._edition.now.opened, self._port
        if self._job is not None or wanted is None or opened is None or port is None:
            return

        def work(_job: object) -> tuple[WithOwn, Opened | None]:
            made = port.renewed(opened.directory)
            return made, None if made.directory is opened.directory else opened_of(made.directory)

        self._job = self._jobs.start(work, lambda outcome: self._built(outcome, wanted))

    def _built(self, outcome: Outcome[tuple[WithOwn, Opened | None]], wanted: object) -> None:
        self._job = None
        self._done = wanted
        if isinstance(outcome, Ok):
            made, opened = outcome.value
            now = OwnNow(made.clashing, made.unreadable, made.failed)
            edition = self._edition.now
            if opened is not None and not edition.opening and isinstance(wanted, tuple) and edition.opened is wanted[0]:
                self._done = (opened, *wanted[1:])
                self._edition.take(opened)
        else:
            now = OwnNow(failed=repr(outcome.error))
        if now != self.now:
            self.now = now
            if now.failed:
                _LOG.info("own entries are not in the list: %s", now.failed)
            self.changed.emit()
        self._follow()
