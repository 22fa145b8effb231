"""Another language comes at once, and nothing of the question is lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow

SAID = {
    "nl": ("Instellingen", "Direct gevaar", "6 gevonden", "Gegevens van 3 november 2026"),
    "fr": ("Réglages", "Danger immédiat", "6 trouvés", "Données du 3 novembre 2026"),
    "de": ("Einstellungen", "Unmittelbare Gefahr", "6 gefunden", "Daten vom 3. November 2026"),
    "en": ("Settings", "Danger now", "6 found", "Data of 3 November 2026"),
}


def everything_said(window: MainWindow) -> str:
    texts = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        text = getattr(widget, "text", None)
        if callable(text):
            texts.append(str(text()))
    return "\n".join(texts)


@pytest.mark.parametrize("language", SAID)
def test_the_window_speaks(make_window: MakeWindow, qtbot: QtBot, language: str) -> None:
    window = make_window(language="nl" if language == "en" else "en")
    QTest.keyClicks(window.finder.box, "rouw 9000")
    with qtbot.waitSignal(window.owners.reading.changed):
        window.owners.settings.set(language=language)
    said = everything_said(window)
    for words in SAID[language]:
        assert words in said
    assert window.finder.box.text() == "rouw 9000"
    assert QApplication.focusWidget() is window.finder.box


def test_one_is_not_many(make_window: MakeWindow) -> None:
    window = make_window(language="fr")
    QTest.keyClicks(window.finder.box, "angst")
    window.owners.search.type("rouw De Lantaarn")
    assert "1 trouvé " in window.windowTitle()


def test_keys_have_the_names_of_the_language(make_window: MakeWindow) -> None:
    window = make_window(language="de")
    assert "Strg+P" in window.actions_table.key_words("print")


def test_right_to_left_flips_the_window(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="nl")
    QTest.keyClicks(window.finder.box, "rouw")
    assert window.results.mapTo(window, window.results.rect().center()).x() < window.width() / 2
    window.owners.settings.set(language="ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: window.results.mapTo(window, window.results.rect().center()).x() > window.width() / 2)
    window.owners.settings.set(language="nl")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
