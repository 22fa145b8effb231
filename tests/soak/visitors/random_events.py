"""Anything a hand can do, anywhere in the window: keys, clicks, the wheel, other sizes, other languages."""

from __future__ import annotations

from collections import Counter
from random import Random
from time import monotonic
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDrag, QGuiApplication, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QWidget
from shiboken6 import isValid

from healing_desktop.core.simple import Step
from healing_desktop.ui.actions import TABLE
from healing_desktop.ui.shell.hiding import Hiding
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state.away import Covered

# Where the events begin: each screen and each dialog that an action opens, and each screen of a visitor.
NEVER = {"quit", "back", "next_visitor", "hide", "simple", "print_watched"}
PLACES: tuple[str | Step, ...] = (
    "", *(spec.id for spec in TABLE if spec.id not in NEVER), *(step for step in Step),
)  # fmt: skip
LANGUAGES = ("nl", "fr", "de", "en", "ar", "uk")
SIZES = ((1280, 800), (1024, 768), (1366, 768), (640, 512), (800, 1200))
A_MOMENT_S = 1.0
NONE = Qt.KeyboardModifier.NoModifier
LETTERS = [Qt.Key(ord(letter)) for letter in "ABCDEGIORTUWZ0159"]
OTHERS = [
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Menu, Qt.Key.Key_Shift,
    *(Qt.Key(Qt.Key.Key_F1 + number) for number in range(12)),
]  # fmt: skip
HELD = (NONE, NONE, NONE, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)


class StaysOpen(QObject):
    """Quitting is no event among others."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False


class RandomEvents:
    """`do` does one; `go_to` a place and `come_back` from wherever the events led. `seen`: what was on top."""

    def __init__(self, window: MainWindow, random: Random) -> None:
        self.window, self.random = window, random
        self.owners = window.owners
        self.done: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()
        self._kinds = (
            (60, self._key), (30, self._click), (6, self._wheel), (1, self._size), (1, self._language), (1, self._hide),
        )  # fmt: skip
        self._stays_open = StaysOpen()
        window.installEventFilter(self._stays_open)
        self._begun = monotonic()
        # Of the window: it goes with it, and closes nothing in somebody else's.
        self._poke = QTimer(window, interval=200)
        self._poke.timeout.connect(self._close_what_waits)
        self._poke.start()

    def go_to(self, place: str | Step) -> None:
        if isinstance(place, Step):
            self.owners.simple.enter()
            self.owners.simple.ask_theme("grief")
            found = self.owners.search.now.found
            if found is not None and found.rows:
                self.owners.selection.select(found.rows[0].id)
            self.owners.simple.go(place)
        elif place:
            found = self.owners.search.now.found
            if found is not None and found.rows:
                self.owners.selection.select(found.rows[0].id)
            self.window.actions_table[place].trigger()
        QCoreApplication.processEvents()

    def do(self) -> None:
        weights = [weight for weight, _ in self._kinds]
        self._begun = monotonic()
        ((_, act),) = self.random.choices(self._kinds, weights)
        self.done[act.__name__.strip("_")] += 1
        act()
        self.seen[type(self._front()).__name__ + ": " + self._front().windowTitle()[:40]] += 1

    def come_back(self) -> None:
        """As somebody would who finds the window as it was left."""
        for _ in range(20):
            popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
            if self.owners.away.now is not Covered.NOT:
                self._press(Qt.Key.Key_Return)
            elif popup is not None:
                popup.close()
            elif isinstance(dialog, QDialog):
                dialog.reject()
            elif self.owners.simple.now.on:
                self.owners.simple.leave()
            else:
                break
            QCoreApplication.processEvents()
        self.window.actions_table["next_visitor"].trigger()
        self.window.actions_table["search"].trigger()
        QCoreApplication.processEvents()

    def _close_what_waits(self) -> None:
        """The menu of a number field keeps whoever opened it until it is closed: somebody does, after a moment."""
        if monotonic() - self._begun > A_MOMENT_S:
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            QDrag.cancel()

    def _front(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """To the window that has the keyboard, as a system does: a menu has it from there."""
        focus = cast(QWindow | None, QGuiApplication.focusWindow())
        handle = self._front().windowHandle() if focus is None else focus
        if isValid(handle):
            QTest.keyClick(handle, key, modifiers)

    def _key(self) -> None:
        key = self.random.choice(self.random.choice((LETTERS, OTHERS)))
        held = self.random.choice(HELD)
        if not (held & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Q, Qt.Key.Key_F4)):
            self._press(key, held)

    def _some_widget(self) -> QWidget:
        front = self._front()
        there = [
            widget
            for widget in front.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
            and widget.window() is front
        ]  # fmt: skip
        return self.random.choice(there) if there else front

    def _click(self) -> None:
        widget = self._some_widget()
        front, rect = widget.window(), widget.visibleRegion().boundingRect()
        spot = QPoint(
            rect.left() + self.random.randrange(max(1, rect.width())),
            rect.top() + self.random.randrange(max(1, rect.height())),
        )
        handle = front.windowHandle()
        if isValid(handle):
            click = QTest.mouseDClick if self.random.random() < 0.1 else QTest.mouseClick
            button = Qt.MouseButton.RightButton if self.random.random() < 0.1 else Qt.MouseButton.LeftButton
            click(handle, button, NONE, widget.mapTo(front, spot))

    def _wheel(self) -> None:
        widget = self._some_widget()
        if isinstance(widget, QAbstractSpinBox):
            return
        spot = QPointF(widget.rect().center())
        turn = QPoint(0, self.random.choice((-120, 120)) * self.random.randint(1, 9))
        event = QWheelEvent(
            spot, widget.mapToGlobal(spot), QPoint(), turn, Qt.MouseButton.NoButton, NONE,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _size(self) -> None:
        self.window.resize(*self.random.choice(SIZES))

    def _language(self) -> None:
        language, size = self.random.choice(LANGUAGES), self.random.choice((100, 150, 200))
        if self.owners.simple.now.on:
            self.owners.simple.speak(language)
            self.owners.simple.resize(size)
        elif self.random.random() < 0.3:
            self.owners.settings.set(text_size=size)
        else:
            self.owners.settings.set(language=language)

    def _hide(self) -> None:
        self._press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        assert self.owners.away.now is Covered.HIDDEN, (self._front(), QGuiApplication.focusWindow())
        assert self.window.findChild(Hiding) is not None
