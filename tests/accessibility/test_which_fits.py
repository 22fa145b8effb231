"""The three questions and the table at 200 % in a small window: nothing is cut, covered or wider than the window, every
answer is large enough to be hit."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QAbstractButton, QScrollArea

from healing_desktop.ui.fits.fits_page import FitsPage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility.harness import overlapping_siblings
from tests.accessibility.test_large_text import cut_buttons, cut_labels, settle, wider_than_window
from tests.ui.conftest import MakeWindow

LEAST = 44


def test_large_text_in_a_small_window_cuts_nothing(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="de", size=(640, 512), text_size=200)
    window.actions_table["which_fits"].trigger()
    page = window.rooms.currentWidget()
    assert isinstance(page, FitsPage)
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    held(window)
    assert page.table.stacked
    for one in ("treatment", None, None, None):
        window.owners.fits.answer(one)
    qtbot.waitUntil(lambda: window.owners.fits.now.ending is not None)
    held(window)


def held(window: MainWindow) -> None:
    settle(window)
    assert (window.width(), window.height()) == (640, 512), "the window must not grow by itself"
    assert not cut_labels(window)
    assert not cut_buttons(window)
    assert not overlapping_siblings(window)
    assert not wider_than_window(window)
    for area in window.findChildren(QScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0
    answers = [one for one in window.findChildren(QAbstractButton) if one.property("look") == "answer"]
    assert all(one.height() >= LEAST for one in answers if one.isVisible())
