"""Which group fits me, by keyboard: three questions, back, skip, and an ordinary search with its chips; nothing of it
stays. Below it the kinds side by side."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from healing_desktop.core.query import Chip
from healing_desktop.core.which_fits import Answers
from healing_desktop.ui.fits.fits_page import ARTICLE, FitsPage
from healing_desktop.ui.library.library_page import LibraryPage
from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.library.ways import fits_address
from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility.test_large_text import cut_labels
from tests.ui.conftest import MakeWindow
from tests.ui.fake_handouts import FakeHandouts

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def focused() -> QPushButton:
    here = QApplication.focusWidget()
    assert isinstance(here, QPushButton)
    return here


def fits_page(window: MainWindow, qtbot: QtBot) -> FitsPage:
    press(Qt.Key.Key_J, CTRL)
    page = window.rooms.currentWidget()
    assert isinstance(page, FitsPage)
    qtbot.waitUntil(lambda: bool(window.owners.fits.now.counts))
    return page


def answer(window: MainWindow, qtbot: QtBot, *answers: str | None) -> None:
    for one in answers:
        window.owners.fits.answer(one)
    qtbot.waitUntil(lambda: window.owners.fits.now.ending is not None)


def test_questions_are_answered_skipped_and_taken_back_by_keys(make_window: MakeWindow, qtbot: QtBot) -> None:
    handouts = FakeHandouts()
    window = make_window(handouts=handouts)
    fits = window.owners.fits
    QTest.keyClicks(window.finder.box, "rouw")
    page = fits_page(window, qtbot)
    assert window.windowTitle().startswith("Welke groep past bij mij?")
    assert page.danger.words.endswith("bel eerst 112 of je huisarts.")
    assert window.crisis_strip.isVisible()
    assert focused().text() == "Mensen ontmoeten die hetzelfde meemaken"
    press(Qt.Key.Key_Return)
    assert fits.now.answers == Answers("same")
    assert page.questions.question.words == "Hoeveel wil ik praten?"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert focused().text() == "Ik weet het niet"
    press(Qt.Key.Key_Space)
    assert fits.now.question == "time"
    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Left, ALT)
    assert fits.now.question == "want"
    assert focused().isChecked(), "the answer that was given is marked, and has the keyboard"
    answer(window, qtbot, "same", None, None, None)
    assert page.ending.texts.title.words == "Dit past misschien bij jou"
    assert focused() is page.ending.primary
    press(Qt.Key.Key_P, CTRL)
    assert handouts.asked == ["print kinds"]
    press(Qt.Key.Key_Return)
    assert window.rooms.currentIndex() == 0
    assert window.finder.box.hasFocus()
    search = window.owners.search
    assert (search.now.text, search.now.pinned) == ("rouw", (Chip("kind", "support-group"),))
    search.remove(search.now.pinned[0])
    assert search.now.pinned == ()


def test_where_nothing_is_found_it_says_what_to_take_back(window: MainWindow, qtbot: QtBot) -> None:
    page = fits_page(window, qtbot)
    answer(window, qtbot, "treatment", None, None, None)
    assert "Je kunt terugnemen wat je antwoordde over: wat je het liefst wilt." in page.ending.texts.found.words
    assert page.ending.primary.text().startswith("Neem terug en toon ")
    assert page.ending.region.isVisible(), "treatment is somewhere else"
    assert [label.words for label in page.ending.notes.readables()][::2] == [
        "Zoek je behandeling?",
        "Eerst individuele gesprekken?",
    ]
    press(Qt.Key.Key_Return)
    assert window.owners.search.now.asks_nothing
    fits_page(window, qtbot)
    window.owners.fits.begin_again()
    answer(window, qtbot, "same", "little", None, None)
    assert page.ending.texts.aside.words.endswith("Hier niet meegeteld: praten.")
    assert not page.ending.region.isVisible()


def test_esc_leaves_to_where_one_was_and_the_next_visitor_finds_nothing(window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: bool(window.owners.library.now.articles))
    page = fits_page(window, qtbot)
    window.owners.fits.answer("heard")
    press(Qt.Key.Key_Escape)
    assert isinstance(window.rooms.currentWidget(), LibraryPage)
    fits_page(window, qtbot)
    assert window.owners.fits.now.answers == Answers("heard"), "what was answered stays while the visitor is there"
    window.actions_table["next_visitor"].trigger()
    assert window.rooms.currentIndex() == 0
    assert window.owners.fits.now.answers == Answers()
    assert window.owners.fits.now.step == 0
    assert page.questions.question.words == "Wat wil ik het liefst?"
    assert not any(button.isChecked() for button in page.questions.buttons)


def test_an_article_leads_to_it_and_back(window: MainWindow, qtbot: QtBot) -> None:
    page = fits_page(window, qtbot)
    window.actions_table["which_fits"].trigger()
    assert window.rooms.currentIndex() == 0, "the same key goes back"
    window.actions_table["library"].trigger()
    qtbot.waitUntil(lambda: bool(window.owners.library.now.articles))
    press(Qt.Key.Key_Return)
    reader = window.findChild(ReaderPage)
    assert reader is not None
    reader.view.followed.emit(fits_address())
    assert window.rooms.currentWidget() is page
    press(Qt.Key.Key_Escape)
    assert window.rooms.currentWidget() is reader
    with qtbot.waitSignal(page.article_wanted) as caught:
        page.article_wanted.emit(ARTICLE)
    assert caught.args == ["which-group"]


def test_the_table_becomes_cards_in_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    page = fits_page(window, qtbot)
    table = page.table
    qtbot.waitUntil(lambda: len(table.rows) == 2 and not table.stacked and not cut_labels(window))
    assert [row.name.words for row in table.rows] == ["praatgroep", "therapiegroep"]
    first = table.rows[0]
    cells = first.readables()[1:]
    assert cells[0].accessibleName() == "praatgroep. Waarvoor: what_for nl. Bel 112."
    assert len({cell.mapTo(table, cell.rect().topLeft()).y() for cell in cells}) == 1
    window.resize(1024, 800)
    qtbot.waitUntil(lambda: table.stacked and not cut_labels(window))
    assert len({cell.mapTo(table, cell.rect().topLeft()).y() for cell in cells}) == len(cells)
    assert first.button.isEnabled()
    assert not table.rows[1].button.isEnabled(), "there are none of that kind"
    assert table.source.words == "Waar dit vandaan komt: Verzonnen, 2026. Nagekeken in november 2026."
    window.owners.search.pin(Chip("kind", "therapy-group"))
    first.button.click()
    assert window.owners.search.now.pinned == (Chip("kind", "support-group"),)
    assert window.rooms.currentIndex() == 0
