"""Backups of the centre's own: made weekly by itself while the window runs, by hand, and put back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from healing_desktop.core.centre import Centre, NotSaved
from healing_desktop.ui.jobs import Jobs, Ok, Outcome
from healing_desktop.ui.state.centre import CentreState

if TYPE_CHECKING:
    from healing_desktop.centre.keeping_outcomes import BackupFile, BackupMade, KeepingRefused, Restored
    from healing_desktop.centre.look_in_backup import Held

    Ended = BackupMade | Restored | KeepingRefused

HOUR_MS = 3_600_000
Work = Literal["", "make", "restore"]


@dataclass(frozen=True, slots=True)
class BackupView:
    """`made`: the newest first, known once `read`. `working`: what is under way. `ended`: how the last one did, and
    `by_itself` whether nobody asked for it."""

    made: tuple[BackupFile, ...] = ()
    read: bool = False
    working: Work = ""
    ended: Ended | None = None
    by_itself: bool = False


class BackupState(QObject):
    """`changed` when any of it did. No folder: no backups, and nothing happens."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        centre: CentreState,
        folder: Path | None,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._centre, self._folder, self._today = jobs, centre, folder, today
        self.now = BackupView()
        self._clock = QTimer(self, interval=HOUR_MS)
        self._clock.timeout.connect(self.make_if_due)

    @property
    def there(self) -> bool:
        return self._folder is not None and self._centre.there

    @property
    def folder(self) -> Path | None:
        """Where they lie."""
        return self._folder / "backups" if self._folder is not None else None

    def begin(self) -> None:
        """Once what the centre keeps is known, and then every hour: is the week over?"""
        if self.there:
            self._clock.start()
            self._centre.changed.connect(self._first_look)
            self._first_look()

    def look(self) -> None:
        """Which are there."""
        folder = self._folder
        if folder is not None:
            self._jobs.start(lambda _job: _made(folder), self._looked)

    def make_if_due(self) -> None:
        """Nothing is kept of nothing."""
        folder, today = self._folder, self._today()
        if folder is None or self.now.working:
            return
        something = bool(self._centre.now.rows)

        def work(_job: object) -> tuple[BackupFile, ...] | None:
            from healing_desktop.centre.backup import backup_is_due

            return None if something and backup_is_due(folder, today) else _made(folder)

        def known(outcome: Outcome[tuple[BackupFile, ...] | None]) -> None:
            if isinstance(outcome, Ok):
                if outcome.value is None:
                    self.make(by_itself=True)
                else:
                    self._looked(Ok(outcome.value))

        self._jobs.start(work, known)

    def make(self, to: Path | None = None, *, by_itself: bool = False) -> bool:
        """Into its own folder, or `to` another one. False: something is under way."""
        folder, today = self._folder, self._today()
        if folder is None or self.now.working:
            return False

        def work(centre: Centre) -> Ended:
            from healing_desktop.centre.backup import backup_name, make_backup, weekly_backup

            if to is not None:
                return make_backup(centre, to / backup_name(today))
            return weekly_backup(centre, folder, today)

        self._start("make", work, by_itself=by_itself)
        return True

    def restore(self, file: Path) -> bool:
        """This one in place of all that is kept; a database that is damaged goes aside first. False: something is under
        way."""
        folder = self._folder
        if folder is None or self.now.working:
            return False

        def work(centre: Centre) -> Ended:
            from healing_desktop.centre.restore import restore

            return restore(centre, file, folder, datetime.now().astimezone())

        if self._is_damaged:
            self._show(replace(self.now, working="restore", ended=None, by_itself=False))
            self._jobs.start(lambda _job: _put_aside(folder), lambda outcome: self._went_aside(outcome, work))
        else:
            self._start("restore", work)
        return True

    @property
    def _is_damaged(self) -> bool:
        """The file of this desk: it could never be opened."""
        view = self._centre.view
        return not view.read and view.trouble is not None and view.trouble.reason == "damaged"

    def _went_aside(self, outcome: Outcome[None], work: Callable[[Centre], Ended]) -> None:
        if isinstance(outcome, Ok):
            self._start("restore", work)
        else:
            self._ended(NotSaved("not-allowed", repr(outcome.error)))

    def look_in(self, file: Path, told: Callable[[Held | KeepingRefused], None]) -> None:
        """What a file holds; `told` on the window's thread."""
        folder = self._folder
        if folder is None:
            return

        def work(_job: object) -> Held | KeepingRefused:
            from healing_desktop.centre.look_in_backup import look_in

            return look_in(file, folder)

        def done(outcome: Outcome[Held | KeepingRefused]) -> None:
            if not isinstance(outcome, Ok):
                raise outcome.error
            told(outcome.value)

        self._jobs.start(work, done)

    def _start(self, what: Work, work: Callable[[Centre], Ended], *, by_itself: bool = False) -> None:
        folder = self._folder
        assert folder is not None
        self._show(replace(self.now, working=what, ended=None, by_itself=by_itself))
        self._centre.ask(lambda centre: (work(centre), _made(folder)), self._ended)

    def _ended(self, answer: tuple[Ended, tuple[BackupFile, ...]] | NotSaved) -> None:
        from healing_desktop.centre.keeping_outcomes import KeepingRefused

        if isinstance(answer, NotSaved):
            refused = KeepingRefused(answer.reason, answer.detail)
            self._show(replace(self.now, working="", ended=refused, read=True))
        else:
            ended, made = answer
            self._show(replace(self.now, working="", ended=ended, made=made, read=True))

    def _first_look(self) -> None:
        if self._centre.view.read:
            self._centre.changed.disconnect(self._first_look)
            self.make_if_due()

    def _looked(self, outcome: Outcome[tuple[BackupFile, ...]]) -> None:
        if isinstance(outcome, Ok):
            self._show(replace(self.now, made=outcome.value, read=True))

    def _show(self, view: BackupView) -> None:
        if view != self.now:
            self.now = view
            self.changed.emit()


def _put_aside(folder: Path) -> None:
    from healing_desktop.centre.put_aside import put_aside

    put_aside(folder, datetime.now().astimezone())


def _made(folder: Path) -> tuple[BackupFile, ...]:
    from healing_desktop.centre.backup import backups

    return backups(folder)
