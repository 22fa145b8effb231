"""healing-desktop articles [WORDS...]: the library, or what of it a question finds."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.article_lines import with_lines
from healing_desktop.core.articles import Article
from healing_desktop.core.library import ArticleFound, Library
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory, language = opened(services), services.options.language
    words = services.words_for(language)
    library, asked = Library(directory.articles()), " ".join(arguments.words)
    if asked:
        themes = [chip.value for chip in directory.understand(asked).chips if chip.type == "theme"]
        found = library.find(asked, language, themes, staff=True)
    else:
        found = tuple(ArticleFound(article) for article in library.articles(language, staff=True))
    if not found:
        raise Refused(words("outcome-no-article-found"))
    if services.options.json:
        say_json([article_json(hit.article) for hit in found])
        return
    for hit in found:
        say([f"{hit.article.title} · {words('article-minutes', n=hit.article.minutes)}  {hit.article.slug}"])
        if hit.passage is not None:
            say([f"  {with_lines(hit.passage.text, directory.helplines(), words)}"])


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
