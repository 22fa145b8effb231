"""What has the keyboard stays in sight when a page gets higher, unless somebody went elsewhere."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QAbstractSlider, QLabel, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.scrolling import Scrolling


class Page:
    """A button at its foot, which has the keyboard, and a label above it that says as much as it is told."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        page = QWidget()
        column = QVBoxLayout(page)
        self.label, self.button = QLabel(page, wordWrap=True), QPushButton("last", page)
        column.addWidget(self.label)
        column.addWidget(self.button)
        self.room = Scrolling(page)
        qtbot.addWidget(self.room)
        self.room.resize(300, 200)
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.button.setFocus()

    def grows(self, words: int) -> None:
        bar = self.room.verticalScrollBar()
        before = bar.maximum()
        self.label.setText("word " * words)
        self._qtbot.waitUntil(lambda: bar.maximum() > before and not self.room._laid_out.isActive())

    @property
    def is_seen(self) -> bool:
        return not self.button.visibleRegion().isEmpty()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_what_has_the_keyboard_stays_in_sight(page: Page) -> None:
    for words in (300, 600):
        page.grows(words)
        assert page.is_seen, words


def test_who_went_elsewhere_is_not_fetched_back(page: Page) -> None:
    page.grows(300)
    page.room.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    assert not page.is_seen
    page.grows(600)
    assert not page.is_seen
    page.label.setFocus()
    page.button.clearFocus()
    page.button.setFocus()
    assert page.is_seen, "with the next key it goes where the keyboard is"
