"""Says one sentence at a time with the computer's voices. Lives in a process of its own: see speaking_process.py."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from healing_desktop.ui.speech.best_voice import best_voice, language_of

# Says nothing; for tests.
MOCK = "mock"
_State = QTextToSpeech.State


class Speaker(QObject):
    """`ended` carries the number of a sentence that was said to its end, `failed` that of one which could not be.
    `engines`: names as Qt has them; none for all that this computer has."""

    ended = Signal(int)
    failed = Signal(int)

    def __init__(self, engines: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        names = engines or [name for name in QTextToSpeech.availableEngines() if name != MOCK]
        self._engines = [QTextToSpeech(name, self) for name in names]
        self._voices = [(engine, {each.name(): each for each in engine.availableLocales()}) for engine in self._engines]
        self._speaking: QTextToSpeech | None = None
        self._number, self._begun = 0, False
        for engine in self._engines:
            engine.stateChanged.connect(self._changed)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(
            sorted({language for _, locales in self._voices for name in locales if (language := language_of(name))})
        )

    def say(self, number: int, text: str, language: str) -> None:
        """Instead of what is said now, of which nothing more is told."""
        self.stop()
        found = self._voice(language)
        if found is None:
            self.failed.emit(number)
            return
        engine, locale = found
        if engine.locale() != locale:
            engine.setLocale(locale)
        self._speaking, self._number, self._begun = engine, number, False
        engine.say(text)

    def stop(self) -> None:
        engine, self._speaking = self._speaking, None
        if engine is not None:
            engine.stop()

    def _voice(self, language: str) -> tuple[QTextToSpeech, QLocale] | None:
        """One for Belgium rather than one of another engine."""
        all_names = [name for _, locales in self._voices for name in locales]
        best = best_voice(language, all_names)
        return next(((engine, locales[best]) for engine, locales in self._voices if best in locales), None)

    def _changed(self, state: _State) -> None:
        engine = self._speaking
        if engine is None or self.sender() is not engine:
            return
        if state == _State.Speaking:
            self._begun = True
        elif state == _State.Error:
            self._speaking = None
            self.failed.emit(self._number)
        elif state == _State.Ready and self._begun:
            # Ready before it has begun is the end of a sentence that was stopped.
            self._speaking = None
            self.ended.emit(self._number)
