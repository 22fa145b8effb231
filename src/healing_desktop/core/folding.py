"""Folding: the one way words are made comparable, when an edition is built and when something is typed."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse

_LETTERS = str.maketrans(
    {
        "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None,
        "ё": "е", "ґ": "г", "’": "'", "`": "'", "\x00": " ",
        **dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True)),
    }
)  # fmt: skip
_WORD = re.compile(r"\w+", re.UNICODE)


def fold(text: str) -> str:
    """Lower case and Latin digits, without accents, Arabic and Cyrillic variants, joined letters or direction marks."""
    lowered = text.casefold().translate(_LETTERS)
    bare = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", lowered)))
    return bare.translate(_LETTERS)


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order; punctuation, emoji and direction marks fall away."""
    return tuple(filter(None, (word.strip("_") for word in _WORD.findall(fold(text)))))
