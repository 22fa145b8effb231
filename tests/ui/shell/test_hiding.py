"""Hide this screen (S14), three times Shift, and nobody at the screen (S12, S13): one window, a clock of its own."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout

from healing_desktop.core.simple import Step
from healing_desktop.ui.shell.hiding import Hiding
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state.away import Covered
from healing_desktop.ui.state.simple import SimpleNow
from tests.ui.conftest import MakeWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Clock:
    at: float = 1000.0

    def __call__(self) -> float:
        return self.at


@dataclass
class Desk:
    window: MainWindow
    hiding: Hiding
    clock: Clock

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def passes(self, seconds: float) -> None:
        self.clock.at += seconds
        self.hiding.idle.look()

    def how(self) -> Covered:
        return self.window.owners.away.now

    @property
    def is_plain(self) -> bool:
        """Nothing of the window is seen but paper, the time and one button."""
        picture = self.window.grab().toImage()
        paper = QColor(self.window.owners.theme.tokens.paper)
        top = [picture.pixelColor(x, y) for y in range(4, 60, 4) for x in range(0, picture.width(), 8)]
        return self.hiding.cover.geometry() == self.window.rect() and all(colour == paper for colour in top)


@pytest.fixture
def desk(make_window: MakeWindow) -> Desk:
    clock = Clock()
    window = make_window(centre_name="Huis Verzonnen", idle_minutes=5)
    hiding = window._desk.hiding  # type: ignore[union-attr]
    window.owners.away.clock = clock
    hiding.shifts._clock = clock
    return Desk(window, hiding, clock)


def test_hidden_in_the_frame_of_the_key_and_one_way_back(desk: Desk, qtbot: QtBot) -> None:
    window, box = desk.window, desk.window.finder.box
    QTest.keyClicks(box, "rouw")
    before = window.windowTitle()
    assert "rouw" in before
    menu = QMenu(window)
    menu.addAction("rouw")
    menu.popup(window.pos())
    desk.press(Qt.Key.Key_H, CTRL)
    # Nothing else has run: no timer, no event of the loop.
    assert desk.is_plain
    assert not menu.isVisible()
    assert window.windowTitle() == "Huis Verzonnen"
    assert desk.hiding.cover.name.words == "Huis Verzonnen"
    for key in (Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_F9, Qt.Key.Key_F1):
        desk.press(key)
    desk.press(Qt.Key.Key_Q, CTRL)
    desk.press(Qt.Key.Key_P, CTRL)
    assert desk.is_plain
    assert window.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert desk.how() is Covered.NOT
    assert not desk.hiding.cover.isVisible()
    assert (box.text(), window.windowTitle()) == ("rouw", before)
    assert box.hasFocus()
    desk.hiding.hide()
    desk.hiding.cover.button.click()
    assert desk.how() is Covered.NOT


def test_a_dialog_is_covered_and_keeps_what_was_typed(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk.window)
    dialog.setWindowTitle("Notitie over rouw")
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    field.setText("half geschreven")
    desk.hiding.hide()
    assert dialog.windowTitle() == "Huis Verzonnen"
    top = dialog.childAt(dialog.rect().center())
    assert top is not field
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_X)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert desk.how() is Covered.NOT
    assert (dialog.windowTitle(), field.text()) == ("Notitie over rouw", "half geschreven")
    dialog.reject()


def test_three_shifts_alone_within_five_seconds(desk: Desk) -> None:
    heard: list[str] = []
    desk.window.owners.messages.announced.connect(heard.append)
    shift = Qt.Key.Key_Shift
    for between in (Qt.Key.Key_A, None):
        desk.hiding.shifts.forget()
        desk.press(shift)
        desk.press(shift)
        assert desk.hiding.dots.isVisible()
        assert desk.hiding.dots.dots.text() == "●●○"
        if between is not None:
            desk.press(between)
            assert not desk.hiding.dots.isVisible()
            desk.press(shift)
        else:
            desk.clock.at += 6
            desk.press(shift)
        assert desk.how() is Covered.NOT
    # A capital letter is no Shift alone.
    handle = desk.window.windowHandle()
    for _ in range(3):
        QTest.keyPress(handle, shift)
        QTest.keyClick(handle, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(handle, shift)
    assert desk.how() is Covered.NOT
    desk.press(shift)
    desk.press(shift)
    assert len(heard) >= 2
    desk.press(shift)
    assert desk.how() is Covered.HIDDEN
    assert not desk.hiding.dots.isVisible()


def test_nobody_at_the_desk(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.window.finder.box, "rouw")
    desk.press(Qt.Key.Key_End)
    # Who waits for something is there.
    qtbot.waitUntil(lambda: desk.window.owners.jobs.idle)
    desk.passes(119)
    assert desk.how() is Covered.NOT
    desk.passes(1)
    assert desk.how() is Covered.LEFT
    assert desk.is_plain
    desk.press(Qt.Key.Key_X)
    assert desk.how() is Covered.NOT
    assert desk.window.finder.box.text() == "rouw"
    desk.window.owners.settings.set(idle_minutes=0)
    desk.passes(10_000)
    assert desk.how() is Covered.NOT


def test_nobody_at_a_visitors_screen(desk: Desk, qtbot: QtBot) -> None:
    owners, heard = desk.window.owners, list[str]()
    owners.messages.announced.connect(heard.append)
    owners.simple.enter()
    desk.passes(10_000)
    assert desk.how() is Covered.NOT, "nobody has been there yet"
    owners.simple.ask_words("rouw")
    desk.press(Qt.Key.Key_Shift)
    desk.passes(299)
    assert desk.how() is Covered.NOT
    desk.passes(1)
    assert desk.how() is Covered.ENDING
    assert desk.hiding.count_down is not None
    assert desk.hiding.count_down.number.words == "60"
    assert desk.window.windowTitle() == desk.hiding.count_down.title()
    for left in (31, 30, 10, 1):
        desk.clock.at = 1000.0 + 10_000 + 360 - left
        desk.hiding.idle.look()
        assert desk.hiding.count_down.number.words == str(left)
    assert [sum(f"{n} " in words for words in heard) for n in (60, 30, 10)] == [1, 1, 1]
    # Any key goes on, and does nothing else.
    desk.press(Qt.Key.Key_Escape)
    assert desk.how() is Covered.NOT
    assert owners.simple.now.words == "rouw"
    desk.passes(360)
    assert desk.how() is Covered.NOT
    assert owners.simple.now == SimpleNow(on=True, step=Step.ERASED)
    assert owners.search.now.text == ""
    assert owners.simple.now.words == ""
    # Once more, by somebody who only touched the mouse: the desk is not for a visitor's eyes.
    owners.simple.erase()
    assert desk.window.simple.page is not None
    assert desk.window.simple.page.isVisible()
    # Wherever the keyboard is.
    desk.window.simple.page.foot.talk.setFocus()
    desk.press(Qt.Key.Key_M)
    assert owners.simple.now == SimpleNow(on=True)
    # Hidden: no seconds are shown, and it is erased all the same.
    owners.simple.ask_words("rouw")
    desk.press(Qt.Key.Key_H, CTRL)
    desk.passes(359)
    assert owners.simple.now.words == "rouw"
    desk.passes(1)
    assert (desk.how(), owners.simple.now.step) == (Covered.HIDDEN, Step.ERASED)
    desk.press(Qt.Key.Key_Return)
    assert desk.how() is Covered.NOT


def test_hide_is_the_first_stop_of_tab_for_a_visitor(desk: Desk) -> None:
    desk.window.owners.simple.enter()
    page = desk.window.simple.page
    assert page is not None
    stops = []
    stop = page.nextInFocusChain()
    while stop is not None and stop is not page:
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisible() and page.isAncestorOf(stop):
            stops.append(stop)
        stop = stop.nextInFocusChain()
    assert stops[0] is page.head.hide_button
    page.head.hide_button.click()
    assert desk.how() is Covered.HIDDEN
    assert desk.is_plain
    assert QApplication.focusWidget() is desk.hiding.cover.button
