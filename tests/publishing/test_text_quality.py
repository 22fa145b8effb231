"""The report on how easy the texts are to read: its formulas, what it counts, and the committed one is today's."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Card
from healing_desktop.publishing import sources
from healing_desktop.publishing.readability import ease, rare, syllables, words_of
from healing_desktop.publishing.text_quality import _cards, _figures
from tests.core.samples import SURE, entry
from tests.fixtures.command_line import healing
from tests.fixtures.generated import DATA


def test_the_command_writes_the_committed_report(
    root: Path, content: EditionContent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "read_sources", lambda _data: content)
    out = tmp_path / "texts.md"
    assert healing("publish", "texts", "--data", str(DATA), "--out", str(out)).status == 0
    committed = (root / "docs" / "text-quality.md").read_text(encoding="utf-8")
    assert out.read_text(encoding="utf-8") == committed, "write it anew: publish texts --out docs/text-quality.md"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # One sentence of six words, with eight or nine syllables.
        ("nl", "Je mag hier altijd iets vragen", 206.84 - 0.93 * 6 - 77.0 * 8 / 6),
        ("fr", "Vous venez quand vous le pouvez", 207.0 - 1.015 * 6 - 73.6 * 8 / 6),
        ("de", "Sie können hier auch alles sagen", 180.0 - 6 - 58.5 * 9 / 6),
        ("en", "You can always ask for coffee", 206.835 - 1.015 * 6 - 84.6 * 8 / 6),
    ],
)
def test_each_language_by_its_own_formula(language: str, text: str, expected: float) -> None:
    assert ease([words_of(text)], language) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", {"over": 2, "idee": 2, "avond": 2, "vereniging": 4, "eenzaamheid": 3, "leeuw": 1, "zelfdoding": 3}),
        ("fr", {"école": 2, "réunion": 3, "langue": 1, "maladie": 3, "société": 3, "autres": 1, "les": 1, "idée": 2}),
        ("de", {"über": 2, "Idee": 2, "Qualität": 3, "Psychologe": 4, "schwierig": 2, "Uhr": 1}),
        ("en", {"over": 2, "people": 2, "place": 1, "places": 2, "listened": 2, "wanted": 2, "whole": 1, "12": 1}),
    ],
)
def test_syllables(language: str, words: dict[str, int]) -> None:
    assert {word: syllables(word, language) for word in words} == words


def test_names_numbers_and_abbreviations_are_not_rare_words() -> None:
    frequent, names = {"de", "groep", "in", "l", "accueil", "avond"}, {"kortenaken"}
    assert rare(words_of("De groep in Kortenaken, OCMW, 12 avonden"), frequent, names) == ["avonden"]
    assert rare(words_of("kortenaken l’accueil groep-avond groep-feest"), frequent, names) == [
        "kortenaken",
        "groep-feest",
    ]


def test_faults_are_counted_in_the_language_they_stand_in() -> None:
    card = Card("nl", "Hij pleegde zelfmoord.", who_for="Voor wie dat wil. Bel 1813.")
    good = Card("en", "A group for people who have nobody to talk to about the one who died, on each Monday.")
    dutch, english = _cards(entry(SURE, cards=(card, good)))
    figures = _figures([dutch], "nl", {"voor"}, set())
    assert (figures["texts"], figures["wrong or unproven numbers"], figures["banned words on suicide"]) == (
        "1",
        "1",
        "1",
    )
    assert (figures["words"], figures["words in the longest sentence"], figures["rare words"]) == ("9", "4", "77.8 %")
    figures = _figures([english], "en", set(), set())
    assert (figures["wrong or unproven numbers"], figures["banned words on suicide"]) == ("0", "0")
    assert figures["sentences of at most 15 words"] == "0.0 %"
