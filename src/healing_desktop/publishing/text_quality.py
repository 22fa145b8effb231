"""docs/text-quality.md: how easy cards and articles are to read, and that nothing in them is wrong. Generated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from healing_desktop.core.article_lines import LINE
from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Card, Entry
from healing_desktop.core.plain_language import sentences_of
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.article_checks import (
    SHORT_SENTENCE,
    ArticleFile,
    Known,
    check_article,
    check_together,
    read_article_file,
)
from healing_desktop.publishing.card_lint import said_badly
from healing_desktop.publishing.evidence import read_evidence
from healing_desktop.publishing.readability import MEASURES, ease, rare, words_of

FREQUENT = "frequent-words"
SUICIDE = "finding-suicide-words"
NUMBERS = {
    "finding-phone-in-text", "finding-short-number-in-text", "finding-address-in-text", "finding-not-a-line",
    "finding-number-without-source", "finding-number-not-in-source", "finding-other-numbers",
}  # fmt: skip
HARDEST = 5


@dataclass(frozen=True)
class Text:
    """One card or chapter in one language. `faults`: the keys of what the lint finds in it."""

    name: str
    language: str
    sentences: tuple[tuple[str, ...], ...]
    faults: tuple[str, ...] = ()

    @cached_property
    def ease(self) -> float:
        return ease(self.sentences, self.language)


def text_quality(content: EditionContent, data: Path) -> str:
    """The whole report in Markdown. `data`: where the articles and the lists of frequent words are."""
    frequent = {language: _frequent(data / FREQUENT / f"{language}.txt") for language in INTERFACE_LANGUAGES}
    names = _names(content)
    lines = list(_HEAD)
    for title, what, texts in (
        ("Short cards", "cards", [text for entry in content.entries for text in _cards(entry)]),
        ("Articles", "chapters", _chapters(content, data)),
    ):
        lines += [f"## {title}", "", *_table(texts, what, frequent, names), ""]
        lines += [f"### The hardest of the {what}, by the measure of each language", "", *_hardest(texts), ""]
    return "\n".join([*lines, *_MEASURED]).rstrip() + "\n"


def _cards(entry: Entry) -> Iterator[Text]:
    for card in entry.cards:
        if card.language in INTERFACE_LANGUAGES:
            parts = [part for part in _parts(card) if part]
            faults = tuple(said.key for part in parts for said in said_badly(part))
            sentences = (sentence for part in parts for sentence in sentences_of(part))
            yield Text(entry.row.name.name_for(""), card.language, _in_words(sentences), faults)


def _parts(card: Card) -> tuple[str | None, ...]:
    return card.what, card.who_for, card.first_time, card.how_to_join


def _chapters(content: EditionContent, data: Path) -> list[Text]:
    """Of the articles of `data`, each with what is wrong in it."""
    read = [read_article_file(file) for file in sorted((data / "articles").glob("*/*.md"))]
    articles = [article for article in read if isinstance(article, ArticleFile)]
    evidence = read_evidence(data)
    numbers = frozenset(line.number for line in content.helplines.lines if line.number)
    themes = frozenset(code for taxonomy, code in content.taxonomies.terms if taxonomy == "theme")
    slugs = frozenset(article.slug for article in articles)
    known = Known({} if isinstance(evidence, list) else evidence, numbers, themes, slugs)
    together = list(check_together(articles))
    texts = []
    for article in articles:
        found = [*check_article(article, known), *(fault for fault in together if fault.file == article.name)]
        for chapter in article.chapters:
            faults = tuple(fault.said.key for fault in found if fault.field == chapter.heading)
            sentences = _in_words(LINE.sub("", sentence.text) for sentence in chapter.sentences)
            texts.append(Text(f"{article.slug}: {chapter.heading}", article.language, sentences, faults))
    return texts


def _in_words(sentences: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(words) for sentence in sentences if (words := words_of(sentence)))


def _frequent(file: Path) -> frozenset[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _names(content: EditionContent) -> frozenset[str]:
    """The words of the names of entries and places, in small letters."""
    texts = [entry.row.name for entry in content.entries]
    texts += [name for place in content.places for name in (place.name, place.municipality)]
    return frozenset(word.casefold() for text in texts for _, name in text.by_language for word in words_of(name))


def _table(
    texts: Sequence[Text], what: str, frequent: Mapping[str, Collection[str]], names: Collection[str]
) -> list[str]:  # fmt: skip
    columns = [_figures([text for text in texts if text.language == code], code, frequent[code], names)
               for code in INTERFACE_LANGUAGES]  # fmt: skip
    rows = [(f"**{what}**" if name == "texts" else name, *(column[name] for column in columns)) for name in columns[0]]
    head = ("", *INTERFACE_LANGUAGES)
    ruler = ("---", *("---:" for _ in INTERFACE_LANGUAGES))
    return [f"| {' | '.join(row)} |" for row in (head, ruler, *rows)]


def _figures(
    texts: Sequence[Text], language: str, frequent: Collection[str], names: Collection[str]
) -> dict[str, str]:  # fmt: skip
    faults = Counter(fault for text in texts for fault in text.faults)
    sentences = [sentence for text in texts for sentence in text.sentences]
    lengths = [len(sentence) for sentence in sentences]
    uncommon = sum(len(rare(sentence, frequent, names)) for sentence in sentences)
    return {
        "texts": str(len(texts)),
        "words": str(sum(lengths)),
        "wrong or unproven numbers": str(sum(faults[key] for key in NUMBERS)),
        "banned words on suicide": str(faults[SUICIDE]),
        f"sentences of at most {SHORT_SENTENCE} words": _percent(
            sum(n <= SHORT_SENTENCE for n in lengths), len(lengths)
        ),
        "words in a sentence, mean": f"{sum(lengths) / len(lengths):.1f}",
        "words in the longest sentence": str(max(lengths)),
        "measure": MEASURES[language].name,
        "ease of reading (0 hard, 100 easy)": f"{ease(sentences, language):.0f}",
        "rare words": _percent(uncommon, sum(lengths)),
    }


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"


def _hardest(texts: Iterable[Text]) -> Iterator[str]:
    for language in INTERFACE_LANGUAGES:
        own = sorted((text for text in texts if text.language == language), key=lambda text: (text.ease, text.name))
        yield f"- {language}: " + "; ".join(f"{text.name} ({text.ease:.0f})" for text in own[:HARDEST])


_HEAD = (
    "# How easy the texts are to read",
    "",
    "Generated by `publish texts --data data --out docs/text-quality.md`; a test compares it.",
    "",
)
_MEASURED = (
    "## How it is measured",
    "",
    *(f"- {language}: {one.name} = {one.base:g} − {one.a_word:g} × words in a sentence − {one.a_syllable:g} × "
      f"syllables in a word ({one.source})." for language, one in MEASURES.items()),
    "- Each formula is made for its own language: numbers of two languages are not to be compared with each other.",
    "- Syllables are groups of vowels. Hyphens would find 7 to 12 % fewer, and texts would look easier than they are.",
    "- Rare: not in `data/frequent-words/`, the words that wordfreq 3.1.1 finds over 3 times in a million (Zipf 3.5).",
    "  Numbers, abbreviations, names of entries and places are left out. A compound is rare even if its parts are not.",
    "- Wrong numbers: a telephone number or address in a sentence, a number that its evidence does not have, a number",
    "  that the other languages do not have.",
)  # fmt: skip
