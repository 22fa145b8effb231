"""A desk of a centre in memory where somebody types, and every key is counted."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from healing_desktop.core.centre_records import Note, Report
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory


class TeamDesk:
    """What goes down, counted; typing a text counts for itself."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.window, self.qtbot, self.count = window, qtbot, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            front = QApplication.activeModalWidget() or self.window
            focused: QWidget | None = front.focusWidget()
            QTest.keySequence(focused or front, QKeySequence(key))
            self.count += 1

    def types(self, text: str) -> None:
        QTest.keyClicks(self.dialog().focusWidget(), text)

    def dialog(self) -> QDialog:
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def reports(self) -> tuple[Report, ...]:
        return self.window.owners.centre.now.of(Report)

    def notes(self) -> tuple[Note, ...]:
        return self.window.owners.centre.now.of(Note)

    def wait_for(self, number: int) -> tuple[Report, ...]:
        self.qtbot.waitUntil(lambda: len(self.reports()) == number)
        return self.reports()

    def wait_until_said(self) -> None:
        messages = self.window.owners.messages
        self.qtbot.waitUntil(lambda: messages.current is not None)

    def undo(self) -> None:
        message = self.window.owners.messages.current
        assert message is not None
        assert message.action is not None
        message.action()


def a_desk(
    qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre, directory: FakeDirectory | None = None, **more: object
) -> TeamDesk:
    """The first group about grief is shown."""
    window = make_window(centre=centre, directory=directory, **more)
    qtbot.waitUntil(lambda: window.owners.centre.view.read)
    QTest.keyClicks(window.finder.box, "rouw" if more.get("language") != "de" else "trauer")
    qtbot.waitUntil(lambda: window.owners.selection.now.id == ROWS[0].id)
    return TeamDesk(qtbot, window)
