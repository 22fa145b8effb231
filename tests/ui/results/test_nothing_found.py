"""An empty answer is never a dead end: what to drop and what it gives, neighbours, the region, someone to listen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from healing_desktop.core.places import Place
from healing_desktop.core.ports import Found
from healing_desktop.core.query import Near, Query, Ways
from healing_desktop.ui.results.nothing_found import NothingFound
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import PLACES, FakeDirectory


class WaysDirectory(FakeDirectory):
    """Knows ways out of an empty answer."""

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found:
        found = super().find(query, limit=limit, today=today)
        if found.total:
            return found
        without = tuple((chip, super(WaysDirectory, self).find(query.without([chip])).total) for chip in query.chips)
        return replace(found, ways=Ways(without, (Near("21015", 51.6, 3),), 2))

    def place(self, text: str) -> Place | None:
        return PLACES["1030"] if text == "nis:21015" else super().place(text)


@pytest.fixture
def empty(make_window: MakeWindow) -> MainWindow:
    """Anxiety in French, free: nobody."""
    window = make_window(directory=WaysDirectory())
    QTest.keyClicks(window.finder.box, "angst fr gratis")
    return window


def offers(window: MainWindow) -> list[QPushButton]:
    notice = window.findChild(NothingFound)
    assert isinstance(notice, NothingFound)
    return [button for button in notice.findChildren(QPushButton) if button.isVisible()]


def said(window: MainWindow) -> str:
    notice = window.findChild(NothingFound)
    assert isinstance(notice, NothingFound)
    return "\n".join(label.text().replace("\u00a0", " ") for label in notice.findChildren(QLabel) if label.isVisible())


def test_the_best_part_to_drop_stands_first_with_what_it_gives(make_window: MakeWindow) -> None:
    window = make_window(directory=WaysDirectory())
    QTest.keyClicks(window.finder.box, "angst gratis")
    assert [button.text() for button in offers(window)] == [
        "Zonder “angst”: 2 resultaten", "Zonder “gratis”: 2 resultaten", "Wie helpt in deze streek",
        "Alle groepen tonen",
    ]  # fmt: skip


def test_what_would_give_nothing_is_not_offered(empty: MainWindow) -> None:
    assert [button.text() for button in offers(empty)] == ["Wie helpt in deze streek", "Alle groepen tonen"]


def test_neighbours_online_and_a_listening_line_are_said(empty: MainWindow) -> None:
    words = said(empty)
    for part in ("1030 Schaarbeek", "52 km, 3 resultaten", "Online: 2 resultaten", "Tele-Onthaal", "\u2066106\u2069"):
        assert part in words


def test_dropping_by_keyboard_gives_as_many_as_was_said(make_window: MakeWindow) -> None:
    window = make_window(directory=WaysDirectory())
    QTest.keyClicks(window.finder.box, "angst gratis")
    QTest.keyClick(window.finder.box, Qt.Key.Key_F6)
    first = QApplication.focusWidget()
    assert first is offers(window)[0]
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert window.finder.box.text() == "gratis"
    assert window.results.model.rowCount() == 2
    assert not offers(window)


def test_who_serves_the_region_is_one_press_away(empty: MainWindow) -> None:
    next(button for button in offers(empty) if button.text() == "Wie helpt in deze streek").click()
    page = empty.rooms.currentWidget()
    assert page is not None
    assert page is not empty.rooms.widget(0)
    assert "Mijn regio" in empty.windowTitle()


def test_all_groups_are_one_press_away(empty: MainWindow) -> None:
    offers(empty)[-1].click()
    assert empty.finder.box.text() == ""
    assert empty.results.model.rowCount() > 3


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Zonder “angst”"), ("fr", "Sans « anxiété »"), ("de", "Ohne „Angst“"), ("en", "Without “anxiety”")],
)
def test_in_every_language(make_window: MakeWindow, language: str, words: str) -> None:
    window = make_window(directory=WaysDirectory(), language=language)
    QTest.keyClicks(window.finder.box, "angst gratis")
    assert offers(window)[0].text().replace("\u00a0", " ").startswith(words)


def test_long_offers_go_on_in_a_next_line(make_window: MakeWindow) -> None:
    window = make_window(directory=WaysDirectory(), size=(1024, 768), language="fr")
    QTest.keyClicks(window.finder.box, "angst gratis")
    window.results.setFixedWidth(240)
    QApplication.processEvents()
    first = offers(window)[0]
    assert first.width() <= 240
    assert first.height() >= 2 * first.fontMetrics().height()
