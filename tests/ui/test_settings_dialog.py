"""The desk's own settings: mistakes are said in words, after the saving, and nothing typed is lost."""

from __future__ import annotations

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.shell.settings_dialog import SettingsDialog


def open_settings(window: MainWindow) -> SettingsDialog:
    window.actions_table["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
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
