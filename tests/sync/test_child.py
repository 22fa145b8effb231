"""Work in a process of its own: what it tells, asks and gives comes here, and it ends when it is wished or killed."""

from __future__ import annotations

import os
import signal
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from healing_desktop.sync import child
from healing_desktop.sync.child import ChildGone, FarFewer, in_child
from healing_desktop.sync.watching import Cancelled, Watcher

PATIENCE_S = 20.0


def never(_was: int, _would_be: int) -> bool:
    raise AssertionError("nobody asked for that")


def tells(watcher: Watcher, far_fewer: FarFewer) -> tuple[int, bool]:
    watcher.step("fetching")
    watcher.progress(1, 1)
    return os.getpid(), far_fewer(812, 96)


def raises(watcher: Watcher, far_fewer: FarFewer) -> None:
    raise LookupError("made up")


def dies(watcher: Watcher, far_fewer: FarFewer) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def listens(watcher: Watcher, far_fewer: FarFewer) -> str:
    watcher.step("building")
    until = monotonic() + PATIENCE_S
    while not watcher.cancelled():
        assert monotonic() < until
    return "heard it"


def asks(watcher: Watcher, far_fewer: FarFewer) -> bool:
    return far_fewer(812, 96)


def is_deaf(mark: Path, watcher: Watcher, far_fewer: FarFewer) -> None:
    """Too deep in its work."""
    mark.write_text(str(os.getpid()))
    watcher.step("building")
    Event().wait(PATIENCE_S)


def looks_for_its_parent(mark: Path, watcher: Watcher, far_fewer: FarFewer) -> None:
    watcher.step("building")
    mark.write_text(listens(watcher, far_fewer))


def test_what_it_tells_and_asks_comes_here() -> None:
    steps: list[str] = []
    told: list[tuple[int, int]] = []
    asked: list[tuple[int, int]] = []

    def answer(was: int, would_be: int) -> bool:
        asked.append((was, would_be))
        return True

    watcher = Watcher(lambda so_far, of: told.append((so_far, of)), lambda: False, steps.append)
    process, meant = in_child(tells, watcher, answer)
    assert process != os.getpid(), "a process of its own"
    assert (steps, told, asked, meant) == (["fetching"], [(1, 1)], [(812, 96)], True)


def test_what_it_raises_is_raised_here() -> None:
    with pytest.raises(LookupError, match="made up"):
        in_child(raises, Watcher(), never)


def test_one_that_is_killed_is_told() -> None:
    with pytest.raises(ChildGone):
        in_child(dies, Watcher(), never)


def test_it_hears_a_wish_to_stop() -> None:
    stop = Event()
    watcher = Watcher(cancelled=stop.is_set, step=lambda _step: stop.set())
    assert in_child(listens, watcher, never) == "heard it"


def test_one_that_does_not_hear_is_killed_soon(tmp_path: Path) -> None:
    stop, mark = Event(), tmp_path / "mark"
    watcher = Watcher(cancelled=stop.is_set, step=lambda _step: stop.set())
    started = monotonic()
    with pytest.raises(Cancelled):
        in_child(partial(is_deaf, mark), watcher, never)
    assert monotonic() - started < PATIENCE_S / 2
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)


def test_a_wish_to_stop_answers_a_question() -> None:
    stop = Event()

    def closes(_was: int, _would_be: int) -> bool:
        stop.set()
        return False

    with pytest.raises(Cancelled):
        in_child(asks, Watcher(cancelled=stop.is_set), closes)


def test_it_stops_when_nobody_waits_for_it_any_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A parent that breaks off closes the pipe, as one that is killed does."""
    mark = tmp_path / "mark"
    monkeypatch.setattr(child, "_GRACE", PATIENCE_S)

    def breaks(_step: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        in_child(partial(looks_for_its_parent, mark), Watcher(step=breaks), never)
    assert mark.read_text() == "heard it"
