"""My region by keyboard: F5, a place, who serves it, the way back; nothing of it stays."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.core.network_layers import NetworkLayer, RegionTables
from healing_desktop.ui.region.region_page import RegionPage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import PLACES, ROWS

NOBODY = NetworkLayer((), ())


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)
    QApplication.processEvents()


def opened(window: MainWindow) -> RegionPage:
    press(Qt.Key.Key_F5)
    page = window.findChild(RegionPage)
    assert page is not None
    assert focused() is page.box
    return page


def said(page: RegionPage) -> list[str]:
    return [label.words for label in page.sheet.readables()]


def test_a_postcode_is_answered_while_it_is_typed(window: MainWindow) -> None:
    page = opened(window)
    QTest.keyClicks(page.box, "900")
    assert said(page) == []
    assert "900" in page._hint.text()
    QTest.keyClicks(page.box, "0")
    words = said(page)
    assert words[0] == "Hulp voor wie woont in 9000 Gent"
    for part in ("Netwerk Verzonnen Volwassenen", "Verzonnen Welzijn", "09 000 00 09", "example.org/w"):
        assert part in words
    assert "finder.example" in " ".join(words)
    assert "Tele-Onthaal, 106" in words
    assert not page._hint.isVisible()


def test_escape_gives_the_keyboard_back_and_the_key_is_a_switch(window: MainWindow) -> None:
    page = opened(window)
    press(Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert focused() is window.finder.box
    opened(window)
    press(Qt.Key.Key_F5)
    assert not page.isVisible()
    assert focused() is window.finder.box


def test_it_begins_with_the_place_that_was_typed_else_with_the_desks(make_window: MakeWindow) -> None:
    window = make_window(postcode="1030")
    assert opened(window).box.text() == "1030"
    press(Qt.Key.Key_Escape)
    QTest.keyClicks(window.finder.box, "rouw gent")
    page = opened(window)
    assert page.box.text() == "9000 Gent"
    assert page.box.selectedText() == page.box.text(), "typing replaces it"


def test_details_of_an_answer_open_on_the_desk(window: MainWindow) -> None:
    page = opened(window)
    QTest.keyClicks(page.box, "9000")
    button = page.sheet.cards[2].open_button
    assert button.isVisible()
    button.setFocus()
    press(Qt.Key.Key_Space)
    assert not page.isVisible()
    assert window.owners.selection.now.id == ROWS[-1].id
    assert window.detail.isAncestorOf(focused())


def test_an_answer_without_an_entry_has_nothing_to_open(window: MainWindow) -> None:
    page = opened(window)
    QTest.keyClicks(page.box, "9000")
    assert [card.open_button.isVisible() for card in page.sheet.cards] == [True, False, True, False]


def test_the_next_visitor_finds_nothing_of_it(window: MainWindow) -> None:
    page = opened(window)
    QTest.keyClicks(page.box, "9000")
    window.actions_table["next_visitor"].trigger()
    assert page.box.text() == ""
    assert said(page) == []
    assert not [card for card in page.sheet.cards if not card.isHidden()]
    assert opened(window).box.text() == ""


def test_the_window_can_open_it_with_a_place(window: MainWindow) -> None:
    assert window._desk is not None
    window._desk.full.open_region("9000")
    page = window.findChild(RegionPage)
    assert page is not None
    assert said(page)[0] == "Hulp voor wie woont in 9000 Gent"
    assert window.windowTitle().startswith("Mijn regio")


def test_it_follows_the_language(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    QTest.keyClicks(page.box, "9000")
    window.owners.settings.set(language="fr")
    qtbot.waitUntil(lambda: "Réseau pour adultes" in said(page))
    assert page.box.accessibleName().startswith("Où habite la personne")


def test_arrows_walk_through_the_answers_with_one_tab_stop(window: MainWindow) -> None:
    page = opened(window)
    QTest.keyClicks(page.box, "9000")
    press(Qt.Key.Key_Tab)
    for label in page.sheet.readables():
        assert focused() is label
        press(Qt.Key.Key_Down)


@pytest.mark.parametrize("typed", ["gen", "GEN"])
def test_enter_takes_the_first_offer(make_window: MakeWindow, qtbot: QtBot, typed: str) -> None:
    window = make_window()
    tables = RegionTables(NOBODY, NOBODY, tuple(PLACES.values()))
    page = RegionPage(window.owners, lambda _directory: tables)
    qtbot.addWidget(page)
    page.begin()
    qtbot.waitUntil(lambda: page._suggestions is not None)
    page.show()
    QTest.keyClicks(page.box, typed)
    assert page.box.first_offer() == "9000 Gent"
    page.box.returnPressed.emit()
    assert page.box.text() == "9000 Gent"
