"""A label remembers how high it is at a width, and forgets it with its words and its look."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from healing_desktop.ui.widgets.labels import WordsLabel

LONG = "Een groep voor wie een kind verloor, elke maand op een avond. " * 4
WIDTH = 200


def test_a_longer_text_needs_more_height(qtbot: QtBot) -> None:
    label = WordsLabel()
    qtbot.addWidget(label)
    label.setText("Rouw")
    low = label.heightForWidth(WIDTH)
    label.setText(LONG)
    assert label.heightForWidth(WIDTH) > 3 * low


def test_larger_letters_need_more_height(qtbot: QtBot) -> None:
    label = WordsLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    before = label.heightForWidth(WIDTH)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    label.setFont(font)
    assert label.heightForWidth(WIDTH) > before
