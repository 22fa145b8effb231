"""Sentences said by Qt's engine for tests: each to its end, or stopped, and nothing more is told of a stopped one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from healing_desktop.ui.speech import speaker as module
from healing_desktop.ui.speech.speaker import MOCK, Speaker


@pytest.fixture
def speaker(qtbot: QtBot) -> Speaker:
    return Speaker([MOCK])


def test_it_knows_its_languages(speaker: Speaker) -> None:
    assert set(speaker.languages) >= {"en", "fi"}


def test_a_sentence_is_said_to_its_end(speaker: Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.ended) as told:
        speaker.say(7, "One.", "en")
    assert told.args == [7]


def test_of_what_was_stopped_or_replaced_nothing_is_told(speaker: Speaker, qtbot: QtBot) -> None:
    ended: list[int] = []
    speaker.ended.connect(ended.append)
    speaker.say(1, "One, two, three.", "en")
    speaker.stop()
    speaker.say(2, "One, two, three.", "en")
    with qtbot.waitSignal(speaker.ended):
        speaker.say(3, "One.", "fi")
    assert ended == [3]


def test_a_language_without_a_voice_fails_at_once(speaker: Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.failed) as told:
        speaker.say(4, "Eén.", "nl")
    assert told.args == [4]


class LateEngine(QObject):
    """As a speech service answers: later, of a sentence that was stopped too."""

    stateChanged = Signal(object)  # noqa: N815
    State = QTextToSpeech.State

    def __init__(self, _name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._locale = QLocale("nl_NL")

    def availableLocales(self) -> list[QLocale]:
        return [QLocale("nl_NL"), QLocale("nl_BE")]

    def locale(self) -> QLocale:
        return self._locale

    def setLocale(self, locale: QLocale) -> None:
        self._locale = locale

    def say(self, _text: str) -> None:
        """Begins when the test says so."""

    def stop(self) -> None:
        """Is silent when the test says so."""


def test_the_late_end_of_a_stopped_sentence_is_not_that_of_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QTextToSpeech", LateEngine)
    speaker = Speaker(["late"])
    engine = speaker.findChild(LateEngine)
    assert engine is not None
    told: list[tuple[str, int]] = []
    speaker.ended.connect(lambda number: told.append(("ended", number)))
    speaker.failed.connect(lambda number: told.append(("failed", number)))
    state = QTextToSpeech.State
    speaker.say(1, "Een.", "nl")
    assert engine.locale().name() == "nl_BE"
    engine.stateChanged.emit(state.Speaking)
    speaker.say(2, "Twee.", "nl")
    engine.stateChanged.emit(state.Ready)
    assert told == []
    engine.stateChanged.emit(state.Speaking)
    engine.stateChanged.emit(state.Ready)
    speaker.say(3, "Drie.", "nl")
    engine.stateChanged.emit(state.Error)
    assert told == [("ended", 2), ("failed", 3)]
