"""The desk's own settings: mistakes are said in words, after the saving, and nothing typed is lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.roles_section import RolesSection
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.shell.settings_dialog import SettingsDialog
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow


def open_settings(window: MainWindow) -> SettingsDialog:
    window.actions_table["settings"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingsDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


@pytest.mark.parametrize("typed", ["9999x", "0000", "99999", "Nergenshuizen"])
def test_a_wrong_postcode_is_said_in_words(window: MainWindow, typed: str) -> None:
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    dialog = open_settings(window)
    QTest.keyClicks(dialog.postcode, typed)
    assert not dialog.wrong.isVisible(), "nobody is interrupted while typing"
    QTest.keyClick(dialog.postcode, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert typed in dialog.wrong.text()
    assert "9000" in dialog.wrong.text(), "it says how to mend it"
    assert dialog.postcode.text() == typed
    assert QApplication.focusWidget() is dialog.postcode
    assert heard == [dialog.wrong.text()]
    assert window.owners.settings.now.postcode == ""


@pytest.mark.parametrize("typed", ["9000", "  9000 ", "Gent", "gand", ""])
def test_a_right_place_is_kept(window: MainWindow, typed: str) -> None:
    dialog = open_settings(window)
    QTest.keyClicks(dialog.postcode, typed)
    QTest.keyClicks(dialog.centre, "Huis Verzonnen")
    QTest.keyClick(dialog.centre, Qt.Key.Key_Return)
    assert window.owners.settings.now.postcode == typed.strip()
    assert window.owners.settings.now.centre_name == "Huis Verzonnen"


def test_esc_changes_nothing_and_the_keyboard_comes_back(window: MainWindow) -> None:
    dialog = open_settings(window)
    QTest.keyClicks(dialog.postcode, "9000")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.owners.settings.now.postcode == ""
    QApplication.processEvents()
    assert QApplication.focusWidget() is window.finder.box


def test_another_data_file_is_opened(window: MainWindow) -> None:
    dialog = open_settings(window)
    dialog.source.file.setText("/nowhere/made-up.db")
    dialog.save()
    assert window.owners.settings.now.edition_file == "/nowhere/made-up.db"
    assert window.owners.edition.now.opening


def test_a_desk_is_kept_for_visitors_only_once_there_is_a_pin(make_window: MakeWindow, qtbot: QtBot) -> None:
    centre = MemoryCentre()
    window = make_window(centre=centre)
    owners = window.owners
    dialog = open_settings(window)
    visitors = dialog.visitors
    assert not visitors.only.isEnabled()
    visitors.only.setChecked(True)
    visitors.idle.setCurrentIndex(visitors.idle.findData("0"))
    visitors.first.click()
    qtbot.waitUntil(lambda: window.findChild(RolesSection) is not None)
    assert (owners.settings.now.simple_only, owners.settings.now.idle_minutes) == (0, 0)

    told: list[object] = []
    owners.role.set_pin(Role.STAFF, "2468", told.append)
    qtbot.waitUntil(lambda: bool(told) and bool(owners.role.pins))
    dialog = open_settings(window)
    dialog.visitors.only.click()
    dialog.save()
    assert owners.settings.now.simple_only == 1
    owners.role.lock()
    dialog = open_settings(window)
    assert not dialog.visitors.only.isEnabled()
    assert not dialog.visitors.idle.isEnabled()
    dialog.visitors.only.setChecked(False)
    dialog.save()
    assert owners.settings.now.simple_only == 1, "what one may not change is not kept either"
