"""Articles are found by their words and by what they are about, and the sentence that answers is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.article_search import Passage
from healing_desktop.core.articles import ArticleText
from healing_desktop.core.folding import words_of
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.library import Library
from healing_desktop.core.marked_text import MarkedText
from healing_desktop.core.query import Chip, Query
from healing_desktop.core.texts import LocalText
from healing_desktop.core.vocabulary import Vocabulary

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


VOCABULARY = Vocabulary.of(
    ((phrase,), "theme", theme)
    for phrase, theme in (("deuil", "grief"), ("rouw", "grief"), ("down", "depression"), ("soloïsme", "loneliness"))
)
TABLE = HelplineTable(
    (Helpline("106", "106", LocalText((("nl", "Lijn"),)), "106", ("listening",), ("nl",)),), (), (), ()
)
LIBRARY = Library(
    (
        text("rouw", "Rouwen in een groep", body="Je mag zwijgen. Wie rouwt, mag ook lachen. [E1]"),
        text(
            "kost", "Wat een groep kost", themes="finding-help", heading="Gratis", body="Rouwgroepen zijn vaak gratis."
        ),
        text("kost", "Ce que coûte un groupe", language="fr", themes="finding-help", body="Souvent gratuit."),
        text("fin", "La fin", language="fr", themes="", body="Le deuil. Appelez le {line:106}. Ou le {line:999}."),
        text("alleen", "Alleen", themes="", heading="Rouw", body="Ga down. Soms. De deuil is rouw."),
        text("team", "Als iemand niet meer wil leven", themes="crisis", reader="staff"),
        ArticleText("stuk", "nl", "geen artikel"),
    ),
    VOCABULARY,
    TABLE,
)


def asked(words: str, *themes: str) -> Query:
    return Query(words, tuple(Chip("theme", theme) for theme in themes), words_of(words))


def found(words: str, language: str = "nl", *themes: str, staff: bool = False) -> list[str]:
    return [hit.article.slug for hit in LIBRARY.find(asked(words, *themes), language, staff=staff)]


def passage(query: Query, language: str, slug: str) -> Passage:
    told = next(hit.passage for hit in LIBRARY.find(query, language) if hit.article.slug == slug)
    assert told is not None
    return told


def test_the_title_comes_before_a_heading_and_that_before_a_sentence() -> None:
    assert found("rouw") == ["rouw", "alleen", "kost"]
    often = text("aak", "Aak", body="Een zeil. Een zeil. Een zeil. Een zeil. Een zeil. Een zeil. Een zeil. Een zeil.")
    short = text("boot", "Boot", short="Zeil.")
    headed, titled = text("dek", "Dek", heading="Zeil"), text("ezel", "Zeil")
    library = Library((often, short, headed, titled))
    assert [hit.article.slug for hit in library.find(asked("zeil"), "nl")] == ["ezel", "dek", "boot", "aak"]


def test_every_word_must_be_there_or_the_theme_fit() -> None:
    assert found("rouw zeilboot") == []
    assert found("zeilboot", "nl", "grief") == ["rouw"]


@pytest.mark.parametrize("typed", ["GRATIS", "grat", "gràtis", "gratus"])
def test_accents_capitals_beginnings_and_errors(typed: str) -> None:
    assert found(typed) == ["kost"]


def test_another_ending_is_the_same_word() -> None:
    assert found("kosten") == ["kost"]


def test_one_or_two_letters_are_no_beginning() -> None:
    assert found("gr") == []


def test_the_sentence_that_answers_and_where_the_words_stand() -> None:
    told = passage(asked("lachen"), "nl", "rouw")
    assert told.said == MarkedText("Wie rouwt, mag ook lachen.", ((19, 25),))
    assert (told.language, told.chapter, told.sentence) == ("nl", 1, 1)


def test_a_heading_answers_where_no_sentence_does() -> None:
    assert passage(asked("gratis"), "nl", "kost").said.text == "Rouwgroepen zijn vaak gratis."
    told = passage(asked("kop"), "nl", "rouw")
    assert (told.said.text, told.chapter, told.sentence) == ("Kop", 1, -1)


def test_a_word_of_another_language_finds_the_article_and_says_where() -> None:
    (hit,) = LIBRARY.find(asked("souvent"), "nl")
    assert hit.article.title == "Wat een groep kost"
    assert hit.passage is not None
    assert (hit.passage.language, hit.passage.said.first) == ("fr", "Souvent")
    (only,) = LIBRARY.find(asked("appelez"), "nl")
    assert only.article.title == "La fin", "in the language it was found in, where the reader's own is not there"


def test_a_beginning_is_sought_in_the_readers_language_only() -> None:
    assert found("souv") == []
    assert found("souv", "fr") == ["kost"]


def test_a_theme_is_found_by_what_is_said_about_it_in_whatever_language() -> None:
    french = Query("deuil", (Chip("theme", "grief", "deuil"),))
    assert [hit.article.slug for hit in LIBRARY.find(french, "nl")] == ["rouw", "alleen", "fin"]
    assert passage(french, "nl", "alleen").said == MarkedText("De deuil is rouw.", ((3, 8),)), "typed before meant"
    meant = Query("soloisme", (Chip("theme", "depression", "triste"),))
    assert [hit.article.slug for hit in LIBRARY.find(meant, "nl")] == ["alleen"], "one word, for want of better"


def test_one_word_that_may_mean_it_says_little_beside_one_that_is_there() -> None:
    library = Library((text("een", "Een", body="Ga down."), text("twee", "Twee", body="Dip.")), VOCABULARY)
    query = Query("dip", (Chip("theme", "depression", "dip"),))
    assert [hit.article.slug for hit in library.find(query, "nl")] == ["twee"]
    meant, typed = text("een", "Een", heading="Rouw", themes=""), text("twee", "Twee", body="Een verlies.", themes="")
    query = Query("verlies", (Chip("theme", "grief", "verlies"),))
    found_both = Library((meant, typed), VOCABULARY).find(query, "nl")
    assert [hit.article.slug for hit in found_both] == ["twee", "een"]


def test_what_only_chooses_between_groups_is_sought_when_it_stands_alone() -> None:
    free = Chip("cost", "free", "gratis")
    assert [hit.article.slug for hit in LIBRARY.find(Query("gratis", (free,)), "nl")] == ["kost"]
    assert len(LIBRARY.find(Query("rouw gratis", (free,), ("rouw",)), "nl")) == 3
    assert LIBRARY.find(Query("9000", (Chip("place", "9000", "9000"),)), "nl") == ()


def test_numbers_of_lines_are_written_out_and_unknown_ones_are_not_found() -> None:
    assert passage(asked("appelez"), "fr", "fin").said.text == "Appelez le 106."
    assert found("999", "fr") == []
    assert found("106", "fr") == ["fin"]


def test_each_article_once_in_the_language_of_the_reader_or_another() -> None:
    assert [article.language for article in LIBRARY.articles("fr")] == ["nl", "fr", "fr", "nl"]
    assert LIBRARY.article("kost", "de") is not None
    assert LIBRARY.article("stuk", "nl") is None
    assert LIBRARY.article("geen", "nl") is None


def test_what_is_for_staff_is_shown_to_staff() -> None:
    assert found("leven") == []
    assert found("leven", staff=True) == ["team"]
    assert "team" not in [article.slug for article in LIBRARY.articles("nl")]


def test_what_else_is_about_it() -> None:
    both = ("grief", "finding-help")
    assert [article.slug for article in LIBRARY.about(both, "nl", but="rouw")] == ["kost"]
    assert [article.slug for article in LIBRARY.about(("grief",), "nl", wider=("finding-help",))] == ["rouw", "kost"]
    assert LIBRARY.about(("crisis",), "nl") == ()


def test_what_is_about_this_kind_of_group_rather_than_about_many() -> None:
    one, many = text("een", "Een"), text("alle", "Alle")
    one, many = (
        replace(told, text=told.text.replace("reader:", f"kinds: [{kinds}]\nreader:"))
        for told, kinds in ((one, "workshop"), (many, "workshop, retreat"))
    )
    library = Library((many, one))
    assert [article.slug for article in library.about((), "nl", kind="workshop")] == ["een", "alle"]
    assert [article.slug for article in library.about((), "nl", kind="retreat")] == ["alle"]


def test_minutes_are_those_of_somebody_who_reads_in_peace() -> None:
    long = Library([text("lang", "Lang", body="woord " * 600)])
    article = long.article("lang", "nl")
    assert article is not None
    assert article.minutes == 4
    assert LIBRARY.articles("nl")[0].minutes == 1
