"""What may not be said on a card; and that no card of the data says it."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.core.plain_language import MOST_WORDS_IN_A_SENTENCE
from healing_desktop.publishing.card_lint import BANNED, lint_cards, said_badly
from healing_desktop.publishing.sources import check_sources
from healing_desktop.publishing.yaml_file import YamlFile, read_yaml
from tests.fixtures.generated import DATA

FILE = "directory/groups/made-up.yaml"


def linted(**fields: object) -> list[tuple[str, str]]:
    found = lint_cards([(YamlFile(FILE), 0, fields)])
    return [(finding.field, str(finding.said)) for finding in found]


def card(**texts: str) -> dict[str, dict[str, str]]:
    return {language: {"what": text} for language, text in texts.items()}


@pytest.mark.parametrize(
    "text",
    [
        "Voor wie iemand verloor die zelfmoord heeft gepleegd.", "Na een mislukte zelfmoordpoging.",
         "Hij pleegde zelfmoord.",
        "Een geslaagde zelfmoord.", "Na een mislukte poging.", "De zelfmoordgolf van 2019.",
         "Hij liet een afscheidsbrief na.",
        "Ze sprong voor de trein.", "Hij verhing zich.",
        "Il a commis un suicide.", "Un suicide réussi.", "Après une tentative ratée.",
         "Une tentative de suicide manquée.",
        "Une vague de suicides.", "Une épidémie de suicide.", "Elle a laissé une lettre d’adieu.", "Elle s'est pendue.",
        "Er hat Selbstmord begangen.", "Suizid verüben.", "Ein erfolgreicher Selbstmord.",
         "Ein gescheiterter Suizidversuch.",
        "Der Freitod.", "Die Selbstmordwelle.", "Sie hinterließ einen Abschiedsbrief.", "Er hat sich erhängt.",
        "He committed suicide.", "After a failed suicide attempt.", "A successful suicide.", "The suicide epidemic.",
        "A suicide note.", "She hanged herself.",
    ],
)  # fmt: skip
def test_how_one_does_not_write_about_suicide(text: str) -> None:
    assert "finding-suicide-words" in [said.key for said in said_badly(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Voor wie iemand verloor door zelfdoding.", "Zelfmoordlijn, voor wie aan zelfdoding denkt.",
         "Nabestaanden na zelfdoding.",
        "Pour les personnes endeuillées par suicide.", "Prévention du suicide.", "Nach einem Suizid in der Familie.",
        "Suizidprävention.", "People bereaved by suicide.", "A group for people who lost someone to suicide.",
        "Après un échec scolaire.", "Reussir sa vie.", "Hangt er een bord aan de deur?",
    ],
)  # fmt: skip
def test_how_one_does(text: str) -> None:
    assert not list(said_badly(text))


def test_there_are_rules_for_the_four_languages() -> None:
    assert set(BANNED) == {"nl", "fr", "de", "en"}


@pytest.mark.parametrize(
    "text",
    [
        "Bel 02 648 40 14.", "Bel 09/000.00.00.", "Call +32 2 648 40 14.", "Bel 1813.", "Appelez le 107 !",
         "Rufen Sie 108 an.",
        "Mail info@example.org.", "Zie www.example.org.", "Zie https://example.org/x.", "Kijk op example.be.",
         "0800 30 030",
        "078 05 27 27", "Bel 112",
    ],
)  # fmt: skip
def test_numbers_and_addresses_have_fields_of_their_own(text: str) -> None:
    assert any(said.key.endswith("-in-text") for said in said_badly(text))


@pytest.mark.parametrize(
    "text",
    [
        "Sinds 2018, elke maand.", "Van 14.00 tot 16.30 uur.", "Van 14:00 (2018-2020).", "De 12 stappen.",
         "Tot 12 jaar, max. 8.",
        "12ME.", "In 2020-2021.", "100 jaar oud.", "Wekelijks; 90 minuten.", "De groep bestaat sinds 01-02-2019.",
        "Familie en vrienden.Ook partners.",
    ],
)  # fmt: skip
def test_years_hours_and_ages_are_no_numbers(text: str) -> None:
    assert not list(said_badly(text))


def test_outside_a_card_one_may_say_that_107_is_no_telephone_number() -> None:
    alert = {"en": "107 in the name is not a telephone number."}
    cards = card(en="A network.")
    assert linted(alert=alert, cards=cards) == []
    assert linted(alert={"en": "Call 02 648 40 14."}, cards=cards)[0][0] == "0.alert.en"
    assert linted(cost={"words": {"en": "See www.example.org"}}, cards=cards)[0][0] == "0.cost.words.en"
    assert linted(cards=card(en="107 is a network."))[0][0] == "0.cards.en.what"


def test_sentences_are_short() -> None:
    fits, long = "woord " * MOST_WORDS_IN_A_SENTENCE, "woord " * (MOST_WORDS_IN_A_SENTENCE + 1)
    assert linted(cards=card(en=f"{fits.strip()}. {fits.strip()}!")) == []
    field, said = linted(cards=card(en=f"Kort. {long.strip()}."))[0]
    assert field == "0.cards.en.what"
    assert said.startswith("finding-long-sentence words=21 most=20 text=woord woord")
    dash = " ".join(["woord"] * 10 + ["-", "–"] + ["woord"] * 10)
    assert linted(cards=card(en=dash)) == [], "a dash is no word"


def test_every_entry_speaks_english_and_its_own_languages() -> None:
    missing = [said for _, said in linted(languages=["nl", "ar", "fr"], cards=card(nl="Een groep."))]
    assert missing == ["finding-no-card language=fr", "finding-no-card language=en"]
    assert [said for _, said in linted()] == ["finding-no-card language=en"]


def test_a_fault_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(
        "- cards:\n    en:\n      what: Fine.\n      who_for: Call 1813.\n", encoding="utf-8"
    )
    file = read_yaml(tmp_path / "x.yaml", tmp_path)
    found = lint_cards([(file, 0, file.value[0])])
    assert [(finding.file, finding.line, finding.field) for finding in found] == [("x.yaml", 4, "0.cards.en.who_for")]


def test_the_data_says_nothing_of_the_kind() -> None:
    assert [finding for finding in check_sources(DATA) if finding.level == "fault"] == []
