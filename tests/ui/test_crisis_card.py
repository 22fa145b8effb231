"""One key shows whom to call: 112 first, in three languages, large; one key prints it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from healing_desktop.core.helplines import HelplineTable
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fake_handouts import FakeHandouts
from tests.ui.fakes import LINES, NEEDS, ORDER, FakeDirectory


def lines(window: MainWindow) -> list[QLabel]:
    return [label for label in window.crisis_card.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_one_key_shows_it(make_window: MakeWindow, language: str) -> None:
    window = make_window(language=language)
    QTest.keyClick(window.finder.box, Qt.Key.Key_F9)
    shown = lines(window)
    numbers = [label.text() for label in shown if "number" in str(label.property("look"))]
    assert "112" in numbers[0]
    for number in ("1813", "0800 32 123", "106", "107", "108"):
        assert any(number in text for text in numbers), number
    words = " ".join(label.text() for label in shown)
    for said in ("Direct gevaar", "Danger immédiat", "Unmittelbare Gefahr"):
        assert said in words
    for label in shown:
        if "number" in str(label.property("look")):
            assert label.font().pointSizeF() >= 24


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_each_line_says_when_its_number_was_checked(make_window: MakeWindow, language: str) -> None:
    """In the language of its card, not of the reader."""
    dated = [replace(line, checked_on="2026-08-06") for line in LINES]
    dated[1] = replace(dated[1], checked_on=None)
    directory = FakeDirectory()
    directory.helplines = lambda: HelplineTable(tuple(dated), ORDER, ORDER, NEEDS)  # type: ignore[method-assign]
    window = make_window(language=language, directory=directory)
    QTest.keyClick(window.finder.box, Qt.Key.Key_F9)
    words = "\n".join(label.text().replace("\u00a0", " ") for label in lines(window))
    for said in ("nummer nagekeken: 6 augustus 2026", "numéro vérifié : 6 août 2026", "Nummer geprüft: 6. August 2026"):
        assert said in words
    assert "nummer: datum van controle niet bekend" in words
    assert words.count("112") == 1
    assert words.index("112") < words.index("0800 32 123")


def test_enter_prints_and_esc_goes_back(make_window: MakeWindow) -> None:
    handouts = FakeHandouts()
    window = make_window(handouts=handouts)
    QTest.keyClicks(window.finder.box, "rouw")
    QTest.keyClick(window.finder.box, Qt.Key.Key_F9)
    focused = QApplication.focusWidget()
    assert focused is window.crisis_card.print_button
    QTest.keyClick(focused, Qt.Key.Key_Return)
    QTest.keyClick(focused, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert handouts.asked == ["crisis card", "crisis card"]
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.finder.box
    assert window.finder.box.text() == "rouw"


def test_the_strip_is_always_there(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(wait=False)
    qtbot.waitUntil(lambda: hasattr(window, "crisis_strip"))
    said = " ".join(label.text() for label in window.crisis_strip.findChildren(QLabel))
    assert "112" in said, "even before the directory is open"


def test_words_of_danger_put_the_lines_first(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "zelfmoord")
    box = window.results._lines
    assert box.isVisible()
    assert any("1813" in label.text() for label in box.findChildren(QLabel))
    window.owners.search.type("rouw")
    assert not box.isVisible()


def test_a_double_click_prints_once(make_window: MakeWindow) -> None:
    handouts = FakeHandouts()
    window = make_window(handouts=handouts)
    QTest.keyClick(window.finder.box, Qt.Key.Key_F9)
    button = window.crisis_card.print_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert handouts.asked == ["crisis card"]
