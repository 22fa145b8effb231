"""How easy a text is to read: a published formula for each of our four languages, from words, sentences and syllables.

All four give about 0 (hard) to 100 (easy); 60 and more is plain, 80 and more easy. Syllables are counted as groups of
vowels: the hyphenation that libraries for this count with breaks no word after its first letter ("a-vond", "é-cole"),
and so finds 7 to 12 % too few of them, which makes every text look easier than it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Measure:
    """`base` less `a_word` for each word of a sentence and `a_syllable` for each syllable of a word, as means."""

    name: str
    source: str
    base: float
    a_word: float
    a_syllable: float


MEASURES = {
    "nl": Measure("Flesch-Douma", "W. H. Douma, De leesbaarheid van landbouwbladen, 1960", 206.84, 0.93, 77.0),
    "fr": Measure("Kandel-Moles", "L. Kandel, A. Moles, Application de l’indice de Flesch, 1958", 207.0, 1.015, 73.6),
    "de": Measure("Amstad", "T. Amstad, Wie verständlich sind unsere Zeitungen?, 1978", 180.0, 1.0, 58.5),
    "en": Measure("Flesch reading ease", "R. Flesch, A new readability yardstick, 1948", 206.835, 1.015, 84.6),
}

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_VOWELS = {
    "nl": r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|ie|eu|ui|ij|ei|ou|au|[aeiouyëïöüéèêáóà]",
    "fr": r"i?[éèê]|(?:(?<![qg])u|[aeioyàâäëîïôöùûüœæ])+",
    "de": r"aa|ee|oo|ie|ei|ai|eu|äu|au|(?<!q)u|[aeioyäöü]",
    "en": r"[aeiouy]+",
}
_VOWEL = {language: re.compile(pattern) for language, pattern in _VOWELS.items()}
# Written and not said: "groupe", "autres"; "people" and "table" end in a syllable of their own.
_SILENT = {
    "fr": re.compile(r"(?:[^aeiouyàâäëîïôöùûü]|[qg]u)es?$"),
    "en": re.compile(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeioudt])ed$|(?<=[^aeiouysxzchg])es$"),
}


def words_of(text: str) -> list[str]:
    return WORD.findall(text)


@cache
def syllables(word: str, language: str) -> int:
    """At least one; a number is read as one."""
    word = word.lower()
    silent = _SILENT.get(language)
    count = len(_VOWEL[language].findall(word))
    if silent and silent.search(word):
        count -= 1
    return max(1, count)


def ease(sentences: Sequence[Sequence[str]], language: str) -> float:
    """By the measure of the language; `sentences`: their words, none of them empty."""
    measure, words = MEASURES[language], [word for sentence in sentences for word in sentence]
    a_sentence = len(words) / len(sentences)
    a_word = sum(syllables(word, language) for word in words) / len(words)
    return measure.base - measure.a_word * a_sentence - measure.a_syllable * a_word


def rare(sentence: Sequence[str], frequent: Collection[str], names: Collection[str]) -> list[str]:
    """The words of a sentence that are not frequent. Numbers, abbreviations and names (`names`: in small letters) are
    left out; of "l'accueil" or "inloop-avond" each part counts for itself."""
    return [word for word in sentence if word[0].isalpha() and not _known(word, frequent, names)]


def _known(word: str, frequent: Collection[str], names: Collection[str]) -> bool:
    small = word.casefold().replace("’", "'")
    if small in frequent or (word[0].isupper() and small in names) or any(letter.isupper() for letter in word[1:]):
        return True
    parts = re.split(r"['-]", small)
    return len(parts) > 1 and all(len(part) < 3 or part in frequent or part in names for part in parts)
