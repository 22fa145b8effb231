"""A map pane with its real engine, and an end that finds every complaint of the page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.entries import GroupRow, Kind, MeetingPlace
from healing_desktop.core.texts import LocalText
from healing_desktop.maps.tile_pack import TilePack
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.map.map_pane import MapPane
from healing_desktop.ui.theme import Scheme, Theme
from healing_desktop.ui.web.late_profile import LateProfile

PATIENCE = 30_000
OpenPane = Callable[..., "Watched"]


def row(
    number: int,
    latitude: float | None,
    longitude: float | None = None,
    approximate: bool = True,
    confidential: bool = False,
) -> GroupRow:
    """A made-up group; without a latitude it has no place."""
    where = (
        MeetingPlace(latitude=latitude, longitude=longitude, approximate=approximate, confidential=confidential)
        if latitude is not None
        else None
    )
    name = LocalText((("nl", f"Verzonnen groep {number}"), ("fr", f"Groupe inventé {number}")))
    return GroupRow(f"id-{number}", Kind.GROUP, name, place=where)


class Watched:
    """A pane, what its page complained of, and questions to the page."""

    def __init__(self, pane: MapPane, qtbot: QtBot, web: LateProfile) -> None:
        self.pane, self.qtbot, self.web = pane, qtbot, web
        self.complaints: list[str] = []
        self.troubles: list[str] = []
        pane.trouble.connect(self.troubles.append)
        pane._start.made.connect(lambda engine: engine.page.complained.connect(self.complaints.append))

    def show(self) -> Watched:
        with self.qtbot.waitSignal(self.pane.painted):
            self.pane.show()
        return self

    def ask(self, function: str, *arguments: object) -> Any:  # noqa: ANN401
        answers: list[object] = []
        engine = self.pane.engine
        assert engine is not None
        engine.call(function, *arguments, then=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = self.ask("state")
        return found

    def read(self, script: str) -> Any:  # noqa: ANN401
        """What an expression is in the page."""
        answers: list[str] = []
        engine = self.pane.engine
        assert engine is not None
        engine.page.runJavaScript(f"JSON.stringify([{script}])", 0, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return json.loads(answers[0])[0]

    def run(self, script: str) -> object:
        """Any script, as a hostile page might; it has run when this returns."""
        answers: list[object] = []
        engine = self.pane.engine
        assert engine is not None
        engine.page.runJavaScript(f"{script}; 'done'", 0, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def click(self, x: float, y: float) -> None:
        assert self.pane.engine is not None
        target = self.pane.engine.view.focusProxy()
        assert target is not None
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y)))

    def picture(self) -> QImage:
        assert self.pane.engine is not None
        return self.pane.engine.view.grab().toImage()

    def colours(self) -> set[str]:
        """The colours on every eighth pixel of what is really painted."""
        image = self.picture()
        return {
            QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)
        }

    def wait_for_colour(self, colour: str) -> None:
        self.qtbot.waitUntil(lambda: colour in self.colours())


def said_age(checked_on: str | None) -> str:
    return f"checked on {checked_on}" if checked_on else "never checked"


@pytest.fixture(scope="session")
def theme(qapp: QApplication, root: Path) -> Theme:
    return Theme(qapp, root / "resources")


@pytest.fixture(scope="session")
def web(qapp: QApplication) -> LateProfile:
    return LateProfile(qapp)


@pytest.fixture
def open_pane(qtbot: QtBot, root: Path, theme: Theme, web: LateProfile) -> Iterator[OpenPane]:
    """Makes panes; at the end no page may have complained and nothing may have been asked of the network."""
    theme.choose(Scheme.LIGHT, 100)
    jobs = Jobs()
    opened: list[Watched] = []

    def make(find_pack: Callable[[], TilePack | None] = lambda: None, language: str = "nl") -> Watched:
        resources = root / "resources"
        pane = MapPane(resources, find_pack, jobs, theme, web, language, age_of=said_age)
        pane.resize(520, 640)
        qtbot.addWidget(pane)
        opened.append(Watched(pane, qtbot, web))
        return opened[-1]

    refused = web.open().guard.refused
    missed = len(web.open().rooms.missed)
    yield make
    for watched in opened:
        watched.pane.shut()
    jobs.close()
    assert [watched.complaints for watched in opened if watched.complaints] == []
    assert web.open().guard.refused == refused
    assert web.open().rooms.missed[missed:] == []
