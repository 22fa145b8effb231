"""What is to be mended in the articles of data/articles: form, length, level, evidence, numbers, safe messaging.

The rules are those of the fact sheet: short sentences, every number with the evidence it comes from and no other
number, telephone lines from their table only, and how one writes about suicide (card_lint).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from healing_desktop.core.article_chapters import NotAnArticle, chapters_in
from healing_desktop.core.article_file import front_and_body
from healing_desktop.core.article_text import Chapter, Sentence
from healing_desktop.core.dates import earliest_day
from healing_desktop.core.said import Said
from healing_desktop.core.texts import HANDOUT_LANGUAGES, INTERFACE_LANGUAGES
from healing_desktop.publishing.card_lint import said_badly, said_long
from healing_desktop.publishing.evidence import Evidence
from healing_desktop.publishing.findings import Finding

TEXTS = ("title", "for_whom", "next_step")
LISTS = ("themes", "sources", "recheck", "related")
READERS = ("public", "staff")
IN_SHORT = range(3, 6)
WORDS = range(500, 901)
CHAPTERS = range(4, 9)
# Rule 16 of the fact sheet: "under about 15 words"; a sentence now and then may have some more.
SHORT_SENTENCE, SHORT_IN_SHORT = 15, 15
SHARE_OF_SHORT = 0.8

_LINE = re.compile(r"\{line:([0-9 ]+)\}")
_NUMBER = re.compile(r"\d+(?:[.,\u202f\u00a0 ]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """One language of an article. `body`: its text behind the front matter; `body_line`: the line it begins on."""

    slug: str
    language: str
    front: Mapping[str, Any]
    chapters: tuple[Chapter, ...]
    body: str
    body_line: int

    @property
    def name(self) -> str:
        return f"articles/{self.slug}/{self.language}.md"

    def finding(self, line: int, field: str, said: Said) -> Finding:
        return Finding(self.name, line, field, said)

    def sentences(self) -> Iterator[tuple[Chapter, Sentence]]:
        return ((chapter, sentence) for chapter in self.chapters for sentence in chapter.sentences)


@dataclass(frozen=True, slots=True)
class Known:
    """What articles may lean on: evidence by id, numbers of telephone lines, codes of themes, slugs of articles."""

    evidence: Mapping[str, Evidence]
    lines: frozenset[str]
    themes: frozenset[str]
    slugs: frozenset[str]


def read_article_file(file: Path) -> ArticleFile | Finding:
    slug, name = file.parent.name, f"articles/{file.parent.name}/{file.name}"
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Finding(name, 1, "file", Said("finding-not-utf-8"))
    if file.stem not in HANDOUT_LANGUAGES:
        return Finding(name, 1, "file", Said("finding-not-one-of", value=file.stem, known=HANDOUT_LANGUAGES))
    try:
        front, body = front_and_body(text)
    except NotAnArticle as fault:
        return Finding(name, fault.line, "file", fault.said)
    body_line = text[: len(text) - len(body)].count("\n")
    try:
        chapters = chapters_in(body)
    except NotAnArticle as fault:
        return Finding(name, body_line + fault.line, "text", fault.said)
    return ArticleFile(slug, file.stem, front, chapters, body, body_line)


def check_article(article: ArticleFile, known: Known) -> Iterator[Finding]:
    yield from _front(article, known)
    yield from _shape(article)
    yield from _leans(article)
    for chapter, sentence in article.sentences():
        line = article.body_line + chapter.line
        for said in said_of(sentence, known):
            yield article.finding(line, chapter.heading, said)


def check_together(articles: Iterable[ArticleFile]) -> Iterator[Finding]:
    """The languages of one article say the same: as many chapters, the same evidence and numbers in each."""
    by_slug: dict[str, dict[str, ArticleFile]] = {}
    for article in articles:
        by_slug.setdefault(article.slug, {})[article.language] = article
    for slug, languages in by_slug.items():
        missing = [code for code in INTERFACE_LANGUAGES if code not in languages]
        if missing:
            yield Finding(f"articles/{slug}", 1, "languages", Said("finding-no-text-in", languages=tuple(missing)))
        first, *others = languages.values()
        for other in others:
            if len(other.chapters) != len(first.chapters):
                here, there = len(other.chapters), len(first.chapters)
                said = Said("finding-other-chapters", count=here, language=first.language, other=there)
                yield other.finding(1, "text", said)
                continue
            for mine, theirs in zip(other.chapters, first.chapters, strict=True):
                for key, own, its in (
                    ("finding-other-sources", _sources(mine), _sources(theirs)),
                    ("finding-other-numbers", _numbers_in(mine), _numbers_in(theirs)),
                ):
                    if own != its:
                        said = Said(key, items=tuple(sorted(own ^ its)), language=first.language)
                        yield other.finding(other.body_line + mine.line, mine.heading, said)


def words_in(article: ArticleFile) -> int:
    """Without headings and without the short chapter, which repeats the others."""
    return sum(len(_WORD.findall(sentence.text)) for chapter in article.chapters[1:] for sentence in chapter.sentences)


def share_of_short(article: ArticleFile) -> float:
    """Of the sentences, between 0 and 1."""
    counts = [len(_WORD.findall(sentence.text)) for _, sentence in article.sentences()]
    return sum(count <= SHORT_SENTENCE for count in counts) / len(counts) if counts else 0.0


def _front(article: ArticleFile, known: Known) -> Iterator[Finding]:
    front = article.front
    for field in (*TEXTS, "checked_on"):
        if not isinstance(front.get(field), str) or not front[field].strip():
            yield article.finding(1, field, Said("finding-missing", field=field))
        elif field != "next_step":
            yield from (article.finding(1, field, said) for said in said_badly(front[field]))
    day = front.get("checked_on")
    if isinstance(day, str) and day.strip() and earliest_day(day) is None:
        yield article.finding(1, "checked_on", Said("finding-not-a-day", value=day))
    if front.get("reader", "public") not in READERS:
        yield article.finding(1, "reader", Said("finding-not-one-of", value=str(front["reader"]), known=READERS))
    allowed = {"themes": known.themes, "sources": known.evidence.keys(), "related": known.slugs}
    for field in LISTS:
        told = front.get(field, [] if field == "related" else None)
        if told is None:
            yield article.finding(1, field, Said("finding-missing", field=field))
            continue
        if not isinstance(told, list) or not all(isinstance(item, str) for item in told):
            yield article.finding(1, field, Said("finding-type-array", value=str(told)))
            continue
        unknown = [name for name in told if field in allowed and name not in allowed[field]]
        yield from (article.finding(1, field, Said("finding-not-known", value=name)) for name in unknown)


def _shape(article: ArticleFile) -> Iterator[Finding]:
    if not article.chapters:
        yield article.finding(article.body_line, "text", Said("finding-no-chapters"))
        return
    short, *others = article.chapters
    count = len(short.sentences)
    if count not in IN_SHORT or [block.kind for block in short.blocks] != ["bullets"]:
        said = Said("finding-first-chapter", least=IN_SHORT[0], most=IN_SHORT[-1])
        yield article.finding(article.body_line + short.line, short.heading, said)
    for sentence in short.sentences:
        if (size := len(_WORD.findall(sentence.text))) > SHORT_IN_SHORT:
            said = Said("finding-long-sentence", words=size, most=SHORT_IN_SHORT, text=sentence.text[:40])
            yield article.finding(article.body_line + short.line, short.heading, said)
    if len(others) not in CHAPTERS:
        said = Said("finding-chapters", count=len(others), least=CHAPTERS[0], most=CHAPTERS[-1])
        yield article.finding(article.body_line, "text", said)
    if (size := words_in(article)) not in WORDS:
        said = Said("finding-words", words=size, least=WORDS[0], most=WORDS[-1])
        yield article.finding(article.body_line, "text", said)
    if (share := share_of_short(article)) < SHARE_OF_SHORT:
        least = round(SHARE_OF_SHORT * 100)
        said = Said("finding-few-short-sentences", share=int(share * 100), most=SHORT_SENTENCE, least=least)
        yield article.finding(article.body_line, "text", said)


def _leans(article: ArticleFile) -> Iterator[Finding]:
    """Evidence that is named is used, and what is used is named."""
    named = {name for name in article.front.get("sources") or () if isinstance(name, str)}
    used = {name for _, sentence in article.sentences() for name in sentence.sources}
    for name in sorted(used - named):
        yield article.finding(1, "sources", Said("finding-source-not-named", source=name))
    for name in sorted(named - used):
        yield article.finding(1, "sources", Said("finding-source-not-used", source=name))


def said_of(sentence: Sentence, known: Known) -> Iterator[Said]:
    """What is wrong with one sentence: its lines, its words, its numbers."""
    for number in _LINE.findall(sentence.text):
        if number not in known.lines:
            yield Said("finding-not-a-line", value=number)
    text = _LINE.sub("", sentence.text)
    yield from said_badly(text, card=False)
    yield from (said for said in said_long(text) if said.key != "finding-open-lead-in")
    allowed = {number for name in sentence.sources if name in known.evidence for number in known.evidence[name].numbers}
    for number in sorted(_numbers(text)):
        if not sentence.sources:
            yield Said("finding-number-without-source", value=number)
        elif number not in allowed:
            yield Said("finding-number-not-in-source", value=number, sources=sentence.sources)


def _sources(chapter: Chapter) -> set[str]:
    return {name for sentence in chapter.sentences for name in sentence.sources}


def _numbers_in(chapter: Chapter) -> set[str]:
    return {number for sentence in chapter.sentences for number in numbers_in(sentence)}


def numbers_in(sentence: Sentence) -> set[str]:
    """Without those of telephone lines."""
    return _numbers(_LINE.sub("", sentence.text))


def _numbers(text: str) -> set[str]:
    """As they are in every language: "2,50" is "2.50", "871 000" is "871000"."""
    return {normal_number(found) for found in _NUMBER.findall(text)}


def normal_number(written: str) -> str:
    whole = re.sub(r"[.,\u202f\u00a0 ](?=\d{3}(?:\D|$))", "", written)
    return re.sub(r"[\u202f\u00a0 ]", "", whole).replace(",", ".")
