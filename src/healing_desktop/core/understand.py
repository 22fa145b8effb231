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
_POSTCODE = re.compile(r"[1-9]\d{3}")
_DISTANCE = re.compile(r"(\d{1,3})\s*km")

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every phrase that means something: folded words -> chip type and value. Place names are phrases of type "place"."""

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


def understand(
    text: str,
    vocabulary: Vocabulary,
    find_place: Callable[[str], Place | None],
    desk_place: Place | None = None,
) -> Query:
    """Chips for what is understood, `words` for full text, `unrecognised` for what is neither.

    Only the first `LONGEST_TEXT` characters and `MOST_WORDS` words count: nobody speaks a longer sentence at a desk.
    """
    tokens = words_of(text[:LONGEST_TEXT])[:MOST_WORDS]
    chips: list[Chip] = []
    words: list[str] = []
    unrecognised: list[str] = []
    tokens = _take_distance(tokens, chips)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        phrase = _longest_phrase(tokens, at, vocabulary)
        if phrase:
            chip_type, value = vocabulary.phrases[phrase]
            _add(chips, Chip(chip_type, value, " ".join(phrase)))
            at += len(phrase)
            continue
        if token.isdigit():
            place = find_place(token) if _POSTCODE.fullmatch(token) else None
            if place:
                _add(chips, Chip("place", token, token))
            elif len(token) >= 4 or at < len(tokens) - 1:
                unrecognised.append(token)
        elif token not in vocabulary.stop_words:
            words.append(token)
        at += 1
    return _with_origin(text, chips, words, unrecognised, _danger(tokens, vocabulary), find_place, desk_place)


def _with_origin(
    text: str,
    chips: list[Chip],
    words: list[str],
    unrecognised: list[str],
    danger: str | None,
    find_place: Callable[[str], Place | None],
    desk_place: Place | None,
) -> Query:
    typed = next(
        (place for chip in chips if chip.type == "place" and (place := find_place(chip.value))), None
    )
    place = typed or desk_place
    origin = Point(place.latitude, place.longitude, place.areas) if place else None
    return Query(text, tuple(chips), tuple(words), tuple(unrecognised), origin, typed is not None, danger)


def _longest_phrase(tokens: Phrase, at: int, vocabulary: Vocabulary) -> Phrase | None:
    for length in range(min(vocabulary.longest, len(tokens) - at), 0, -1):
        phrase = tokens[at : at + length]
        if phrase in vocabulary.phrases:
            return phrase
    return None


def _danger(tokens: Phrase, vocabulary: Vocabulary) -> str | None:
    for at in range(len(tokens)):
        for length in range(min(vocabulary.longest, len(tokens) - at), 0, -1):
            need = vocabulary.danger.get(tokens[at : at + length])
            if need:
                return need
    return None


def _take_distance(tokens: Phrase, chips: list[Chip]) -> Phrase:
    """ "10 km" and "10km" become a distance chip; the words before it ("within") are stop words of the edition."""
    for at, token in enumerate(tokens):
        joined = _DISTANCE.fullmatch(token)
        apart = token.isdigit() and len(token) <= 3 and tokens[at + 1 : at + 2] == ("km",)
        if joined or apart:
            km = joined.group(1) if joined else token
            chips.append(Chip("distance", str(int(km)), f"{int(km)} km"))
            return tokens[:at] + tokens[at + (1 if joined else 2) :]
    return tokens


def _add(chips: list[Chip], chip: Chip) -> None:
    if not any(chip.type == known.type and chip.value == known.value for known in chips):
        chips.append(chip)
