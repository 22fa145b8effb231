"""Which voice reads a language: one from here, else the nearest one, never one of another language."""

from __future__ import annotations

import pytest

from healing_desktop.ui.speech.best_voice import best_voice, language_of

VOICES = ("nl_NL", "fr_CH", "fr_FR", "fr_BE", "de_AT", "de_DE", "en_US", "en_GB", "ar_EG", "ar_001", "nb_NO", "C")


@pytest.mark.parametrize(
    ("language", "voice"),
    [("nl", "nl_NL"), ("fr", "fr_BE"), ("de", "de_DE"), ("en", "en_GB"), ("ar", "ar_001"), ("no", None), ("c", None)],
)
def test_the_one_from_here_else_the_nearest(language: str, voice: str | None) -> None:
    assert best_voice(language, VOICES) == voice
    assert best_voice(language, VOICES[::-1]) == voice


def test_the_name_of_a_locale_tells_its_language() -> None:
    assert [language_of(name) for name in ("nl_BE", "zh_Hant_TW", "fr-BE", "nl", "C")] == ["nl", "zh", "fr", "nl", ""]
