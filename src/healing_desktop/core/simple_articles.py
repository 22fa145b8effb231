"""What a visitor who is alone is offered to read: in one language, on their theme first, short first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from healing_desktop.core.articles import Article
from healing_desktop.core.folding import fold
from healing_desktop.core.library import STAFF, Library


def language_to_read(library: Library, language: str, there: Sequence[str] = ()) -> str:
    """The reader's own where the library has it, else one of the place, else English (I7)."""
    known = {article.language for articles in library.by_slug.values() for article in articles}
    return next((code for code in (language, *there, "en") if code in known), language)


def simple_articles(library: Library, language: str, themes: Iterable[str] = ()) -> tuple[Article, ...]:
    """Those in `language` first; one that is not there in it is told in another, and stands last."""
    wanted = set(themes)

    def order(article: Article) -> tuple[object, ...]:
        about = bool(wanted & set(article.themes))
        return article.language != language, not about, article.minutes, fold(article.title)

    picked = (library.article(slug, language) for slug in library.by_slug)
    return tuple(sorted((one for one in picked if one is not None and one.reader != STAFF), key=order))
