"""What makes a text bad to have in one's hand: long sentences, words that point at a screen, drawn faces (rule P16)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Rule = Literal["points-at-screen", "emoji", "long-sentence", "open-lead-in"]

MOST_WORDS_IN_A_SENTENCE = 20

# On paper nobody clicks, and nothing is "below" but more paper.
POINTS_AT_SCREEN = {
    "nl": r"klik\w*|(?:web)?site\s+hieronder|link\s+hieronder|scrol\w*|hieronder\s+klik\w*|dubbelklik\w*",
    "fr": r"cliqu\w+|(?:site|lien)\s+ci-dessous|double-cliqu\w+",
    "de": r"(?:an)?klick\w*|(?:web)?seite\s+unten|link\s+unten|unten\s+stehende[nr]?\s+link|doppelklick\w*",
    "en": r"click\w*|(?:web)?site\s+below|link\s+below|scroll\s+(?:up|down)|double-click\w*",
}
_POINTS_AT_SCREEN = re.compile(rf"\b(?:{'|'.join(POINTS_AT_SCREEN.values())})\b", re.IGNORECASE)
_EMOJI = re.compile("[\u2600-\u27bf\u2b50-\u2b55\ufe0f\U0001f000-\U0001faff]")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One fault: the rule, and the words it is about."""

    rule: Rule
    words: str


def complaints(text: str, *, prose: bool = True) -> Iterator[Complaint]:
    """What is wrong with a text in any of our languages; `prose`: it is sentences, not a list or a name."""
    if found := _POINTS_AT_SCREEN.search(text):
        yield Complaint("points-at-screen", found.group())
    if found := _EMOJI.search(text):
        yield Complaint("emoji", found.group())
    if prose:
        yield from (Complaint("long-sentence", sentence) for sentence, _count in long_sentences(text))
        if text.rstrip().endswith(":"):
            yield Complaint("open-lead-in", text)


def sentences_of(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence]


def long_sentences(text: str) -> Iterator[tuple[str, int]]:
    """Each sentence that is too long, and its number of words."""
    for sentence in sentences_of(text):
        words = [word for word in sentence.split() if any(letter.isalnum() for letter in word)]
        if len(words) > MOST_WORDS_IN_A_SENTENCE:
            yield sentence, len(words)
