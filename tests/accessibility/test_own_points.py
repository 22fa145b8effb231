"""The points of ux.md that are about one thing rather than about every state."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.ui.actions import TABLE
from healing_desktop.ui.centre.unlock_dialog import UnlockDialog
from healing_desktop.ui.library.guide_shelf import read_guides
from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility.full_window import full_window
from tests.accessibility.walking import settle
from tests.ui.conftest import MakeWindow

SCREEN_READERS = ("Orca", "NVDA", "JAWS", "VoiceOver")


def do(widget: QWidget, action: str) -> None:
    """As a screen reader does."""
    told: QAccessibleActionInterface = QAccessible.queryAccessibleInterface(widget).actionInterface()
    assert action in told.actionNames()
    told.doAction(action)


def test_a06_a_screen_reader_presses_and_ticks_as_a_hand_does(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.actions_table["filters"].trigger()
    button = next(one for one in window.findChildren(QPushButton) if one.isCheckable() and one.isVisible())
    before = button.isChecked()
    do(button, "Toggle" if "Toggle" in actions_of(button) else "Press")
    qtbot.waitUntil(lambda: button.isChecked() is not before or window.panes.isVisible())
    box = QCheckBox("tick", window)
    box.show()
    do(box, "Toggle")
    assert box.isChecked()
    do(box, "Toggle")
    assert not box.isChecked()
    plain = QPushButton("press", window)
    plain.show()
    with qtbot.waitSignal(plain.clicked):
        do(plain, "Press")


def actions_of(widget: QWidget) -> list[str]:
    return list(QAccessible.queryAccessibleInterface(widget).actionInterface().actionNames())


def test_a26_the_size_of_the_computers_letters_is_the_size_here(make_window: MakeWindow, qapp: QApplication) -> None:
    kept = qapp.property("system_points")
    try:
        qapp.setProperty("system_points", 18.0)
        window = make_window()
        window.owners.settings.set(text_size=150)
        window.owners.settings.set(text_size=100)
        assert qapp.font().pointSizeF() == 18.0
        label = next(one for one in window.findChildren(QLabel) if one.isVisible() and one.property("look") == "label")
        assert label.font().pointSizeF() == pytest.approx(10.5 * 18 / 12, abs=0.3)
    finally:
        qapp.setProperty("system_points", kept)


def test_a32_pressed_twice_is_done_once(make_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = full_window(make_window, tmp_path)
    settle(window)
    QTest.keyClicks(window.finder.box, "rouw")
    qtbot.waitUntil(lambda: window.owners.selection.now.entry is not None)
    settle(window)
    words = window.actions_table["print"].text()
    button = next(one for one in window.findChildren(QPushButton) if words in one.text() and one.isVisible())
    opened: list[QWidget] = []
    for event in (QTest.mouseClick, QTest.mouseDClick):
        event(button, Qt.MouseButton.LeftButton)
        settle(window)
        opened += [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert len(set(opened)) == 1, "one window to print from, however often it was pressed"
    opened[0].close()


def test_a32_nothing_waits_for_two_clicks(root: Path) -> None:
    for file in (root / "src" / "healing_desktop" / "ui").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert "mouseDoubleClickEvent" not in text, file.name
        assert "doubleClicked" not in text, file.name


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_a39_one_action_has_one_word_and_one_key(make_window: MakeWindow, language: str) -> None:
    window = make_window(language=language)
    actions = [action for action in window.findChildren(QAction) if action.objectName() in {one.id for one in TABLE}]
    assert len(actions) == len(TABLE)
    words = [action.text() for action in actions]
    keys = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(set(words)) == len(words)
    assert len(set(keys)) == len(keys)


def test_a41_a_pin_can_be_pasted_and_seen(window: MainWindow) -> None:
    dialog = UnlockDialog(Role.STAFF, window.owners, window)
    dialog.open()
    QGuiApplication.clipboard().setText("2468")
    dialog.pin.field.setFocus()
    QTest.keyClick(dialog.pin.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pin.field.text() == "2468"
    dialog.pin.seen.click()
    assert dialog.pin.field.displayText() == "2468"
    dialog.close()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_a45_help_tells_keys_sizes_screen_readers_and_gaps(root: Path, language: str) -> None:
    pages = [guide for guide in read_guides(root / "resources", language) if guide.slug == "screen-reader"]
    assert len(pages) == 1
    said = " ".join(pages[0].texts)
    assert {"next_pane", "previous_pane", "back", "keys", "help", "tab"} <= pages[0].keys
    assert all(size in said for size in ("100", "150", "200"))
    assert all(name in said for name in SCREEN_READERS)
    assert len(pages[0].chapters) == 4, "the last one names what is not right yet"
