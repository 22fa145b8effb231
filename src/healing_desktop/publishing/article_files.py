"""The articles of data/ as their files hold them."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.core.article_file import ArticleFault, read_articles
from healing_desktop.core.articles import ArticleText
from healing_desktop.core.texts import HANDOUT_LANGUAGES
from healing_desktop.publishing.findings import Finding


def article_texts(data: Path) -> tuple[tuple[ArticleText, ...], list[Finding]]:
    """Every article in every language that it has, sorted, and what is wrong with the others."""
    folder = data / "articles"
    texts: list[ArticleText] = []
    faults: list[Finding] = []
    for place in sorted(folder.iterdir()) if folder.is_dir() else ():
        read = read_articles(folder, place.name)
        if isinstance(read, ArticleFault):
            faults.append(Finding(f"articles/{read.file}", 1, "file", read.said))
            continue
        for language in sorted(HANDOUT_LANGUAGES):
            file = place / f"{language}.md"
            if file.is_file():
                texts.append(ArticleText(place.name, language, file.read_text(encoding="utf-8")))
    return tuple(texts), faults
