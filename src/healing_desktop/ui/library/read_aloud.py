"""Reads a page aloud, a sentence at a time; remembers in memory where it was stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from healing_desktop.core.spoken import SpokenSentence
    from healing_desktop.ui.services import VoicePort


class ReadAloud(QObject):
    """`at` carries the SpokenSentence that is said now, None for none; `changed`: what can be asked for is another;
    `failed` when the voice did not answer."""

    at = Signal(object)
    changed = Signal()
    failed = Signal()

    def __init__(self, voice: VoicePort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._sentences: tuple[SpokenSentence, ...] = ()
        self._language = ""
        self._next, self._number = 0, 0
        self.speaking = False
        voice.known.connect(self.changed)
        voice.ended.connect(self._ended)
        voice.failed.connect(self._failed)

    @property
    def has_voice(self) -> bool | None:
        """For the language of the page; None as long as nobody knows."""
        known = self._voice.languages
        return None if known is None else self._language in known

    @property
    def sentence(self) -> SpokenSentence | None:
        """The one that is said now."""
        return self._sentences[self._next] if self.speaking else None

    @property
    def was_stopped(self) -> bool:
        """There is a place to go on from."""
        return not self.speaking and self._next > 0

    def ask(self) -> None:
        """Find out which voices there are."""
        self._voice.begin()

    def take(self, sentences: Sequence[SpokenSentence], language: str) -> None:
        """Another page; the same one in another look is read on."""
        if (tuple(sentences), language) != (self._sentences, self._language):
            self.stop()
            self._sentences, self._language, self._next = tuple(sentences), language, 0
            self.changed.emit()

    def start(self, *, anew: bool = False) -> None:
        """From where it was stopped, or `anew`."""
        if not self._sentences or not self.has_voice:
            return
        if anew:
            self._next = 0
        self.speaking = True
        self._say()
        self.changed.emit()

    def stop(self) -> None:
        """At once."""
        if self.speaking:
            self.speaking = False
            self._voice.stop()
            self.at.emit(None)
            self.changed.emit()

    def end(self) -> None:
        """The program ends."""
        self.stop()
        self._voice.end()

    def _say(self) -> None:
        sentence = self._sentences[self._next]
        self._number = self._voice.say(sentence.said, self._language)
        self.at.emit(sentence)

    def _ended(self, number: int) -> None:
        if not self.speaking or number != self._number:
            return
        self._next += 1
        if self._next < len(self._sentences):
            self._say()
            return
        self.speaking, self._next = False, 0
        self.at.emit(None)
        self.changed.emit()

    def _failed(self) -> None:
        if self.speaking:
            self.speaking = False
            self.at.emit(None)
            self.changed.emit()
            self.failed.emit()
