"""The top row of a Belgian keyboard without Shift: four of its signs are a postcode that was typed too fast."""

from __future__ import annotations

_SIGNS = "&é\"'(§è!çà"
_DIGITS = str.maketrans(_SIGNS, "1234567890")
_POSTCODE = 4


def with_digits(chunk: str) -> str:
    """ "çààà" is "9000"; anything else stays as it is. No Belgian word is made of these signs alone."""
    if len(chunk) == _POSTCODE and set(chunk) <= set(_SIGNS):
        return chunk.translate(_DIGITS)
    return chunk
