"""A whole article on paper: its short sheet first, then all of its chapters, and where every fact comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby, zip_longest

from healing_desktop.core.article_html import source_numbers
from healing_desktop.core.article_lines import with_lines
from healing_desktop.core.article_text import Chapter, Sentence
from healing_desktop.core.articles import ArticleSource
from healing_desktop.core.words import Words
from healing_desktop.handouts.compose_article import article_body, article_in
from healing_desktop.handouts.speech import Material, Speech
from healing_desktop.handouts.whole_article_body import (
    LEAD_IN,
    ChapterBlock,
    Passage,
    PassageBlock,
    PassageKey,
    ReferenceBlock,
    WholeArticleBody,
)

Fill = Callable[[str], str]


def whole_article_body(material: Material, speech: Speech) -> WholeArticleBody:
    """The same head as the short sheet has; the words around a text are in the language of that text."""
    article = article_in(material, speech.words.language)
    short, numbers = article_body(material, speech), source_numbers(article.sources)
    words = speech.words_for(short.language) if short.language else speech.words

    def fill(text: str) -> str:
        return with_lines(text, speech.helplines, words)

    return WholeArticleBody(
        title=short.title,
        who_for=short.who_for,
        checked=short.checked.removesuffix("."),
        in_short_label=short.in_short_label,
        in_short=short.in_short,
        next_step=short.next_step,
        chapters=tuple(_chapter(chapter, numbers, fill) for chapter in article.chapters),
        sources_label=short.sources_label,
        sources=tuple(_reference(number, source, words) for number, source in enumerate(article.sources, start=1)),
        recheck_label=words("article-recheck"),
        recheck=tuple(map(fill, article.recheck)),
        qr=short.qr,
        language=short.language,
        note=short.note,
    )


def _chapter(chapter: Chapter, numbers: Mapping[str, int], fill: Fill) -> ChapterBlock:
    blocks = []
    for block, after in zip_longest(chapter.blocks, chapter.blocks[1:]):
        leads = block.kind == "paragraph" and after is not None and after.kind != "paragraph"
        items = tuple(tuple(_passages(item, numbers, fill, leads=leads)) for item in block.items)
        blocks.append(PassageBlock(block.kind, items, leads))
    return ChapterBlock(fill(chapter.heading), tuple(blocks))


def _passages(
    sentences: tuple[Sentence, ...], numbers: Mapping[str, int], fill: Fill, *, leads: bool
) -> Iterator[Passage]:
    """A number behind every sentence would be in the way: once behind those that lean on the same."""
    key: PassageKey = LEAD_IN if leads else "prose"
    for sources, run in groupby(sentences, key=lambda sentence: sentence.sources):
        known = tuple(sorted(numbers[source] for source in sources if source in numbers))
        yield Passage(key, " ".join(fill(sentence.text) for sentence in run), known)


def _reference(number: int, source: ArticleSource, words: Words) -> ReferenceBlock:
    told = ((words("article-shows"), source.shows), (words("article-shows-not"), source.limits))
    address = words.ltr(source.address) if source.address else ""
    return ReferenceBlock(number, source.text, address, tuple(pair for pair in told if pair[1]))
