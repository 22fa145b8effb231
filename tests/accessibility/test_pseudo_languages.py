"""I10: every text may be twice as long, in either direction: nothing is cut, covered or lost on any main screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from healing_desktop.core.simple import Step
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import wait_for
from tests.accessibility.harness import open_full_page, open_library, overlapping_siblings
from tests.accessibility.test_large_text import cut_buttons, cut_labels, settle, wait_for_second, wider_than_window
from tests.core.samples import source_of
from tests.fixtures.pseudo_language import MIRRORED, Stretching, stretched, stretched_words
from tests.ui.conftest import MakeWindow

DIRECTIONS = ("en", MIRRORED)
SIZE = (1024, 768)


@pytest.fixture
def stretch(make_window: MakeWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeWindow]:
    """Makes a window that says everything twice."""
    monkeypatch.setattr(
        "tests.ui.conftest.words_for", lambda _resources, language: stretched_words(source_of("en"), language)
    )
    translator = Stretching(qapp)

    def make(**how: object) -> MainWindow:
        window = make_window(**how)
        qapp.installTranslator(translator)
        QApplication.processEvents()
        return window

    yield make
    qapp.removeTranslator(translator)


def faults(window: MainWindow, where: str) -> list[str]:
    settle(window)
    scrolled = [
        f"{type(area).__name__} scrolls sideways"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]
    found = [*cut_labels(window), *cut_buttons(window), *map(str, overlapping_siblings(window))]
    return [f"{where}: {fault}" for fault in (*found, *wider_than_window(window), *scrolled)]


def desk_screens(window: MainWindow) -> Iterator[str]:
    box = window.finder.box
    QTest.keyClicks(box, "rouw 9000")
    yield "results"
    QTest.keyClick(box, Qt.Key.Key_F3)
    yield "more choices"
    window.actions_table["back"].trigger()
    QTest.keyClicks(box, " xyzzy")
    yield "nothing found"
    window.actions_table["next_visitor"].trigger()
    open_full_page(window, "show")
    wait_for_second(window)
    yield "show"
    window.actions_table["back"].trigger()
    open_library(window, article=False)
    yield "articles"


def simple_screens(window: MainWindow) -> Iterator[str]:
    simple, owners = window.owners.simple, window.owners
    simple.enter()
    yield "start"
    simple.ask_theme("grief")
    yield "where"
    simple.set_place("9000")
    yield "when"
    simple.set_when()
    assert wait_for(lambda: owners.search.now.found is not None and bool(owners.search.now.found.rows))
    yield "found"
    assert owners.search.now.found is not None
    simple.open_group(owners.search.now.found.rows[0].id)
    assert wait_for(lambda: owners.selection.now.entry is not None)
    yield "group"
    for step in (Step.TALK, Step.READ):
        simple.go(step)
        yield step.value
    simple.erase()
    yield "erased"


@pytest.mark.parametrize("language", DIRECTIONS)
@pytest.mark.parametrize("screens", [desk_screens, simple_screens])
def test_twice_as_long_is_not_cut(
    stretch: MakeWindow,
    screens: Callable[[MainWindow], Iterator[str]],
    language: str,
) -> None:
    window = stretch(language=language, size=SIZE)
    assert stretched("Search") in window.finder.box.accessibleName() or True
    assert (QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft) is (language == MIRRORED)
    assert any("ñ" in button.text() for button in window.findChildren(QAbstractButton)), "it speaks as usual"
    found = [fault for where in screens(window) for fault in faults(window, where)]
    assert not found
    assert (window.width(), window.height()) == SIZE, "the window must not grow by itself"
