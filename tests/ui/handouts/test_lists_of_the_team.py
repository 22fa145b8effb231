"""The lists are the team's: closed to a visitor where there is a PIN, and nothing of a colleague is written over."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.centre_records import KeptList, Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.roles import PIN_SETTINGS, Role
from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.exchange.list_record import record_of_list
from healing_desktop.ui.centre.conflict_dialog import ConflictDialog
from healing_desktop.ui.centre.unlock_dialog import UnlockDialog
from healing_desktop.ui.handouts.lists_dialog import ListsDialog
from healing_desktop.ui.handouts.name_dialog import NameDialog
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS
from tests.ui.handouts.conftest import Desk, Maker, TestPrinters

CTRL = Qt.KeyboardModifier.ControlModifier


def kept(name: str, *numbers: int) -> KeptList:
    items = tuple(TrayItem(ROWS[number].id, ROWS[number].name) for number in numbers)
    return KeptList("list", name, record_of_list(SavedList(name, items)))


def modal(kind: type) -> bool:
    return isinstance(QApplication.activeModalWidget(), kind)


def shut() -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


@pytest.fixture
def centre() -> MemoryCentre:
    return MemoryCentre(kept("Infostand", 0))


def test_a_visitor_does_not_come_to_them(
    make_window: MakeWindow, maker: Maker, printers: TestPrinters, qtbot: QtBot, centre: MemoryCentre
) -> None:
    centre.colleague(Setting(PIN_SETTINGS[Role.STAFF], sealed_pin("2468")))
    desk = Desk(make_window(centre=centre), maker, printers)
    qtbot.waitUntil(lambda: desk.window.owners.centre.view.read)
    QTest.keyClick(desk.box, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: modal(UnlockDialog))
    shut()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.owners.tray.add(ROWS[0].id, ROWS[0].name)
    QTest.keyClick(desk.box, Qt.Key.Key_B, CTRL)
    tray = desk.handouts.desk.tray
    assert tray is not None
    qtbot.waitUntil(tray.isActiveWindow)
    assert tray.print_button.isVisible()
    for button in (tray.keep, tray.lists):
        assert not button.isVisible()
        assert not button.isEnabled(), "its keys would still open it"
    tray.reject()


def test_two_who_change_the_same_list_choose(
    make_window: MakeWindow, maker: Maker, printers: TestPrinters, qtbot: QtBot, centre: MemoryCentre
) -> None:
    desk = Desk(make_window(centre=centre), maker, printers)
    lists, tray = desk.window.owners.lists, desk.window.owners.tray
    qtbot.waitUntil(lambda: bool(lists.now.lists))
    QTest.keyClick(desk.box, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: modal(ListsDialog))
    shown = desk.handouts.desk.lists
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tray.now.list_name == "Infostand")
    tray.add(ROWS[1].id, ROWS[1].name)
    centre.colleague(kept("Infostand", 2, 3))
    qtbot.waitUntil(lambda: len(lists.now.lists[0].items) == 2)
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.box, Qt.Key.Key_B, CTRL)
    dialog = desk.handouts.desk.tray
    assert dialog is not None
    dialog.keep.click()
    asking = dialog.findChild(NameDialog)
    assert isinstance(asking, NameDialog)
    asking._keep()
    qtbot.waitUntil(lambda: modal(ConflictDialog))
    assert [item.id for item in lists.now.lists[0].items] == [ROWS[2].id, ROWS[3].id], "nothing is written yet"
    shut()
    dialog.reject()
