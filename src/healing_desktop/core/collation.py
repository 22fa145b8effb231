"""Order of the alphabet, as the readers of nl, fr, de, en, ar and uk expect it: the one way names are put in order."""

from __future__ import annotations

import unicodedata
from itertools import count

# Ukrainian and Russian together: neither loses its own order. "ё" stands with "е".
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя"
# Kept from falling apart into a letter and a sign ("й", "ї"): in their alphabets they are letters of their own.
_LETTERS = str.maketrans(
    {
        "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ĳ": "ij", "ـ": None, "ё": "е",
        **dict.fromkeys("ءأؤإئآٱ", "ا"), "ة": "ت", "ى": "ي",
        # The Ukrainian apostrophe counts for nothing.
        "’": "'", "ʼ": None, "\u00a0": " ", "\u202f": " ",
        **dict.fromkeys(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))),
    }
)  # fmt: skip
_IN_ORDER = str.maketrans({letter: chr(number) for letter, number in zip(_CYRILLIC, count(0xE000))})

_OWN_SCRIPT = frozenset({"ar", "uk"})
_FIRST_AFTER_LATIN = "\u0370"

SortKey = tuple[bool, str, str, str]


def sort_key(text: str, language: str = "") -> SortKey:
    """Names in order of their letters: capitals, accents and direction marks do not count, but between equals; "ß" is
    "ss", "œ" is "oe", "IJ" is "ij", "أ" is "ا"; blanks come before letters. Readers of another script than ours find
    their own first."""
    lowered = text.casefold().translate(_LETTERS)
    apart = unicodedata.normalize("NFKD", lowered.translate(_IN_ORDER))
    bare = "".join(mark for mark in apart if not unicodedata.combining(mark))
    foreign = language in _OWN_SCRIPT and bare[:1].isalpha() and bare < _FIRST_AFTER_LATIN
    return foreign, bare, lowered, text
