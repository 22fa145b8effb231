"""The kinds of groups side by side: taxonomies/kinds-compared.yaml, held to the same rules as the articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from healing_desktop.core.article_text import Sentence
from healing_desktop.core.compared import ASKED, Compared, ComparedFact, ComparedSource
from healing_desktop.core.said import Said
from healing_desktop.core.sentences import sentences_in
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.publishing.article_checks import Known, numbers_in, said_of
from healing_desktop.publishing.evidence import Evidence
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.yaml_file import YamlFile

FILE = "kinds-compared.yaml"
KINDS = "kinds.yaml"
MOST_WORDS = 25
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*|\{line:[0-9 ]+\}")

Texts = Mapping[str, str]


def check_compared(file: YamlFile, kinds: Sequence[str], known: Known) -> list[Finding]:
    """What is to be mended in a file of the right shape: every kind once, short cells, the rules of the articles for
    each sentence, and the same numbers from the same sources in every language."""
    codes = [fields["code"] for fields in file.value]
    faults = [
        file.finding((at, "code"), Said("finding-not-a-code", code=code, file=KINDS))
        for at, code in enumerate(codes)
        if code not in kinds
    ]
    faults += [
        file.finding((at, "code"), Said("finding-twice", value=code))
        for at, code in enumerate(codes)
        if code in codes[:at]
    ]
    faults += [file.finding((), Said("finding-missing", field=code)) for code in kinds if code not in codes]
    for at, fields in enumerate(file.value):
        for asks in ASKED:
            faults += [file.finding((at, asks, code), said) for code, said in _faults(fields[asks], known)]
    return faults


def compared_of(file: YamlFile, evidence: Mapping[str, Evidence]) -> dict[str, Compared]:
    """By the code of a kind."""
    return {fields["code"]: _compared(fields, evidence) for fields in file.value}


def with_compared(taxonomies: Taxonomies, compared: Mapping[str, Compared]) -> Taxonomies:
    """The same terms; each kind with what it answers."""
    kinds = {("kind", code): told for code, told in compared.items()}
    return Taxonomies(
        {key: replace(term, compared=kinds[key]) if key in kinds else term for key, term in taxonomies.terms.items()}
    )


def words_in(text: str) -> int:
    """Of a cell, without the ids behind its sentences."""
    return len(_WORD.findall(_plain(sentences_in(text))))


def _faults(texts: Texts, known: Known) -> Iterator[tuple[str, Said]]:
    """(language, what is wrong)."""
    first = sentences_in(texts[INTERFACE_LANGUAGES[0]])
    for code in INTERFACE_LANGUAGES:
        sentences = sentences_in(texts[code])
        if (count := words_in(texts[code])) > MOST_WORDS:
            yield code, Said("finding-long-cell", words=count, most=MOST_WORDS)
        for sentence in sentences:
            unknown = (name for name in sentence.sources if name not in known.evidence)
            yield from ((code, Said("finding-not-known", value=name)) for name in unknown)
            if not sentence.sources:
                yield code, Said("finding-sentence-without-source", text=sentence.text[:40])
            yield from (
                (code, said) for said in said_of(sentence, known) if said.key != "finding-number-without-source"
            )
        for key, own, its in (
            ("finding-other-sources", _sources(sentences), _sources(first)),
            ("finding-other-numbers", _numbers(sentences), _numbers(first)),
        ):
            if own != its:
                yield code, Said(key, items=tuple(sorted({*own} ^ {*its})), language=INTERFACE_LANGUAGES[0])


def _compared(fields: Mapping[str, Any], evidence: Mapping[str, Evidence]) -> Compared:
    facts = tuple(_fact(asks, fields[asks]) for asks in ASKED)
    used = dict.fromkeys(name for fact in facts for name in fact.sources)
    return Compared(facts, tuple(_source(evidence[name]) for name in used))


def _fact(asks: str, texts: Texts) -> ComparedFact:
    told = {code: sentences_in(texts[code]) for code in INTERFACE_LANGUAGES}
    sources = _sources(told[INTERFACE_LANGUAGES[0]])
    return ComparedFact(asks, LocalText(tuple((code, _plain(said)) for code, said in told.items())), tuple(sources))


def _source(piece: Evidence) -> ComparedSource:
    return ComparedSource(piece.id, piece.work, piece.checked_on, piece.address)


def _plain(sentences: Iterable[Sentence]) -> str:
    return " ".join(sentence.text for sentence in sentences)


def _sources(sentences: Iterable[Sentence]) -> dict[str, None]:
    """In the order in which they are named, each once."""
    return dict.fromkeys(name for sentence in sentences for name in sentence.sources)


def _numbers(sentences: Iterable[Sentence]) -> set[str]:
    return {number for sentence in sentences for number in numbers_in(sentence)}
