"""Sentences that are written once for many."""

from __future__ import annotations

import pytest

from healing_desktop.publishing.sentences import Parts, sentences, unknown_parts

PARTS: Parts = {"who": {"nl": ("man", "mijn man"), "fr": ("mari",)}, "dead": {"nl": ("dood", "is dood")}}


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("rouw", ["rouw"]),
        ("<who> verloren", ["man verloren", "mijn man verloren"]),
        ("<who> <dead>", ["man dood", "man is dood", "mijn man dood", "mijn man is dood"]),
        ("dood van <who?>", ["dood van man", "dood van mijn man", "dood van"]),
        ("<nobody> is dood", []),
        ("3 < 4 > 2", ["3 < 4 > 2"]),
    ],
)
def test_a_phrase_stands_for_every_sentence(phrase: str, wanted: list[str]) -> None:
    assert list(sentences(phrase, "nl", PARTS)) == wanted


def test_a_part_that_the_language_does_not_have_is_told() -> None:
    assert unknown_parts("<who> <dead> <nobody>", "nl", PARTS) == ("nobody",)
    assert unknown_parts("<who> <dead>", "fr", PARTS) == ("dead",)
