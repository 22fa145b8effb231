"""Each check of the walk sees what it is there to see: a dialog where everything is wrong."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QAbstractAnimation, QPauseAnimation, QSize, QStringListModel, Qt
from PySide6.QtGui import QPixmap, QShortcut, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDial,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility import keyboard_checks
from tests.accessibility.looking import CHECKS
from tests.accessibility.walking import State


class Lies(QCheckBox):
    """Says otherwise than what is told of it."""

    def isChecked(self) -> bool:
        return not super().isChecked()


class Cramped(QPushButton):
    """Has less room than its words need."""

    def minimumSizeHint(self) -> QSize:
        return QSize(900, 900)


class Dead(QPushButton):
    """Seen by its base class, pressed by nobody: `pressed` does it."""


def state_of(window: MainWindow, dialog: QDialog) -> State:
    dialog.open()
    QApplication.processEvents()
    return State(("wrong", frozenset()), (), (), window, dialog, title=dialog.windowTitle())


def all_wrong(window: MainWindow) -> QDialog:
    dialog = QDialog(window)
    inside = QVBoxLayout(dialog)
    named = QPushButton("Seen")
    named.setAccessibleName("Said")
    early = Dead("Early")
    early.pressed.connect(early.hide)
    tip = QLabel("words")
    tip.setToolTip("only here")
    picture = QLabel()
    picture.setPixmap(QPixmap(20, 20))
    blank = QListView()
    blank.setModel(QStringListModel([""], blank))
    blank.setDragEnabled(True)
    bare = QTableView()
    model = QStandardItemModel(1, 1, bare)
    model.setHeaderData(0, Qt.Orientation.Horizontal, "")
    bare.setModel(model)
    wide = QScrollArea()
    broad = QLabel("broad")
    broad.setMinimumWidth(3000)
    wide.setWidget(broad)
    small = QToolButton()
    small.setMaximumSize(10, 10)
    for widget in (small, QDial(), QLineEdit(), named, Lies("lies"), early, tip, picture, blank, bare, wide,
                   Cramped("cramped")):  # fmt: skip
        inside.addWidget(widget)
    dialog.resize(500, 500)
    QShortcut("5", dialog)
    moving = QPauseAnimation(60_000, dialog)
    moving.start()
    assert moving.state() == QAbstractAnimation.State.Running
    return dialog


def test_each_check_sees_what_is_wrong(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    state = state_of(window, all_wrong(window))
    blind = {point for point, check in CHECKS.items() if not list(check(state))}
    # What cannot be pressed cannot be made with Qt's own buttons.
    assert blind <= {"A06"}
    monkeypatch.setattr("tests.accessibility.spoken_checks.PRESSED", set())
    assert list(CHECKS["A06"](state))
    state.front.close()


def test_a_clean_dialog_is_let_pass(window: MainWindow) -> None:
    dialog = QDialog(window)
    dialog.setWindowTitle("Clean")
    inside = QVBoxLayout(dialog)
    label, field, button = QLabel("Name"), QLineEdit(), QPushButton("Go on")
    label.setBuddy(field)
    for widget in (label, field, button):
        inside.addWidget(widget)
    state = state_of(window, dialog)
    assert not {point: found for point, check in CHECKS.items() if (found := list(check(state)))}
    chain = keyboard_checks.chain_of(state)
    assert chain.round
    assert not list(keyboard_checks.a13_no_trap(chain, keyboard_checks.wanted(state)))
    assert not list(keyboard_checks.a14_reading_order(state, chain))
    assert not list(keyboard_checks.a07_one_focus(state))
    assert not chain.hidden
    dialog.close()


def test_a_trap_a_wrong_order_and_a_hidden_stop_are_seen(window: MainWindow, qtbot: QtBot) -> None:
    trap = QDialog(window)
    inside = QVBoxLayout(trap)
    # Tab writes a tab here.
    inside.addWidget(QPlainTextEdit())
    inside.addWidget(QPushButton("Never"))
    state = state_of(window, trap)
    trap.findChild(QPlainTextEdit).setFocus()  # type: ignore[union-attr]
    chain = keyboard_checks.chain_of(state)
    assert list(keyboard_checks.a13_no_trap(chain, keyboard_checks.wanted(state)))
    trap.close()

    mixed = QDialog(window)
    column = QVBoxLayout(mixed)
    buttons = [QPushButton(str(number)) for number in range(6)]
    for button in buttons:
        column.addWidget(button)
    for one, other in ((0, 3), (3, 1), (1, 4), (4, 2), (2, 5)):
        QWidget.setTabOrder(buttons[one], buttons[other])
    clip = QFrame()
    clip.setMaximumHeight(10)
    QPushButton("Away", clip).move(300, 300)
    column.addWidget(clip)
    state = state_of(window, mixed)
    chain = keyboard_checks.chain_of(state)
    assert list(keyboard_checks.a14_reading_order(state, chain))
    assert list(keyboard_checks.a16_not_hidden(state, chain))
    mixed.close()
