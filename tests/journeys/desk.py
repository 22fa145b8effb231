"""A desk where somebody types: the real window, real keys, and every one of them counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from healing_desktop.core.saved_lists import SavedList
from healing_desktop.ui.program import Program

MODIFIERS = {
    "Ctrl": (Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier),
    "Shift": (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier),
    "Alt": (Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier),
}


@dataclass
class Desk:
    """`types`, `presses` and `sees` are how a journey speaks. `keys` counts all that went down; no mouse."""

    program: Program
    qtbot: QtBot
    keys: int = 0

    def open(self) -> None:
        window = self.program.window
        self.qtbot.addWidget(window)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        self.wait(lambda: window.owners.reading.ready and window.owners.search.now.found is not None)

    def close(self) -> None:
        self.program.close()

    def wait(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done)

    def types(self, text: str) -> None:
        self.fills_in(text)
        self.wait(self._answered)

    def fills_in(self, text: str) -> None:
        """Types where the keyboard is, without waiting for the list."""
        for letter in text:
            QTest.keyClick(self._front(), Qt.Key(ord(letter.upper())))
            self.keys += 1

    def _answered(self) -> bool:
        """The list is the answer to what stands in the box now, and its first row is the one shown."""
        owners = self.program.window.owners
        found = owners.search.now.found
        if found is None or found.query.text != self.program.window.finder.box.text():
            return False
        chosen = owners.selection.now.id
        return not found.rows or any(row.id == chosen for row in found.rows)

    def presses(self, *keys: str) -> None:
        """ "Ctrl+P", "Enter", "Esc": each key of a combination goes down by itself."""
        for combination in keys:
            *held, last = combination.split("+")
            self.keys += len(held) + 1
            modifiers = Qt.KeyboardModifier.NoModifier
            window = self._front()
            for name in held:
                key, modifier = MODIFIERS[name]
                QTest.keyPress(window, key, modifiers)
                modifiers |= modifier
            named = {"Enter": "Return", "Esc": "Escape"}.get(last, last)
            QTest.keyClick(window, getattr(Qt.Key, f"Key_{named}"), modifiers)
            for name in reversed(held):
                key, modifier = MODIFIERS[name]
                modifiers &= ~modifier
                # What the key opened or closed may have taken the window along.
                QTest.keyRelease(window if isValid(window) else self._front(), key, modifiers)

    def keeps(self, saved: SavedList) -> None:
        """Somebody kept this list earlier."""
        lists = self.program.window.owners.lists
        self.wait(lambda: lists.now.read)
        lists.keep(saved, None, lambda: None)
        self.wait(lambda: lists.named(saved.name) is not None)

    def sees(self, *words: str) -> None:
        """Every one of these is readable on the screen."""

        def seen() -> bool:
            screen = self.screen()
            return all(word in screen for word in words)

        self.wait(seen)

    def does_not_see(self, *words: str) -> None:
        screen = self.screen()
        assert not [word for word in words if word in screen]

    def screen(self) -> str:
        """All words on screen: of visible labels and buttons, of the rows as they are spoken, of accessible names."""
        top = QApplication.activeModalWidget() or self.program.window
        parts = [top.windowTitle()]
        for widget in top.findChildren(QWidget):
            if widget.isVisible():
                parts += [widget.accessibleName(), widget.accessibleDescription()]
                text = getattr(widget, "text", None)
                if callable(text) and not isinstance(widget, QLabel):
                    parts.append(str(text()))
                elif isinstance(widget, QLabel):
                    parts.append(widget.text())
        parts += [row.spoken for row in self.rows()]
        return "\n".join(part.replace("\u00a0", " ").replace("&", "") for part in parts if part)

    def rows(self) -> list[RowSeen]:
        """The list as a screen reader meets it."""
        model = self.program.window.results.model
        found = self.program.window.owners.search.now.found
        spoken = [str(model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]
        rows = found.rows if found else ()
        return [RowSeen(row.id, row.distance_km, words) for row, words in zip(rows, spoken, strict=True)]

    def _front(self) -> QWindow:
        modal = QApplication.activeModalWidget()
        front = modal or self.program.window
        # Keys of its own work in a window that is active, and no hand is so fast; one that goes may take that along.
        if not front.isActiveWindow():
            front.activateWindow()
        self.wait(front.isActiveWindow)
        window = front.windowHandle()
        assert window is not None
        return window


@dataclass(frozen=True)
class RowSeen:
    """A row as the list holds it."""

    id: str
    km: float | None
    spoken: str
