"""The one background helper: work on another thread, its outcome on the window's. No other thread is made."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The work is done."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The work failed; `error` is what it raised."""

    error: Exception


Outcome = Ok[T] | Err


class Executor(Protocol):
    """What runs the work; tests replace it."""

    def submit(self, fn: Callable[[], None], /) -> Future[None]: ...

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None: ...


class Job(Generic[T]):
    """A running piece of work. A cancelled one never reports; its work may ask `cancelled` and stop early."""

    def __init__(
        self,
        report: Callable[[Job[T], int, int], None],
        done: Callable[[Outcome[T]], None],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self._stop = Event()
        self._report = report
        self.done = done
        self.on_progress = progress

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def progress(self, step: int, of: int) -> None:
        """Called by the work, on its own thread."""
        self._report(self, step, of)


class Jobs(QObject):
    """Starts work and hands each outcome to a callable on the thread that made this object."""

    _arrived = Signal(object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._running: set[Job[object]] = set()
        self._closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._hand_over, queued)
        self._progressed.connect(self._hand_progress, queued)

    def start(
        self,
        work: Callable[[Job[T]], T],
        done: Callable[[Outcome[T]], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Job[T]:
        """Run `work` in the background; `done` gets Ok or Err once, unless the job was cancelled. Once the window is
        closed nothing is begun any more: what a timer asks for then is cancelled."""
        job: Job[T] = Job(self._progressed.emit, done, progress)
        if self._closed:
            job.cancel()
            return job
        self._running.add(job)  # type: ignore[arg-type]

        def run() -> None:
            outcome: Outcome[T]
            try:
                outcome = Ok(work(job))
            except Exception as error:
                outcome = Err(error)
            self._tell(job, outcome)

        self._threads().submit(run)
        return job

    def close(self) -> None:
        """Cancel what has not begun, wait for what has; nothing is reported any more."""
        self._closed = True
        for job in self._running:
            job.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _threads(self) -> Executor:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            # A job that computes gives way to the window ten times as often as Python would have it.
            sys.setswitchinterval(0.0005)
            # One may be with a sync for minutes.
            self._executor = ThreadPoolExecutor(max_workers=3, thread_name_prefix="job")
        return self._executor

    @property
    def idle(self) -> bool:
        return not self._running

    def _tell(self, job: object, outcome: object) -> None:
        try:
            self._arrived.emit(job, outcome)
        except RuntimeError:
            # The window went away while the work was under way: nobody is left to be told.
            return

    def _hand_over(self, job: Job[object], outcome: Outcome[object]) -> None:
        self._running.discard(job)
        if not job.cancelled:
            job.done(outcome)

    def _hand_progress(self, job: Job[object], step: int, of: int) -> None:
        if job.on_progress and not job.cancelled:
            job.on_progress(step, of)
