"""An article as one page: headings, landmarks, languages; no script, nothing that leads outside, every text escaped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from healing_desktop.core.article_lines import with_lines
from healing_desktop.core.article_look import PageLook, page_style
from healing_desktop.core.article_text import Block, Chapter, Sentence
from healing_desktop.core.articles import Article, ArticleSource
from healing_desktop.core.clean_html import clean_html
from healing_desktop.core.dates import earliest_day, partial_date
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.sentences import sentences_in
from healing_desktop.core.spoken import SpokenPage, SpokenSentence
from healing_desktop.core.texts import RIGHT_TO_LEFT
from healing_desktop.core.words import Words

# Below that one sees where it ends.
WORDS_WITHOUT_CONTENTS = 400
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src healing:"
_LIST = {"bullets": "ul", "numbers": "ol"}


@dataclass(frozen=True, slots=True)
class Way:
    """To another page of the program: its address in our own scheme, its name, a line about it."""

    address: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """All that the page says. `words`: of the language of the article; `reader`: those of who reads, in which `groups`
    under `groups_heading` and what stands around the article are told. `own`: to the same article in the reader's own
    language, where another was opened for what it says."""

    article: Article
    words: Words
    reader: Words
    table: HelplineTable
    groups_heading: str = ""
    groups: tuple[Way, ...] = ()
    more: tuple[Way, ...] = ()
    own: Way | None = None


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """One whole HTML document, for UTF-8, and what of it is read aloud in the language of the article, in order."""

    html: str
    spoken: tuple[SpokenSentence, ...]


def article_page(page: ArticlePage, look: PageLook) -> WrittenPage:
    """Not read aloud: the contents, the numbers of the sources, the sources themselves."""
    article, spoken = page.article, SpokenPage(page.table, page.words)
    parts = [_note(page), "<main><article>", *_head(page, spoken), *_in_short(page, spoken), *_contents(page)]
    for number, chapter in enumerate(article.chapters, start=1):
        parts += _chapter(page, spoken, chapter, number)
    parts += [*_next(page, spoken), "</article></main>", *_ways(page, spoken), *_sources(page)]
    html = (
        f'<!DOCTYPE html>\n<html {_language(article.language)}>\n<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(article.title)}</title><style>{page_style(look)}</style></head>\n"
        f"<body>\n{clean_html(chr(10).join(part for part in parts if part))}\n</body></html>\n"
    )
    return WrittenPage(html, spoken.sentences)


def _language(code: str) -> str:
    return f'lang="{escape(code)}" dir="{"rtl" if code in RIGHT_TO_LEFT else "ltr"}"'


def _note(page: ArticlePage) -> str:
    """Said to who reads, in their own language."""
    reader = page.reader
    if page.article.language == reader.language:
        return ""
    said = escape(reader("outcome-article-other-language"))
    if page.own:
        way = f'<a href="{escape(page.own.address)}">{escape(page.own.name)}</a>'
        said = f"{escape(reader('article-found-in-other'))} {way}"
    return f'<p class="note" role="note" {_language(reader.language)}>{said}</p>'


def _head(page: ArticlePage, spoken: SpokenPage) -> Iterator[str]:
    article, words = page.article, page.words
    told = (words("article-minutes", n=article.minutes), checked_words(article, words))
    yield f"<header><h1>{spoken.text(article.title)}</h1>"
    yield f'<p class="for">{spoken.text(article.for_whom)}</p>'
    yield f'<p class="told">{escape(" · ".join(part for part in told if part))}</p></header>'


def checked_words(article: Article, words: Words) -> str:
    """ "Checked in November 2026"; "" where the date cannot be read."""
    if earliest_day(article.checked_on) is None:
        return ""
    key = "fresh-long-now" if article.checked_on.count("-") == 2 else "fresh-long-in-now"
    return words(key, date=partial_date(article.checked_on, words))


def _in_short(page: ArticlePage, spoken: SpokenPage) -> Iterator[str]:
    heading = spoken.text(page.words("article-in-short"))
    yield f'<section class="short" aria-labelledby="short"><h2 id="short">{heading}</h2><ul>'
    yield from (f"<li>{spoken.text(sentence)}</li>" for sentence in page.article.in_short)
    yield "</ul></section>"


def _contents(page: ArticlePage) -> Iterator[str]:
    chapters = page.article.chapters
    count = sum(len(sentence.text.split()) for chapter in chapters for sentence in chapter.sentences)
    if count <= WORDS_WITHOUT_CONTENTS:
        return
    heading = escape(page.words("article-contents"))
    yield f'<nav aria-labelledby="contents"><h2 id="contents">{heading}</h2><ol>'
    for number, chapter in enumerate(chapters, start=1):
        yield f'<li><a href="#chapter-{number}">{escape(with_lines(chapter.heading, page.table, page.words))}</a></li>'
    yield "</ol></nav>"


def _chapter(page: ArticlePage, spoken: SpokenPage, chapter: Chapter, number: int) -> Iterator[str]:
    anchor = f"chapter-{number}"
    yield f'<section aria-labelledby="{anchor}"><h2 id="{anchor}">{spoken.text(chapter.heading)}</h2>'
    for block in chapter.blocks:
        yield from _block(page, spoken, block)
    yield "</section>"


def _block(page: ArticlePage, spoken: SpokenPage, block: Block) -> Iterator[str]:
    items = (" ".join(_sentence(page, spoken, sentence) for sentence in item) for item in block.items)
    if block.kind == "paragraph":
        yield from (f"<p>{item}</p>" for item in items)
        return
    tag = _LIST[block.kind]
    yield f"<{tag}>"
    yield from (f"<li>{item}</li>" for item in items)
    yield f"</{tag}>"


def _sentence(page: ArticlePage, spoken: SpokenPage, sentence: Sentence) -> str:
    """With the numbers of its sources, which lead to them."""
    numbers = source_numbers(page.article.sources)
    known = [numbers[source] for source in sentence.sources if source in numbers]
    marks = " ".join(f'<a href="#source-{number}">{number}</a>' for number in known)
    return spoken.text(sentence.text) + (f'<sup class="source">{marks}</sup>' if marks else "")


def source_numbers(sources: Sequence[ArticleSource]) -> Mapping[str, int]:
    return {source.id: number for number, source in enumerate(sources, start=1) if source.id}


def _next(page: ArticlePage, spoken: SpokenPage) -> Iterator[str]:
    """What to do now, and whom to call: an article never ends without. No heading stands there twice."""
    words, article = page.words, page.article
    heading, call = words("article-next"), words("article-call")
    told = any(chapter.heading == heading for chapter in article.chapters)
    first = spoken.text(call if told else heading)
    yield f'<section class="next" aria-labelledby="next"><h2 id="next">{first}</h2>'
    yield f"<p>{' '.join(spoken.text(sentence.text) for sentence in sentences_in(article.next_step))}</p>"
    yield f'{"" if told else f"<h3>{spoken.text(call)}</h3>"}<ul class="lines">'
    for line in page.table.footer(article.language):
        if line.number:
            yield f"<li>{spoken.call(page.table.need_name(line.needs[0], article.language), line.number)}</li>"
    yield "</ul></section>"


def _ways(page: ArticlePage, spoken: SpokenPage) -> Iterator[str]:
    if page.groups:
        yield from _ways_list(page, spoken, "groups", page.groups_heading, page.groups, page.reader.language)
    if page.more:
        heading = page.words("article-more")
        yield from _ways_list(page, spoken, "more", heading, page.more, page.article.language)


def _ways_list(
    page: ArticlePage, spoken: SpokenPage, anchor: str, heading: str, ways: Sequence[Way], language: str
) -> Iterator[str]:
    """Read aloud by their names, where they are told in the language of the voice."""
    text = spoken.text if language == page.article.language else escape
    yield f'<nav class="ways" aria-labelledby="{anchor}" {_language(language)}>'
    yield f'<h2 id="{anchor}">{text(heading)}</h2><ul>'
    for way in ways:
        about = f'<br><span class="about">{escape(way.about)}</span>' if way.about else ""
        yield f'<li><a href="{escape(way.address)}">{text(way.name)}</a>{about}</li>'
    yield "</ul></nav>"


def _sources(page: ArticlePage) -> Iterator[str]:
    """Plain text: an address is there to be copied, a click on it would lead nowhere."""
    words, sources = page.words, page.article.sources
    if not sources:
        return
    yield f'<footer aria-labelledby="sources"><h2 id="sources">{escape(words("article-sources"))}</h2><ol>'
    for number, source in enumerate(sources, start=1):
        address = f' <bdi class="address">{escape(source.address)}</bdi>' if source.address else ""
        told = "".join(
            f'<br><span class="about">{escape(words(key))} {escape(text)}</span>'
            for key, text in (("article-shows", source.shows), ("article-shows-not", source.limits))
            if text
        )
        yield f'<li id="source-{number}">{escape(source.text)}{address}{told}</li>'
    yield "</ol></footer>"
