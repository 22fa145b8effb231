"""The voice of the window: the real process with Qt's engine for tests, and processes that are broken in every way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.ui.speech import voice as module
from healing_desktop.ui.speech.speaker import MOCK
from healing_desktop.ui.speech.voice import Voice, own_command

HELLO = """import sys
print('{"languages": ["nl"]}', flush=True)
"""
# An engine that writes there too, what is no answer and what is no JSON at all.
CHATTY = (
    """import sys
print('warming up', flush=True)
print('[1]', flush=True)
print(b'\\xff'.decode('latin-1'), flush=True)
"""
    + HELLO
)
# Hears everything, answers nothing, and does not even end with the window.
DEAF = HELLO + "while True: sys.stdin.readline()"
GONE = HELLO + "sys.stdin.readline()"

MakeVoice = Callable[..., Voice]


@pytest.fixture
def make_voice(qtbot: QtBot) -> Iterator[MakeVoice]:
    made: list[Voice] = []

    def make(*command: str, source: str = "") -> Voice:
        made.append(Voice((sys.executable, "-S", "-c", source) if source else command))
        made[-1].begin()
        return made[-1]

    yield make
    for voice in made:
        voice.end()
        voice.deleteLater()


def test_the_process_that_speaks_says_one_after_the_other(make_voice: MakeVoice, qtbot: QtBot) -> None:
    voice = make_voice(*own_command(), MOCK)
    qtbot.waitUntil(lambda: voice.languages is not None)
    assert "en" in (voice.languages or ())
    numbers: list[int] = []
    voice.ended.connect(numbers.append)
    for _ in range(2):
        with qtbot.waitSignal(voice.ended):
            voice.say("One.", "en")
    assert numbers == [1, 2]
    voice.say("One, two, three, four, five, six, seven.", "en")
    voice.stop()
    qtbot.waitUntil(lambda: not voice._patience.isActive())
    assert voice._process is not None, "it confirmed the stop, and is kept"
    with qtbot.waitSignal(voice.failed):
        voice.say("Een.", "nl")
    assert numbers == [1, 2]


def test_what_is_no_answer_is_passed_over(make_voice: MakeVoice, qtbot: QtBot) -> None:
    voice = make_voice(source=CHATTY)
    qtbot.waitUntil(lambda: voice.languages is not None)
    assert voice.languages == frozenset({"nl"})


def test_one_that_does_not_fall_silent_is_ended(
    make_voice: MakeVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "STOP_MS", 20)
    monkeypatch.setattr(module, "GRACE_MS", 20)
    voice = make_voice(source=DEAF)
    qtbot.waitUntil(lambda: voice.languages is not None)
    voice.say("Een zin.", "nl")
    voice.stop()
    qtbot.waitUntil(lambda: voice._process is None)
    voice.say("Nog een zin.", "nl")
    assert voice._process is not None, "the next wish starts it anew"


def test_one_that_never_answers_is_given_up(
    make_voice: MakeVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SENTENCE_MS", 20)
    monkeypatch.setattr(module, "LETTER_MS", 0)
    voice = make_voice(source=DEAF)
    qtbot.waitUntil(lambda: voice.languages is not None)
    with qtbot.waitSignal(voice.failed):
        voice.say("Een zin.", "nl")


def test_one_that_dies_is_told(make_voice: MakeVoice, qtbot: QtBot) -> None:
    voice = make_voice(source=GONE)
    qtbot.waitUntil(lambda: voice.languages is not None)
    with qtbot.waitSignal(voice.failed):
        voice.say("Een zin.", "nl")
    assert voice.languages == frozenset({"nl"})


@pytest.mark.parametrize("command", [("no-such-program",), (sys.executable, "-S", "-c", "raise ImportError")])
def test_a_computer_that_cannot_speak_has_no_languages(
    make_voice: MakeVoice, qtbot: QtBot, command: tuple[str]
) -> None:
    voice = Voice(command)
    with qtbot.waitSignal(voice.known):
        voice.begin()
    assert voice.languages == frozenset()
    voice.end()
    voice.deleteLater()
