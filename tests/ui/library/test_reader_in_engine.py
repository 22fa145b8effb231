"""The keyboard in an article that the web engine shows: every key of the window works, and nobody is caught in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.web.late_profile import LateProfile
from tests.accessibility.harness import open_library
from tests.ui.conftest import MakeWindow
from tests.ui.fake_handouts import FakeHandouts
from tests.ui.fakes import ROWS

pytestmark = pytest.mark.web


@pytest.fixture
def late(qapp: QApplication) -> Iterator[LateProfile]:
    made = LateProfile(qapp)
    yield made
    delete(made)


@pytest.fixture
def handouts() -> FakeHandouts:
    return FakeHandouts()


@pytest.fixture
def window(late: LateProfile, make_window: MakeWindow, handouts: FakeHandouts, qtbot: QtBot) -> Iterator[MainWindow]:
    made = make_window(web=late, handouts=handouts)
    open_library(made, article=True)
    reader = made.findChild(ReaderPage)
    assert reader is not None
    qtbot.waitUntil(lambda: reader.view.in_engine)
    yield made
    # Its page goes before the profile.
    made.close()


def reader_of(window: MainWindow) -> ReaderPage:
    reader = window.findChild(ReaderPage)
    assert reader is not None
    assert reader.view.engine is not None, "the engine is part of this test"
    return reader


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, held)
    QApplication.processEvents()


def in_the_page(reader: ReaderPage) -> bool:
    focused = QApplication.focusWidget()
    return isinstance(focused, QWidget) and (focused is reader.view or reader.view.isAncestorOf(focused))


def test_keys_of_the_window_work_inside_the_page(window: MainWindow, qtbot: QtBot) -> None:
    reader = reader_of(window)
    qtbot.waitUntil(lambda: in_the_page(reader))
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reader.find_bar.box.hasFocus()
    QTest.keyClicks(reader.find_bar.box, "angst")
    qtbot.waitUntil(lambda: " van " in reader.find_bar.count.text())
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: in_the_page(reader))
    press(window, Qt.Key.Key_F6)
    assert not in_the_page(reader)
    press(window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: in_the_page(reader))
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not reader.isVisible()


def test_tab_goes_through_the_page_and_out_of_it(window: MainWindow, qtbot: QtBot) -> None:
    reader = reader_of(window)
    qtbot.waitUntil(lambda: in_the_page(reader))
    for _ in range(30):
        press(window, Qt.Key.Key_Tab)
        qtbot.wait(60)
        if not in_the_page(reader):
            break
    assert not in_the_page(reader)


def test_an_article_is_read_large_printed_and_leads_to_a_group(
    window: MainWindow, handouts: FakeHandouts, qtbot: QtBot
) -> None:
    reader = reader_of(window)
    engine = reader.view.engine
    assert engine is not None
    before = engine.view.zoomFactor()
    window.owners.settings.set(text_size=200)
    assert engine.view.zoomFactor() == pytest.approx(2 * before)
    qtbot.waitUntil(lambda: in_the_page(reader))
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert handouts.asked == [f"print article {window.owners.library.now.slug}"]
    # Into the page from behind: another article stands last, the groups before it.
    press(window, Qt.Key.Key_F6)
    assert not in_the_page(reader)
    # The engine takes a key in a process of its own; it says of which link the keyboard is on.
    with qtbot.waitSignal(engine.page.linkHovered, check_params_cb=bool):
        for _ in range(8):
            if not in_the_page(reader):
                press(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(engine.page.linkHovered, check_params_cb=bool):
        press(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert in_the_page(reader)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not reader.isVisible())
    assert window.owners.selection.now.id in [row.id for row in ROWS if "anxiety" in row.themes]
