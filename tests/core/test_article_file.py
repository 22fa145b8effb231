"""Articles as they travel: all that they say, and what is badly written is told in a sentence."""

from __future__ import annotations

import pytest

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.article_text import Block, Chapter, Sentence
from healing_desktop.core.articles import Article, ArticleSource, ArticleText

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


def read(content: str, language: str = "nl") -> tuple[Article, ...] | ArticleFault:
    return articles_in([ArticleText("verzonnen", language, content)])


def test_all_that_the_short_sheet_says() -> None:
    assert read(GOOD) == (
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
            short_sources=("E1", "E2"),
            chapters=(
                Chapter("Een ander hoofdstuk", (Block("paragraph", ((Sentence("Dit staat niet op het blad."),),)),), 8),
            ),
        ),
    )


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
def test_a_fault_is_told_with_its_file(old: str, new: str, said: str) -> None:
    assert old in GOOD
    fault = read(GOOD.replace(old, new, 1), "fr")
    assert isinstance(fault, ArticleFault)
    assert fault.file == "fr.md"
    assert str(fault.said) == said
