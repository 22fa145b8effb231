"""From a key press in the search box to the painted list, in the real window on 10,000 entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders
from healing_desktop.ui.program import Program
from tests.benchmarks.conftest import EditionOf
from tests.benchmarks.rounds import FEWEST_ROUNDS, Report

TYPED = ("rouw 9000", "wandelen gent", "eenzaamheid fr 1000", "angst 2000 avond", "deuil 4000")
AIM_MS, LIMIT_MS = 50.0, 100.0
PATIENCE_S = 5.0


class Painted(QObject):
    """Knows whether the list was painted since the last answer came in."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._search = program.window.owners.search
        self._shown: object = None
        self.waiting = False
        self._search.changed.connect(self._changed)
        program.window.results.list.viewport().installEventFilter(self)

    def _changed(self) -> None:
        found = self._search.now.found
        if found is not self._shown and found is not None:
            self._shown = found
            self.waiting = bool(found.rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.waiting = False
        return super().eventFilter(watched, event)


@pytest.fixture
def program(root: Path, edition_of: EditionOf, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    folders = Folders(root / "resources", root / "licences", tmp_path)
    made = make_program(folders, Global(edition=edition_of(10_000)), with_map=False)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    owners = made.window.owners
    qtbot.waitUntil(lambda: owners.search.now.found is not None and owners.reading.ready, timeout=30_000)
    yield made
    made.close()


def test_key_press_to_painted_list(program: Program, report: Report) -> None:
    painted = Painted(program)
    taken: list[tuple[float, float]] = []
    for number in range(FEWEST_ROUNDS + 1):
        for text in TYPED:
            round_took = [_press(program, painted, letter) for letter in text]
            # The first round fills the caches of fonts and words.
            taken += round_took if number else []
            _clear(program)
    waits, works = (sorted(times) for times in zip(*taken, strict=True))
    at = int(len(taken) * 0.95)
    report.note("key press", "to painted list, median", waits[len(waits) // 2], "ms", rounds=FEWEST_ROUNDS)
    report.note("key press", f"p95 (limit {LIMIT_MS:g} ms)", waits[at], "ms", most=AIM_MS, rounds=FEWEST_ROUNDS)
    report.note("key press", "p95, processor time", works[at], "ms", most=AIM_MS, rounds=FEWEST_ROUNDS)


def _clear(program: Program) -> None:
    search = program.window.owners.search
    before = search.now.found
    search.clear()
    _until(lambda: not search.now.text and search.now.found is not before)


def _press(program: Program, painted: Painted, letter: str) -> tuple[float, float]:
    """Milliseconds until the answer to the text with this letter is found and the list is painted after it; and how
    many of them the processor worked for it, on all threads."""
    box, search = program.window.finder.box, program.window.owners.search
    before, text = search.now.found, box.text() + letter
    start, worked = perf_counter(), process_time()
    QTest.keyClick(box, Qt.Key(ord(letter.upper())))
    _until(lambda: search.now.text == text and search.now.found is not before and not painted.waiting)
    return (perf_counter() - start) * 1000, (process_time() - worked) * 1000


def _until(done: Callable[[], bool]) -> None:
    """Lets events happen, and sleeps between them so that a job has the interpreter to itself."""
    flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    deadline = perf_counter() + PATIENCE_S
    while not done():
        assert perf_counter() < deadline, "the list was not painted"
        QCoreApplication.processEvents(flags)
