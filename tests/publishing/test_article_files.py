"""The library of data/ as it travels: whole in four languages, each source told beside what leans on it."""

from __future__ import annotations

import shutil
from pathlib import Path

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.article_checks import ArticleFile, read_article_file, share_of_short
from healing_desktop.publishing.article_files import article_texts
from tests.fixtures.generated import DATA, real_content

SLUGS = (
    "costs-and-rights", "feeling-well", "finding-help", "first-time", "if-someone-wants-to-die", "is-it-working",
    "older-and-alone", "supporting-someone", "talking-circles", "types-of-groups", "which-group",
)  # fmt: skip


def test_the_library_that_ships_is_whole_in_four_languages() -> None:
    texts = real_content().articles
    assert [(text.slug, text.language) for text in texts] == [
        (slug, language) for slug in SLUGS for language in sorted(INTERFACE_LANGUAGES)
    ]
    read = articles_in(texts)
    assert not isinstance(read, ArticleFault)
    assert all(source.shows for article in read for source in article.sources)
    assert all(set(article.short_sources) <= {source.id for source in article.sources} for article in read)
    assert {article.slug for article in read if article.reader == "staff"} == {"if-someone-wants-to-die"}


def test_sentences_of_the_library_are_short() -> None:
    for file in sorted((DATA / "articles").glob("*/*.md")):
        article = read_article_file(file)
        assert isinstance(article, ArticleFile)
        assert share_of_short(article) >= 0.9, file


def test_a_fault_anywhere_ships_no_article(tmp_path: Path) -> None:
    shutil.copytree(DATA / "articles", tmp_path / "articles")
    lines = frozenset(line.number for line in real_content().helplines.lines if line.number)
    themes = frozenset(code for taxonomy, code in real_content().taxonomies.terms if taxonomy == "theme")
    texts, faults = article_texts(tmp_path, lines, themes)
    assert (len(texts), faults) == (len(SLUGS) * len(INTERFACE_LANGUAGES), [])
    file = tmp_path / "articles" / "first-time" / "fr.md"
    file.write_text(file.read_text(encoding="utf-8").replace("{line:112}", "{line:999}"), encoding="utf-8")
    texts, faults = article_texts(tmp_path, lines, themes)
    assert texts == ()
    assert {str(fault.said) for fault in faults} == {"finding-not-a-line value=999"}


def test_without_articles_there_are_none(tmp_path: Path) -> None:
    assert article_texts(tmp_path, frozenset(), frozenset()) == ((), [])
