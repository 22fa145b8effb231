"""healing-desktop article SLUG [--text]: one article, as text."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from healing_desktop.cli.articles import article_json, lines_of
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.article_lines import with_lines
from healing_desktop.core.article_text import Block
from healing_desktop.core.articles import Article, ArticleSource
from healing_desktop.core.dates import partial_date
from healing_desktop.core.library import Library
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory, language = opened(services), services.options.language
    words = services.words_for(language)
    article = Library(directory.articles()).article(arguments.slug, language)
    if article is None:
        raise Refused(words("outcome-no-such-article", slug=arguments.slug[:60]))
    table = directory.helplines()
    if services.options.json:
        whole = {"for_whom": article.for_whom, "in_short": list(article.in_short), "next_step": article.next_step}
        chapters = [
            {"heading": chapter.heading, "text": [with_lines(s.text, table, words) for s in chapter.sentences]}
            for chapter in article.chapters
        ]
        say_json(
            article_json(article) | whole | {"chapters": chapters, "sources": [_source(s) for s in article.sources]}
        )
        return
    say(with_lines(line, table, words) for line in _text(article, words))
    if not arguments.text:
        say(("", words("article-sources"), *(_source_words(source) for source in article.sources)))
    if article.language != language:
        notice(words("outcome-article-other-language"))


def _text(article: Article, words: Words) -> Iterator[str]:
    yield from (article.title, lines_of(article, words), _checked(article, words))
    yield from ("", words("article-in-short"), *(f"- {sentence}" for sentence in article.in_short))
    for chapter in article.chapters:
        yield from ("", chapter.heading)
        for block in chapter.blocks:
            yield from block_lines(block)
    yield from ("", words("article-next"), article.next_step)


def block_lines(block: Block) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        mark = {"paragraph": "", "bullets": "- ", "numbers": f"{number}. "}[block.kind]
        yield mark + " ".join(sentence.text for sentence in item)


def _checked(article: Article, words: Words) -> str:
    return words("fresh-long-in-now", date=partial_date(article.checked_on, words))


def _source(source: ArticleSource) -> dict[str, str | None]:
    return {"id": source.id, "text": source.text, "address": source.address, "shows": source.shows or None,
            "limits": source.limits or None}  # fmt: skip


def _source_words(source: ArticleSource) -> str:
    told = ". ".join(part for part in (source.text, source.address) if part)
    return " ".join(part for part in (f"[{source.id}] {told}.", source.shows, source.limits) if part)
