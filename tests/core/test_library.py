"""Articles are found by their words and by what they are about, and the sentence that answers is told."""

from __future__ import annotations

import pytest

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.library import Library

FRONT = """---
title: "{title}"
for_whom: Voor wie leest.
checked_on: 2026-11
themes: [{themes}]
reader: {reader}
next_step: Bel eerst.
sources: [{{id: E1, text: Verzonnen}}]
---

## In het kort

- {short}
- Twee.
- Drie.

## {heading}

{body}
"""


def text(
    slug: str, title: str, *, language: str = "nl", themes: str = "grief", short: str = "Eén.",
    heading: str = "Kop", body: str = "Niets.", reader: str = "public",
) -> ArticleText:  # fmt: skip
    told = FRONT.format(title=title, themes=themes, short=short, heading=heading, body=body, reader=reader)
    return ArticleText(slug, language, told)


LIBRARY = Library(
    (
        text("rouw", "Rouwen in een groep", body="Je mag zwijgen. Wie rouwt, mag ook lachen. [E1]"),
        text(
            "kost", "Wat een groep kost", themes="finding-help", heading="Gratis", body="Rouwgroepen zijn vaak gratis."
        ),
        text("kost", "Ce que coûte un groupe", language="fr", themes="finding-help", body="Souvent gratuit."),
        text("team", "Als iemand niet meer wil leven", themes="crisis", reader="staff"),
        ArticleText("stuk", "nl", "geen artikel"),
    )
)


def found(words: str, language: str = "nl", *themes: str, staff: bool = False) -> list[str]:
    return [hit.article.slug for hit in LIBRARY.find(words, language, themes, staff=staff)]


def test_the_title_comes_before_a_sentence() -> None:
    assert found("rouw") == ["rouw", "kost"]


def test_every_word_must_be_there_or_the_theme_fit() -> None:
    assert found("rouw zeilboot") == []
    assert found("zeilboot", "nl", "grief") == ["rouw"]


@pytest.mark.parametrize("asked", ["GRATIS", "grat", "gràtis"])
def test_accents_capitals_and_beginnings(asked: str) -> None:
    assert found(asked) == ["kost"]


def test_one_or_two_letters_are_no_beginning() -> None:
    assert found("gr") == []


def test_the_sentence_that_answers_and_where_the_words_stand() -> None:
    (hit,) = LIBRARY.find("lachen", "nl")
    assert hit.passage is not None
    assert hit.passage.text == "Wie rouwt, mag ook lachen."
    assert [hit.passage.text[start:end] for start, end in hit.passage.marks] == ["lachen"]
    assert hit.passage.heading == "Kop"


def test_each_article_once_in_the_language_of_the_reader_or_another() -> None:
    assert [article.language for article in LIBRARY.articles("fr")] == ["fr", "nl"]
    assert LIBRARY.article("kost", "de") is not None
    assert LIBRARY.article("stuk", "nl") is None
    assert LIBRARY.article("geen", "nl") is None


def test_what_is_for_staff_is_shown_to_staff() -> None:
    assert found("leven") == []
    assert found("leven", staff=True) == ["team"]
    assert "team" not in [article.slug for article in LIBRARY.articles("nl")]


def test_what_else_is_about_it() -> None:
    assert [article.slug for article in LIBRARY.about(("grief", "finding-help"), "nl", but="rouw")] == ["kost"]
    assert LIBRARY.about(("crisis",), "nl") == ()


def test_minutes_are_those_of_somebody_who_reads_in_peace() -> None:
    long = Library([text("lang", "Lang", body="woord " * 600)])
    article = long.article("lang", "nl")
    assert article is not None
    assert article.minutes == 4
    assert LIBRARY.articles("nl")[0].minutes == 1
