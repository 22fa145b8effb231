"""The kinds side by side: what ships is whole in four languages, and what is said of a table that is not."""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache
from typing import Any

import pytest

from healing_desktop.core.compared import ASKED
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.article_checks import Known
from healing_desktop.publishing.evidence import read_evidence
from healing_desktop.publishing.kinds_compared import FILE, MOST_WORDS, check_compared, compared_of
from healing_desktop.publishing.yaml_file import YamlFile, read_yaml
from tests.core.samples import words_in
from tests.fixtures.generated import DATA, real_content

KINDS = real_content().taxonomies.codes_of("kind")


@lru_cache(maxsize=1)
def known() -> Known:
    evidence = read_evidence(DATA)
    assert not isinstance(evidence, list)
    return Known(evidence, frozenset({"112"}), frozenset(), frozenset())


@lru_cache(maxsize=1)
def shipped() -> YamlFile:
    return read_yaml(DATA / "taxonomies" / FILE, DATA)


def told(value: list[dict[str, Any]]) -> list[tuple[str, str]]:
    file = YamlFile(shipped().name, value, shipped().lines)
    found = check_compared(file, KINDS, known())
    assert all(finding.said.sentence(words_in(code)) for finding in found for code in INTERFACE_LANGUAGES)
    return [(finding.field, str(finding.said)) for finding in found]


def test_what_ships_answers_everything_in_four_languages() -> None:
    terms = real_content().taxonomies.of("kind")
    assert len(terms) == 7
    for term in terms:
        assert term.compared is not None
        assert tuple(fact.asks for fact in term.compared.facts) == ASKED
        assert all(fact.text.languages == INTERFACE_LANGUAGES and fact.sources for fact in term.compared.facts)
        assert {name for fact in term.compared.facts for name in fact.sources} == {s.id for s in term.compared.sources}
        assert not any("[" in text for fact in term.compared.facts for _, text in fact.text.by_language)
    (therapy, *_) = terms
    assert therapy.compared is not None
    assert therapy.compared.facts[4].text.exact("en") == (
        "With a first-line psychologist in 2024: 2.50 euros a session, free up to and including age 23. "
        "Often there is a waiting list."
    )


@pytest.mark.parametrize(
    ("kind", "cell", "language", "text", "said"),
    [
        (1, "cost", "de", "Meist 5 Euro. [S3]", "finding-number-not-in-source value=5 sources=S3"),
        (1, "cost", "nl", "Meestal gratis. [S99]", "finding-not-known value=S99"),
        (1, "cost", "fr", "Gratuit.", "finding-sentence-without-source text=Gratuit."),
        (2, "how", "en", "Up to 20 people. [S3]", "finding-other-numbers items=30 language=nl"),
        (2, "protected", "en", "It depends. [S3]", "finding-other-sources items=S4.1 language=nl"),
        (1, "how", "en", f"{'word ' * 13}end. [S3] {'word ' * 11}end. [S3]", "finding-long-cell words=26 most=25"),
        (1, "not_when", "nl", "Bel {line:999}. [S3]", "finding-not-a-line value=999"),
        (0, "what_for", "en", "After a failed suicide. [S3]", "finding-suicide-words words=failed suicide"),
        (0, "who_leads", "en", "See www.example.org first. [S3]", "finding-address-in-text value=www."),
    ],
)
def test_what_is_to_be_mended(kind: int, cell: str, language: str, text: str, said: str) -> None:
    value = deepcopy(shipped().value)
    value[kind][cell][language] = text
    assert (f"{kind}.{cell}.{language}", said) in told(value)


def test_each_kind_stands_there_once() -> None:
    value = deepcopy(shipped().value)
    value[6]["code"], value[5]["code"] = "support-group", "choir"
    assert {said for _, said in told(value)} == {
        "finding-not-a-code code=choir file=kinds.yaml", "finding-twice value=support-group",
        "finding-missing field=personal-development", "finding-missing field=open-sharing",
    }  # fmt: skip


def test_the_longest_cells_are_as_long_as_may_be() -> None:
    compared = compared_of(shipped(), known().evidence)
    longest = max(len(text.split()) for one in compared.values() for f in one.facts for _, text in f.text.by_language)
    assert MOST_WORDS - 3 <= longest <= MOST_WORDS + 1
