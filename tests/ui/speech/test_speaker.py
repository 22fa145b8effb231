"""Sentences said by Qt's engine for tests: each to its end, or stopped, and nothing more is told of a stopped one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

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
