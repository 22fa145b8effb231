"""The library by keyboard: the list, an article, find in it, what it leads to, its paper; nothing of it stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.ui.library.library_page import LibraryPage
from healing_desktop.ui.library.plain_article import PlainArticle
from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fake_handouts import FakeHandouts
from tests.ui.fakes import ROWS, FakeDirectory

CTRL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)
    QApplication.processEvents()


def library_of(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    press(Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: bool(window.owners.library.now.articles))
    page = window.findChild(LibraryPage)
    assert page is not None
    return page


def reading(window: MainWindow, qtbot: QtBot, slug: str = "grief") -> tuple[ReaderPage, PlainArticle]:
    page = library_of(window, qtbot)
    next(row for row in page.rows if row.slug == slug).button.setFocus()
    press(Qt.Key.Key_Return)
    return page_of(window, qtbot)


def page_of(window: MainWindow, qtbot: QtBot) -> tuple[ReaderPage, PlainArticle]:
    reader = window.findChild(ReaderPage)
    assert reader is not None
    qtbot.waitUntil(lambda: reader.view.is_shown)
    assert reader.view.plain is not None
    return reader, reader.view.plain


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_list_opens_by_its_key_and_goes_back_by_it(window: MainWindow, qtbot: QtBot) -> None:
    page = library_of(window, qtbot)
    assert [row.button.text() for row in page.rows] == [
        "Als angst de baas is",
        "Rouwen <b>mag</b> && kan",
        "Aan de balie",
    ]
    assert "Voor medewerkers" in page.rows[2].button.accessibleName()
    assert "Voor medewerkers" not in page.rows[0].button.accessibleName()
    assert "min\u00a0lezen" in page.rows[1].button.accessibleName()
    assert focused() is page.rows[0].button
    press(Qt.Key.Key_Down)
    assert focused() is page.rows[1].button
    press(Qt.Key.Key_R, CTRL)
    assert not page.isVisible()
    assert focused() is window.finder.box


def test_what_was_typed_comes_first_with_its_words_marked(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "rouw 9000")
    qtbot.waitUntil(lambda: bool(window.owners.library.now.found))
    page = library_of(window, qtbot)
    assert page.rows[0].slug == "grief"
    assert page.rows[0].passage.text() == "\u2068<b>Rouw</b> is geen ziekte.\u2069"
    assert "rouw 9000" in page.about.words


def test_an_article_takes_keyboard_and_title(window: MainWindow, qtbot: QtBot) -> None:
    reader, page = reading(window, qtbot)
    assert "Rouwen <b>mag</b> & kan" in page.toPlainText()
    assert page.hasFocus()
    assert window.windowTitle().startswith("Rouwen <b>mag</b> & kan")
    assert page.accessibleName() == reader.title


def test_escape_goes_back_a_step_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    reader, page = reading(window, qtbot)
    press(Qt.Key.Key_F, CTRL)
    assert reader.find_bar.box.hasFocus()
    window.actions_table["back"].trigger()
    assert page.hasFocus()
    assert not reader.find_bar.isVisible()
    page.anchorClicked.emit(QUrl("healing://read/fear"))
    qtbot.waitUntil(lambda: "Als angst" in page.toPlainText())
    for step in ("Rouwen", ""):
        window.owners.messages.clear()
        window._desk._step_back()  # type: ignore[union-attr]
        if step:
            qtbot.waitUntil(lambda: "Rouwen" in page.toPlainText())
    library = window.findChild(LibraryPage)
    assert library is not None
    assert library.isVisible()
    window._desk._step_back()  # type: ignore[union-attr]
    assert focused() is window.finder.box


def test_find_says_whether_it_is_there(window: MainWindow, qtbot: QtBot) -> None:
    reader, page = reading(window, qtbot)
    press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(reader.find_bar.box, "luistert")
    assert reader.find_bar.count.text() == "Gevonden"
    assert page.textCursor().selectedText() == "luistert"
    QTest.keyClicks(reader.find_bar.box, "xyz")
    assert reader.find_bar.count.text() == "Niet in dit artikel"


def test_groups_of_its_theme_stand_below_and_open(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "9000")
    _, page = reading(window, qtbot)
    text = page.toPlainText()
    assert "Groepen bij 9000 Gent" in text
    assert text.count("(verzonnen)") == 5
    assert text.index("De Lantaarn") < text.index("Troostcafé")
    page.anchorClicked.emit(QUrl(f"healing://entry/{ROWS[0].id}"))
    assert window.owners.selection.now.id == ROWS[0].id
    assert not page.isVisible()


def test_five_groups_are_enough_and_organisations_are_no_groups(make_window: MakeWindow, qtbot: QtBot) -> None:
    more = tuple(replace(ROWS[0], id=f"00000000-0000-4000-8000-0000000001{n:02}") for n in range(9))
    _, page = reading(make_window(directory=FakeDirectory(rows=more)), qtbot)
    assert page.toPlainText().count("De Lantaarn") == 5
    _, page = reading(make_window(directory=FakeDirectory(rows=(ROWS[0], ROWS[6]))), qtbot)
    assert "De Lantaarn" in page.toPlainText()
    assert "Huis van de vraag" not in page.toPlainText()


def test_an_address_of_the_world_leads_nowhere(window: MainWindow, qtbot: QtBot) -> None:
    reader, page = reading(window, qtbot)
    before = page.toPlainText()
    for address in ("https://example.org/", "file:///etc/hostname", "healing://map/index.html"):
        page.anchorClicked.emit(QUrl(address))
    assert page.toPlainText() == before
    assert reader.isVisible()


def test_its_short_sheet_is_printed(make_window: MakeWindow, qtbot: QtBot) -> None:
    handouts = FakeHandouts()
    window = make_window(handouts=handouts)
    reading(window, qtbot)
    press(Qt.Key.Key_P, CTRL)
    assert handouts.asked == ["print article grief"]


def test_the_reader_follows_language_size_and_look(window: MainWindow, qtbot: QtBot) -> None:
    reader, page = reading(window, qtbot)
    window.owners.settings.set(language="fr")
    qtbot.waitUntil(lambda: "Faire son deuil" in page.toPlainText())
    before = page.font().pointSizeF()
    window.owners.settings.set(text_size=200)
    assert page.font().pointSizeF() == pytest.approx(2 * before, rel=0.02)
    reader.look.sepia.trigger()
    assert window.owners.library.now.sepia
    settings = window.services.settings_file.read_text(encoding="utf-8")
    assert "sepia" not in settings


def test_nothing_of_it_stays_for_the_next_visitor(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    qtbot.waitUntil(lambda: bool(window.owners.library.now.found))
    reader, page = reading(window, qtbot)
    reader.look.wide.trigger()
    press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(reader.find_bar.box, "rouw")
    window.actions_table["next_visitor"].trigger()
    now = window.owners.library.now
    assert (now.trail, now.found, now.sepia, now.wide) == ((), (), False, False)
    assert page.toPlainText() == ""
    assert reader.title == ""
    assert reader.find_bar.box.text() == ""
    assert not reader.view.is_shown
    assert focused() is window.finder.box
