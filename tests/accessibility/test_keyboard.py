"""A07, A12 to A17: the keyboard reaches everything, in reading order, is seen, and comes back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from healing_desktop.ui.filters.filters_panel import FiltersPanel
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.widgets.fold import Fold
from tests.accessibility.harness import in_window, open_full_page, strongly_changed, tab_chain, tree
from tests.ui.conftest import MakeWindow


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def ask(window: MainWindow, words: str = "rouw 9000") -> None:
    QTest.keyClicks(window.finder.box, words)
    # The list is painted first, the details a moment later.
    while not window.detail.page.isVisible():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_tab_visits_every_control_once_and_comes_round(make_window: MakeWindow, language: str) -> None:
    window = make_window(language=language)
    ask(window)
    chain = tab_chain(window)
    assert focused() is window.finder.box, "no trap"
    wanted = {
        widget
        for kind in (QAbstractButton, QLineEdit)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled()
    }
    assert wanted <= set(chain), [w.accessibleName() for w in wanted - set(chain)]
    assert window.results.list in chain


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_tab_order_is_reading_order(make_window: MakeWindow, language: str) -> None:
    """Within each part from top to bottom, and in a line from where reading begins."""
    window = make_window(language=language)
    ask(window)
    chain = tab_chain(window)
    mirrored = language == "ar"
    for part in (window.top_bar, window.finder, window.detail, window.crisis_strip):
        inside = [in_window(widget) for widget in chain if part.isAncestorOf(widget)]
        keys = [(rect.center().y() // 24, -rect.right() if mirrored else rect.left()) for rect in inside]
        assert keys == sorted(keys), (type(part).__name__, inside)
    order = [window.finder, window.results, window.detail, window.crisis_strip]
    firsts = [next(n for n, widget in enumerate(chain) if part.isAncestorOf(widget)) for part in order]
    assert firsts == sorted(firsts)


def test_one_thing_has_the_keyboard(window: MainWindow) -> None:
    ask(window)
    for _ in range(12):
        owners = [found for found in tree(window) if found.state().focused]
        widgets = {id(found.object()) for found in owners if found.object() is not None}
        assert id(focused()) in widgets or QAccessible.queryAccessibleInterface(focused()).state().focused
        assert len(widgets) <= 1
        QTest.keyClick(focused(), Qt.Key.Key_Tab)


def test_whoever_is_quicker_than_the_details_is_not_left_out_of_sight(window: MainWindow, qtbot: QtBot) -> None:
    """A16: another row was chosen, and its details come when the keyboard stands at the end of them already."""
    ask(window)
    with qtbot.waitSignal(window.owners.selection.changed):
        QTest.keyClick(window.results.list, Qt.Key.Key_Down)
    last = window.detail.page.findChildren(Fold)[-1].findChild(QAbstractButton)
    assert isinstance(last, QAbstractButton)
    last.setFocus(Qt.FocusReason.TabFocusReason)
    title = window.detail.page.readables()[1].text()
    qtbot.waitUntil(lambda: window.detail.page.readables()[1].text() != title)
    assert focused() is last
    assert not last.visibleRegion().isEmpty()


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_where_the_keyboard_is_can_be_seen(make_window: MakeWindow, scheme: str) -> None:
    window = make_window(scheme=scheme)
    ask(window)
    for widget in tab_chain(window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        seen = in_window(widget) & window.rect()
        around = seen.adjusted(-6, -6, 6, 6) & window.rect()
        after = window.grab(around).toImage()
        widget.clearFocus()
        before = window.grab(around).toImage()
        round_it = 2 * (seen.width() + seen.height())
        assert strongly_changed(before, after) >= round_it, (type(widget).__name__, scheme)


def test_what_has_the_keyboard_is_not_hidden(make_window: MakeWindow) -> None:
    window = make_window(size=(1024, 600))
    ask(window)
    QTest.keyClick(window.finder.box, Qt.Key.Key_Return)
    for _ in window.detail.page.readables():
        QApplication.processEvents()
        label = focused()
        assert not label.visibleRegion().isEmpty(), label.accessibleName()
        QTest.keyClick(label, Qt.Key.Key_Down)


@pytest.mark.parametrize("dialog", ["settings", "keys", "about"])
def test_the_keyboard_comes_back_from_a_dialog(window: MainWindow, dialog: str) -> None:
    ask(window)
    window.crisis_strip.card_button.setFocus()
    window.actions_table[dialog].trigger()
    top = QApplication.activeModalWidget()
    assert top is not None
    top.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(top, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert focused() is window.crisis_strip.card_button


@pytest.mark.parametrize("action", ["show", "side_by_side"])
def test_a_full_page_is_no_trap_and_gives_the_keyboard_back(window: MainWindow, action: str) -> None:
    open_full_page(window, action)
    chain = tab_chain(window)
    assert focused() is chain[0], "Tab comes round"
    page = window.rooms.currentWidget()
    assert page is not None
    assert {widget for widget in page.findChildren(QAbstractButton) if widget.isVisible()} <= set(chain)
    assert window.crisis_strip.card_button in chain
    assert window.finder.box not in chain
    QTest.keyClick(focused(), Qt.Key.Key_F6)
    assert focused() is window.crisis_strip.card_button
    QTest.keyClick(focused(), Qt.Key.Key_F6)
    assert focused() is chain[0]
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is window.finder.box


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_the_filters_are_no_trap_and_are_seen(make_window: MakeWindow, language: str) -> None:
    """Tab goes through the open filter and every value; the arrows go to the other filters."""
    window = make_window(language=language)
    ask(window)
    window.actions_table["filters"].trigger()
    panel = window.findChild(FiltersPanel)
    assert isinstance(panel, FiltersPanel)
    for _ in range(6):
        QTest.keyClick(focused(), Qt.Key.Key_Left if language == "ar" else Qt.Key.Key_Right)
    opened = focused()
    chain = tab_chain(window)
    assert focused() is opened, "Tab comes round"
    values = {b for b in panel.findChildren(QAbstractButton) if b.isVisible() and b.property("look") == "count"}
    assert len(values) == 1, "the price"
    assert values <= set(chain)
    assert window.results.list in chain
    assert all(widget.isVisible() for widget in chain)
    assert not window.detail.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_what_is_chosen_can_be_told_from_what_is_not(make_window: MakeWindow, scheme: str) -> None:
    window = make_window(scheme=scheme)
    ask(window, "rouw")
    window.actions_table["filters"].trigger()
    panel = window.findChild(FiltersPanel)
    assert isinstance(panel, FiltersPanel)
    tabs = [b for b in panel.findChildren(QAbstractButton) if b.property("look") == "tab"]
    tabs[6].click()
    free = next(b for b in panel.findChildren(QAbstractButton) if b.isVisible() and b.property("look") == "count")
    before = free.width(), free.grab().toImage()
    free.click()
    QApplication.processEvents()
    after = free.grab(free.rect().adjusted(0, 0, before[0] - free.width(), 0)).toImage()
    assert free.width() > before[0], "a sign stands before it"
    assert strongly_changed(before[1], after) > 20


def test_moving_the_keyboard_does_nothing_by_itself(window: MainWindow) -> None:
    ask(window)
    before = (window.owners.settings.now, window.owners.search.now)
    tab_chain(window)
    assert (window.owners.settings.now, window.owners.search.now) == before
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None
