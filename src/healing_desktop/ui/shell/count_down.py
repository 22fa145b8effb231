"""Over the whole window: is anybody still there, and how many seconds until all is erased."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healing_desktop.ui.shell.cover import Laid
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.large_label import LargeLabel
from healing_desktop.ui.widgets.scrolling import Scrolling

SECONDS = 60
# A number each second would be noise to who hears it.
SPOKEN = (60, 30, 10)


class CountDown(Laid):
    """Any key, click or touch is enough; the button says so to who looks for one."""

    def __init__(self, window: QWidget, owners: Owners) -> None:
        super().__init__(window)
        self._owners, self._left = owners, SECONDS
        self.heading, self.number = LargeLabel("display", self), LargeLabel("cover-time", self)
        self.words = LargeLabel("cover-day", self)
        self.button.setProperty("look", "primary")
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(48, 24, 48, 40)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (self.heading, self.number):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 16)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolling(sheet)
        outer.addWidget(self._scroll)
        self._retranslate()

    def put_up(self) -> None:
        """Now, with all its seconds."""
        self._left = SECONDS
        self._retranslate()
        self.come()
        self._announce()

    def count(self, left: int) -> None:
        """So many seconds are left."""
        if left != self._left:
            self._left = left
            self._say_number()
            if left in SPOKEN:
                self._announce()

    def title(self) -> str:
        return self.heading.words

    def _announce(self) -> None:
        self._owners.messages.announce(f"{self.heading.words} {self._in_words()} {self.words.words}")

    def _in_words(self) -> str:
        return self.tr("In %n second(s) everything here will be erased.", "", self._left)

    def _say_number(self) -> None:
        self.number.say(str(self._left), self._in_words())

    def _retranslate(self) -> None:
        self.heading.say(self.tr("Are you still there?"))
        self.words.say(self.tr("When the seconds are over, everything you typed is erased. Press any key to go on."))
        self.button.setText(self.tr("I am still here"))
        self.setAccessibleName(self.heading.words)
        self._scroll.setAccessibleName(self.heading.words)
        self._say_number()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
