"""The map beside the list: the same groups, the same selection, and nothing asked of anybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders
from healing_desktop.ui.map.map_pane import MapPane
from tests.journeys.desk import Desk

pytestmark = [pytest.mark.journey, pytest.mark.web]


class DeskWithMap(Desk):
    """A desk whose map is painted."""

    @property
    def pane(self) -> MapPane:
        pane = self.program.window.findChild(MapPane)
        assert isinstance(pane, MapPane)
        return pane

    def open(self) -> None:
        super().open()
        self.wait(self.program.map_is_painted)

    def state(self) -> dict[str, Any]:
        return dict(self.asked("state"))

    def asked(self, function: str, *arguments: object) -> Any:  # noqa: ANN401
        answers: list[Any] = []
        engine = self.pane.engine
        assert engine is not None
        engine.call(function, *arguments, then=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]


@pytest.fixture
def desk(qtbot: QtBot, qapp: object, root: Path, tmp_path: Path) -> Iterator[DeskWithMap]:
    (tmp_path / "settings.ini").write_text("[desk]\nlanguage=nl\n", encoding="utf-8")
    folders = Folders(root / "resources", root / "licences", tmp_path)
    edition = root / "resources" / "edition" / "edition.db"
    made = DeskWithMap(make_program(folders, Global(edition=edition), with_map=True), qtbot)
    made.program.window.resize(1400, 850)
    made.open()
    yield made
    made.close()


def test_list_and_map_show_and_select_the_same(desk: DeskWithMap) -> None:
    owners = desk.program.window.owners
    desk.types("rouw 9000")
    desk.wait(lambda: owners.search.now.found is not None and owners.search.now.found.query.text == "rouw 9000")
    found = owners.search.now.found
    assert found is not None
    placed = [row.id for row in found.rows if row.place and row.place.latitude and not row.place.confidential]
    assert len(placed) >= 2
    desk.wait(lambda: desk.state()["pins"] == len(placed))

    desk.presses("Down", "Down")
    desk.wait(lambda: owners.selection.now.id in placed)
    desk.wait(lambda: desk.state()["selected"] == owners.selection.now.id)

    other = next(entry for entry in placed if entry != owners.selection.now.id and desk.asked("isAlone", entry))
    point = desk.asked("where", other)
    assert desk.pane.engine is not None
    target = desk.pane.engine.view.focusProxy()
    assert target is not None
    QTest.mouseClick(
        target,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(point["x"]), round(point["y"])),
    )
    desk.wait(lambda: owners.selection.now.id == other)


def test_nothing_is_asked_of_anybody(desk: DeskWithMap) -> None:
    desk.types("rouw 9000")
    desk.presses("Down")
    assert desk.pane.engine is not None
    guard = desk.pane._start._web.open().guard
    assert guard.refused == 0
    assert guard.allowed > 0
