"""What is bad to have in one's hand, in four languages."""

from __future__ import annotations

import pytest

from healing_desktop.core.plain_language import MOST_WORDS_IN_A_SENTENCE, complaints, long_sentences


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Klik hier voor het formulier.", "points-at-screen"), ("Cliquez sur les noms.", "points-at-screen"),
        ("Klicken Sie auf den Namen.", "points-at-screen"), ("See the website below.", "points-at-screen"),
        ("Zie de website hieronder.", "points-at-screen"), ("Voir le site ci-dessous.", "points-at-screen"),
        ("Welkom 😀", "emoji"), ("Bel ☎ ons.", "emoji"), ("Breng mee:", "open-lead-in"),
        ("woord " * (MOST_WORDS_IN_A_SENTENCE + 1), "long-sentence"),
    ],
)  # fmt: skip
def test_each_fault_is_named(text: str, rule: str) -> None:
    assert [complaint.rule for complaint in complaints(text)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "Je krijgt koffie of thee. Iedereen zegt zijn naam.",
        "La clinique est ouverte.", "Die Klinik ist offen.", "Clinic for sleep", "Wat: rust. Waar: thuis.",
        "woord " * MOST_WORDS_IN_A_SENTENCE, "", "« Le Clic » asbl 5 → 7",
    ],
)  # fmt: skip
def test_plain_words_pass(text: str) -> None:
    assert list(complaints(text)) == []


def test_a_list_is_not_a_sentence() -> None:
    assert list(complaints("taal " * 40, prose=False)) == []


def test_only_words_are_counted() -> None:
    sentence = "– ".join(["woord "] * MOST_WORDS_IN_A_SENTENCE)
    assert list(long_sentences(sentence)) == []
    assert list(long_sentences(f"Kort. {sentence} en nog.")) == [(f"{sentence} en nog.", MOST_WORDS_IN_A_SENTENCE + 2)]
