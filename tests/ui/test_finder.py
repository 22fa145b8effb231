"""Chips say how the question was understood, and can be taken away with the keyboard alone."""

from __future__ import annotations

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.widgets.chip_button import ChipButton


def chips(window: MainWindow) -> list[ChipButton]:
    return [chip for chip in window.finder.findChildren(ChipButton) if chip.isVisible()]


def focused() -> object:
    return QApplication.focusWidget()


def test_each_part_becomes_a_chip(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw 9000 gratis")
    assert [chip.text().split("  ")[0] for chip in chips(window)] == ["rouw", "9000 Gent", "gratis"]
    assert "weghalen" in chips(window)[0].accessibleName()


def test_a_cross_takes_the_words_out_of_the_box(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw 9000")
    QTest.mouseClick(chips(window)[0], Qt.MouseButton.LeftButton)
    assert window.finder.box.text() == "9000"
    assert len(chips(window)) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_keys_walk_and_remove(window: MainWindow, key: Qt.Key) -> None:
    box = window.finder.box
    QTest.keyClicks(box, "rouw 9000 gratis")
    chips(window)[0].setFocus()
    QTest.keyClick(chips(window)[0], Qt.Key.Key_Right)
    assert focused() is chips(window)[1]
    QTest.keyClick(chips(window)[1], key)
    assert box.text() == "rouw gratis"
    assert focused() is chips(window)[1]
    QTest.keyClick(chips(window)[1], Qt.Key.Key_Right)
    assert focused() is box


def test_the_last_chosen_chip_goes_with_backspace_in_an_empty_box(window: MainWindow) -> None:
    box = window.finder.box
    counts = [button for button in window.finder.findChildren(QPushButton) if button.property("look") == "count"]
    free = next(button for button in counts if button.text().startswith("gratis"))
    QTest.mouseClick(free, Qt.MouseButton.LeftButton)
    assert len(chips(window)) == 1
    assert box.text() == ""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Left)
    assert focused() is chips(window)[0]
    QTest.keyClick(chips(window)[0], Qt.Key.Key_Left)
    assert focused() is box
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert chips(window) == []


def test_what_is_not_understood_is_said(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw xyzzy")
    said = [label.text() for label in window.finder.findChildren(QLabel) if label.isVisible()]
    assert any("xyzzy" in words and "Niet begrepen" in words for words in said)


HOSTILE = (
    "d'angst", '"x', "a-b", "(a", "*", "' OR 1=1 --", "\u202erouw", "😀", "%1 %2", "<b>rouw</b>", "&rouw", "x" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_that_can_be_typed_breaks_the_window(window: MainWindow, typed: str) -> None:
    window.finder.box.setText("")
    window.finder.box.insert(typed)
    window.owners.search.type(window.finder.box.text())
    window.grab()
    assert window.width() <= 1280


def test_markup_is_shown_as_it_was_typed(window: MainWindow) -> None:
    window.owners.search.type("<b>rouw</b>")
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
