"""The closed lists of data/taxonomies as terms, and the words that mean them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from healing_desktop.core.edition_content import VocabularyPhrase
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.texts import LocalText
from healing_desktop.publishing.yaml_file import YamlFile

# In this order a word is looked for; the first list that has it wins.
LISTS = (("theme", "themes.yaml"), ("kind", "kinds.yaml"), ("audience", "audiences.yaml"))
SEARCH_WORDS = "search-words.yaml"

Fields = Mapping[str, Any]


def _chips(files: Mapping[str, YamlFile]) -> list[tuple[str, list[Fields]]]:
    """The small lists of search-words.yaml: everything there but the words that make no chip."""
    return [
        (name, values) for name, values in files[SEARCH_WORDS].value.items() if not name.endswith("_words")
    ]


def taxonomies_of(files: Mapping[str, YamlFile]) -> Taxonomies:
    """All terms: the three lists, and the small lists of search-words.yaml (language, day, time, ...)."""
    terms: dict[tuple[str, str], Term] = {}
    for taxonomy, name in LISTS:
        for fields in files[name].value:
            terms[taxonomy, fields["code"]] = _term(taxonomy, fields["code"], fields)
    for taxonomy, values in _chips(files):
        for fields in values:
            terms[taxonomy, str(fields["value"])] = _term(taxonomy, str(fields["value"]), fields)
    return Taxonomies(terms)


def phrases_of(files: Mapping[str, YamlFile]) -> tuple[VocabularyPhrase, ...]:
    """Every phrase that means a chip, then stop words and words of danger."""
    return tuple(_phrases(files))


def _phrases(files: Mapping[str, YamlFile]) -> Iterator[VocabularyPhrase]:
    for taxonomy, name in LISTS:
        for fields in files[name].value:
            yield from _phrases_of_term(taxonomy, fields["code"], fields)
    words = files[SEARCH_WORDS].value
    for taxonomy, values in _chips(files):
        for fields in values:
            value = str(fields["value"])
            yield from _phrases_of_term(taxonomy, value, fields)
            if taxonomy == "language" and fields.get("code_is_word", True) and len(value) == 2:
                yield VocabularyPhrase(value, taxonomy, value)
    for stops in words["stop_words"].values():
        yield from (VocabularyPhrase(str(word), "stop", "") for word in stops)
    for need, by_language in words["danger_words"].items():
        for phrases in by_language.values():
            yield from (VocabularyPhrase(str(phrase), "danger", need) for phrase in phrases)


def _phrases_of_term(taxonomy: str, code: str, fields: Fields) -> Iterator[VocabularyPhrase]:
    for _, name in sorted((fields.get("name") or {}).items()):
        yield VocabularyPhrase(str(name), taxonomy, code)
    for group in ("synonyms", "words"):
        for phrases in (fields.get(group) or {}).values():
            yield from (VocabularyPhrase(str(phrase), taxonomy, code) for phrase in phrases)


def _term(taxonomy: str, code: str, fields: Fields) -> Term:
    name = LocalText.of(fields["name"])
    assert name is not None
    return Term(taxonomy, code, name, LocalText.of(fields.get("explanation")), fields.get("broader"))
