"""Random events over every screen of the desk and of Simple: nothing raised, no warning of Qt, and after each hundred
the main job still works. SOAK_VISITORS_EVENTS: 10,000 in `make soak-visitors`."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random, SystemRandom

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state import search
from tests.accessibility.full_window import full_window
from tests.soak.conftest import LINES
from tests.soak.visitors.random_events import PLACES, RandomEvents
from tests.ui.conftest import PATIENCE, close_all, resources, window_maker  # noqa: F401

# 37 in each of the eight.
SUITE_EVENTS, SUITE_PLACES, AT_A_TIME = 296, 8, 100
EVENTS = int(os.environ.get("SOAK_VISITORS_EVENTS", SUITE_EVENTS))
# The suite does the same each time: what others find is mended in a session for it, not in somebody's way.
SUITE_SEED = 21
SEED = int(
    os.environ.get("SOAK_VISITORS_SEED", SystemRandom().randrange(1_000_000) if EVENTS > SUITE_EVENTS else SUITE_SEED)
)
DIALOGS = {"getOpenFileName": ("", ""), "getSaveFileName": ("", ""), "getExistingDirectory": ""}


# The pretended screen says so where the list of a box opens at its edge.
@pytest.mark.qt_log_ignore("Unimplemented code", extend=True)
@pytest.mark.timeout(EVENTS * 0.2 + 180)
def test_random_events(
    qtbot: QtBot,
    qapp: QApplication,
    resources: Path,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.setattr(search, "GUI_BUDGET_MS", 1e9)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    for name, answer in DIALOGS.items():
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer, **__: answer)
    made: list[MainWindow] = []
    make = window_maker(qapp, resources, tmp_path, made, lambda done: qtbot.waitUntil(done, timeout=PATIENCE))
    window = full_window(make, tmp_path)
    owners = window.owners
    events = RandomEvents(window, random := Random(SEED))
    # In the suite some of them, others each time.
    places = random.sample(PLACES, len(PLACES) if EVENTS > SUITE_EVENTS else SUITE_PLACES)
    each, number = max(1, min(EVENTS // len(places), AT_A_TIME)), 0
    try:
        while number < EVENTS:
            for place in places:
                qtbot.waitUntil(lambda: owners.jobs.idle, timeout=PATIENCE)
                events.go_to(place)
                for _ in range(each):
                    number += 1
                    events.do()
                    QCoreApplication.processEvents()
                events.come_back()
                qtbot.waitUntil(lambda: owners.jobs.idle, timeout=PATIENCE)
                QTest.keyClicks(window.finder.box, "rouw")
                found = owners.search.now.found
                assert found is not None, (SEED, number, place)
                assert found.rows, (SEED, number, place)
                assert owners.selection.now.entry is not None, (SEED, number, place)
                assert window.results.isVisible(), (SEED, number, place)
                owners.settings.set(text_size=100, language="nl", scheme="light")
                window.resize(1280, 800)
    finally:
        said = ", ".join(f"{count} {name}" for name, count in events.done.items())
        line = f"events, seed {SEED}: {number} ({said}), {len(events.seen)} different screens on top"
        request.config.stash[LINES].append(line)
    qtbot.waitUntil(lambda: owners.jobs.idle, timeout=PATIENCE)
    close_all(made)
