"""D1: the caret is in the one box, typing anywhere goes there, and no letter is lost in any script."""

from __future__ import annotations

import pytest

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from healing_desktop.ui.shell.main_window import MainWindow


def elsewhere(window: MainWindow) -> list[QWidget]:
    QTest.keyClicks(window.finder.box, "rouw")
    return [window.results.list, window.crisis_strip.card_button, window.detail.focus_target()]


@pytest.mark.parametrize("letter", ["x", "é", "ح", "ሰ", "д", "9", "ç"])
def test_the_first_letter_of_any_script_is_in_the_box(window: MainWindow, letter: str) -> None:
    for number, target in enumerate(elsewhere(window), 1):
        target.setFocus()
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        assert QApplication.focusWidget() is window.finder.box
        assert window.finder.box.text() == "rouw" + letter * number


def test_what_is_composed_elsewhere_comes_whole(window: MainWindow) -> None:
    for target in elsewhere(window):
        window.finder.box.clear()
        target.setFocus()
        asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
        QApplication.sendEvent(target, asked)
        assert asked.value(Qt.InputMethodQuery.ImEnabled) is True, "an input method may begin here"
        QApplication.sendEvent(target, QInputMethodEvent("s", []))
        assert QApplication.focusWidget() is target, "composing goes on"
        done = QInputMethodEvent("", [])
        done.setCommitString("ሰ")
        QApplication.sendEvent(target, done)
        assert window.finder.box.text() == "ሰ"
        assert QApplication.focusWidget() is window.finder.box


def test_backspace_elsewhere_mends_what_was_typed(window: MainWindow) -> None:
    for target in elsewhere(window)[:1]:
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_Backspace)
    assert window.finder.box.text() == "rou"


def test_held_keys_are_not_letters(window: MainWindow) -> None:
    target = elsewhere(window)[0]
    target.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, alt, "x"))
    assert window.finder.box.text() == "rouw"
    assert QApplication.focusWidget() is target


def test_backspace_at_the_start_takes_off_the_last_part(window: MainWindow) -> None:
    box = window.finder.box
    QTest.keyClicks(box, "rouw 9000")
    QTest.keyClick(box, Qt.Key.Key_Home)
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert box.text() == "rouw"
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert box.text() == ""
    assert window.owners.search.now.asks_nothing


def test_backspace_elsewhere_in_the_text_is_a_backspace(window: MainWindow) -> None:
    box = window.finder.box
    QTest.keyClicks(box, "rouw 9000")
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert box.text() == "rouw 900"
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert box.text() == ""


def test_a_click_on_a_button_leaves_the_caret(window: MainWindow) -> None:
    elsewhere(window)
    window.finder.box.setFocus()
    QTest.mouseClick(window.crisis_strip.card_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(window.crisis_card, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.finder.box
    for button in window.top_bar.findChildren(QPushButton) + window.detail.findChildren(QPushButton):
        if button.isVisible() and button.property("look") != "link":
            assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus & ~Qt.FocusPolicy.TabFocus, button.text()
