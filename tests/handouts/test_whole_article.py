"""A whole article on paper: the ones that ship, as they are printed and as they are heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from healing_desktop.core.articles import Article
from healing_desktop.core.library import Library
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.print_lint import known_numbers, lint_content
from healing_desktop.handouts.service import Handout, HandoutService, Material
from healing_desktop.handouts.whole_article_body import Passage, WholeArticleBody
from tests.core.samples import TODAY, words_in
from tests.fixtures.generated import real_content
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_aloud import read_aloud
from tests.handouts.read_pdf import ReadPdf, plain

HEADINGS = ("H1", "H2")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(real_content().articles)


def article_of(library: Library, slug: str, language: str) -> Article:
    return next(article for article in library.by_slug[slug] if article.language == language)


def body_of(service: HandoutService, articles: tuple[Article, ...], language: str = "nl") -> WholeArticleBody:
    content = service.content(Material(articles=articles), HandoutOptions(language, "whole-article"), TODAY)
    body = content.sides[0].body
    assert isinstance(body, WholeArticleBody)
    return body


def passages(body: WholeArticleBody) -> Iterator[Passage]:
    return (one for part in body.chapters for block in part.blocks for item in block.items for one in item)


def joined(words: str) -> str:
    """Without spaces, since an address may break anywhere; with the apostrophe of a printer."""
    return plain(words).replace(" ", "").replace("'", "’")


def said_in_order(body: WholeArticleBody) -> Iterator[str]:
    yield from (body.title, body.checked, body.who_for.text, *body.in_short, body.next_step.text)
    for chapter in body.chapters:
        yield chapter.heading
        yield from (one.text for block in chapter.blocks for item in block.items for one in item)
    for source in body.sources:
        yield from (source.work, source.address, *(words for pair in source.told for words in pair))
    yield from (*body.recheck, "112")


def printed(service: HandoutService, articles: tuple[Article, ...], language: str = "nl") -> Handout:
    handout = service.make(Material(articles=articles), HandoutOptions(language, "whole-article"), TODAY)
    assert isinstance(handout, Handout), handout
    return handout


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_it_keeps_the_standards_on_every_page(service: HandoutService, library: Library, language: str) -> None:
    articles = library.by_slug["costs-and-rights"]
    handout, body = printed(service, articles, language), body_of(service, articles, language)
    assert broken_rules(handout.pdf) == []
    assert handout.title == body.title
    assert (handout.fallbacks, handout.warnings) == ((), ())
    crisis, headings = joined(words_in(language)("handout-crisis-title")), [part.heading for part in body.chapters]
    for page in ReadPdf(handout.pdf).pages:
        text, foot, _ = joined(page).partition(crisis)
        assert foot
        assert not text.endswith(tuple(map(joined, headings))), "a heading stands alone at the foot"


def test_all_of_it_is_heard_in_order(service: HandoutService, library: Library) -> None:
    articles = library.by_slug["first-time"]
    handout, body = printed(service, articles, "fr"), body_of(service, articles, "fr")
    spoken, at = read_aloud(handout.pdf, "fr"), 0
    heard = joined("".join(one.text for one in spoken))
    for words in said_in_order(body):
        found = heard.find(joined(words), at)
        assert found >= at, words
        at = found
    headings = [joined(one.text) for one in spoken if one.tag in HEADINGS]
    assert headings[0] == joined(body.title)
    assert set(map(joined, (chapter.heading for chapter in body.chapters))) < set(headings)
    assert min(piece.points for piece in ReadPdf(handout.pdf).written()) >= 12


def test_its_chapters_are_in_the_outline(service: HandoutService, library: Library) -> None:
    articles = library.by_slug["talking-circles"]
    pdf, body = ReadPdf(printed(service, articles).pdf), body_of(service, articles)
    outline = pdf.outline()
    chapters = [chapter.heading for chapter in body.chapters]
    assert outline[0] == body.title
    assert outline[1:] == [*chapters, body.sources_label, body.recheck_label]
    # As it is usually set, its last page would hold three lines.
    assert len(pdf.pages[-1]) > 800


def test_a_number_stands_once_behind_what_leans_on_the_same(service: HandoutService, library: Library) -> None:
    article = article_of(library, "costs-and-rights", "nl")
    first = article.chapters[0].blocks[0].items[0]
    assert [sentence.sources for sentence in first] == [(), ("S4.2",)]
    body = body_of(service, (article,))
    one, two = body.chapters[0].blocks[0].items[0]
    assert (one.text, one.numbers) == (first[0].text, ())
    assert (two.text, two.numbers) == (first[1].text, (1,))
    assert [source.number for source in body.sources] == list(range(1, len(article.sources) + 1))
    same = replace(first[0], sources=("S4.2",))
    block = replace(article.chapters[0].blocks[0], items=((same, first[1]),))
    chapter = replace(article.chapters[0], blocks=(block,))
    merged = next(passages(body_of(service, (replace(article, chapters=(chapter,)),))))
    assert merged == Passage("prose", f"{first[0].text} {first[1].text}", (1,))


def test_in_another_language_all_of_it_is_that_language(service: HandoutService, library: Library) -> None:
    french = article_of(library, "first-time", "fr")
    body, words = body_of(service, (french,)), words_in("fr")
    assert (body.language, body.note) == ("fr", "(in het Frans)")
    assert body.recheck_label == words("article-recheck")
    assert body.sources[0].told[0] == (words("article-shows"), french.sources[0].shows)
    assert body.in_short_label == "In het kort"


def test_no_article_on_paper_has_a_warning(service: HandoutService, library: Library) -> None:
    known = known_numbers(real_content().helplines, ())
    articles = [article for languages in library.by_slug.values() for article in languages]
    assert len(articles) >= 44
    for article in articles:
        options = HandoutOptions(article.language, "whole-article")
        content = service.content(Material(articles=(article,)), options, TODAY)
        assert lint_content(content, known) == (), (article.slug, article.language)
        body = content.sides[0].body
        assert isinstance(body, WholeArticleBody)
        assert body.recheck, "what must be checked again stands on every one"
        assert "{line:" not in repr(body)


def test_only_a_list_makes_a_lead_in(service: HandoutService, library: Library) -> None:
    article = article_of(library, "which-group", "nl")
    leads = [one.text for one in passages(body_of(service, (article,))) if one.key == "lead-in"]
    assert any(text.endswith(":") for text in leads)
    alone = tuple(replace(chapter, blocks=chapter.blocks[:1]) for chapter in article.chapters)
    cut = replace(article.chapters[3].blocks[1].items[0][0], text="Dit zijn de redenen:")
    paragraph = replace(article.chapters[3].blocks[0], items=((cut,),))
    chapters = (*alone, replace(article.chapters[3], blocks=(paragraph,)))
    options = HandoutOptions("nl", "whole-article")
    content = service.content(Material(articles=(replace(article, chapters=chapters),)), options, TODAY)
    warnings = lint_content(content, known_numbers(real_content().helplines, ()))
    assert [(warning.reason, warning.words) for warning in warnings] == [("open-lead-in", "Dit zijn de redenen:")]
