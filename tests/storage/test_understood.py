"""What the real vocabulary makes of what people type."""

from __future__ import annotations

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.folding import words_of
from healing_desktop.core.query import CHIP_TYPES
from healing_desktop.storage.directory import EditionDirectory

# Phrases that make no chip by themselves.
NO_CHIPS = ("stop", "danger", "group", "age_unit", "age_over", "age_under", "everyday", "before_place", "duration")


@pytest.mark.parametrize("typed", ["r", "ro", "rou", "rouw", "rouw 9", "rouw 90", "rouw 900", "rouw 9000", "rouw g"])
def test_the_list_is_never_empty_while_one_types(directory: EditionDirectory, typed: str) -> None:
    assert directory.find(directory.understand(typed)).total


def test_one_theme_in_eleven_languages(directory: EditionDirectory) -> None:
    words = ("rouw", "deuil", "Trauer", "grief", "حداد", "траур", "yas", "горе", "سوگ", "duelo", "żałoba")
    assert {word: directory.understand(word).chips[0].value for word in words} == dict.fromkeys(words, "grief")


@pytest.mark.parametrize("name", ["Luik", "Liège", "Lüttich", "LIEGE", "luttich"])
def test_a_municipality_in_every_language(directory: EditionDirectory, name: str) -> None:
    assert [chip.value for chip in directory.understand(name).chips] == ["nis:62063"]


def test_every_phrase_is_a_known_chip_with_a_known_value(content: EditionContent) -> None:
    for phrase in content.phrases:
        if phrase.type not in NO_CHIPS:
            assert phrase.type in CHIP_TYPES
            assert (phrase.type, phrase.value) in content.taxonomies.terms


def test_every_group_word_is_a_stop_word(content: EditionContent) -> None:
    words = {kind: {p.words.lower() for p in content.phrases if p.type == kind} for kind in ("group", "stop")}
    assert words["group"] <= words["stop"]
    assert {"groep", "gruppe", "groupe", "meeting"} <= words["group"]
    assert {phrase.value for phrase in content.phrases if phrase.type == "group"} == {"nl", "fr", "de", "en"}


def test_ages_and_dimensions_reach_the_edition(directory: EditionDirectory) -> None:
    found = {term.code: (term.dimension, term.ages) for term in directory.taxonomies().of("audience")}
    assert found["everyone"] == (None, None)
    assert found["adolescents"] == ("age", (12.0, 18.0))
    assert found["men"] == ("sex", None)
    assert found["parents"] == ("role", None)
    assert all(ages is None or (dimension == "age" and ages[0] < ages[1]) for dimension, ages in found.values())


@pytest.mark.parametrize(
    ("typed", "chip"),
    [("hulplijn", "entry:helpline"), ("ligne d'écoute", "entry:helpline"), ("netwerk", "entry:network"),
     ("réseau", "entry:network"), ("vereniging", "entry:organisation"), ("asbl", "entry:organisation"),
     ("website", "entry:platform"), ("zonder verwijsbrief", "enrolment:no-referral"),
     ("ohne Überweisung", "enrolment:no-referral"), ("sans prescription", "enrolment:no-referral"),
     ("no referral", "enrolment:no-referral")],
)  # fmt: skip
def test_a_kind_of_entry_and_a_way_in_are_found(directory: EditionDirectory, typed: str, chip: str) -> None:
    query = directory.understand(typed)
    assert [f"{part.type}:{part.value}" for part in query.chips] == [chip]
    assert directory.find(query).total


def test_one_phrase_has_one_meaning(content: EditionContent) -> None:
    meanings: dict[tuple[str, ...], set[tuple[str, str]]] = {}
    for phrase in content.phrases:
        if phrase.type not in NO_CHIPS:
            meanings.setdefault(words_of(phrase.words), set()).add((phrase.type, phrase.value))
    together = {"day", "time", "period"}  # "vanavond" is today and evening
    assert not {
        words: found
        for words, found in meanings.items()
        if len(found) > 1 and not {kind for kind, _ in found} <= together
    }


def test_no_stop_word_is_a_search_word_or_a_municipality(content: EditionContent) -> None:
    stop = {words_of(phrase.words) for phrase in content.phrases if phrase.type == "stop"}
    searched = {words_of(phrase.words) for phrase in content.phrases if phrase.type not in NO_CHIPS}
    towns = {
        words_of(name) for place in content.places if place.code[:3] == "nis" for _, name in place.name.by_language
    }
    assert not stop & (searched | towns)


@pytest.mark.parametrize(
    ("typed", "need"),
    [("zelfmoord", "suicide"), ("me suicider", "suicide"), ("kill myself", "suicide"), ("انتحار", "suicide"),
     ("хочу померти", "suicide"), ("intihar", "suicide"), ("Mann schlägt mich", "violence"), ("raped", "violence")],
)  # fmt: skip
def test_a_call_for_help_puts_the_lines_first(directory: EditionDirectory, typed: str, need: str) -> None:
    found = directory.find(directory.understand(f"9000 {typed} Gent"))
    assert (found.query.danger, found.helplines_first) == (need, True)
    assert not directory.find(directory.understand("rouw 9000")).helplines_first
