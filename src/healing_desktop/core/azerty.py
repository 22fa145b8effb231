"""The Belgian keyboard: its top row without Shift, and which letters lie side by side."""

from __future__ import annotations

_SIGNS = "&é\"'(§è!çà"
_DIGITS = str.maketrans(_SIGNS, "1234567890")
_POSTCODE = 4
_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn")


def _neighbours() -> dict[str, frozenset[str]]:
    at = {letter: (row, column) for row, letters in enumerate(_ROWS) for column, letter in enumerate(letters)}
    return {
        letter: frozenset(
            other for other, (r, c) in at.items() if other != letter and abs(r - row) <= 1 and abs(c - column) <= 1
        )
        for letter, (row, column) in at.items()
    }


# Letter -> the letters that a finger hits instead.
NEIGHBOURS = _neighbours()


def with_digits(chunk: str) -> str:
    """ "çààà" is "9000", four signs typed without Shift; anything else stays as it is. No Belgian word is made of these
    signs alone."""
    if len(chunk) == _POSTCODE and set(chunk) <= set(_SIGNS):
        return chunk.translate(_DIGITS)
    return chunk


def digits_without_shift(typed: str) -> str:
    """Every sign of the top row as the digit above it: only for a field that holds nothing but digits."""
    return typed.translate(_DIGITS)
