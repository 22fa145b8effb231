"""Articles of the library."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.article_text import Chapter

# Slower than who reads for a living.
_WORDS_A_MINUTE = 150


@dataclass(frozen=True, slots=True)
class ArticleSource:
    """Where facts were read: `text` names author, year and work; `address` is a DOI or web address, as printed.
    `shows` and `limits`: what it does show and what it does not, in the language of the article; `id` as the sentences
    name it."""

    text: str
    address: str | None = None
    id: str = ""
    shows: str = ""
    limits: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article in one language.

    `in_short`: 3 to 5 sentences, what the short sheet on paper says; `chapters`: those behind it. `next_step` one or
    more sentences; `web`: the address behind it, printed as a code; `checked_on` as exact as it is known ("2026-11").
    `kinds`: codes of kinds of groups, `related`: slugs; `reader`: public or staff.
    `short_sources`: ids of the sources that the short sheet leans on. `recheck`: what a person still has to check.
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
    chapters: tuple[Chapter, ...] = ()
    kinds: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    reader: str = "public"
    short_sources: tuple[str, ...] = ()
    recheck: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """To read it in peace, at least one."""
        texts = (sentence.text for chapter in self.chapters for sentence in chapter.sentences)
        return max(1, round(sum(len(text.split()) for text in (*self.in_short, *texts)) / _WORDS_A_MINUTE))


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article of one language as its file holds it (data/articles/<slug>/<language>.md)."""

    slug: str
    language: str
    text: str
