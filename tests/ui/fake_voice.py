"""A voice that says nothing: a test tells it when a sentence is over."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class FakeVoice(QObject):
    """`said`: what it was given, in order. `speaks` None: it does not know its languages yet."""

    known = Signal()
    ended = Signal(int)
    failed = Signal()

    def __init__(self, speaks: Iterable[str] | None = ("nl", "fr")) -> None:
        super().__init__()
        self._speaks = speaks
        self.languages: frozenset[str] | None = None
        self.said: list[str] = []
        self.spoken_languages: list[str] = []
        self.number = 0
        self.speaking = False
        self.over = False

    def begin(self) -> None:
        if self._speaks is not None:
            self.learn(self._speaks)

    def learn(self, languages: Iterable[str]) -> None:
        self.languages = frozenset(languages)
        self.known.emit()

    def say(self, text: str, language: str) -> int:
        self.said.append(text)
        self.spoken_languages.append(language)
        self.number += 1
        self.speaking = True
        return self.number

    def stop(self) -> None:
        self.speaking = False

    def end(self) -> None:
        self.over = True

    def finish(self) -> None:
        """The sentence is over."""
        self.ended.emit(self.number)
