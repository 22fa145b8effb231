"""healing-desktop articles [WORDS...]: the library, or what of it a question finds."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.article_search import Passage
from healing_desktop.core.articles import Article
from healing_desktop.core.library import ArticleFound, Library
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory, language = opened(services), services.options.language
    words = services.words_for(language)
    library, asked = Library.of(directory), " ".join(arguments.words)
    if asked:
        found = library.find(directory.understand(asked), language, staff=True)
    else:
        found = tuple(ArticleFound(article) for article in library.articles(language, staff=True))
    if not found:
        raise Refused(words("outcome-no-article-found"))
    if services.options.json:
        say_json([article_json(hit.article) | (_passage_json(hit.passage) if asked else {}) for hit in found])
        return
    for hit in found:
        say([f"{hit.article.title} · {words('article-minutes', n=hit.article.minutes)}  {hit.article.slug}"])
        if hit.passage is not None:
            say([f"  {hit.passage.language}: {hit.passage.said.piece().text}"])


def _passage_json(passage: Passage | None) -> dict[str, Any]:
    """`marks`: from and behind which letter of the text a word stands that answers."""
    if passage is None:
        return {"passage": None}
    said = passage.said.piece()
    return {"passage": {"language": passage.language, "text": said.text, "marks": [list(mark) for mark in said.marks]}}


def article_json(article: Article) -> dict[str, Any]:
    return {
        "slug": article.slug,
        "title": article.title,
        "language": article.language,
        "minutes": article.minutes,
        "checked_on": article.checked_on,
        "themes": list(article.themes),
    }


def lines_of(article: Article, words: Words) -> str:
    """The line under a title."""
    return f"{article.for_whom} {words('article-minutes', n=article.minutes)}"
