"""Work in a process of its own, so that whoever waits for it never waits for Python's lock (docs/adr/0013).

The child is told to stop when it is cancelled and when its parent is gone; one that is too deep in its work to hear it
is killed, which costs a sync nothing but the sync.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic
from typing import TypeVar, cast

from healing_desktop.sync.watching import Cancelled, Step, Watcher

T = TypeVar("T")
FarFewer = Callable[[int, int], bool]
# How long it may take until a wish to stop is heard; how often progress is told; how long a child may still work on.
_LISTEN, _TELL, _GRACE = 0.05, 0.1, 0.5
# An old computer has one core: the window goes first.
_NICER = 5


class ChildGone(Exception):  # noqa: N818  what became of it
    """It ended without a result: killed, or out of memory."""


def in_child(work: Callable[[Watcher, FarFewer], T], watcher: Watcher, far_fewer: FarFewer) -> T:
    """What `work` gives. It is pickled, and its result too; what it raises is raised here. Cancelled when it had to be
    killed; ChildGone. Blocks; call it in a job."""
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_run, args=(work, there), daemon=True)
    with there:
        process.start()
    try:
        with here:
            return cast(T, _listen(here, watcher, far_fewer))
    finally:
        # A window that closes waits for this.
        process.join(_GRACE)
        if process.is_alive():
            process.kill()
            process.join()
        process.close()


def _listen(child: Connection, watcher: Watcher, far_fewer: FarFewer) -> object:
    until: float | None = None
    while True:
        if until is None and watcher.cancelled():
            _send(child, "cancel")
            until = monotonic() + _GRACE
        if until is not None and monotonic() > until:
            raise Cancelled
        if not child.poll(_LISTEN):
            continue
        try:
            kind, *told = child.recv()
        except (EOFError, ConnectionError) as error:
            raise (ChildGone if until is None else Cancelled) from error
        if kind == "ended":
            return told[0]
        if kind == "raised":
            raise told[0]
        if kind == "far-fewer":
            answer = far_fewer(*told)
            _send(child, "cancel" if watcher.cancelled() else answer)
        elif kind == "step":
            watcher.step(told[0])
        else:
            watcher.progress(*told)


def _send(there: Connection, told: object) -> None:
    with suppress(OSError):
        there.send(told)


class _Parent:
    """What the work asks and tells, over the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._asked = self._told = 0.0
        self._stopped = False

    def cancelled(self) -> bool:
        now = monotonic()
        if not self._stopped and now - self._asked > _LISTEN:
            self._asked = now
            self._stopped = self._pipe.poll() and self._heard() == "cancel"
        return self._stopped

    def progress(self, so_far: int, of: int) -> None:
        now = monotonic()
        if so_far == of or now - self._told > _TELL:
            self._told = now
            _send(self._pipe, ("progress", so_far, of))

    def step(self, step: Step) -> None:
        _send(self._pipe, ("step", step))

    def far_fewer(self, was: int, would_be: int) -> bool:
        _send(self._pipe, ("far-fewer", was, would_be))
        answer = self._heard()
        if answer == "cancel":
            raise Cancelled
        return bool(answer)

    def _heard(self) -> object:
        try:
            return self._pipe.recv()
        except (EOFError, OSError):
            return "cancel"


def _run(work: Callable[[Watcher, FarFewer], object], pipe: Connection) -> None:
    """The life of the child."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError, AttributeError):
        os.nice(_NICER)
    parent = _Parent(pipe)
    with pipe:
        try:
            watcher = Watcher(parent.progress, parent.cancelled, parent.step)
            # Stopped before it began: quick work would end without ever having asked.
            watcher.on()
            ended = ("ended", work(watcher, parent.far_fewer))
        except Exception as error:  # noqa: BLE001  the parent raises it
            ended = ("raised", error)
        _send(pipe, ended)
