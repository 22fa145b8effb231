"""Articles of the library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ArticleSource:
    """Where facts were read: `text` names author, year and work; `address` is a DOI or web address, as printed."""

    text: str
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article in one language, without its chapters: what the short sheet on paper says.

    `in_short`: 3 to 5 sentences; `next_step` one or more sentences; `web`: the address behind it, printed as a code;
    `checked_on` as exact as it is known ("2026-11").
    """

    slug: str
    language: str
    title: str
    for_whom: str
    in_short: tuple[str, ...]
    next_step: str
    sources: tuple[ArticleSource, ...]
    checked_on: str
    themes: tuple[str, ...] = ()
    web: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article of one language as its file holds it (data/articles/<slug>/<language>.md)."""

    slug: str
    language: str
    text: str
