"""Arabic and Ukrainian say all that Simple can say: its keys are found in the sources, not listed."""

from __future__ import annotations

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES, SIMPLE_LANGUAGES
from tests.core.said_keys import keys_of_simple
from tests.core.samples import words_in
from tests.core.test_words_newcomers import CRISIS_WORDS

ADDED = tuple(code for code in SIMPLE_LANGUAGES if code not in INTERFACE_LANGUAGES)


def test_what_simple_says_is_found() -> None:
    said = keys_of_simple()
    assert {"why-fits", "unknown-place", "reason-near", "way-near", "chip-age", "step-call", "next-meeting"} <= said
    assert {"fresh-long-old", "weekdays", "km-about", "found-corrected", "handout-in-language"} <= said
    assert not {key for key in said if key.startswith(("centre-", "finding-", "outcome-sync", "self-test"))}


@pytest.mark.parametrize("language", ADDED)
def test_a_visitor_reads_no_english(language: str) -> None:
    assert sorted(keys_of_simple() - words_in(language).keys - CRISIS_WORDS) == []
