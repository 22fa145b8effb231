"""What is seen of the window while it is hidden: the time, the day, and whose desk this is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.large_label import LargeLabel
from healing_desktop.ui.widgets.scrolling import Scrolling

EACH_MS = 1_000


class Laid(QFrame):
    """Lies over all of a window, as large as it is. `gone_on`: somebody pressed the way back."""

    gone_on = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # It paints all of itself: what lies under it need not be painted first, which takes most of a frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.gone_on)
        self.hide()

    def come(self) -> None:
        """In this very frame."""
        window = self.window()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()
        # A window that has the keyboard gives it; no field thinks that its words are finished.
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)
        self.repaint()

    def go(self) -> None:
        self.window().removeEventFilter(self)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QApplication.palette().window())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


class Cover(Laid):
    """Says nothing about what lies under it. `any_key`: one needs not look for the button."""

    def __init__(self, window: QWidget, owners: Owners, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(window)
        self._owners, self._now, self._any_key = owners, now, False
        self.time, self.day = LargeLabel("cover-time", self), LargeLabel("cover-day", self)
        self.name, self.hint = LargeLabel("cover-name", self), LargeLabel("soft", self)
        self._lay_out()
        self._tick = QTimer(self, interval=EACH_MS)
        self._tick.timeout.connect(self._say_time)
        self._retranslate()

    def _lay_out(self) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(48, 24, 48, 40)
        column.setSpacing(4)
        column.addStretch(3)
        for part in (self.time, self.day):
            column.addWidget(part)
        column.addSpacing(24)
        column.addWidget(self.name)
        column.addStretch(4)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolling(sheet)
        outer.addWidget(self._scroll)

    def put_up(self, *, any_key: bool) -> None:
        """Now."""
        self._any_key = any_key
        self._retranslate()
        self._tick.start()
        self.come()

    def go(self) -> None:
        self._tick.stop()
        super().go()

    def title(self) -> str:
        """What the window is called meanwhile."""
        return self._owners.settings.now.centre_name or self.tr("Welcome")

    def _say_time(self) -> None:
        words, now = self._owners.reading.words, self._now()
        self.name.say(self.title())
        if words is None:
            self.time.say(f"{now:%H:%M}")
            return
        from healing_desktop.core.dates import clock, long_date

        self.time.say(clock(now.time(), words))
        self.day.say(long_date(now.date(), words))

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Go on"))
        anywhere = self.tr("Press a key or click to go on.")
        self.hint.say(anywhere if self._any_key else self.tr("Press Enter to go on."))
        self.setAccessibleName(self.tr("The screen is hidden"))
        self._scroll.setAccessibleName(self.tr("The screen is hidden"))
        self._say_time()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
