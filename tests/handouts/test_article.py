"""The short sheet of an article: the one that ships, on paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.articles import Article
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions, Size
from healing_desktop.handouts.outcomes import Refused
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.fixtures.generated import real_content
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_aloud import read_aloud
from tests.handouts.read_pdf import ReadPdf, plain
from tests.handouts.test_qr import scanned

SIZES: tuple[Size, ...] = ("normal", "large", "very-large")


@pytest.fixture(scope="module")
def articles(root: Path) -> tuple[Article, ...]:
    found = articles_in(text for text in real_content().articles if text.slug == "first-time")
    assert not isinstance(found, ArticleFault)
    return found


def joined(words: str) -> str:
    """Without spaces: an address may break after a dot, which reads as a space. With the apostrophe of a printer."""
    return words.replace(" ", "").replace("'", "’")


def sheet(service: HandoutService, articles: tuple[Article, ...], options: HandoutOptions) -> Handout:
    handout = service.make(Material(articles=articles), options, TODAY)
    assert isinstance(handout, Handout), handout
    return handout


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_everything_is_heard_in_order(
    service: HandoutService, articles: tuple[Article, ...], language: str, size: Size
) -> None:
    article = next(one for one in articles if one.language == language)
    handout = sheet(service, articles, HandoutOptions(language, "article", size=size))
    assert handout.title == article.title
    heard = joined(" ".join(spoken.text for spoken in read_aloud(handout.pdf, language)))
    order = [article.title, article.for_whom, *article.in_short, article.next_step, article.sources[0].text, "112"]
    places = [heard.find(joined(plain(words))) for words in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)
    assert min(piece.points for piece in ReadPdf(handout.pdf).written()) >= 12


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_it_keeps_the_standards_alone_and_beside_another_language(
    service: HandoutService, articles: tuple[Article, ...], language: str
) -> None:
    for second in (None, "de" if language != "de" else "nl"):
        options = HandoutOptions(language, "article", second=second)
        assert broken_rules(sheet(service, articles, options).pdf) == []


def test_a_missing_language_falls_back_whole_and_says_so(
    service: HandoutService, articles: tuple[Article, ...]
) -> None:
    french = tuple(article for article in articles if article.language == "fr")
    handout = sheet(service, french, HandoutOptions("nl", "article"))
    assert handout.fallbacks == (("who_for", "fr"), ("next_step", "fr"))
    said = read_aloud(handout.pdf, "nl")
    # Backwards: the title stands at the foot of the page too.
    of = {spoken.text: spoken.language for spoken in reversed(said)}
    assert of[plain(french[0].title)] == of[plain(french[0].in_short[0])] == of[plain(french[0].for_whom)] == "fr"
    assert of["(in het Frans)"] == of["In het kort"] == "nl"


def test_without_an_article_it_is_refused(service: HandoutService) -> None:
    assert service.make(Material(), HandoutOptions("nl", "article"), TODAY) == Refused("no-article")


def test_the_code_opens_the_address_that_stands_beside_it(
    service: HandoutService, articles: tuple[Article, ...]
) -> None:
    handout = sheet(service, articles, HandoutOptions("nl", "article"))
    assert scanned(handout) == ["https://www.spreekerover.be"]
    assert "www.spreekerover.be" in ReadPdf(handout.pdf).pages[-1]


def test_an_unknown_day_of_checking_prints_no_day(service: HandoutService, articles: tuple[Article, ...]) -> None:
    undated = tuple(replace(article, checked_on="") for article in articles)
    assert "Nagekeken in" not in ReadPdf(sheet(service, undated, HandoutOptions("nl", "article")).pdf).text
