"""Descriptions may hold HTML: a text of ours never does."""

from __future__ import annotations

import html
import re

# Enough for any card; the whole text stays with what was left over.
LONGEST = 20_000
MOST_WORDS = 90
_BREAK = re.compile(r"<\s{0,9}(?:br|/p|/li|/div|/h[1-6]|/tr)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z!][^<>]{0,2000}>")
_UNSEEN = re.compile(r"<(script|style)\b[^<>]{0,2000}>[^<]{0,20000}</\1\s{0,9}>", re.IGNORECASE)


def plain(text: str) -> str:
    """The text without tags and character references, one blank between words, lines kept."""
    bare = _TAG.sub("", _BREAK.sub("\n", _UNSEEN.sub("", text[:LONGEST])))
    # Once: what is a tag only after this was meant to be read as one.
    lines = (" ".join(line.split()) for line in html.unescape(bare).splitlines())
    return "\n".join(line for line in lines if line)


def shortened(text: str, words: int = MOST_WORDS) -> str:
    """The sentences that fit in so many words; of a longer first sentence the words that fit, and an ellipsis."""
    if len(text.split()) <= words:
        return text
    taken: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s", text):
        if sum(len(part.split()) for part in (*taken, sentence)) > words:
            break
        taken.append(sentence)
    return " ".join(taken) or " ".join(text.split()[:words]) + " …"
