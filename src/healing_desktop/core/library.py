"""The articles of an edition: by slug and language, and those that a question finds, with the passage that says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.article_text import Chapter
from healing_desktop.core.articles import Article, ArticleText
from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.texts import LocalText

STAFF = "staff"
# What a place in the text is worth: a title says what an article is about, a sentence only that it speaks of it.
_TITLE, _THEME, _HEADING, _IN_SHORT, _TEXT = 12, 8, 4, 3, 1
_SHORTEST_BEGINNING = 3
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that answers; `marks`: from and behind which letter the words of the question stand in it."""

    text: str
    marks: tuple[tuple[int, int], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class ArticleFound:
    """`passage` is None where the article is found by what it is about."""

    article: Article
    passage: Passage | None = None


class Library:
    """`texts` that cannot be read are left out: a publisher's check tells of them."""

    def __init__(self, texts: Iterable[ArticleText]) -> None:
        self._texts = tuple(texts)

    @cached_property
    def by_slug(self) -> Mapping[str, tuple[Article, ...]]:
        """Every article in each of its languages."""
        gathered: dict[str, list[ArticleText]] = {}
        for text in self._texts:
            gathered.setdefault(text.slug, []).append(text)
        read = {slug: articles_in(texts) for slug, texts in gathered.items()}
        return {slug: found for slug, found in read.items() if not isinstance(found, ArticleFault) and found}

    def article(self, slug: str, language: str) -> Article | None:
        """In this language, else in English, else as it is."""
        languages = {article.language: article for article in self.by_slug.get(slug, ())}
        if not languages:
            return None
        picked = LocalText(tuple((code, code) for code in languages)).pick(language)
        return languages[picked.language]

    def articles(self, language: str, *, staff: bool = False) -> tuple[Article, ...]:
        """Each once, in the order of their titles; with `staff` those for staff too."""
        picked = (self.article(slug, language) for slug in self.by_slug)
        shown = (article for article in picked if article is not None and (staff or article.reader != STAFF))
        return tuple(sorted(shown, key=lambda article: fold(article.title)))

    def find(
        self, text: str, language: str, themes: Sequence[str] = (), *, staff: bool = False
    ) -> tuple[ArticleFound, ...]:
        """The best first. `themes`: what the question was understood to be about; a word counts from its third letter
        on, as the beginning of another; each word must be found or the theme fit."""
        asked = words_of(text)
        found: list[tuple[int, str, ArticleFound]] = []
        for article in self.articles(language, staff=staff):
            worth, passage = _look(article, asked)
            about = _THEME * len(set(themes) & set(article.themes))
            if worth or about:
                found.append((-(worth + about), article.slug, ArticleFound(article, passage)))
        return tuple(hit for _, _, hit in sorted(found, key=lambda told: told[:2]))

    def about(self, themes: Iterable[str], language: str, *, but: str = "", most: int = 2) -> tuple[Article, ...]:
        """Articles that share the most themes, without the one whose slug is `but`."""
        wanted = set(themes)
        shared = [(len(wanted & set(article.themes)), article) for article in self.articles(language)]
        best = sorted((pair for pair in shared if pair[0] and pair[1].slug != but), key=lambda pair: -pair[0])
        return tuple(article for _, article in best[:most])


def _look(article: Article, asked: Sequence[str]) -> tuple[int, Passage | None]:
    """What the article is worth for these words, 0 when one of them is nowhere in it; and its best sentence."""
    worth, missing = 0, set(asked)
    best: tuple[int, Passage | None] = (0, None)
    for weight, text, heading in _places(article):
        hits = _hits(text, asked)
        if not hits:
            continue
        missing -= {word for word, _, _ in hits}
        worth += weight * len({word for word, _, _ in hits})
        value = len({word for word, _, _ in hits})
        if weight <= _IN_SHORT and value > best[0]:
            best = value, Passage(text, tuple((start, end) for _, start, end in hits), heading)
    return (0, None) if missing or not asked else (worth, best[1])


def _places(article: Article) -> Iterator[tuple[int, str, str]]:
    yield _TITLE, article.title, ""
    yield from ((_IN_SHORT, sentence, "") for sentence in article.in_short)
    for chapter in article.chapters:
        yield _HEADING, chapter.heading, chapter.heading
        yield from ((_TEXT, sentence, chapter.heading) for sentence in _sentences(chapter))


def _sentences(chapter: Chapter) -> Iterator[str]:
    return (sentence.text for sentence in chapter.sentences)


def _hits(text: str, asked: Sequence[str]) -> list[tuple[str, int, int]]:
    """(word asked for, from, behind) for each word of `text` that is it or begins with it."""
    hits = []
    for found in _LETTERS.finditer(text):
        own = fold(found.group())
        for word in asked:
            if own == word or (len(word) >= _SHORTEST_BEGINNING and own.startswith(word)):
                hits.append((word, found.start(), found.end()))
                break
    return hits
