"""A visitor who is alone at the screen: the real window in Simple mode, real clicks, and every one of them counted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from healing_desktop.core.simple import Step
from healing_desktop.ui.simple.simple_page import SimplePage
from tests.journeys.desk import Desk


class Clicks(QObject):
    """Counts what the mouse presses in the window, whoever pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.number = 0
        handle = window.windowHandle()
        assert handle is not None
        handle.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        self.number += event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        return False


@dataclass
class Alone:
    """`clicks` what can be seen, by its words; `begins` anew, and counts from there."""

    desk: Desk

    def __post_init__(self) -> None:
        self.window = self.desk.program.window
        self.owners = self.window.owners
        self.window.simple.open()
        page = self.window.simple.page
        assert page is not None
        self.page: SimplePage = page
        self.mouse = Clicks(self.window)

    def begins(self, language: str = "") -> None:
        self.owners.simple.to_start()
        if language:
            self.owners.simple.speak(language)
        self.counts()

    def counts(self) -> None:
        """From here on."""
        self.mouse.number = 0

    def clicks(self, button: QAbstractButton) -> None:
        """With the mouse, where it is seen; what is below the edge is scrolled to, as a wheel does."""
        self.desk.wait(lambda: button.isVisible() and button.isEnabled())
        self.desk.wait(lambda: self._at(button) is not None)
        place = self._at(button)
        assert place is not None
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _at(self, button: QAbstractButton) -> QPoint | None:
        """Its middle in the window; None where something else lies there, or its place is not settled."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for area in self.page.findChildren(QScrollArea):
            if area.isAncestorOf(button):
                area.ensureWidgetVisible(button)
        place = button.mapTo(self.window, button.rect().center())
        hit = self.window.childAt(place)
        return place if hit is not None and (hit is button or button.isAncestorOf(hit)) else None

    def is_at(self, step: Step) -> None:
        self.desk.wait(lambda: self.owners.simple.now.step is step)
