"""The one place that tells the reader something: a quiet bar, and words for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence and, perhaps, one thing to do about it."""

    text: str
    action_words: str = ""
    action: Callable[[], None] | None = None


class Messages(QObject):
    """`shown` carries a Message or None for silence; `announced` repeats what screen readers hear. While a visitor is
    alone at the screen nothing is said: the last that was to be said waits for whoever comes back to the desk."""

    shown = Signal(object)
    announced = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker: QWidget | None = None
        self.current: Message | None = None
        self._held = False
        self._waiting: Message | None = None

    def speak_through(self, window: QWidget) -> None:
        """Announcements come from this widget."""
        self._speaker = window

    def say(self, text: str, action_words: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a sentence until the next one or until it is closed, and announce it."""
        self._say(Message(text, action_words, action))

    def _say(self, message: Message) -> None:
        if self._held:
            self._waiting = message
            return
        self.current = message
        self.shown.emit(message)
        self.announce(message.text)

    def hold(self, held: bool) -> None:
        """Keep still from now on; or say what waited."""
        self._held, waiting = held, self._waiting
        if not held and waiting is not None:
            self._waiting = None
            self._say(waiting)

    def clear(self) -> None:
        if self.current is not None:
            self.current = None
            self.shown.emit(None)

    def announce(self, text: str) -> None:
        """Tell screen readers without moving the focus."""
        if self._speaker is not None and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._speaker, text))
        self.announced.emit(text)
