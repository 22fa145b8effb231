"""What of an article is read aloud: every sentence where it stands, numbers as one dictates them, no addresses."""

from __future__ import annotations

import re
from html import unescape

import pytest

from healing_desktop.core.article_html import ArticlePage, Way, WrittenPage, article_page
from healing_desktop.core.article_text import Sentence
from healing_desktop.core.spoken import digit_by_digit, for_a_voice
from healing_desktop.core.words import Words
from tests.core.samples import words_in
from tests.core.test_article_html import LOOK, TABLE, article, chapter

TOLD = article(
    title="Rouw & verlies", next_step="Bel {line:106}. Of ga langs.",
    chapters=(chapter("Wat het is", Sentence("Een  zin. ", ("E1",)), Sentence("Nog <een>, zie {line:999}!")),),
)  # fmt: skip


def written(reader: Words | None = None) -> WrittenPage:
    nl = words_in("nl")
    groups = (Way("healing://entry/7", "De Lantaarn", "Gent"),)
    more = (Way("healing://read/fear", "Angst", "Wie bang is."),)
    return article_page(ArticlePage(TOLD, nl, reader or nl, TABLE, "Groepen bij Gent", groups, more), LOOK)


def test_it_is_read_in_the_order_of_the_page() -> None:
    nl = words_in("nl")
    assert [sentence.said for sentence in written().spoken] == [
        "Rouw & verlies.",
        "Voor wie rouwt.",
        f"{nl('article-in-short')}.",
        *["Kort 1 0 6."] * 3,
        "Wat het is.",
        "Een zin.",
        f"Nog <een>, zie {nl('number-unknown')}!",
        "een.",
        "twee.",
        f"{nl('article-next')}.",
        "Bel 1 0 6.",
        "Of ga langs.",
        nl("article-call"),
        "Iemand die luistert: 1 0 6.",
        "Groepen bij Gent.",
        "De Lantaarn.",
        f"{nl('article-more')}.",
        "Angst.",
    ]


def test_each_has_its_place_on_the_page() -> None:
    page = written()
    for sentence in page.spoken:
        found = re.findall(rf'<span id="{sentence.anchor}">(.*?)</span>', page.html)
        assert [unescape(re.sub(r"<[^>]+>", "", html)) for html in found] == [sentence.shown]


def test_addresses_sources_and_contents_are_not_read() -> None:
    said = " ".join(sentence.said for sentence in written().spoken)
    for silent in ("example.org", "2020", "Dit wel", "healing:", "Wie bang is", words_in("nl")("article-sources")):
        assert silent not in said


def test_names_in_another_language_than_that_of_the_voice_are_left_out() -> None:
    said = [sentence.said for sentence in written(words_in("fr")).spoken]
    assert "De Lantaarn." not in said
    assert "Angst." in said


@pytest.mark.parametrize(
    ("number", "said"),
    [("0800 32 123", "0 8 0 0, 3 2, 1 2 3"), ("1813", "1 8 1 3"), ("016 244 200", "0 1 6, 2 4 4, 2 0 0")],
)
def test_a_number_is_dictated(number: str, said: str) -> None:
    assert digit_by_digit(number) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wat helpt", "Wat helpt."),
        ("Ça va\u00a0?", "Ça va ?"),
        ("Hij zei: “ja.”", "Hij zei: “ja.”"),
        ("\u2066106\u2069 اتصل", "106 اتصل."),
        ("كيف؟", "كيف؟"),
        ("", ""),
    ],
)
def test_a_voice_is_given_whole_sentences(text: str, said: str) -> None:
    assert for_a_voice(text) == said


def test_the_number_on_the_page_stays_as_it_is_printed() -> None:
    page = written()
    assert "<bdi><b>106</b></bdi>" in page.html
    assert page.spoken[-5].shown == "Iemand die luistert: 106"
