"""Folding: the one way words are made comparable, when an edition is built and when something is typed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain, filterfalse

# Letters of one sound, of which Tigrinya writers take either: the rows of SZA, TZA and XA, with their vowels.
_ETHIOPIC_TWINS = [chr(row + vowel) for row in (0x1220, 0x1340, 0x1280) for vowel in range(7)]
_ETHIOPIC_LETTERS = [chr(row + vowel) for row in (0x1230, 0x1338, 0x1200) for vowel in range(7)]
_LETTERS = str.maketrans(
    {
        "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None,
        "ې": "ي", "ۍ": "ي", "ګ": "گ", "ە": "ه",
        **dict(zip(_ETHIOPIC_TWINS, _ETHIOPIC_LETTERS, strict=True)),
        "ё": "е", "ґ": "г", "’": "'", "ʼ": "'", "`": "'", "\x00": " ",
        **dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True)),
    }
)  # fmt: skip
_ASCII = {ord(letter): _LETTERS[ord(letter)] for letter in "`\x00"}
_ASCII_WORDS = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))
# Where full text ends a word, one ends here: at "_" too.
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


def fold(text: str) -> str:
    """Lower case and Latin digits, without accents, Arabic, Cyrillic and Ethiopic variants, joined letters or
    direction marks."""
    if text.isascii():
        return text.lower().translate(_ASCII)
    lowered = text.casefold().translate(_LETTERS)
    bare = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", lowered)))
    return bare.translate(_LETTERS)


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order; punctuation, emoji and direction marks fall away."""
    if text.isascii():
        return tuple(text.translate(_ASCII_WORDS).split())
    return tuple(chain.from_iterable(map(_words_between_blanks, text.split())))


@lru_cache(maxsize=8192)
def _words_between_blanks(text: str) -> tuple[str, ...]:
    """Nothing of a letter reaches over a blank, and most of what stands between two stands in many texts."""
    return tuple(_WORD.findall(text.lower() if text.isascii() else fold(text)))
