"""The button "Listen" of a screen of Simple mode, and when the voice falls silent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from healing_desktop.ui.library.read_aloud import ReadAloud
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.head_bar import BESIDE
from healing_desktop.ui.state.away import Covered
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import ReadingLabel

if TYPE_CHECKING:
    from healing_desktop.core.spoken import SpokenSentence
    from healing_desktop.ui.services import VoicePort


def with_one_voice(services: Services) -> Services:
    """The same services, whose voice is always the same one: its process is not started for each screen."""
    make = services.voice
    return services if make is None else replace(services, voice=cache(make))


class Hear(QObject):
    """`at` carries the SpokenSentence that is said now, None for none. `button` is there only where this
    computer has a voice of the language; `hint` while it speaks, and where it does not answer."""

    at = Signal(object)

    def __init__(self, make_voice: Callable[[], VoicePort] | None, owners: Owners, parent: QWidget) -> None:
        super().__init__(parent)
        self._make_voice, self._owners = make_voice, owners
        self._aloud: ReadAloud | None = None
        self._page: tuple[tuple[SpokenSentence, ...], str] = ((), "")
        self._failed = False
        self.button, self.hint = QPushButton(parent), ReadingLabel("small", parent)
        self.button.clicked.connect(self.toggle)
        owners.theme.changed.connect(self.say_anew)
        owners.away.changed.connect(self._hush)
        self.at.connect(owners.away.somebody_is_here)
        self.say_anew()

    @property
    def speaking(self) -> bool:
        return self._aloud is not None and self._aloud.speaking

    def take(self, sentences: Sequence[SpokenSentence], language: str) -> None:
        """What the screen says now; a voice that reads another one falls silent."""
        page = (tuple(sentences), language)
        if page == self._page:
            return
        self._page, self._failed = page, False
        if self._aloud is not None:
            self._aloud.take(*page)
        if page[0]:
            # The screen is drawn first.
            QTimer.singleShot(0, self, self._ask)

    def toggle(self) -> None:
        """Listen, or stop."""
        self._failed = False
        if self._aloud is not None and self._aloud.speaking:
            self._aloud.stop()
        elif self._aloud is not None:
            self._aloud.start()

    def stop(self) -> bool:
        """At once; False when nothing was said."""
        if self._aloud is None or not self._aloud.speaking:
            return False
        self._aloud.stop()
        return True

    def _hush(self) -> None:
        """Of a screen that is covered nothing is heard either."""
        if self._owners.away.now is not Covered.NOT:
            self.stop()

    def mark_again(self) -> None:
        """The same page was drawn anew."""
        if self._aloud is not None and self._aloud.sentence is not None:
            self.at.emit(self._aloud.sentence)

    def forget(self) -> None:
        """Nothing of a visitor stays, not even how far they listened."""
        self.stop()
        self.take((), "")

    def end(self) -> None:
        """The program ends."""
        if self._aloud is not None:
            self._aloud.end()
        self._aloud, self._make_voice = None, None

    def _ask(self) -> None:
        if self._make_voice is None or not self._page[0]:
            return
        if self._aloud is None:
            self._aloud = ReadAloud(self._make_voice(), self)
            self._aloud.at.connect(self.at)
            self._aloud.changed.connect(self.say_anew)
            self._aloud.failed.connect(self._did_not_answer)
            self._aloud.take(*self._page)
        self._aloud.ask()
        self.say_anew()

    def _did_not_answer(self) -> None:
        self._failed = True
        self.say_anew()
        self._owners.messages.announce(self.hint.words)

    def say_anew(self) -> None:
        aloud, theme = self._aloud, self._owners.theme
        there = aloud is not None and bool(aloud.has_voice) and bool(self._page[0])
        stopped = aloud is not None and aloud.was_stopped
        words = self.tr("Stop") if self.speaking else self.tr("Read on") if stopped else self.tr("Listen")
        self.button.setText(f"{BESIDE}{words}")
        self.button.setAccessibleName(words)
        self.button.setIcon(theme.icon("ear", "teal"))
        self.button.setIconSize(theme.icon_size())
        self.hint.say(
            self.tr("The voice of this computer does not answer. Try it once more.")
            if self._failed
            else self.tr("Others hear this too. With headphones only you do.")
        )
        self.button.setVisible(there)
        self.hint.setVisible(there and (self.speaking or self._failed))
