"""One labelled line of an entry."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled line.

    `unknown`: the text says in words that it is not known. `language`: set when the text is a fallback.
    """

    key: str
    label: str
    text: str
    unknown: bool = False
    language: str | None = None
