"""Hands that tremble click twice, and a key held down goes on: each thing is done once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

# Milliseconds, and pixels: what stands next to it is further away. A thing with the property `often` is meant to be
# pressed again (9000 has three zeros): only the two clicks of a double click count as one there.
AGAIN, OFTEN_AGAIN, SAME_SPOT = 500, 250, 20
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_HELD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class OneClick(QObject):
    """On the window as a whole: a second click on the same spot within half a second does nothing, also where the
    first one brought another screen under it; nor does Enter or Space that is held down. `on` or off."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._window: QWindow | None = None
        self._stamp, self._spot = -AGAIN, QPointF()
        self._verdict, self._judged = False, -1

    def on(self) -> None:
        handle = self._page.window().windowHandle()
        if handle is not self._window:
            self.off()
            self._window = handle
            if handle is not None:
                handle.installEventFilter(self)

    def off(self) -> None:
        # The system's window is another one once the web engine draws in it.
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind in _PRESSES:
                self._judge(event)
            return self._verdict and kind in (*_PRESSES, QEvent.Type.MouseButtonRelease)
        return isinstance(event, QKeyEvent) and event.isAutoRepeat() and event.key() in _HELD

    def _judge(self, event: QMouseEvent) -> None:
        """Qt tells the second of two clicks twice, with the same time."""
        stamp, spot = event.timestamp(), event.globalPosition()
        if event.type() == QEvent.Type.MouseButtonDblClick and stamp == self._judged:
            return
        near = (spot - self._spot).manhattanLength() <= SAME_SPOT
        there = self._page.window().childAt(self._page.window().mapFromGlobal(spot).toPoint())
        again = OFTEN_AGAIN if there is not None and there.property("often") else AGAIN
        self._judged, self._verdict = stamp, near and 0 <= stamp - self._stamp < again
        if not self._verdict:
            self._stamp, self._spot = stamp, spot
