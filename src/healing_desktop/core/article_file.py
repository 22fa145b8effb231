"""An article as it is written: data/articles/<slug>/<language>.md, front matter and chapters.

The first chapter is the short sheet: one sentence a line, each a list item that ends with the ids of its sources in
brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from healing_desktop.core.article_chapters import MOST_LETTERS, NotAnArticle, chapters_in
from healing_desktop.core.article_text import Chapter
from healing_desktop.core.articles import Article, ArticleSource, ArticleText
from healing_desktop.core.dates import earliest_day
from healing_desktop.core.plain_yaml import NotPlainError, hold_plain
from healing_desktop.core.said import Said

LISTS = ("themes", "kinds", "related", "recheck")
NEEDED = ("title", "for_whom", "next_step", "checked_on", "sources")
SENTENCES = range(3, 6)
_FILE = re.compile(r"\A---\n(?P<front>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ArticleFault:
    """Why an article cannot be read: the file and a sentence for who writes it."""

    file: str
    said: Said


def articles_in(texts: Iterable[ArticleText]) -> tuple[Article, ...] | ArticleFault:
    """The article in each of these languages, or the first fault."""
    articles = []
    for text in texts:
        try:
            articles.append(_article(text))
        except NotAnArticle as fault:
            return ArticleFault(f"{text.language}.md", fault.said)
        except (ValueError, RecursionError) as error:
            return ArticleFault(f"{text.language}.md", Said("finding-not-read", detail=str(error)))
    return tuple(articles)


def front_and_body(text: str) -> tuple[dict[str, Any], str]:
    """The fields between the two lines of dashes, all of them texts, and what stands behind. Raises NotAnArticle."""
    import yaml

    if len(text) > 2 * MOST_LETTERS:
        raise NotAnArticle(1, Said("finding-article-too-long", most=MOST_LETTERS))
    whole = _FILE.match(text)
    if whole is None:
        raise NotAnArticle(1, Said("finding-no-front-matter"))
    try:
        hold_plain(whole["front"])
        front = yaml.load(whole["front"], Loader=yaml.CBaseLoader)
    except NotPlainError as error:
        raise NotAnArticle(1, Said("finding-front-repeats" if error.repeats else "finding-front-not-yaml")) from error
    except yaml.YAMLError as error:
        raise NotAnArticle(1, Said("finding-front-not-yaml")) from error
    if not isinstance(front, dict):
        raise NotAnArticle(1, Said("finding-front-not-fields"))
    return front, whole["body"]


def _article(told: ArticleText) -> Article:
    front, body = front_and_body(told.text)
    for name in NEEDED:
        if not front.get(name):
            raise NotAnArticle(1, Said("finding-missing", field=name))
        if name != "sources" and not isinstance(front[name], str):
            raise NotAnArticle(1, Said("finding-type-string", value=name))
    for name in LISTS:
        if not isinstance(told_list := front.get(name) or [], list) or not all(isinstance(x, str) for x in told_list):
            raise NotAnArticle(1, Said("finding-type-array", value=name))
    for name in ("web", "reader"):
        if not isinstance(front.get(name) or "", str):
            raise NotAnArticle(1, Said("finding-type-string", value=name))
    if earliest_day(front["checked_on"]) is None:
        raise NotAnArticle(1, Said("finding-not-a-day", value=str(front["checked_on"])))
    chapters = chapters_in(body)
    if not chapters:
        raise NotAnArticle(1, Said("finding-no-chapters"))
    _hold_to(_ids(front["sources"]), chapters)
    return Article(
        slug=told.slug, language=told.language, title=front["title"], for_whom=front["for_whom"],
        in_short=tuple(_in_short(chapters[0])), short_sources=_sources_of(chapters[:1]), next_step=front["next_step"],
        sources=tuple(map(_source, front["sources"])), checked_on=front["checked_on"], web=front.get("web"),
        themes=tuple(front.get("themes") or ()), kinds=tuple(front.get("kinds") or ()),
        related=tuple(front.get("related") or ()), reader=front.get("reader") or "public", chapters=chapters[1:],
        recheck=tuple(front.get("recheck") or ()),
    )  # fmt: skip


def _source(told: dict[str, str]) -> ArticleSource:
    return ArticleSource(
        told["text"], told.get("address"), told["id"], told.get("shows") or "", told.get("limits") or ""
    )  # fmt: skip


def _ids(sources: Any) -> frozenset[str]:  # noqa: ANN401  of any shape, which is what is looked at
    if not isinstance(sources, list) or not all(
        isinstance(source, dict)
        and all(isinstance(source.get(name), str) for name in ("id", "text"))
        and all(isinstance(source.get(name) or "", str) for name in ("address", "shows", "limits"))
        for source in sources
    ):
        raise NotAnArticle(1, Said("finding-source-lacks", fields=("id", "text")))
    return frozenset(source["id"] for source in sources)


def _in_short(chapter: Chapter) -> Iterator[str]:
    is_list = len(chapter.blocks) == 1 and chapter.blocks[0].kind == "bullets"
    items = chapter.blocks[0].items if is_list else ()
    if len(items) not in SENTENCES:
        raise NotAnArticle(1, Said("finding-first-chapter", least=SENTENCES[0], most=SENTENCES[-1]))
    return (" ".join(sentence.text for sentence in item) for item in items)


def _sources_of(chapters: Iterable[Chapter]) -> tuple[str, ...]:
    """Each once, in the order in which they are named."""
    named = (name for chapter in chapters for sentence in chapter.sentences for name in sentence.sources)
    return tuple(dict.fromkeys(named))


def _hold_to(sources: frozenset[str], chapters: Iterable[Chapter]) -> None:
    """Each sentence leans on sources that there are."""
    if unknown := sorted(set(_sources_of(chapters)) - sources):
        raise NotAnArticle(1, Said("finding-no-such-source", sources=tuple(unknown)))
