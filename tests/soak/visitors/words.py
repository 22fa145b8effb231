"""What visitors type. Each has a word of their own, which stands nowhere else on any disk."""

from __future__ import annotations

# Known ones, so that something is found, opened and printed.
_KNOWN = ("rouw", "angst", "eenzaam", "verslaving", "depressie")
_PLACES = ("9000", "Gent", "Brussel", "2000", "Luik")
_LETTERS = "bcdfghjkmn"


def mark(number: int) -> str:
    """The word of this visitor. Letters only, so that it survives every way of reading a question."""
    return f"qwx{_LETTERS[number // 10 % 10]}{_LETTERS[number % 10]}zortelwoord"


def journey(number: int) -> tuple[str, str]:
    """Words and place; each third visitor types a place that does not exist."""
    words = f"{_KNOWN[number % len(_KNOWN)]} {mark(number)}"
    return words, f"{mark(number)}plaats" if number % 3 == 2 else _PLACES[number % len(_PLACES)]
