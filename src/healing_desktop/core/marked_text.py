"""Text with words marked in it: where folded words stand in what was written, and a piece of it that holds them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import accumulate

from healing_desktop.core.folding import fold

Span = tuple[int, int]
MORE = "…"
# Letters of a passage where it stands in a list.
LONGEST = 160
_WORD = re.compile(r"[^\W_]+")
_CHUNK = re.compile(r"\S+")
# Joiner, non-joiner and the colours of skin belong to the letter before, as combining marks do.
_BESIDE = frozenset("\u200c\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")


@dataclass(frozen=True, slots=True)
class MarkedText:
    """`marks`: from and behind which letter of `text` a marked word stands, in order, none over another."""

    text: str
    marks: tuple[Span, ...] = ()

    def html(self, before: str = "<b>", behind: str = "</b>") -> str:
        """Escaped; only the marks are markup."""
        parts, at = [], 0
        for start, end in self.marks:
            parts += [escape(self.text[at:start]), before, escape(self.text[start:end]), behind]
            at = end
        return "".join([*parts, escape(self.text[at:])])

    @property
    def first(self) -> str:
        """The first marked word as it is written; "" without marks."""
        return next((self.text[start:end] for start, end in self.marks), "")

    def piece(self, most: int = LONGEST) -> MarkedText:
        """At most `most` letters around the marks, from word to word; "…" says where something was left out."""
        if len(self.text) <= most:
            return self
        room = most - 2 * len(MORE + " ")
        first, last = self._around(room)
        before, behind = (MORE + " " if first else ""), (" " + MORE if last < len(self.text) else "")
        shift = len(before) - first
        inside = ((max(start, first), min(end, last)) for start, end in self.marks)
        marks = tuple((start + shift, end + shift) for start, end in inside if start < end)
        return MarkedText(before + self.text[first:last] + behind, marks)

    def _around(self, room: int) -> Span:
        """The words around the place where most marks stand beside each other."""
        starts = [start for start, _ in self.marks] or [0]
        begin = max(starts, key=lambda start: sum(start <= at and end <= start + room for at, end in self.marks))
        chunks = [found.span() for found in _CHUNK.finditer(self.text)]
        low = high = next((n for n, (_, end) in enumerate(chunks) if end > begin), len(chunks) - 1)
        if chunks[low][1] - chunks[low][0] > room:
            return begin, _whole(self.text, min(begin + room, chunks[low][1]))
        grows = True
        while grows:
            grows = False
            # Two words behind for each one before: how it goes on says more than how it began.
            for step_low, step_high in ((0, 1), (0, 1), (-1, 0)):
                wider = max(0, low + step_low), min(len(chunks) - 1, high + step_high)
                if wider != (low, high) and chunks[wider[1]][1] - chunks[wider[0]][0] <= room:
                    (low, high), grows = wider, True
        return chunks[low][0], chunks[high][1]


def folded_words(text: str) -> list[tuple[str, int, int]]:
    """The words of `words_of`, each with from and behind which letter it stands, accents and vowel signs with it."""
    folded = [_folded(letter) for letter in text]
    ends = list(accumulate(map(len, folded)))
    words = []
    for found in _WORD.finditer("".join(folded)):
        start, end = bisect_right(ends, found.start()), bisect_right(ends, found.end() - 1) + 1
        while end < len(text) and _belongs_to_the_letter_before(text[end]):
            end += 1
        words.append((found.group(), start, end))
    return words


def merged(marks: Sequence[Span]) -> tuple[Span, ...]:
    """In order, none over another."""
    found: list[Span] = []
    for start, end in sorted(marks):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    return fold(letter)


def _belongs_to_the_letter_before(letter: str) -> bool:
    return letter in _BESIDE or unicodedata.category(letter)[0] == "M"


def _whole(text: str, end: int) -> int:
    """`end`, or before the letter that would be cut in two there."""
    while 0 < end < len(text) and _belongs_to_the_letter_before(text[end]):
        end -= 1
    return end
