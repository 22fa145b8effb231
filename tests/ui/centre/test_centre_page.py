"""Ctrl+O: the page of the centre lies over the desk, section by section, and gives back what was there."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.core.centre_records import Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.centre_page import SECTIONS, CentrePage
from healing_desktop.ui.centre.unlock_dialog import UnlockDialog
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow

STAFF, MANAGER = Setting("pin/staff", sealed_pin("2468")), Setting("pin/manager", sealed_pin("1357"))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, *, ctrl: bool = False) -> None:
    QTest.keyClick(focused(), key, Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier)


def at_centre(make_window: MakeWindow, qtbot: QtBot, centre: MemoryCentre, **desk: object) -> MainWindow:
    window = make_window(centre=centre, **desk)
    qtbot.waitUntil(lambda: window.owners.centre.view.read)
    return window


def on_top(window: MainWindow) -> CentrePage | None:
    page = window.rooms.currentWidget()
    return page if isinstance(page, CentrePage) else None


def open_page(window: MainWindow, qtbot: QtBot, section: str = "") -> CentrePage:
    press(Qt.Key.Key_O, ctrl=True)
    qtbot.waitUntil(lambda: on_top(window) is not None)
    page = on_top(window)
    assert page is not None
    if section:
        page.choice.choose(section)
    qtbot.waitUntil(lambda: page.section(page.choice.current) is not None)
    return page


def standing(window: MainWindow) -> Role:
    return window.owners.role.now


def unlock(window: MainWindow, qtbot: QtBot, pin: str) -> None:
    qtbot.waitUntil(lambda: window.findChild(UnlockDialog) is not None)
    dialog = window.findChild(UnlockDialog)
    assert dialog is not None
    dialog.activateWindow()
    dialog.pin.field.setText(pin)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: window.findChild(UnlockDialog) is None)


def test_it_lies_over_the_desk_and_gives_it_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = at_centre(make_window, qtbot, MemoryCentre())
    QTest.keyClicks(window.finder.box, "rouw")
    window.results.list.setFocus()
    page = open_page(window, qtbot)
    assert focused() is page.choice.list
    assert window.actions_table["centre"].text() in window.windowTitle()
    press(Qt.Key.Key_Escape)
    assert on_top(window) is None
    assert focused() is window.results.list, "the keyboard is where it was"
    strip = window.crisis_strip.first_button()
    strip.setFocus()
    for _ in range(2):
        press(Qt.Key.Key_O, ctrl=True)
    assert on_top(window) is None
    assert focused() is strip, "also where it was beside the pages"
    assert window.owners.search.now.text == "rouw"


def test_each_section_has_a_title_and_takes_the_keyboard(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = at_centre(make_window, qtbot, MemoryCentre())
    page = open_page(window, qtbot)
    names = [page.choice.box.itemText(row) for row in range(page.choice.box.count())]
    assert len(names) >= 3
    for row, name in enumerate(names):
        assert name
        page.choice.choose_row(row)
        qtbot.waitUntil(lambda: page.section(page.choice.current) is not None)
        section = page.section(page.choice.current)
        assert section is not None
        assert section.title()  # type: ignore[attr-defined]
        page.choice.list.setFocus()
        press(Qt.Key.Key_Return)
        target = section.focus_target()  # type: ignore[attr-defined]
        if target.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert focused() is target
            assert target.accessibleName() or target.property("text")
        else:
            assert focused() is page.choice.list, "where there is nothing to do the keyboard stays"


def test_in_a_narrow_window_the_names_are_one_box_on_top(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = at_centre(make_window, qtbot, MemoryCentre(), size=(500, 700))
    page = open_page(window, qtbot)
    assert focused() is page.choice.box
    assert not page.choice.list.isVisible()
    before = page.choice.current
    press(Qt.Key.Key_Down)
    assert page.choice.current != before
    window.resize(1280, 800)
    qtbot.waitUntil(page.choice.list.isVisible)
    assert page.choice.list.currentIndex().data() == page.choice.box.currentText()


def test_a_visitors_desk_asks_for_the_pin_and_the_lock_closes_the_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = at_centre(make_window, qtbot, MemoryCentre(STAFF, MANAGER))
    lock = window.actions_table["lock"]
    assert standing(window) is Role.VISITOR
    assert not lock.isEnabled()
    press(Qt.Key.Key_O, ctrl=True)
    unlock(window, qtbot, "2468")
    qtbot.waitUntil(lambda: on_top(window) is not None)
    page = on_top(window)
    assert page is not None
    window.grab()
    press(Qt.Key.Key_Escape)
    for _ in range(2):
        press(Qt.Key.Key_Escape)
    assert standing(window) is Role.STAFF, "the next visitor does not lock a desk"
    press(Qt.Key.Key_O, ctrl=True)
    assert on_top(window) is page
    lock.trigger()
    assert standing(window) is Role.VISITOR
    assert on_top(window) is None
    assert window.owners.messages.current is not None


def test_a_part_for_the_manager_asks_staff_for_another_pin(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = at_centre(make_window, qtbot, MemoryCentre(STAFF, MANAGER))
    press(Qt.Key.Key_O, ctrl=True)
    unlock(window, qtbot, "2468")
    qtbot.waitUntil(lambda: on_top(window) is not None)
    page = on_top(window)
    assert page is not None
    page.choice.choose("roles")
    QApplication.processEvents()
    assert page.section("roles") is None
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    unlock(window, qtbot, "1357")
    qtbot.waitUntil(lambda: page.section("roles") is not None)


def test_without_a_place_to_keep_things_there_is_no_such_page(window: MainWindow) -> None:
    assert not window.actions_table["centre"].isVisible()
    press(Qt.Key.Key_O, ctrl=True)
    assert on_top(window) is None


@pytest.mark.parametrize("spec", SECTIONS, ids=lambda spec: spec[0])
def test_every_section_is_there(spec: tuple[str, str, str, str]) -> None:
    from importlib import import_module

    assert isinstance(getattr(import_module(f"healing_desktop.ui.centre.{spec[2]}"), spec[3]), type)
