"""A text in another language says so, in the reader's language and to screen readers, as a whole block (I7, A35)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.show.show_sheet import ShowSheet
from healing_desktop.ui.simple.facts_sheet import FactsSheet
from healing_desktop.ui.simple.group_step import GroupStep
from healing_desktop.ui.widgets.labels import ReadingLabel
from tests.ui.conftest import MakeWindow

# In French and in Arabic, and where an older edition has no Arabic name for it.
IN_DUTCH = re.compile("néerlandais|الهولندية|Dutch")


def language_of(label: ReadingLabel) -> str:
    """As screen readers are told."""
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface is not None
    attributes = interface.attributesInterface()
    assert attributes is not None
    locale = attributes.attributeValue(QAccessible.Attribute.Locale)
    assert isinstance(locale, QLocale)
    return locale.name()[:2]


def marked(labels: Sequence[ReadingLabel]) -> list[ReadingLabel]:
    """What is told to be in Dutch, by the label above it or behind the text."""
    return [label for label in labels if IN_DUTCH.search(label.accessibleName())]


def in_language(labels: Sequence[ReadingLabel], language: str) -> list[ReadingLabel]:
    return [label for label in labels if language_of(label) == language]


def ask(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    qtbot.waitUntil(window.detail.page.isVisible)


def test_a_fallback_names_its_language(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="fr")
    ask(window, qtbot)
    read = window.detail.page.readables()
    foreign = in_language(read, "nl")
    assert len(foreign) >= 4
    assert foreign == marked(read)
    assert all(label.words.endswith("(néerlandais)") for label in foreign)
    assert in_language(read, "fr") == [label for label in read if label not in foreign]


def test_the_next_reader_has_another_language(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Of the show view both columns, and then the visitor alone."""
    window = make_window(language="fr")
    ask(window, qtbot)
    window.actions_table["show"].trigger()
    sheet = window.findChild(ShowSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: window.owners.show.now.words is not None)
    assert {language_of(label) for label in sheet.readables()} == {"fr", "nl"}


def test_simple_tells_it_too(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="fr", size=(1024, 768))
    simple = window.owners.simple
    simple.enter()
    simple.speak("ar")
    qtbot.waitUntil(lambda: getattr(window.owners.reading.words, "language", "") == "ar")
    found = window.owners.search.now.found
    assert found is not None
    simple.open_group(found.rows[0].id)
    page = window.simple.page
    assert page is not None
    assert isinstance(page.on_top, GroupStep)
    qtbot.waitUntil(lambda: window.owners.selection.now.entry is not None)
    sheet = page.on_top.findChild(FactsSheet)
    assert sheet is not None
    shown = [label for label in page.on_top.findChildren(ReadingLabel) if label.isVisible() and label.words]
    foreign = in_language(shown, "nl")
    assert len(foreign) >= 3
    assert set(foreign) <= set(marked(shown))
    assert len(in_language(shown, "ar")) >= 3
    assert len(foreign) + len(in_language(shown, "ar")) == len(shown)


def test_ones_own_language_goes_without_saying(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="nl")
    ask(window, qtbot)
    assert not any("(Nederlands)" in label.words for label in window.detail.page.readables())
    assert {language_of(label) for label in window.detail.page.readables()} == {"nl"}
