"""The first answer is shown by itself; what the reader chose stays chosen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.fakes import ROWS


def test_nothing_is_chosen_at_the_start(window: MainWindow) -> None:
    assert window.owners.selection.now.id is None
    assert window.owners.search.now.found
    assert len(window.owners.search.now.found.rows) == len(ROWS)


def test_the_first_result_is_shown_without_a_key(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "angst")
    assert window.owners.selection.now.id == ROWS[5].id
    assert window.owners.selection.now.entry is not None
    qtbot.waitUntil(window.detail.page.isVisible)
    assert "Angst de baas" in window.detail.page.readables()[1].text()


def test_a_choice_survives_another_language(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    QTest.keyClick(window.finder.box, Qt.Key.Key_Down)
    QTest.keyClick(window.finder.box, Qt.Key.Key_Down)
    chosen = window.owners.selection.now.id
    assert chosen == ROWS[2].id
    with qtbot.waitSignal(window.owners.reading.changed):
        window.owners.settings.set(language="fr")
    assert window.owners.selection.now.id == chosen
    assert window.results.list.currentIndex().row() == 2


def test_a_new_question_begins_at_its_first_answer(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    QTest.keyClick(window.finder.box, Qt.Key.Key_Down)
    QTest.keyClicks(window.finder.box, " 9000")
    assert window.owners.selection.now.id == ROWS[0].id


def test_no_answer_shows_no_old_details(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw xyzzy")
    assert window.owners.selection.now.id is None
    assert window.detail.page.isVisible() is False
