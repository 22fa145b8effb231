"""Which pages somebody asked for: "1-2,4". Strict: what is not clear is not printed."""

from __future__ import annotations

import re

_RANGES = re.compile(r"\d{1,4}(-\d{1,4})?(,\d{1,4}(-\d{1,4})?)*", re.ASCII)


def page_ranges(text: str) -> tuple[tuple[int, int], ...] | None:
    """First and last of each range, counted from 1, rising; () for all pages; None where that cannot be read."""
    asked = re.sub(r"\s*([,-])\s*", r"\1", text.strip())
    if not asked:
        return ()
    if not _RANGES.fullmatch(asked):
        return None
    found, before = [], 0
    for part in asked.split(","):
        first, _, last = part.partition("-")
        start, end = int(first), int(last or first)
        if not before < start <= end:
            return None
        found.append((start, end))
        before = end
    return tuple(found)


def pages_chosen(text: str, pages: int) -> tuple[int, ...] | None:
    """The pages of a handout of `pages` pages that were asked for, counted from 1; maybe none. None: cannot be read."""
    ranges = page_ranges(text)
    if ranges is None:
        return None
    if not ranges:
        return tuple(range(1, pages + 1))
    return tuple(page for start, end in ranges for page in range(start, min(end, pages) + 1))
