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

import yaml

from healing_desktop.core.article_chapters import NotAnArticle, chapters_in
from healing_desktop.core.article_text import Chapter, Sentence
from healing_desktop.core.dates import earliest_day
from healing_desktop.core.plain_language import complaints
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.card_lint import said_badly
from healing_desktop.publishing.evidence import Evidence
from healing_desktop.publishing.findings import Finding

TEXTS = ("title", "for_whom", "next_step")
LISTS = ("themes", "sources", "recheck", "related")
READERS = ("public", "staff")
IN_SHORT = range(3, 6)
WORDS = range(500, 901)
CHAPTERS = range(4, 9)
# Rule 16 of the fact sheet: "under about 15 words"; a sentence now and then may have some more.
SHORT_SENTENCE, LONGEST_SENTENCE, SHORT_IN_SHORT = 15, 20, 15
SHARE_OF_SHORT = 0.8

_FILE = re.compile(r"\A---\n(?P<front>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)
_LINE = re.compile(r"\{line:([0-9 ]+)\}")
_NUMBER = re.compile(r"\d+(?:[.,\u202f\u00a0 ]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """One language of an article. `body_line`: the line on which its text begins."""

    slug: str
    language: str
    front: Mapping[str, Any]
    chapters: tuple[Chapter, ...]
    body_line: int

    @property
    def name(self) -> str:
        return f"articles/{self.slug}/{self.language}.md"

    def finding(self, line: int, field: str, sentence: str) -> Finding:
        return Finding(self.name, line, field, sentence)

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
        return Finding(name, 1, "file", "This file cannot be read as UTF-8 text.")
    whole = _FILE.match(text)
    if whole is None:
        return Finding(name, 1, "file", "The file does not begin with front matter between two lines of ---.")
    try:
        front = yaml.load(whole["front"], Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return Finding(name, 1, "front matter", "The front matter is no YAML.")
    if not isinstance(front, dict):
        return Finding(name, 1, "front matter", "The front matter is not a list of fields.")
    body_line = text[: whole.start("body")].count("\n")
    try:
        chapters = chapters_in(whole["body"])
    except NotAnArticle as fault:
        return Finding(name, body_line + fault.line, "text", fault.sentence)
    return ArticleFile(slug, file.stem, front, chapters, body_line)


def check_article(article: ArticleFile, known: Known) -> Iterator[Finding]:
    yield from _front(article, known)
    yield from _shape(article)
    yield from _leans(article)
    for chapter, sentence in article.sentences():
        line = article.body_line + chapter.line
        for said in _said(sentence, known):
            yield article.finding(line, chapter.heading, said)


def check_together(articles: Iterable[ArticleFile]) -> Iterator[Finding]:
    """The languages of one article say the same: as many chapters, the same evidence and numbers in each."""
    by_slug: dict[str, dict[str, ArticleFile]] = {}
    for article in articles:
        by_slug.setdefault(article.slug, {})[article.language] = article
    for slug, languages in by_slug.items():
        missing = [code for code in INTERFACE_LANGUAGES if code not in languages]
        if missing:
            yield Finding(f"articles/{slug}", 1, "languages", f"There is no text in {', '.join(missing)}.")
        first, *others = languages.values()
        for other in others:
            if len(other.chapters) != len(first.chapters):
                yield other.finding(
                    1, "text", f"{len(other.chapters)} chapters; “{first.language}” has {len(first.chapters)}."
                )
                continue
            for mine, theirs in zip(other.chapters, first.chapters, strict=True):
                for what, own, its in (
                    ("sources", _sources(mine), _sources(theirs)), ("numbers", _numbers_in(mine), _numbers_in(theirs)),
                ):  # fmt: skip
                    if own != its:
                        told = f"{what} {sorted(own ^ its)} are not those of “{first.language}”."
                        yield other.finding(other.body_line + mine.line, mine.heading, told)


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
            yield article.finding(1, field, "This is missing.")
        elif field != "next_step":
            yield from (article.finding(1, field, said) for said in said_badly(front[field]))
    if earliest_day(str(front.get("checked_on"))) is None:
        yield article.finding(1, "checked_on", f"“{front.get('checked_on')}” is not a day that exists.")
    if front.get("reader", "public") not in READERS:
        yield article.finding(1, "reader", f"One of {', '.join(READERS)}.")
    allowed = {"themes": known.themes, "sources": known.evidence.keys(), "related": known.slugs}
    for field in LISTS:
        told = front.get(field, [] if field == "related" else None)
        if not isinstance(told, list) or not all(isinstance(item, str) for item in told):
            yield article.finding(1, field, "This is no list of words.")
            continue
        unknown = [name for name in told if field in allowed and name not in allowed[field]]
        yield from (article.finding(1, field, f"“{name}” is not known.") for name in unknown)


def _shape(article: ArticleFile) -> Iterator[Finding]:
    if not article.chapters:
        yield article.finding(article.body_line, "text", "There are no chapters.")
        return
    short, *others = article.chapters
    count = len(short.sentences)
    if count not in IN_SHORT or [block.kind for block in short.blocks] != ["bullets"]:
        yield article.finding(
            article.body_line + short.line, short.heading, "The first chapter is one list of 3 to 5 sentences."
        )
    for sentence in short.sentences:
        if (size := len(_WORD.findall(sentence.text))) > SHORT_IN_SHORT:
            yield article.finding(
                article.body_line + short.line,
                short.heading,
                f"{size} words; here at most {SHORT_IN_SHORT}: “{sentence.text[:40]}…”.",
            )
    if len(others) not in CHAPTERS:
        yield article.finding(article.body_line, "text", f"{len(others)} chapters behind the first; 4 to 8 are meant.")
    if (size := words_in(article)) not in WORDS:
        yield article.finding(
            article.body_line, "text", f"{size} words behind the first chapter; 500 to 900 are meant."
        )
    if (share := share_of_short(article)) < SHARE_OF_SHORT:
        told = f"{share:.0%} of the sentences have at most {SHORT_SENTENCE} words; {SHARE_OF_SHORT:.0%} are meant."
        yield article.finding(article.body_line, "text", told)


def _leans(article: ArticleFile) -> Iterator[Finding]:
    """Evidence that is named is used, and what is used is named."""
    named = {name for name in article.front.get("sources") or () if isinstance(name, str)}
    used = {name for _, sentence in article.sentences() for name in sentence.sources}
    for name in sorted(used - named):
        yield article.finding(1, "sources", f"The text leans on {name}, which is not named here.")
    for name in sorted(named - used):
        yield article.finding(1, "sources", f"No sentence leans on {name}.")


def _said(sentence: Sentence, known: Known) -> Iterator[str]:
    for number in _LINE.findall(sentence.text):
        if number not in known.lines:
            yield f"“{number}” is no line of helplines.yaml."
    text = _LINE.sub("", sentence.text)
    yield from said_badly(text, card=False)
    for complaint in complaints(text):
        if complaint.rule == "long-sentence":
            yield f"A sentence of more than {LONGEST_SENTENCE} words: “{complaint.words[:40]}…”."
        elif complaint.rule != "open-lead-in":
            yield f"“{complaint.words[:40]}” means nothing on paper."
    allowed = {number for name in sentence.sources if name in known.evidence for number in known.evidence[name].numbers}
    for number in sorted(_numbers(text)):
        if not sentence.sources:
            yield f"“{number}” has no evidence behind its sentence."
        elif number not in allowed:
            yield f"“{number}” is not among the numbers of {', '.join(sentence.sources)}."


def _sources(chapter: Chapter) -> set[str]:
    return {name for sentence in chapter.sentences for name in sentence.sources}


def _numbers_in(chapter: Chapter) -> set[str]:
    return {number for sentence in chapter.sentences for number in _numbers(_LINE.sub("", sentence.text))}


def _numbers(text: str) -> set[str]:
    """As they are in every language: "2,50" is "2.50", "871 000" is "871000"."""
    return {normal_number(found) for found in _NUMBER.findall(text)}


def normal_number(written: str) -> str:
    whole = re.sub(r"[.,\u202f\u00a0 ](?=\d{3}(?:\D|$))", "", written)
    return re.sub(r"[\u202f\u00a0 ]", "", whole).replace(",", ".")
