"""A page of texts: one Tab stop, the arrows walk from text to text, a screen reader hears each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReadingPage(QWidget):
    """A kind of page says in `readables` which texts it has, in reading order; some of them may be there to press."""

    def readables(self) -> Sequence[QWidget]:
        raise NotImplementedError

    def one_tab_stop(self) -> None:
        """To be called whenever other texts are shown."""
        first = next(iter(self.readables()), None)
        for part in (*self.findChildren(ReadingLabel), *self.readables()):
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if part is first else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, readables = self.focusWidget(), self.readables()
        if event.key() in _STEPS and here in readables:
            number = readables.index(here) + _STEPS[Qt.Key(event.key())]
            there = readables[max(0, min(len(readables) - 1, number))]
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
