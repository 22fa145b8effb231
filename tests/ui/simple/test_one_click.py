"""A trembling hand does each thing once; two things close together are two things."""

from __future__ import annotations

from functools import partial

from pytestqt.qtbot import QtBot

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.simple.one_click import AGAIN, OFTEN_AGAIN, OneClick

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def press(page: QWidget, at: QPoint, stamp: int) -> None:
    window = page.windowHandle()
    assert window is not None
    for kind, held in (
        (QEvent.Type.MouseButtonPress, LEFT),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(kind, QPointF(at), QPointF(at), QPointF(page.mapToGlobal(at)), LEFT, held, NONE)
        event.setTimestamp(stamp)
        QApplication.sendEvent(window, event)


def test_a_second_click_on_the_same_spot_does_nothing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    buttons = [QPushButton(name, page) for name in "ab"]
    done: list[str] = []
    for button in buttons:
        button.clicked.connect(partial(done.append, button.text()))
        button.setMinimumSize(100, 60)
        column.addWidget(button)
    page.show()
    column.activate()
    guard = OneClick(page)
    guard.on()
    first, second = (button.geometry().center() for button in buttons)
    press(page, first, 1000)
    press(page, first, 1000 + AGAIN - 1)
    assert done == ["a"]
    press(page, second, 1000 + AGAIN - 1)
    assert done == ["a", "b"], "another thing is done at once"
    press(page, second, 1000 + 2 * AGAIN)
    assert done == ["a", "b", "b"]
    # The first click brought another thing under the pointer.
    buttons[0].hide()
    press(page, second, 1000 + 2 * AGAIN + 40)
    assert done == ["a", "b", "b"]
    buttons[0].show()
    # A digit of 9000 is pressed again soon, and a double click on it still counts once.
    buttons[1].setProperty("often", True)
    for stamp in (4000, 4000 + OFTEN_AGAIN - 1, 4000 + OFTEN_AGAIN):
        press(page, second, stamp)
    assert done == ["a", "b", "b", "b", "b"]
    buttons[0].setFocus()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, NONE, " ", True)
    assert guard.eventFilter(page, held)
    guard.off()
    press(page, first, 5000)
    press(page, first, 5010)
    assert done[-2:] == ["a", "a"]
