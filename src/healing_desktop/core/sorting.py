"""Sorting that lets other threads go on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

# A few milliseconds.
_AT_ONCE = 2048


def sorted_in_turns(texts: Iterable[str]) -> list[str]:
    """As `sorted`, which holds every other thread of Python until it ends: for the words of a large edition two or
    three frames of the window. Here each turn sorts some and merges them with those before, which lie in order."""
    found: list[str] = []
    coming = iter(texts)
    while part := sorted(islice(coming, _AT_ONCE)):
        found += part
        found.sort()
    return found
