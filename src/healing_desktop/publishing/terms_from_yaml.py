"""The closed lists of data/taxonomies as terms, and the words that mean them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from healing_desktop.core.edition_content import VocabularyPhrase
from healing_desktop.core.said import Said
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.texts import LocalText
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.sentences import Parts, sentences, unknown_parts
from healing_desktop.publishing.yaml_file import Where, YamlFile

# In this order a word is looked for; the first list that has it wins.
LISTS = (("theme", "themes.yaml"), ("kind", "kinds.yaml"), ("audience", "audiences.yaml"))
SEARCH_WORDS = "search-words.yaml"
# The words of search-words.yaml that make no chip by themselves, and the type of their phrases.
BESIDE_OTHERS = {
    "group_words": "group", "age_units": "age_unit", "age_over": "age_over", "age_under": "age_under",
    "before_place": "before_place", "duration_words": "duration",
}  # fmt: skip
NO_CHIPS = frozenset({"stop_words", "danger_words", "sentence_parts", *BESIDE_OTHERS})

Fields = Mapping[str, Any]


def _chips(files: Mapping[str, YamlFile]) -> list[tuple[str, list[Fields]]]:
    """The small lists of search-words.yaml: everything there but the words that make no chip."""
    return [(name, values) for name, values in files[SEARCH_WORDS].value.items() if name not in NO_CHIPS]


def taxonomies_of(files: Mapping[str, YamlFile]) -> Taxonomies:
    """All terms: the three lists, and the small lists of search-words.yaml (language, day, time, ...)."""
    terms: dict[tuple[str, str], Term] = {}
    for taxonomy, name in LISTS:
        for fields in files[name].value:
            terms[taxonomy, fields["code"]] = _term(taxonomy, fields["code"], fields)
    for taxonomy, values in _chips(files):
        for fields in values:
            terms[taxonomy, fields["value"]] = _term(taxonomy, fields["value"], fields)
        for fields in values:
            for code in fields.get("narrower", ()):
                terms[taxonomy, code] = replace(terms[taxonomy, code], broader=fields["value"])
    return Taxonomies(terms)


def check_terms(files: Mapping[str, YamlFile]) -> list[Finding]:
    """Codes unique, every broader term there and not below its own narrower one."""
    findings: list[Finding] = []
    for _, name in LISTS:
        findings += _check_list(files[name], "code", (), files[name].value)
    for name, values in _chips(files):
        findings += _check_list(files[SEARCH_WORDS], "value", (name,), values)
    parts = files[SEARCH_WORDS].value["sentence_parts"]
    for _, name in LISTS:
        findings += _check_sentences(files[name], (), files[name].value, parts)
    for name, values in _chips(files):
        findings += _check_sentences(files[SEARCH_WORDS], (name,), values, parts)
    return findings


def _check_sentences(file: YamlFile, where: Where, terms: Sequence[Fields], parts: Parts) -> Iterator[Finding]:
    for n, fields in enumerate(terms):
        for language, phrases in (fields.get("synonyms") or {}).items():
            for at, phrase in enumerate(phrases):
                for part in unknown_parts(phrase, language, parts):
                    said = Said("finding-no-sentence-part", part=part, language=language)
                    yield file.finding((*where, n, "synonyms", language, at), said)


def _check_list(file: YamlFile, key: str, where: Where, terms: Sequence[Fields]) -> Iterator[Finding]:
    above: dict[str, str | None] = {}
    for n, fields in enumerate(terms):
        if fields[key] in above:
            yield file.finding((*where, n, key), Said("finding-twice", value=fields[key]))
        above[fields[key]] = fields.get("broader")
    for n, fields in enumerate(terms):
        for name in ("broader", "narrower"):
            named = fields.get(name) or ()
            for code in (named,) if isinstance(named, str) else named:
                if code not in above:
                    yield file.finding((*where, n, name), Said("finding-no-term", code=code))
        if _is_circle(fields[key], above):
            yield file.finding((*where, n, "broader"), Said("finding-above-itself", code=fields[key]))


def _is_circle(code: str, above: Mapping[str, str | None]) -> bool:
    seen: set[str] = set()
    at: str | None = code
    while at is not None and at not in seen:
        seen.add(at)
        at = above.get(at)
    return at is not None


def phrases_of(files: Mapping[str, YamlFile]) -> tuple[VocabularyPhrase, ...]:
    """Every phrase that means a chip, then stop words, words of danger, and those that mean something beside others."""
    return tuple(_phrases(files))


def _phrases(files: Mapping[str, YamlFile]) -> Iterator[VocabularyPhrase]:
    words = files[SEARCH_WORDS].value
    parts = words["sentence_parts"]
    for taxonomy, name in LISTS:
        for fields in files[name].value:
            yield from _phrases_of_term(taxonomy, fields["code"], fields, parts)
    for taxonomy, values in _chips(files):
        for fields in values:
            value = fields["value"]
            yield from _phrases_of_term(taxonomy, value, fields, parts)
            if taxonomy == "language" and fields.get("code_is_word", True) and len(value) == 2:
                yield VocabularyPhrase(value, taxonomy, value)
    yield from _phrases_without_chip(words)


def _phrases_without_chip(words: Fields) -> Iterator[VocabularyPhrase]:
    for stops in words["stop_words"].values():
        yield from (VocabularyPhrase(word, "stop", "") for word in stops)
    for need, by_language in words["danger_words"].items():
        for phrases in by_language.values():
            yield from (VocabularyPhrase(phrase, "danger", need) for phrase in phrases)
    for name, kind in BESIDE_OTHERS.items():
        for language, phrases in words[name].items():
            yield from (VocabularyPhrase(phrase, kind, language) for phrase in phrases)


def _phrases_of_term(taxonomy: str, code: str, fields: Fields, parts: Parts) -> Iterator[VocabularyPhrase]:
    for _, name in sorted((fields.get("name") or {}).items()):
        yield VocabularyPhrase(name, taxonomy, code)
    for group in ("synonyms", "words"):
        for language, phrases in (fields.get(group) or {}).items():
            for phrase in phrases:
                yield from (VocabularyPhrase(one, taxonomy, code) for one in sentences(phrase, language, parts))


def _term(taxonomy: str, code: str, fields: Fields) -> Term:
    name = LocalText.of(fields["name"])
    assert name is not None
    ages = fields.get("ages")
    return Term(
        taxonomy, code, name, LocalText.of(fields.get("explanation")), fields.get("broader"), fields.get("dimension"),
        (float(ages[0]), float(ages[1])) if ages else None, fields.get("apart", 0),
    )  # fmt: skip
