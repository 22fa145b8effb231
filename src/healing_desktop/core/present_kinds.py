"""The kinds of groups side by side, in words: for the window, for paper and for the terminal."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.article_lines import with_lines
from healing_desktop.core.compared import ASKED, Compared, ComparedSource
from healing_desktop.core.dates import earliest_day, partial_date
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.words import Words


@dataclass(frozen=True, slots=True)
class KindFact:
    """One cell: which of ASKED, that in words, and the answer."""

    asks: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class KindWords:
    """One kind; `language` of its answers, which need not be the reader's. `sources`: ids, in the order in which they
    are first named."""

    code: str
    name: str
    language: str
    facts: tuple[KindFact, ...]
    sources: tuple[str, ...] = ()

    def of(self, asks: str) -> str:
        """The answer; "" where there is none."""
        return next((fact.text for fact in self.facts if fact.asks == asks), "")


def present_kinds(taxonomies: Taxonomies, table: HelplineTable, words: Words) -> tuple[KindWords, ...]:
    """Every kind that says something of itself, in the order of the list; none in an older edition. All cells are in
    one language: the reader's, else English, else the first."""
    told = [(term, term.compared) for term in taxonomies.of("kind") if term.compared is not None]
    return tuple(_kind(term, compared, table, words) for term, compared in told)


def kind_names(taxonomies: Taxonomies, words: Words) -> tuple[KindWords, ...]:
    """What an older edition has to say of its kinds: their names."""
    return tuple(
        KindWords(term.code, term.name.pick(words.language).text, words.language, ()) for term in taxonomies.of("kind")
    )


def kind_sources(taxonomies: Taxonomies) -> tuple[ComparedSource, ...]:
    """What all cells together lean on, each once."""
    found = (source for term in taxonomies.of("kind") if term.compared for source in term.compared.sources)
    return tuple({source.id: source for source in found}.values())


def kinds_checked(taxonomies: Taxonomies, words: Words) -> str:
    """ "Checked in November 2026", by the oldest check; "" where no day is known."""
    days = [source.checked_on for source in kind_sources(taxonomies) if source.checked_on]
    known = [day for day in days if earliest_day(day) is not None]
    if not known:
        return ""
    oldest = min(known)
    key = "fresh-long-now" if oldest.count("-") == 2 else "fresh-long-in-now"
    return words(key, date=partial_date(oldest, words))


def asked_words(asks: str, words: Words) -> str:
    """What a column is about."""
    return words(f"kinds-{asks.replace('_', '-')}")


def _kind(term: Term, compared: Compared, table: HelplineTable, words: Words) -> KindWords:
    facts = {fact.asks: fact for fact in compared.facts}
    asked = [facts[asks] for asks in ASKED if asks in facts]
    own = all(fact.text.exact(words.language) for fact in asked)
    language = words.language if own or not asked else asked[0].text.pick("en").language
    said = tuple(
        KindFact(fact.asks, asked_words(fact.asks, words), with_lines(fact.text.pick(language).text, table, words))
        for fact in asked
    )
    sources = dict.fromkeys(name for fact in asked for name in fact.sources)
    return KindWords(term.code, term.name.pick(words.language).text, language, said, tuple(sources))
