"""Articles hold plain sentences with the evidence behind them; everything else is refused with its line."""

from __future__ import annotations

import pytest

from healing_desktop.core.article_chapters import NotAnArticle, chapters_in
from healing_desktop.core.article_text import Block, Sentence
from tests.core.samples import words_in


def test_chapters_blocks_sentences_and_what_they_lean_on() -> None:
    short, second = chapters_in("## In short\n\n- One. [E9]\n- Two\n\n## Then\n\nA line\ngoes on. [E1, E2] Next.\n")

    assert short.blocks == (Block("bullets", ((Sentence("One.", ("E9",)),), (Sentence("Two"),))),)
    assert (second.heading, second.line) == ("Then", 6)
    assert second.sentences == (Sentence("A line goes on.", ("E1", "E2")), Sentence("Next."))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Before it.\n\n## A\n", 1),
        ("# Title\n", 1),
        ("## A\n\n<script>x</script>\n", 3),
        ("## A\n\nx <b>y</b>\n", 3),
        ("## A\n\n![x](http://made-up.example/y)\n", 3),
        ("## A\n\n[x](http://made-up.example)\n", 3),
        ("## A\n\n*very*\n", 3),
        ("## A\n\n- x\n  - y\n", 4),
        ("## A\n\n> q\n", 3),
        ("## A\n\n```\nx\n```\n", 3),
        ("x" * 200_001, 1),
    ],
)  # fmt: skip
def test_what_has_no_place_in_an_article_is_refused(text: str, line: int) -> None:
    with pytest.raises(NotAnArticle) as refused:
        chapters_in(text)

    assert refused.value.line == line
    assert refused.value.said.sentence(words_in("en")).endswith(".")
