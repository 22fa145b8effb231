"""Every phrase that means something, folded: what the finder knows when it reads a sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from healing_desktop.core.sorting import sorted_in_turns

Phrase = tuple[str, ...]
Meaning = tuple[str, str]

# These are said together in one word: "vanavond" is today and evening.
_TOGETHER = frozenset({"day", "time", "period"})
_NO_CHIPS = ("stop", "group", "age_unit", "age_over", "age_under", "everyday", "before_place", "duration")
_SHORTEST_JOINED = 6
# A word one letter shorter than the shortest that is corrected.
_SHORTEST = 4


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """`phrases`: folded words -> what they mean, chip type and value; place names are of type "place".

    `group_words` say only that it is a group ("groep", "Treffen"); `age_units` and `age_limits` stand around a number,
    `duration_words` around one that is no age;
    `everyday_words` are right as they are and say nothing to us; `before_place` announce one; `text_words` are the
    words of the entries themselves, `name_words` those of their names.
    """

    phrases: dict[Phrase, tuple[Meaning, ...]]
    stop_words: frozenset[str] = frozenset()
    danger: dict[Phrase, str] = field(default_factory=dict)
    group_words: frozenset[str] = frozenset()
    age_units: frozenset[str] = frozenset()
    age_limits: frozenset[str] = frozenset()
    everyday_words: frozenset[str] = frozenset()
    before_place: frozenset[str] = frozenset()
    duration_words: frozenset[str] = frozenset()
    text_words: frozenset[str] = frozenset()
    name_words: frozenset[str] = frozenset()

    @staticmethod
    def of(
        phrases: Iterable[tuple[Phrase, str, str]],
        text_words: Iterable[str] = (),
        name_words: Iterable[str] = (),
    ) -> Vocabulary:
        """Earlier phrases win over later ones with the same words, but for those that are said together.

        Types that are no chip: "stop", "group", "age_unit", "age_over", "age_under", "everyday", "before_place",
        "duration", and "danger" with the need as its value.
        """
        table: dict[Phrase, tuple[Meaning, ...]] = {}
        danger: dict[Phrase, str] = {}
        words: dict[str, set[str]] = {name: set() for name in _NO_CHIPS}
        for phrase, kind, value in phrases:
            if kind in words:
                words[kind].add(" ".join(phrase))
            elif kind == "danger":
                danger.setdefault(phrase, value)
            else:
                known = table.get(phrase)
                if known is None:
                    table[phrase] = ((kind, value),)
                elif kind in _TOGETHER and all(other in _TOGETHER and other != kind for other, _ in known):
                    table[phrase] = (*known, (kind, value))
        return Vocabulary(
            table, frozenset(words["stop"]), danger, frozenset(words["group"]), frozenset(words["age_unit"]),
            frozenset(words["age_over"] | words["age_under"]), frozenset(words["everyday"]),
            frozenset(words["before_place"]),
            frozenset(words["duration"]), frozenset(text_words), frozenset(name_words),
        )  # fmt: skip

    @cached_property
    def longest(self) -> int:
        """Words of the longest phrase."""
        return max((len(phrase) for phrase in (*self.phrases, *self.danger)), default=1)

    @cached_property
    def joined(self) -> dict[str, tuple[Meaning, ...]]:
        """Phrases of several words as they are written by who leaves out the space or the hyphen."""
        table: dict[str, tuple[Meaning, ...]] = {}
        for phrase, meanings in self.phrases.items():
            together = "".join(phrase)
            if len(together) >= _SHORTEST_JOINED:
                table.setdefault(together, meanings)
        return table

    @cached_property
    def phrase_words(self) -> frozenset[str]:
        return frozenset(word for phrase in (*self.phrases, *self.danger) for word in phrase)

    def knows(self, word: str) -> bool:
        """Whether it needs no correcting."""
        return word in self.phrase_words or word in self.text_words or word in self._said_rightly

    @cached_property
    def _said_rightly(self) -> frozenset[str]:
        return self.stop_words | self.group_words | self.age_units | self.everyday_words

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted_in_turns(map(" ".join, self.phrases))

    @cached_property
    def _sorted_words(self) -> tuple[list[str], ...]:
        # Each by itself: all in one would be in the way of a frame.
        return tuple(map(sorted_in_turns, (self.phrase_words, self._said_rightly, self.text_words)))

    def begins(self, prefix: str) -> bool:
        """True when a known word goes on after these letters."""
        return any(_begins(words, prefix) for words in self._sorted_words)

    def meanings_of_prefix(self, prefix: str) -> frozenset[Meaning]:
        """Everything that is meant by a phrase that begins with these letters."""
        found: set[Meaning] = set()
        for at in range(bisect_left(self._sorted, prefix), len(self._sorted)):
            words = self._sorted[at]
            if not words.startswith(prefix):
                break
            found.update(self.phrases[tuple(words.split(" "))])
        return frozenset(found)

    @cached_property
    def spellings(self) -> tuple[dict[int, list[str]], dict[str, float]]:
        """Every word that a typing error may have been meant for, by its length, and how much less likely it is than a
        search word of its own: a municipality, a word that is said beside, a part of a phrase, a section, a name, a
        word of a text."""
        single = {kind: {phrase[0] for phrase in self._of(kind) if len(phrase) == 1} for kind in ("chip", "danger")}
        chips = single["chip"] | single["danger"] | self.age_units
        inside = {word for kind in ("chip", "danger") for phrase in self._of(kind) for word in phrase}
        towns = {word for phrase in self._of("town") for word in phrase}
        places = {word for phrase in self._of("place") for word in phrase}
        names = {word for phrase in self._of("organization") for word in phrase} | self.name_words
        said = self.stop_words | self.everyday_words | self.group_words
        costs: dict[str, float] = {}
        for words, cost in (
            (self.text_words, 0.8), (names, 0.6), (places, 0.55), (inside, 0.2), (towns, 0.1), (said, 0.1),
            (chips, 0.0),
        ):  # fmt: skip
            costs |= dict.fromkeys((word for word in words if len(word) > _SHORTEST), cost)
        # "rouww": five letters typed for a word of four.
        costs |= dict.fromkeys((word for word in chips if len(word) == _SHORTEST), 0.0)
        by_length: dict[int, list[str]] = {}
        # Copies, which lie side by side: an error looks through thousands, and strewn over the memory of the whole
        # program that takes five times as long.
        for word in "\n".join(costs).split("\n"):
            by_length.setdefault(len(word), []).append(word)
        return by_length, costs

    def _of(self, kind: str) -> Iterable[Phrase]:
        if kind == "danger":
            return self.danger
        return (phrase for phrase, meanings in self.phrases.items() if _sort_of(meanings[0]) == kind)

    @cached_property
    def second_parts(self) -> list[str]:
        """What stands second in a compound: "groep", "avond"."""
        times = (
            phrase[0] for phrase, meanings in self.phrases.items() if len(phrase) == 1 and meanings[0][0] == "time"
        )
        return sorted({*self.group_words, *times})

    @cached_property
    def one_more(self) -> dict[str, list[str]]:
        """Single words without their last letter."""
        table: dict[str, list[str]] = {}
        for phrase in self.phrases:
            if len(phrase) == 1 and len(phrase[0]) > _SHORTEST:
                table.setdefault(phrase[0][:-1], []).append(phrase[0])
        return table

    @cached_property
    def cyrillic(self) -> frozenset[str]:
        return frozenset(p[0] for p in self.phrases if len(p) == 1 and "а" <= p[0][:1] <= "ӿ")


def _sort_of(meaning: Meaning) -> str:
    kind, value = meaning
    if kind == "place":
        return "town" if value.startswith("nis:") else "place"
    return "organization" if kind == "organization" else "chip"


def _begins(words: list[str], prefix: str) -> bool:
    at = bisect_left(words, prefix)
    return at < len(words) and words[at].startswith(prefix)
