"""Keys into the search box of the real window, and how long each takes to the painted list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from time import perf_counter, process_time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest

from healing_desktop.ui.program import Program

PATIENCE_S = 20.0
REST_S = 0.07
PAUSE_S = 0.0003
_TURN = QEvent.Type(QEvent.registerEventType())


@dataclass(frozen=True, slots=True)
class Press:
    """Milliseconds: `wait` until the list was painted, `work` of the processor on all threads for it, `longest` that
    the window could not have heard another key, details and map included."""

    wait: float
    work: float
    longest: float


class _Painted(QObject):
    """Knows when the list was painted after the last answer: the frame is done, not only begun."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._search = program.window.owners.search
        self._shown: object = self._search.now.found
        self._waiting = False
        self.at = 0.0
        self._search.changed.connect(self._changed)
        program.window.results.list.viewport().installEventFilter(self)

    @property
    def answered(self) -> bool:
        return self._search.now.found is self._shown and not self._waiting

    def _changed(self) -> None:
        found = self._search.now.found
        if found is not self._shown and found is not None:
            self._shown = found
            self.at = perf_counter()
            self._waiting = bool(found.rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._waiting:
            # The window paints all its parts in one go; this event comes right after that.
            QCoreApplication.postEvent(self, QEvent(_TURN), Qt.EventPriority.HighEventPriority.value)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == _TURN and self._waiting:
            self._waiting = False
            self.at = perf_counter()
        return super().event(event)


class Typist:
    """Types like a person: each key after everything the last one caused has been done."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._painted = _Painted(program)
        self._longest = 0.0
        self._pause = Event()

    def type(self, text: str) -> list[Press]:
        return [self.press(letter) for letter in text]

    def press(self, letter: str) -> Press:
        box, search = self._program.window.finder.box, self._program.window.owners.search
        before, text = search.now.found, box.text() + letter
        self._longest = 0.0
        start, worked = perf_counter(), process_time()
        QTest.keyClick(box, Qt.Key(ord(letter.upper())))
        self._longest = (perf_counter() - start) * 1000
        self._until(lambda: search.now.text == text and search.now.found is not before and self._painted.answered)
        work = (process_time() - worked) * 1000
        wait = (self._painted.at - start) * 1000
        self._rest()
        return Press(wait, work, self._longest)

    def clear(self) -> None:
        search = self._program.window.owners.search
        before = search.now.found
        search.clear()
        self._until(lambda: not search.now.text and search.now.found is not before and self._painted.answered)
        self._rest()

    def _rest(self) -> None:
        """The details follow after the list; wait for them."""
        done = perf_counter() + REST_S
        self._until(lambda: perf_counter() > done)

    def _until(self, done: Callable[[], bool]) -> None:
        """Lets events happen one turn after the other, with a pause in which a job has the interpreter to itself."""
        deadline = perf_counter() + PATIENCE_S
        while not done():
            start = perf_counter()
            assert start < deadline, "the list was not painted"
            QCoreApplication.processEvents()
            self._longest = max(self._longest, (perf_counter() - start) * 1000)
            self._pause.wait(PAUSE_S)
