"""The map follows the list when the keys come to rest, and not with every key."""

from __future__ import annotations

from collections.abc import Iterable

from pytestqt.qtbot import QtBot

from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QTest

from healing_desktop.core.entries import GroupRow
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.shell.map_link import MapLink
from tests.ui.fakes import ROWS


class _Map(QObject):
    """Remembers what it was told, in order."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def show_rows(self, rows: Iterable[GroupRow]) -> None:
        self.told.append([row.id for row in rows])

    def select(self, entry_id: str | None) -> None:
        self.told.append(entry_id)

    def set_language(self, language: str) -> None: ...

    def shut(self) -> None: ...


def test_a_burst_of_keys_reaches_the_map_once(window: MainWindow, qtbot: QtBot) -> None:
    view = _Map()
    MapLink(window.owners, view, window)
    view.told.clear()
    QTest.keyClicks(window.finder.box, "angst")
    assert view.told == []
    qtbot.waitUntil(lambda: bool(view.told))
    found = window.owners.search.now.found
    assert found
    assert view.told == [[row.id for row in found.rows], ROWS[5].id]


def test_a_choice_in_the_list_reaches_the_map_at_once(window: MainWindow, qtbot: QtBot) -> None:
    view = _Map()
    MapLink(window.owners, view, window)
    QTest.keyClicks(window.finder.box, "rouw")
    qtbot.waitUntil(lambda: view.told[-1:] == [window.owners.selection.now.id])
    window.owners.selection.select(ROWS[2].id)
    assert view.told[-1] == ROWS[2].id
