"""Listening to an article: the buttons below it, what is said about them, and when the voice falls silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from healing_desktop.ui.actions import ICON_GAP, Actions
from healing_desktop.ui.library.read_aloud import ReadAloud
from healing_desktop.ui.state.away import Covered
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from healing_desktop.core.spoken import SpokenSentence
    from healing_desktop.ui.services import VoicePort

ICON = "ear"


class Listen(QObject):
    """`at` carries the SpokenSentence that is said now, None for none. Without a voice of the language there are no
    buttons (ux L6); the key then says why. `make_voice` None: this installation never speaks."""

    at = Signal(object)

    def __init__(
        self,
        make_voice: Callable[[], VoicePort] | None,
        actions: Actions,
        owners: Owners,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._make_voice, self._actions, self._owners = make_voice, actions, owners
        self._aloud: ReadAloud | None = None
        self._page: tuple[Sequence[SpokenSentence], str] = ((), "")
        self._wanted = self._warned = False
        self._hint = ""
        self.button, self.anew = QPushButton(parent), QPushButton(parent)
        self.button.clicked.connect(self.toggle)
        self.anew.clicked.connect(lambda: self._start(anew=True))
        owners.theme.changed.connect(self.say_anew)
        owners.away.changed.connect(self._hush)
        self.at.connect(owners.away.somebody_is_here)
        self.say_anew()

    @property
    def speaking(self) -> bool:
        return self._aloud is not None and self._aloud.speaking

    def take(self, sentences: Sequence[SpokenSentence], language: str) -> None:
        """What the page says; a voice that reads another one falls silent."""
        self._page = (sentences, language)
        if self._aloud is not None:
            self._aloud.take(*self._page)

    def prepare(self) -> None:
        """The article is there to be read: time to ask for the voices."""
        QTimer.singleShot(0, self, self._ask)

    def toggle(self) -> None:
        """Listen, or stop."""
        aloud = self._aloud
        if aloud is not None and aloud.speaking:
            aloud.stop()
        elif aloud is not None and aloud.has_voice is None:
            self._wanted = True
            self._owners.messages.say(self.tr("Looking for a voice …"))
        elif aloud is None or not aloud.has_voice:
            self._owners.messages.say(
                self.tr("This computer has no voice for the language of this article. Who looks after it can add one.")
            )
        else:
            self._start()

    def stop(self) -> bool:
        """At once; False when nothing was said."""
        self._wanted = False
        if self._aloud is None or not self._aloud.speaking:
            return False
        self._aloud.stop()
        return True

    def _hush(self) -> None:
        """Of a screen that is covered nothing is heard either."""
        if self._owners.away.now is not Covered.NOT:
            self.stop()

    def mark_again(self) -> None:
        """The same page was made anew, in another look."""
        if self._aloud is not None and self._aloud.sentence is not None:
            self.at.emit(self._aloud.sentence)

    def forget(self) -> None:
        """Nothing of a visitor stays, not even how far they listened."""
        self.stop()
        self._warned = False
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
            self._aloud.changed.connect(self._changed)
            self._aloud.failed.connect(self._failed)
            self._aloud.take(*self._page)
        self._aloud.ask()

    def _start(self, *, anew: bool = False) -> None:
        if self._aloud is None:
            return
        if not self._warned:
            self._warned = True
            self._hint = self.tr("Others hear this too. With headphones only you do.")
            self._owners.messages.say(self._hint)
        self._aloud.start(anew=anew)

    def _changed(self) -> None:
        if self._wanted and self._aloud is not None and self._aloud.has_voice is not None:
            self._wanted = False
            self.toggle()
        current = self._owners.messages.current
        if not self.speaking and current is not None and current.text == self._hint:
            self._owners.messages.clear()
        self.say_anew()

    def _failed(self) -> None:
        self._owners.messages.say(self.tr("The voice of this computer does not answer. Try it once more."))

    def say_anew(self) -> None:
        aloud = self._aloud
        has_voice = aloud is not None and bool(aloud.has_voice)
        stopped = aloud is not None and aloud.was_stopped
        if self.speaking:
            what, key = self.tr("Stop"), "back"
        else:
            what, key = self.tr("Read on") if stopped else self._actions["listen"].text(), "listen"
        words = f"{what}   {self._actions.key_words(key)}"
        self.button.setText(f"{ICON_GAP}{words}")
        self.button.setAccessibleName(words)
        self.button.setIcon(self._owners.theme.icon(ICON, "teal"))
        self.button.setIconSize(self._owners.theme.icon_size())
        self.anew.setText(self.tr("From the start"))
        if not (has_voice and stopped) and self.anew.hasFocus():
            self.button.setFocus()
        self.button.setVisible(has_voice)
        self.anew.setVisible(has_voice and stopped)
