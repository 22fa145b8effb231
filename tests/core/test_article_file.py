"""Articles as they are written: the one that ships is whole, and what is badly written is told in a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from healing_desktop.core.article_file import ArticleFault, read_articles
from healing_desktop.core.article_text import Block, Chapter, Sentence
from healing_desktop.core.articles import Article, ArticleSource
from healing_desktop.core.texts import INTERFACE_LANGUAGES

GOOD = """---
title: "Een titel: met dubbele punt"
for_whom: Voor wie leest.
checked_on: 2026-11
themes: [grief, loneliness]
next_step: Bel eerst.
web: https://www.verzonnen.example
sources:
- id: E1
  text: Verzonnen, 2020
  address: verzonnen.example
- {id: E2, text: "Verzonnen, 2021"}
---

## In het kort

- Een zin. [E1]
- Nog een zin [met haken]. [E1, E2]
- Een raad.

## Een ander hoofdstuk

Dit staat niet op het blad.
"""


def written(folder: Path, content: str, language: str = "nl") -> Path:
    (folder / "verzonnen").mkdir(exist_ok=True)
    (folder / "verzonnen" / f"{language}.md").write_text(content, encoding="utf-8")
    return folder


def test_all_that_the_short_sheet_says(tmp_path: Path) -> None:
    assert read_articles(written(tmp_path, GOOD), "verzonnen") == (
        Article(
            slug="verzonnen",
            language="nl",
            title="Een titel: met dubbele punt",
            for_whom="Voor wie leest.",
            in_short=("Een zin.", "Nog een zin [met haken].", "Een raad."),
            next_step="Bel eerst.",
            sources=(
                ArticleSource("Verzonnen, 2020", "verzonnen.example", "E1"),
                ArticleSource("Verzonnen, 2021", id="E2"),
            ),
            checked_on="2026-11",
            themes=("grief", "loneliness"),
            web="https://www.verzonnen.example",
            chapters=(
                Chapter("Een ander hoofdstuk", (Block("paragraph", ((Sentence("Dit staat niet op het blad."),),)),), 8),
            ),
        ),
    )


@pytest.mark.parametrize("slug", ["", "nobody", "../verzonnen", "VERZONNEN", "verzonnen/", "/etc", "a" * 5000])
def test_there_is_none_of_that_name(tmp_path: Path, slug: str) -> None:
    assert read_articles(written(tmp_path, GOOD), slug) == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("---\ntitle", "title", "finding-no-front-matter"),
        ("for_whom: Voor wie leest.\n", "", "finding-missing field=for_whom"),
        ("title: ", "title: [", "finding-front-not-yaml"),
        ("2026-11\n", "2026-13\n", "finding-not-a-day value=2026-13"),
        ("- Een raad.\n", "", "finding-first-chapter least=3 most=5"),
        ("- Een raad.\n", "- Een raad.\n" * 4, "finding-first-chapter least=3 most=5"),
        ("- Een raad.", "1. Een raad.", "finding-first-chapter least=3 most=5"),
        ("## Een ander", "# Een ander", "finding-article-heading"),
        ("hoofdstuk", "<b>hoofdstuk</b>", "finding-article-plain"),
        ("[E1, E2]", "[E1, E3]", "finding-no-such-source sources=E3"),
        ("- id: E1\n  text", "- nr: E1\n  text", "finding-source-lacks fields=id,text"),
        ("- id: E1\n", "- id: [E1]\n", "finding-source-lacks fields=id,text"),
        ("2026-11\n", "[2026-11]\n", "finding-type-string value=checked_on"),
        ("---\ntitle", "---\n- title", "finding-front-not-yaml"),
    ],
)
def test_a_fault_is_told_with_its_file(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    fault = read_articles(written(tmp_path, GOOD.replace(old, new, 1), "fr"), "verzonnen")
    assert isinstance(fault, ArticleFault)
    assert fault.file == "fr.md"
    assert str(fault.said) == said


def test_the_article_that_ships_is_whole_in_four_languages(root: Path) -> None:
    found = read_articles(root / "data" / "articles", "first-time")
    assert not isinstance(found, ArticleFault)
    assert tuple(article.language for article in found) == INTERFACE_LANGUAGES
    assert len({(len(article.in_short), len(article.sources), article.checked_on) for article in found}) == 1
    for article in found:
        for sentence in article.in_short:
            assert len(re.findall(r"[\w'’-]+", sentence)) <= 17, sentence
        assert all(re.search(r"\b(19|20)\d\d\b", source.text) for source in article.sources)
