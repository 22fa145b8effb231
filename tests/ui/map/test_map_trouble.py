"""When the engine is missing, dies or never draws: words, a button, and a program that goes on."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.map.map_pane import MapPane
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.web.late_profile import LateProfile
from tests.ui.map.conftest import PATIENCE, OpenPane, Watched, row

pytestmark = pytest.mark.web

ROWS = (row(1, 51.05, 3.72), row(2, 50.63, 5.57))


def says_trouble(watched: Watched) -> None:
    sheet = watched.pane._stage.sheet
    assert "cannot be shown" in sheet.words.text()
    assert sheet.again.isVisible()
    assert sheet.again.text() == "Try again"
    assert watched.pane.engine is None


def show_and_fail(watched: Watched) -> str:
    with watched.qtbot.waitSignal(watched.pane.trouble) as caught:
        watched.pane.show()
    says_trouble(watched)
    return str(caught.args[0])


def try_again(watched: Watched) -> None:
    with watched.qtbot.waitSignal(watched.pane.painted):
        QTest.mouseClick(watched.pane._stage.sheet.again, Qt.MouseButton.LeftButton)
    assert not watched.pane._stage.sheet.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL here")
def test_a_killed_page_is_said_and_comes_back_with_its_pins(open_pane: OpenPane) -> None:
    watched = open_pane()
    watched.pane.show_rows(ROWS)
    watched.pane.select("id-2")
    watched.show()
    engine = watched.pane.engine
    assert engine is not None
    with watched.qtbot.waitSignal(watched.pane.trouble) as caught:
        os.kill(engine.page.renderProcessPid(), signal.SIGKILL)
    assert "ended" in caught.args[0]
    says_trouble(watched)
    watched.pane.show_rows(ROWS[1:])
    watched.pane.select("id-2")
    try_again(watched)
    state = watched.state()
    assert (state["pins"], state["selected"]) == (1, "id-2")


def test_without_the_engine_there_are_words(
    open_pane: OpenPane, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, theme: Theme, root: Path, tmp_path: Path
) -> None:
    watched = open_pane()
    monkeypatch.setitem(sys.modules, "healing_desktop.ui.map.map_engine", None)
    assert "map_engine" in show_and_fail(watched)
    watched.pane.show_rows(ROWS)
    assert "2 of 2" in watched.pane._tools.caption.text()
    monkeypatch.undo()
    try_again(watched)


def test_a_computer_without_the_engines_library(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, theme: Theme, root: Path
) -> None:
    monkeypatch.setitem(sys.modules, "healing_desktop.ui.web.profile", None)
    jobs = Jobs()
    pane = MapPane(root / "resources", lambda: None, jobs, theme, LateProfile())
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.trouble):
        pane.show()
    assert pane._stage.sheet.again.isVisible()
    jobs.close()


def test_a_base_map_that_is_missing_is_said(
    qtbot: QtBot, theme: Theme, web: LateProfile, root: Path, tmp_path: Path
) -> None:
    for name in ("map", "map_page", "fonts"):
        shutil.copytree(root / "resources" / name, tmp_path / "resources" / name)
    (tmp_path / "resources" / "map" / "base" / "belgium.geojson").unlink()
    jobs = Jobs()
    pane = MapPane(tmp_path / "resources", lambda: None, jobs, theme, web)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.trouble):
        pane.show()
    assert pane._stage.sheet.again.isVisible()
    pane.shut()
    jobs.close()


def test_an_engine_that_never_draws_is_not_waited_for(open_pane: OpenPane, monkeypatch: pytest.MonkeyPatch) -> None:
    watched = open_pane()
    watched.pane._start._patience.setInterval(1)
    assert "in time" in show_and_fail(watched)
    watched.pane._start._patience.setInterval(PATIENCE)
    try_again(watched)


def test_work_that_fails_is_trouble_and_not_a_crash(open_pane: OpenPane) -> None:
    def broken() -> None:
        raise OSError("the disk is gone")

    assert "the disk is gone" in show_and_fail(open_pane(broken))


def test_a_pane_shut_while_it_starts_stays_quiet(open_pane: OpenPane) -> None:
    watched = open_pane()
    watched.pane.show()
    watched.qtbot.waitUntil(lambda: bool(watched.pane._start.under_way))
    watched.pane.shut()
    assert watched.troubles == []
    assert watched.pane.engine is None
