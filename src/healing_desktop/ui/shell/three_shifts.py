"""Shift, three times, each alone, hides the screen; dots show how far one is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel

TIMES, WITHIN_S = 3, 5.0
FULL, EMPTY = "●", "○"


class ThreeShifts(QObject):
    """Is told of keys and clicks and takes none of them away: five quick Shifts still reach the system. A Shift that
    helps another key, or the mouse, is not one alone, so it counts when it is let go. `three` on the third;
    `counted` with how many there are now."""

    three = Signal()
    counted = Signal(int)

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since: list[float] = []
        self._alone = False

    def see(self, event: QEvent) -> None:
        """A key or a button of the mouse went down or up."""
        if not isinstance(event, QKeyEvent):
            self._other()
        elif event.key() != Qt.Key.Key_Shift:
            if event.type() == QEvent.Type.KeyPress:
                self._other()
        elif event.type() == QEvent.Type.KeyPress:
            if not event.isAutoRepeat():
                self._alone = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        elif not event.isAutoRepeat() and self._alone:
            self._alone = False
            self._one_more()

    def _one_more(self) -> None:
        now = self._clock()
        self._since = [then for then in self._since if now - then <= WITHIN_S] + [now]
        if len(self._since) < TIMES:
            self.counted.emit(len(self._since))
        else:
            self.forget()
            self.three.emit()

    def _other(self) -> None:
        self._alone = False
        self.forget()

    def forget(self) -> None:
        """The row begins anew."""
        if self._since:
            self._since = []
            self.counted.emit(0)


class Dots(QFrame):
    """At the top of the window, over what is there; gone when the seconds are. Clicks go through it."""

    def __init__(self, window: QWidget, owners: Owners) -> None:
        super().__init__(window)
        self._owners = owners
        self.setProperty("look", "dots")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.dots, self.words = WordsLabel("", self, wraps=False), WordsLabel("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.dots)
        row.addWidget(self.words, 1)
        self._over = QTimer(self, singleShot=True, interval=round(WITHIN_S * 1000))
        self._over.timeout.connect(self.hide)
        self.hide()

    def show_count(self, count: int) -> None:
        """So many of three; 0 takes the dots away."""
        if not count:
            self._over.stop()
            self.hide()
            return
        more = self.tr("%n more time(s) Shift hides this screen", "", TIMES - count)
        self.dots.setText(f"{FULL * count}{EMPTY * (TIMES - count)}")
        self.words.setText(more)
        window = self.window()
        edges = 64 + self.dots.sizeHint().width()
        width = min(window.width() - 24, edges + QFontMetrics(self.words.font()).horizontalAdvance(more))
        self.resize(width, self.heightForWidth(width))
        self.move((window.width() - width) // 2, 12)
        self.raise_()
        self.show()
        self._over.start()
        self._owners.messages.announce(more)
