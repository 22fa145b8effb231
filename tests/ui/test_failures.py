"""What goes wrong is said in words, with something to do, and the window goes on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import FakeDirectory


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("directory", "words"),
    [
        (EditionRefused("/made/up.db", "damaged", "detail for the log"), "beschadigd"),
        (EditionRefused("/made/up.db", "missing"), "up.db"),
        (OSError("secret detail"), "up"),
    ],
)
def test_a_directory_that_cannot_be_opened(
    make_window: MakeWindow, qtbot: QtBot, directory: EditionRefused | Exception, words: str
) -> None:
    window = make_window(directory=directory, wait=False)
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    qtbot.waitUntil(lambda: window.owners.edition.now.refused is not None)
    qtbot.waitUntil(lambda: window.owners.reading.words is not None)
    assert "De gids kan niet geopend worden" in said(window)
    assert [words for words in heard if words.startswith("De gids kan niet geopend worden. ")] == heard
    assert len(heard) == 1
    assert "detail" not in said(window)
    assert "/made/" not in said(window)
    assert "112" in said(window)
    buttons = [button.text() for button in window.results.findChildren(QPushButton) if button.isVisible()]
    assert "Opnieuw proberen" in buttons
    QTest.keyClicks(window.finder.box, "rouw")
    assert window.finder.box.text() == "rouw"


def test_a_new_edition_that_is_refused_leaves_the_old_one(
    make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    QTest.keyClicks(window.finder.box, "rouw")
    monkeypatch.setattr(window.owners.edition, "_open", lambda file: EditionRefused(file, "damaged"))
    window.owners.edition.open("/made/up.db")
    qtbot.waitUntil(lambda: window.owners.edition.now.refused is not None)
    assert window.message_bar.isVisible()
    assert "blijft in gebruik" in said(window)
    assert window.owners.selection.now.entry is not None
    assert window.results.model.rowCount() == 6


def test_a_new_edition_keeps_question_and_choice(
    make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    QTest.keyClicks(window.finder.box, "rouw")
    window.results.step(1)
    chosen = window.owners.selection.now.id
    newer = FakeDirectory(serial=2)
    monkeypatch.setattr(window.owners.edition, "_open", lambda _file: newer)
    with qtbot.waitSignal(window.owners.search.changed):
        window.owners.edition.open("")
    qtbot.waitUntil(lambda: newer.asked != [])
    assert window.owners.selection.now.id == chosen
    assert window.finder.box.text() == "rouw"


def test_nothing_found_is_no_dead_end(make_window: MakeWindow) -> None:
    window = make_window()
    QTest.keyClicks(window.finder.box, "xyzzy rouw")
    words = said(window)
    assert "Geen enkele groep past" in words
    assert "Tele-Onthaal, \u2066106\u2069" in words
    buttons = [b for b in window.results.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["Wie helpt in deze streek", "Alle groepen tonen"]
    buttons[1].click()
    assert window.results.model.rowCount() == 7


def test_what_was_left_out_is_said(make_window: MakeWindow) -> None:
    window = make_window()
    QTest.keyClicks(window.finder.box, "rouw avond")
    assert "Weggelaten: avond" in said(window)
