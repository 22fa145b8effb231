"""Walks through the whole program by itself: does all that can be done, wherever it gets, and tells each state that
shows anything new once. Nothing here knows what the program consists of."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from time import perf_counter

import pytest

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from healing_desktop.ui.shell import visitor
from healing_desktop.ui.shell.idle import Idle
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.theme import Scheme, Theme
from tests.accessibility.steps import DO, ESCAPE, Doable, Shown, Step, front, laid_over, pages_of, shown, steps_in

# A round of the window's own timers (the details are drawn when the keys rest) is over after this many milliseconds.
SOON_MS, ROUND_MS, PATIENCE_S = 400, 20, 5.0
DEPTH, MOST_STEPS, MOST_S = 60, 2500, 400.0
MOST_BACKS, MOST_FAR = 4, 16
# A step after which the whole window is drawn anew counts as so many others.
DEAR = 20
# More than any patience of the program, less than what is done after it.
AWHILE_S = 310
# What an action did so often, always the same, it does everywhere.
SURE = 2
# Alike widgets beside each other are met this many times; the eleventh row is as the first.
ALIKE = 3
# What the reader wishes of the whole window is taken back, or each language would be a program of its own.
WISHES = ("language", "text_size", "scheme", "simple_only")
FILE_DIALOGS = {
    "getSaveFileName": ("", ""),
    "getOpenFileName": ("", ""),
    "getOpenFileNames": ([], ""),
    "getExistingDirectory": "",
}

CHOOSE = Theme.choose

Key = tuple[str, frozenset[str]]


@dataclass
class State:
    """A window as it stood. `front`: what was on top; `new`: the widgets on it that were never met before."""

    key: Key
    path: tuple[Step, ...]
    steps: tuple[Step, ...] = field(repr=False)
    window: MainWindow = field(repr=False)
    front: QWidget = field(repr=False)
    new: tuple[QWidget, ...] = field(repr=False, default=())
    title: str = ""
    first_of_page: bool = False
    covered: bool = False

    @property
    def sentence(self) -> str:
        return ", then ".join(("start", *(step.sentence for step in self.path)))


class Clock:
    """Stands still, however slow the computer is, until the walk lets time pass."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class NeverCloses(QObject):
    """The walk goes on, whatever asked the window to close."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False


class Walk:
    """`make` gives a window to start afresh with; `look` is told each state that shows anything new; `stepped` every
    single step with the states before and after it."""

    def __init__(
        self,
        make: Callable[[], MainWindow],
        look: Callable[[State], None],
        stepped: Callable[[Step, State, State], None] = lambda _step, _before, _after: None,
    ) -> None:
        self._make, self._look, self._stepped = make, look, stepped
        self._never = NeverCloses()
        self.states: dict[Key, State] = {}
        self.looked_at: list[State] = []
        # From each state: what leads where, and how dearly.
        self.ways: dict[Key, dict[Step, tuple[Key, int]]] = {}
        self._tried: set[Step] = set()
        self._led: dict[str, list[str]] = {}
        self._met: set[tuple[str, int]] = set()
        self._pages: set[str] = set()
        self._doable: Doable = {}
        self._dear = False
        self.count = self.starts = self.far = self._backs = 0

    def run(self) -> Walk:
        """Until nothing is left to be done; the nearest first."""
        until = perf_counter() + MOST_S
        here: State | None = self._start()
        while here is not None and self.count < MOST_STEPS and perf_counter() < until:
            found = self._nearest(here)
            if found is None:
                here = self._back(here)
                continue
            self._backs = 0
            here = self._go(here, found)
        self._shorten()
        return self

    def _shorten(self) -> None:
        """To each state the shortest way that is known."""
        home = self.looked_at[0].key
        best: dict[Key, tuple[Step, ...]] = {home: ()}
        queue = [home]
        for key in queue:
            for step, (to, _) in self.ways.get(key, {}).items():
                if to not in best:
                    best[to] = (*best[key], step)
                    queue.append(to)
        for state in self.looked_at:
            state.path = best.get(state.key, state.path)

    def left(self) -> list[str]:
        """What nobody came to do."""
        return [step.sentence for state in self.states.values() for step in state.steps if not self._done(step)]

    def _start(self) -> State:
        self.starts += 1
        self.window = self._make()
        gc.collect()
        self.window.installEventFilter(self._never)
        self.window.owners.theme.changed.connect(self._restyled)
        self.clock = self.window.owners.away.clock = Clock()
        self._wishes = {name: getattr(self.window.owners.settings.now, name) for name in WISHES}
        return self._arrive(())

    def _restyled(self) -> None:
        self._dear = True

    def _back(self, here: State) -> State | None:
        """Nothing is left to be done from here on: one step back; where that leads nowhere a fresh start, and from
        there an action whose way from the start was never gone. None: there is none any more."""
        self._backs += 1
        if self._backs <= MOST_BACKS:
            there = self._do(next(step for step in here.steps if step.value == ESCAPE), here)
            if there.key != here.key:
                return there
            self._backs = MOST_BACKS
        self.far += 1
        if self.far > MOST_FAR:
            return None
        if here.path:
            return self._start()
        known, waiting = (
            self.ways.get(here.key, {}),
            {state.key[0] for state in self.states.values() if self._rest(state)},
        )
        leads = (one for one in here.steps if one.kind == DO and one not in known)
        step = next((one for one in leads if waiting.intersection(self._led.get(one.value, ()))), None)
        return None if step is None else self._do(step, here)

    def _done(self, step: Step) -> bool:
        """Also what did the same in two places is not done in a third."""
        led = self._led.get(step.value, []) if step.kind == DO else []
        return step in self._tried or (len(led) >= SURE and len(set(led)) == 1)

    def _rest(self, state: State) -> Step | None:
        return next((step for step in state.steps if not self._done(step)), None)

    def _nearest(self, here: State) -> list[tuple[Step, Key | None]] | None:
        """The way to the nearest thing that was never done, and that."""
        best = {here.key: 0}
        number = count()
        queue: list[tuple[int, int, Key, list[tuple[Step, Key | None]]]] = [(0, next(number), here.key, [])]
        while queue:
            cost, _, key, way = heappop(queue)
            state = self.states[key]
            step = self._rest(state)
            if step is not None and len(state.path) < DEPTH:
                return [*way, (step, None)]
            for step, (to, dear) in self.ways.get(key, {}).items():
                if cost + dear < best.get(to, 1 << 30):
                    best[to] = cost + dear
                    heappush(queue, (cost + dear, next(number), to, [*way, (step, to)]))
        return None

    def _go(self, here: State, way: list[tuple[Step, Key | None]]) -> State:
        for step, to in way:
            here = self._do(step, here)
            if here.key != to:
                break
        return here

    def _do(self, step: Step, here: State) -> State:
        self._tried.add(step)
        if step not in self._doable:
            # It went away in the meantime: the state is not quite what it was.
            self.ways.get(here.key, {}).pop(step, None)
            return here
        self.count += 1
        self._dear = False
        self._doable[step]()
        settle(self.window)
        self._take_back()
        there = self._arrive((*here.path, step))
        self.ways.setdefault(here.key, {})[step] = there.key, DEAR if self._dear else 1
        if step.kind == DO:
            self._led.setdefault(step.value, []).append(there.key[0])
        self._stepped(step, here, there)
        return there

    def _let_time_pass(self) -> None:
        """Nobody does anything."""
        self.clock.now += AWHILE_S
        for idle in self.window.findChildren(Idle):
            idle.look()

    def _take_back(self) -> None:
        settings = self.window.owners.settings
        if any(getattr(settings.now, name) != value for name, value in self._wishes.items()):
            settings.take_back()
            settings.set(**self._wishes)
            settle(self.window)

    def _arrive(self, path: tuple[Step, ...]) -> State:
        top = front(self.window)
        widgets = shown(top)
        # Told once: that asks every widget of the window.
        pages = pages_of(top)
        self._doable = steps_in(self.window, top, widgets, pages)
        self._doable[Step("wait", pages, 0, f"{AWHILE_S} seconds")] = self._let_time_pass
        key = (pages, frozenset(where for where, _ in widgets))
        known = self.states.get(key)
        if known is not None:
            known.window, known.front = self.window, top
            return known
        state = State(key, path, tuple(self._doable), self.window, top, self._news(widgets), top.windowTitle())
        state.first_of_page = key[0] not in self._pages
        state.covered = laid_over(top) is not None
        self._pages.add(key[0])
        self.states[key] = state
        if state.new or state.first_of_page:
            self.looked_at.append(state)
            self._look(state)
        return state

    def _news(self, widgets: Shown) -> tuple[QWidget, ...]:
        met = Counter[str]()
        new = []
        for where, widget in widgets:
            met[where] += 1
            if met[where] <= ALIKE and (where, met[where]) not in self._met:
                self._met.add((where, met[where]))
                new.append(widget)
        return tuple(new)


def settle(window: MainWindow) -> None:
    """Until the jobs are done, and the timers that are due soon."""
    until = perf_counter() + PATIENCE_S
    # Whoever names a time as well does not wait: Qt leaves the flag out, and the loop below would burn all of it.
    alarm = QTimer()
    alarm.start(ROUND_MS)
    while perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        soon = [
            timer for timer in window.findChildren(QTimer)
            if timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS
        ]  # fmt: skip
        if window.owners.jobs.idle and not soon:
            break
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


@contextmanager
def nothing_outside() -> Iterator[list[str]]:
    """No dialog of the system opens and no other program; Esc pressed twice is two steps. What was asked for."""
    asked: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        for name, answer in FILE_DIALOGS.items():
            patch.setattr(QFileDialog, name, _answering(name, answer, asked))
        patch.setattr(QDesktopServices, "openUrl", _answering("openUrl", True, asked))
        patch.setattr(visitor, "TWICE_WITHIN_MS", 0)
        patch.setattr(Theme, "choose", _only_simple)
        yield asked


def _only_simple(self: Theme, _scheme: Scheme, _percent: int, *, simple: bool = False) -> None:
    """Another size or other colours are the same window once more, and cost a second each time."""
    CHOOSE(self, self._scheme, self._percent, simple=simple)


def _answering(name: str, answer: object, asked: list[str]) -> Callable[..., object]:
    def ask(*_args: object, **_named: object) -> object:
        asked.append(name)
        return answer

    return ask
