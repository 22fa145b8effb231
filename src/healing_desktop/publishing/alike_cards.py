"""Short cards that say too little of their own: most of their words stand on the card of another entry too.

Who compares two groups must see in what they differ, so a card may share at most 60 % of its words with any other of
its language, however near the two entries are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from healing_desktop.core.said import Said
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.card_lint import PARTS
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.together_checks import Placed, where_of

MOST_SHARED = 0.6

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")


def check_alike(placed: Sequence[Placed]) -> list[Finding]:
    """One finding for each card that is alike, with the card it is most like and where that stands."""
    return [finding for language in INTERFACE_LANGUAGES for finding in _of_language(placed, language)]


def _of_language(placed: Sequence[Placed], language: str) -> Iterator[Finding]:
    own = [one for one in placed if language in (one[2].get("cards") or {})]
    nearest = _nearest([_words(fields["cards"][language]) for _, _, fields in own])
    for number, (share, like) in sorted(nearest.items()):
        file, at, _ = own[number]
        other_file, other_at, other = own[like]
        name, place = next(iter(other["name"].values())), where_of(other_file, other_at)
        percent, most = int(share * 100), round(MOST_SHARED * 100)
        said = Said("finding-cards-alike", share=percent, most=most, name=name, place=place)
        yield file.finding((at, "cards", language), said)


def _words(card: Mapping[str, str]) -> set[str]:
    return {word.lower() for part in PARTS for word in _WORD.findall(card.get(part) or "")}


def _nearest(texts: Sequence[Collection[str]]) -> dict[int, tuple[float, int]]:
    """Number of a text -> how much of it the text most like it has too, and which one that is; only where that is too
    much. Each word is a bit of a number, so that the 60,000 pairs of a language take some milliseconds."""
    bits: dict[str, int] = {}
    sets = [sum(1 << bits.setdefault(word, len(bits)) for word in words) for words in texts]
    sizes = [max(1, len(words)) for words in texts]
    nearest: dict[int, tuple[float, int]] = {}
    for a, own in enumerate(sets):
        for b in range(a):
            shared = (own & sets[b]).bit_count()
            for one, other in ((a, b), (b, a)):
                share = shared / sizes[one]
                if share > nearest.get(one, (MOST_SHARED, 0))[0]:
                    nearest[one] = (share, other)
    return nearest
