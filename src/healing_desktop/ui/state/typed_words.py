"""Taking understood words out of what was typed."""

from __future__ import annotations

import re


def without_typed(text: str, typed: str) -> str:
    """`text` without its last occurrence of the words `typed`; unchanged when they are not in it."""
    if not typed.strip():
        return text
    words = r"\s+".join(map(re.escape, typed.split()))
    pattern = re.compile(rf"(?<!\S){words}(?!\S)", re.IGNORECASE)
    places = list(pattern.finditer(text))
    if not places:
        return text
    last = places[-1]
    return " ".join((text[: last.start()] + " " + text[last.end() :]).split())
