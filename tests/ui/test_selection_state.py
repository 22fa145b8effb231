"""The first answer is shown by itself; what the reader chose stays chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.fakes import ROWS, FakeDirectory, entry_of


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


def test_after_another_edition_the_same_entry_is_shown_also_when_it_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    """Nobody who reads on finds another entry in its place."""
    QTest.keyClicks(window.finder.box, "rouw")
    shown = ROWS[0]
    assert window.owners.selection.now.id == shown.id
    gone = replace(entry_of(shown), unlisted_on=date(2026, 11, 20))
    later = FakeDirectory(rows=ROWS[1:], serial=2, gone=(gone,))
    window.owners.edition._open = lambda _file: later
    window.owners.edition.open("")
    qtbot.waitUntil(lambda: window.owners.edition.now.opened is not None)
    qtbot.waitUntil(lambda: window.owners.search.now.found is not None and later.asked != [])
    qtbot.waitUntil(lambda: window.owners.selection.now.entry == gone)
    assert window.owners.selection.now.id == shown.id
    assert window.results.list.currentIndex().row() == -1
    qtbot.waitUntil(lambda: "niet meer in de gids" in window.detail.page.readables()[0].words)
    QTest.keyClicks(window.finder.box, " 9000")
    assert window.owners.selection.now.id == ROWS[1].id


def test_after_another_edition_that_knows_nothing_of_it_the_first_answer_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    window.owners.edition._open = lambda _file: FakeDirectory(rows=ROWS[1:], serial=2)
    window.owners.edition.open("")
    qtbot.waitUntil(lambda: window.owners.selection.now.id == ROWS[1].id)
