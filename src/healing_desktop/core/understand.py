"""From typed words to a Query: pure, and never raising, whatever is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from healing_desktop.core.folding import words_of
from healing_desktop.core.places import Place
from healing_desktop.core.query import Chip, Point, Query

MOST_WORDS = 32
LONGEST_TEXT = 400
_POSTCODE = re.compile(r"[1-9]\d{3}", re.ASCII)
_SHORTEST_DAY = 4
_DISTANCE = re.compile(r"(\d{1,3})km", re.ASCII)

Phrase = tuple[str, ...]
FindPlace = Callable[[str], Place | None]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every phrase that means something: folded words -> chip type and value.
    Place names are phrases of type "place"."""

    phrases: dict[Phrase, tuple[str, str]]
    stop_words: frozenset[str]
    danger: dict[Phrase, str]
    longest: int = field(default=1)

    @staticmethod
    def of(
        phrases: Iterable[tuple[Phrase, str, str]],
        stop_words: Iterable[str],
        danger: Iterable[tuple[Phrase, str]],
    ) -> Vocabulary:
        """Earlier phrases win over later ones with the same words."""
        table: dict[Phrase, tuple[str, str]] = {}
        for phrase, chip_type, value in phrases:
            table.setdefault(phrase, (chip_type, value))
        dangers = dict(danger)
        longest = max((len(phrase) for phrase in (*table, *dangers)), default=1)
        return Vocabulary(table, frozenset(stop_words), dangers, longest)


def understand(text: str, vocabulary: Vocabulary, find_place: FindPlace, desk_place: Place | None = None) -> Query:
    """Chips for what is understood, `words` for full text, `unrecognised` for what is neither.

    Only the first `LONGEST_TEXT` characters and `MOST_WORDS` words count: nobody speaks a longer sentence at a desk.
    """
    reading = _Reading(text, vocabulary, find_place)
    reading.read()
    chips = _exact_places(reading.chips, reading.postcodes, find_place)
    typed = next((place for chip in chips if chip.type == "place" and (place := find_place(chip.value))), None)
    place = typed or desk_place
    return Query(
        text,
        tuple(chips),
        tuple(dict.fromkeys(reading.words)),
        tuple(dict.fromkeys(reading.unrecognised)),
        Point(place.latitude, place.longitude, place.areas) if place else None,
        typed is not None,
        reading.danger,
    )


class _Reading:
    """Reads the words of one text from left to right, the longest known phrase first."""

    def __init__(self, text: str, vocabulary: Vocabulary, find_place: FindPlace) -> None:
        self._chunks = text[:LONGEST_TEXT].split()
        folded = [(word, n) for n, chunk in enumerate(self._chunks) for word in words_of(chunk)][:MOST_WORDS]
        self.tokens: Phrase = tuple(word for word, _ in folded)
        self._chunk_of = [n for _, n in folded]
        self._vocabulary = vocabulary
        self._find_place = find_place
        self.chips: list[Chip] = []
        self.words: list[str] = []
        self.unrecognised: list[str] = []
        self.danger, self._in_danger = _danger(self.tokens, vocabulary)
        self.postcodes: set[str] = set()

    def read(self) -> None:
        at = 0
        while at < len(self.tokens):
            at += self._distance(at) or self._compound(at) or self._phrase(at) or self._number(at) or self._word(at)

    def _typed(self, at: int, length: int) -> str:
        """The words as the visitor wrote them, from space to space."""
        return " ".join(self._chunks[self._chunk_of[at] : self._chunk_of[at + length - 1] + 1])

    def _add(self, chip_type: str, value: str, at: int, length: int) -> int:
        if not any((chip_type, value) == (known.type, known.value) for known in self.chips):
            self.chips.append(Chip(chip_type, value, self._typed(at, length)))
        return length

    def _distance(self, at: int) -> int:
        """ "10 km" and "10km"; the words before it ("within") are stop words of the edition."""
        token = self.tokens[at]
        joined = _DISTANCE.fullmatch(token)
        apart = re.fullmatch(r"[0-9]{1,3}", token) and self.tokens[at + 1 : at + 2] == ("km",)
        if not (joined or apart):
            return 0
        km, length = int(joined.group(1) if joined else token), 1 if joined else 2
        if km:
            return self._add("distance", str(km), at, length)
        self.unrecognised.append("0 km")
        return length

    def _compound(self, at: int) -> int:
        """ "maandagavond", "Montagabend": a day and a part of it in one word."""
        token, phrases = self.tokens[at], self._vocabulary.phrases
        for end in range(_SHORTEST_DAY, len(token) - 1):
            day, part = phrases.get((token[:end],)), phrases.get((token[end:],))
            if day and part and (day[0], part[0]) == ("day", "time"):
                self._add(*day, at, 1)
                return self._add(*part, at, 1)
        return 0

    def _phrase(self, at: int) -> int:
        """The longest phrase that begins here. A call for help names no place: "niet meer leven" is not about Meer."""
        for length in range(min(self._vocabulary.longest, len(self.tokens) - at), 0, -1):
            meaning = self._vocabulary.phrases.get(self.tokens[at : at + length])
            if meaning and not (meaning[0] == "place" and at in self._in_danger):
                return self._add(*meaning, at, length)
        return 0

    def _number(self, at: int) -> int:
        """A postcode is a place. A shorter number at the end may be a postcode that is being typed: it waits."""
        token = self.tokens[at]
        if not token.isdigit():
            return 0
        if _POSTCODE.fullmatch(token) and self._find_place(token):
            self.postcodes.add(token)
            return self._add("place", token, at, 1)
        if len(token) >= 4 or at < len(self.tokens) - 1:
            self.unrecognised.append(token)
        return 1

    def _word(self, at: int) -> int:
        if self.tokens[at] not in self._vocabulary.stop_words and at not in self._in_danger:
            self.words.append(self.tokens[at])
        return 1


def _exact_places(chips: list[Chip], postcodes: set[str], find_place: FindPlace) -> list[Chip]:
    """A postcode says more than a name: a name beside one, or of the same municipality, makes no chip of its own."""
    exact = {n for n, chip in enumerate(chips) if chip.type == "place" and chip.value in postcodes}
    towns = {place.nis for n in exact if (place := find_place(chips[n].value))}

    def is_said_better(n: int, chip: Chip) -> bool:
        if chip.type != "place" or n in exact or not exact:
            return False
        place = find_place(chip.value)
        return bool({n - 1, n + 1} & exact) or (place is not None and place.nis in towns)

    return [chip for n, chip in enumerate(chips) if not is_said_better(n, chip)]


def _danger(tokens: Phrase, vocabulary: Vocabulary) -> tuple[str | None, frozenset[int]]:
    """The first need that is called out, and which words say so: these are not searched for as text."""
    needs: list[str] = []
    said: set[int] = set()
    for at in range(len(tokens)):
        for length in range(min(vocabulary.longest, len(tokens) - at), 0, -1):
            need = vocabulary.danger.get(tokens[at : at + length])
            if need:
                needs.append(need)
                said.update(range(at, at + length))
                break
    return (needs[0] if needs else None), frozenset(said)
