"""What somebody typed, on paper: letters that no font of the program has become a sign that one can see."""

from __future__ import annotations

import re
from unicodedata import category

# What Noto Sans, its Arabic and its Ethiopic hold together.
_HELD = re.compile(
    "[\u0020-\u007e\u00a0-\u0377\u0391-\u03a1\u03a3-\u03e1\u03f0-\u052f\u0600-\u06ff\u0750-\u077f\u1200-\u1248"
    "\u1260-\u1288\u1290-\u12b0\u12d8-\u1310\u1318-\u135a\u135d-\u137c\u1e00-\u1eff\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20c0\n]"
)
_NO_LETTER = "\ufffd"


def printed_text(text: str) -> str:
    """Marks that only turn the direction of text are left out: they could turn what stands behind them too."""
    return "".join(_printed(letter) for letter in text.replace("\t", " "))


def _printed(letter: str) -> str:
    if category(letter) == "Cf":
        return ""
    held = _HELD.match(letter) and (letter.isprintable() or letter in "\n\u00a0")
    return letter if held else _NO_LETTER
