"""Articles that answer what is typed stand above the groups, two at most, and open."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtTest import QTest

from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.shell.main_window import MainWindow


def test_a_line_for_each_article_and_it_opens(window: MainWindow, qtbot: QtBot) -> None:
    lines = window.results.articles
    assert not lines.isVisible()
    QTest.keyClicks(window.finder.box, "rouw 9000")
    qtbot.waitUntil(lines.isVisible)
    shown = [button.accessibleName() for button in lines.buttons if button.isVisible()]
    assert shown[0].startswith("Lezen: Rouwen <b>mag</b> & kan · ")
    assert len(shown) == 2, "the other one says the word too"
    assert window.finder.box.hasFocus()
    lines.buttons[0].click()
    reader = window.findChild(ReaderPage)
    assert reader is not None
    qtbot.waitUntil(lambda: reader.view.is_shown)
    assert window.owners.library.now.slug == "grief"


def test_without_words_there_is_no_line(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    qtbot.waitUntil(window.results.articles.isVisible)
    window.finder.box.clear()
    window.owners.search.type("9000")
    qtbot.wait(300)
    assert not window.results.articles.isVisible()


def test_a_group_leads_to_what_there_is_to_read_about_it(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "angst")
    lines = window.detail.articles
    qtbot.waitUntil(lines.isVisible)
    assert [b.accessibleName() for b in lines.buttons if b.isVisible()] == [
        "Hierover lezen: Als angst de baas is · 1 min lezen"
    ]
    lines.buttons[0].click()
    assert window.owners.library.now.slug == "fear"


def test_where_there_is_hardly_room_the_groups_have_it(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    lines = window.results.articles
    qtbot.waitUntil(lines.isVisible)
    lines.set_tight(True)
    assert not lines.isVisible()
    lines.set_tight(False)
    assert lines.isVisible()
