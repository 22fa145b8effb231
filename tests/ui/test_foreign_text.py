"""A text in another language says so, in the reader's language (I7)."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtTest import QTest

from tests.ui.conftest import MakeWindow


def test_a_fallback_names_its_language(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="fr")
    QTest.keyClicks(window.finder.box, "rouw")
    qtbot.waitUntil(window.detail.page.isVisible)
    read = [label.words for label in window.detail.page.readables()]
    assert any(words.endswith("Verzonnen. (néerlandais)") for words in read)


def test_ones_own_language_goes_without_saying(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="nl")
    QTest.keyClicks(window.finder.box, "rouw")
    qtbot.waitUntil(window.detail.page.isVisible)
    assert not any("(Nederlands)" in label.words for label in window.detail.page.readables())
