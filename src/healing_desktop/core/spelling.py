"""What a word may have been meant to be: another ending, two words in one, a typing error.

A right word never loses to a corrected one: each of these is asked only for a word that means nothing by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from healing_desktop.core.azerty import NEIGHBOURS
from healing_desktop.core.vocabulary import Meaning, Phrase, Vocabulary

ONE_ERROR_FROM, TWO_ERRORS_FROM = 5, 9
_BESIDE, _ELSEWHERE, _OTHER_START = 0.1, 0.5, 0.3
_LOOKED_AT, _CHOSEN_FROM = 60, 8
_SHORTEST_STEM = 4
_SHORTEST_PART = 3
_ENDINGS = ("s", "n", "e", "x", "en", "es", "er", "ern", "nen", "in", "innen", "eux", "euse")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_CYRILLIC, _ARABIC = re.compile(r"[а-яіїєґ]+"), re.compile(r"[؀-ۿ]+")
_ARABIC_FRONTS = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف")
_CYRILLIC_TAIL, _CYRILLIC_STEM = 3, 4
# A compound may have these letters between its parts: "jongerengroep", "geboortesgroep".
_LINKS = ("", "s", "e", "n", "en", "es")
_NOT_IN_COMPOUNDS = frozenset({"place", "language", "organization"})


def other_form(word: str, vocabulary: Vocabulary) -> Phrase | None:
    """The phrase of which `word` is another form: plural, feminine, umlaut written out, article or case ending."""
    for form in forms(word):
        if (form,) in vocabulary.phrases and form not in vocabulary.stop_words:
            return (form,)
    return _same_stem(word, vocabulary) if _CYRILLIC.fullmatch(word) else None


def without_umlauts(word: str, vocabulary: Vocabulary) -> str | None:
    """ "Ueberweisung", "Fluechtlinge": the word of a phrase that was meant."""
    if vocabulary.knows(word):
        return None
    every = word
    for written, letter in _UMLAUTS:
        every = every.replace(written, letter)
    plain = (every, *(word.replace(written, letter) for written, letter in _UMLAUTS))
    return next((form for form in plain if form != word and form in vocabulary.phrase_words), None)


def forms(word: str) -> Iterator[str]:
    """What it would be with another ending, article or umlaut, whether or not there is such a word."""
    if _ARABIC.fullmatch(word):
        yield "ال" + word
        for front in _ARABIC_FRONTS:
            if word.startswith(front) and len(word) - len(front) >= _SHORTEST_PART:
                yield word[len(front) :]
                yield "ال" + word[len(front) :]
        return
    if len(word) >= _SHORTEST_STEM and word.isascii() and word.isalpha():
        yield from _latin_forms(word)


def _latin_forms(word: str) -> Iterator[str]:
    for written, letter in _UMLAUTS:
        if written in word:
            yield word.replace(written, letter)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word[: -len(ending)]
        yield word + ending
    if len(word) > _SHORTEST_STEM and word[-1:] in "en":
        # "mannen", "vrouwen", "verslaafden": the doubled consonant goes with the ending.
        stem = word.removesuffix("en").removesuffix("e")
        if stem[-2:-1] == stem[-1:]:
            yield stem[:-1]


def _same_stem(word: str, vocabulary: Vocabulary) -> Phrase | None:
    """A Cyrillic word that differs from a known one in its case ending only."""
    if len(word) < _CYRILLIC_STEM + 1:
        return None
    best: tuple[int, str] | None = None
    for cut in range(1, min(_CYRILLIC_TAIL, len(word) - _CYRILLIC_STEM) + 1):
        stem = word[:-cut]
        for known in _cyrillic_words(vocabulary).get(stem, ()):
            key = (cut + len(known) - len(stem), known)
            best = key if best is None else min(best, key)
        if best:
            return (best[1],)
    return None


@lru_cache(maxsize=4)
def _cyrillic_words_of(phrases: frozenset[str]) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for word in sorted(phrases):
        for cut in range(min(_CYRILLIC_TAIL, len(word) - _CYRILLIC_STEM) + 1):
            table.setdefault(word[: len(word) - cut], []).append(word)
    return table


def _cyrillic_words(vocabulary: Vocabulary) -> dict[str, list[str]]:
    return _cyrillic_words_of(vocabulary.cyrillic)


def parts_of(word: str, vocabulary: Vocabulary) -> tuple[Meaning, ...]:
    """The meanings of a compound of two known parts, of which one may only say "group"; () when it is none."""
    for end in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        right = word[end:]
        of_right = _part(right, vocabulary)
        if not of_right and right not in vocabulary.group_words:
            continue
        for link in _LINKS:
            left = word[:end].removesuffix(link) if link else word[:end]
            if len(left) < _SHORTEST_PART or (link and not word[:end].endswith(link)):
                continue
            if of_left := _part(left, vocabulary):
                return (*of_left, *of_right)
    return ()


def _part(word: str, vocabulary: Vocabulary) -> tuple[Meaning, ...]:
    if word in vocabulary.stop_words:
        return ()
    meanings = vocabulary.phrases.get((word,), ())
    return () if any(kind in _NOT_IN_COMPOUNDS for kind, _ in meanings) else meanings


def corrections(word: str, vocabulary: Vocabulary, *, being_typed: bool = False) -> list[tuple[float, str]]:
    """The known words it may have been meant to be, with how unlikely each is, the likeliest first.

    One error from 5 letters, two from 9; an error is a wrong, missing, superfluous or swapped letter. Of a word that is
    still being typed only the last letter may be missing.
    """
    if len(word) < ONE_ERROR_FROM - 1 or not word.isalpha():
        return []
    if being_typed and vocabulary.begins(word):
        found = vocabulary.one_more.get(word, [])
        return [(1.0, found[0])] if len(found) == 1 else []
    most = 2 if len(word) >= TWO_ERRORS_FROM else 1
    by_length, costs = vocabulary.spellings
    # An error adds or takes away one letter at most.
    words = [other for n in range(len(word) - most, len(word) + most + 1) for other in by_length.get(n, ())]
    near = process.extract(word, words, scorer=OSA.distance, score_cutoff=most, limit=None)
    nearest = sorted((errors, other) for other, errors, _ in near)[:_LOOKED_AT]
    # The longer of the two has five letters, where one is missing or too many.
    known = [(other, errors) for errors, other in nearest if max(len(word), len(other)) >= ONE_ERROR_FROM]
    return sorted((_unlikeliness(word, other, errors) + costs[other], other) for other, errors in known)[:_CHOSEN_FROM]


def _unlikeliness(typed: str, known: str, errors: float) -> float:
    """People hit the first letter right, miss or double a letter more often than they take another, and then mostly one
    that lies beside it."""
    cost = float(errors)
    if len(typed) == len(known) and sorted(typed) != sorted(known):
        pairs = ((one, other) for one, other in zip(typed, known, strict=True) if one != other)
        cost += sum(_BESIDE if other in NEIGHBOURS.get(one, ()) else _ELSEWHERE for one, other in pairs)
    return cost + (_OTHER_START if typed[:1] != known[:1] else 0)


def mended_compound(word: str, vocabulary: Vocabulary) -> str | None:
    """A compound with an error in one of its parts: "angstgroeep", "maandagavpnd"."""
    for end in range(len(word) - _SHORTEST_STEM, _SHORTEST_STEM - 1, -1):
        left, right = word[:end], word[end:]
        if _part(left, vocabulary):
            found = process.extractOne(right, vocabulary.second_parts, scorer=OSA.distance, score_cutoff=1)
            if found and len(found[0]) >= _SHORTEST_STEM:
                return left + found[0]
        if right in vocabulary.group_words and len(left) >= ONE_ERROR_FROM - 1:
            likeliest = next(iter(corrections(left, vocabulary)), None)
            if likeliest and _part(likeliest[1], vocabulary):
                return likeliest[1] + right
    return None
