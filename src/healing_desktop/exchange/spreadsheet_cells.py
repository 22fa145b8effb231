"""Cells that a spreadsheet takes for text, whatever they begin with."""

from __future__ import annotations

import re

# A spreadsheet reckons with what begins so, also in full-width letters; who opens the file would run it.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def safe(text: str) -> str:
    """With an apostrophe before it where a spreadsheet would take it for a formula, so that it stays what it is."""
    return f"'{text}" if _FORMULA.match(text) else text


def unsafe(text: str) -> str:
    """What `safe` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
