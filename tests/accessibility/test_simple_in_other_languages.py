"""Who reads only Arabic or Ukrainian meets no English word of ours in Simple: each text on each screen is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from healing_desktop.core.texts import INTERFACE_LANGUAGES, OWN_NAMES, SIMPLE_LANGUAGES, SIMPLE_NAMES
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.widgets.menu_button import MenuButton
from tests.accessibility.test_pseudo_languages import simple_screens
from tests.ui.catalogues import catalogue_of
from tests.ui.conftest import MakeWindow
from tests.ui.test_translations import messages

ADDED = [code for code in SIMPLE_LANGUAGES if code not in INTERFACE_LANGUAGES]
# A shorter text may stand in a longer one by chance, and is looked for alone.
LONG = 12
# The name of the program, and words to somebody in danger, which no machine translates.
KEPT = frozenset({"Healing Desktop", "Danger now"})
# That all is erased is said to whoever comes next.
ERASED = "erased"


@cache
def english() -> frozenset[str]:
    """What the window says before any catalogue is asked, of all the window."""
    sources = {source for _, source, _, _ in messages(catalogue_of("nl")) if any(map(str.isalpha, source))}
    return frozenset(sources - KEPT)


def said_on(window: MainWindow) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield widget.accessibleName()
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
    yield window.windowTitle()


def english_on(window: MainWindow) -> set[str]:
    told = {text.strip() for text in said_on(window)}
    return {source for source in english() if source in told or (len(source) > LONG and any(source in t for t in told))}


def languages_of(bar: QWidget) -> dict[str, QAction]:
    """What its button offers."""
    actions = [action for button in bar.findChildren(MenuButton) for action in button.menu().actions()]
    return {action.data(): action for action in actions if action.data() in SIMPLE_LANGUAGES}


def offered(bar: QWidget) -> dict[str, str]:
    return {code: action.text() for code, action in languages_of(bar).items()}


@pytest.mark.parametrize("language", ADDED)
def test_no_english_of_ours(make_window: MakeWindow, language: str) -> None:
    window = make_window(language="nl", size=(1024, 768))
    assert offered(window.top_bar) == dict(OWN_NAMES), "colleagues work in one of the four"
    window.owners.simple.enter()
    assert window.simple.page is not None
    assert offered(window.simple.page.head) == dict(SIMPLE_NAMES)
    languages_of(window.simple.page.head)[language].trigger()
    assert wait_for(lambda: getattr(window.owners.reading.words, "language", "") == language)
    found = {where: english_on(window) for where in simple_screens(window) if where != ERASED}
    assert not {where: words for where, words in found.items() if words}
