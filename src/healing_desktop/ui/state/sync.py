"""Whether new data are being brought, how far it is, how it ended; one at a time, always in a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from queue import Empty, Queue
from threading import Event
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from healing_desktop.sync.watching import Step, Watcher
from healing_desktop.ui.jobs import Err, Job, Jobs, Outcome
from healing_desktop.ui.state.edition import EditionState
from healing_desktop.ui.state.settings import SettingsState
from healing_desktop.ui.state.system_proxy import system_proxy

if TYPE_CHECKING:
    from healing_desktop.sync.outcomes import Outcome as SyncOutcome
    from healing_desktop.sync.stick_outcomes import StickOutcome
    from healing_desktop.ui.services import SyncPort

T = TypeVar("T")
Work = Literal["", "sync", "stick", "back"]
# How often a question that waits for a person looks whether it was cancelled.
_LOOK_S = 0.1


@dataclass(frozen=True, slots=True)
class SyncNow:
    """`work` that runs, "" for none. `done` of `of` bytes of the file that is fetched. `question`: (entries now,
    entries there), for a person to answer. `outcome`, `stick`, `back` (the serial that is in use again): how the last
    one of each ended since the program was opened; `ended` counts all of them. `can_go_back` as far as it is known."""

    work: Work = ""
    by_hand: bool = True
    step: Step = "asking"
    done: int = 0
    of: int = 0
    question: tuple[int, int] | None = None
    outcome: SyncOutcome | None = None
    stick: StickOutcome | None = None
    back: int | None = None
    last: Work = ""
    ended: int = 0
    can_go_back: bool = False

    @property
    def running(self) -> bool:
        return self.work != ""


class _Wish:
    """What a person wants of the work that runs."""

    def __init__(self) -> None:
        self.stop = Event()
        self.answer: Queue[bool] = Queue()


class SyncState(QObject):
    """`changed` after every step. `make_port` imports what is heavy, so it runs in a job; None: this desk reads a file
    that it was given, which nothing renews."""

    changed = Signal()
    _heard = Signal(object, object)

    def __init__(
        self,
        jobs: Jobs,
        settings: SettingsState,
        edition: EditionState,
        make_port: Callable[[], SyncPort] | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._settings, self._edition, self._make_port = jobs, settings, edition, make_port
        self._port: SyncPort | None = None
        self._wish = _Wish()
        self._source = ""
        self.now = SyncNow()
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def source(self) -> str:
        """Where new data come from by themselves; "" for nowhere."""
        return self._settings.now.sync_source

    @property
    def tried(self) -> str:
        """Where it was tried last, else where new data come from by themselves."""
        return self._source or self.source

    def port(self) -> SyncPort:
        """For jobs, where there is one."""
        if self._port is None:
            assert self._make_port is not None
            self._port = self._make_port()
        return self._port

    @property
    def can_renew(self) -> bool:
        return self._make_port is not None

    @property
    def reads_own_file(self) -> bool:
        """A file that somebody chose is read, until that is undone."""
        return not self.can_renew or bool(self._settings.now.edition_file)

    def start(self, source: str = "", *, by_hand: bool = True) -> bool:
        """Begin a sync from `source`, else from where it comes by itself. False when nothing was begun: there is no
        source, a chosen file is read, or something runs."""
        source = source or self.source
        if not source or self.reads_own_file or self.now.running:
            return False
        self._source = source
        wish = self._begin("sync", by_hand=by_hand)

        def work(job: Job[SyncOutcome]) -> SyncOutcome:
            watcher = self._watcher(job, wish)
            return self.port().run(source, watcher, system_proxy, partial(ask, job), by_hand=by_hand)

        def ask(job: Job[SyncOutcome], was: int, would_be: int) -> bool:
            return by_hand and self._ask(job, wish, (was, would_be))

        self._jobs.start(work, self._synced)
        return True

    def again(self) -> bool:
        """From where it was tried last."""
        return self.start(self._source)

    def write_stick(self, folder: Path) -> bool:
        source = self.source
        if not self.can_renew or self.now.running:
            return False
        wish = self._begin("stick")

        def work(job: Job[StickOutcome]) -> StickOutcome:
            return self.port().write_stick(folder, source, self._watcher(job, wish), system_proxy)

        self._jobs.start(work, self._stick_written)
        return True

    def go_back(self) -> bool:
        """Use the edition before again."""
        if not self.can_renew or self.now.running:
            return False
        self._begin("back")
        self._jobs.start(lambda _job: self.port().roll_back(), self._gone_back)
        return True

    def look_back(self) -> None:
        """Find out whether there is an edition to go back to."""
        if self.can_renew:
            self._jobs.start(lambda _job: self.port().can_roll_back(), self._looked_back)

    def cancel(self) -> None:
        """Stop soon; what is in use stays in use."""
        self._wish.stop.set()

    def answer(self, take: bool) -> None:
        """What a person says to `question`."""
        if self.now.question is not None:
            self._set(replace(self.now, question=None))
            self._wish.answer.put(take)

    def read_renewed(self) -> None:
        """Leave the chosen file for the data that are renewed."""
        self._settings.set(edition_file="")
        self._edition.open("")

    def _begin(self, work: Work, *, by_hand: bool = True) -> _Wish:
        self._wish = _Wish()
        now = self.now
        self._set(replace(now, work=work, by_hand=by_hand, step="asking", done=0, of=0, question=None))
        return self._wish

    def _watcher(self, job: Job[SyncOutcome] | Job[StickOutcome], wish: _Wish) -> Watcher:
        return Watcher(
            progress=lambda so_far, of: self._heard.emit(wish, (so_far, of)),
            cancelled=lambda: wish.stop.is_set() or job.cancelled,
            step=lambda step: self._heard.emit(wish, step),
        )

    def _ask(self, job: Job[SyncOutcome], wish: _Wish, numbers: tuple[int, int]) -> bool:
        """In the job: wait for a person, or for the window to close."""
        self._heard.emit(wish, [numbers])
        while not (wish.stop.is_set() or job.cancelled):
            try:
                return wish.answer.get(timeout=_LOOK_S)
            except Empty:
                continue
        return False

    def _hear(self, wish: object, told: object) -> None:
        if wish is not self._wish or not self.now.running:
            return
        if isinstance(told, list):
            self._set(replace(self.now, question=told[0]))
        elif isinstance(told, tuple):
            self._set(replace(self.now, done=told[0], of=told[1]))
        else:
            self._set(replace(self.now, step=told, done=0, of=0))  # type: ignore[arg-type]

    def _synced(self, outcome: Outcome[SyncOutcome]) -> None:
        def end(found: SyncOutcome) -> None:
            # Another program may have renewed this desk: then this window is behind.
            in_use = found.to_serial if found.kind == "updated" else found.from_serial
            opened = self._edition.now.opened
            if in_use is not None and (opened is None or int(opened.info.serial) != in_use):
                self._edition.open("")
            self._end("sync", outcome=found, back=None)

        self._take(outcome, end)

    def _stick_written(self, outcome: Outcome[StickOutcome]) -> None:
        self._take(outcome, lambda found: self._end("stick", stick=found))

    def _gone_back(self, outcome: Outcome[int | None]) -> None:
        def end(serial: int | None) -> None:
            if serial is not None:
                self._edition.open("")
            self._end("back", back=serial, can_go_back=False)

        self._take(outcome, end)

    def _looked_back(self, outcome: Outcome[bool]) -> None:
        self._take(outcome, lambda found: self._set(replace(self.now, can_go_back=found)))

    def _take(self, outcome: Outcome[T], end: Callable[[T], None]) -> None:
        if isinstance(outcome, Err):
            self._set(replace(self.now, work="", question=None))
            raise outcome.error
        end(outcome.value)

    def _end(self, work: Work, **fields: object) -> None:
        now = replace(self.now, work="", question=None, last=work, ended=self.now.ended + 1, **fields)  # type: ignore[arg-type]
        self._set(now)
        self.look_back()

    def _set(self, now: SyncNow) -> None:
        if now != self.now:
            self.now = now
            self.changed.emit()
