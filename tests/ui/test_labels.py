"""A label remembers how high it is at a width, and forgets it with its words and its look."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from healing_desktop.ui.widgets.labels import FROM_THE_RIGHT, WordsLabel

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


def test_a_sentence_may_begin_with_a_name_of_the_other_direction(qtbot: QtBot) -> None:
    """Where lines run from right to left, "Jette، ..." begins on the right; a Dutch name alone is as it is."""
    label = WordsLabel()
    qtbot.addWidget(label)
    said = "Jette، الشارع غير معروف"
    label.setText(said)
    assert QLabel.text(label) == said
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert QLabel.text(label) == FROM_THE_RIGHT + said
    assert label.text() == said
    for whole in ("Le Petit Prince a dit…", "الشارع: Jette", "106"):
        label.setText(whole)
        assert QLabel.text(label) == whole
    label.setText(said)
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert QLabel.text(label) == said
