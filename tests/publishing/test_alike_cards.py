"""Cards that share too much with the card of another entry; which one, where it stands, and how many that may be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from healing_desktop.core.said import Said
from healing_desktop.publishing.alike_cards import check_alike
from healing_desktop.publishing.yaml_file import YamlFile
from tests.core.samples import words_in

TEN = "Each Monday people with tinnitus meet near a quiet canal."


def entry(number: int, **cards: str | Mapping[str, str]) -> dict[str, Any]:
    told = {language: {"what": card} if isinstance(card, str) else card for language, card in cards.items()}
    return {"id": f"id-{number}", "name": {"nl": f"Groep {number}"}, "cards": told}


def found(*entries: dict[str, Any]) -> list[tuple[str, Said]]:
    file = YamlFile("directory/x.yaml", list(entries), {(n,): n * 10 + 1 for n in range(len(entries))})
    return [(one.field, one.said) for one in check_alike([(file, n, fields) for n, fields in enumerate(entries)])]


def test_six_words_of_ten_may_be_those_of_another_and_seven_may_not() -> None:
    six = "Each Monday people with tinnitus meet at our own home."
    seven = "Each Monday people with tinnitus meet near our own home."
    assert found(entry(1, en=TEN), entry(2, en=six)) == []
    (field, said), (other, _) = found(entry(1, en=TEN), entry(2, en=seven))
    assert (field, other) == ("0.cards.en", "1.cards.en")
    assert said.sentence(words_in("en")).startswith("70\u00a0% of the words of this card are on that of “Groep 2”")
    assert "(directory/x.yaml:11)" in said.sentence(words_in("en"))


def test_a_card_is_held_against_its_own_words_and_those_of_its_language_only() -> None:
    """Everything that a short card says may stand on a long one, which says more; not the other way round."""
    long = f"{TEN} Afterwards there is coffee, and everybody may bring a friend or one of their family."
    assert [field for field, _ in found(entry(1, en=TEN), entry(2, en=long))] == ["0.cards.en"]
    assert found(entry(1, en=TEN), entry(2, fr=TEN)) == []


def test_all_parts_count_and_capitals_do_not() -> None:
    parts = {
        "what": "TEN PEOPLE",
        "who_for": "meet near",
        "first_time": "a quiet",
        "how_to_join": "canal",
        "origin": "x",
    }
    assert [field for field, _ in found(entry(1, en=parts), entry(2, en=f"Ten {TEN} Come too."))] == ["0.cards.en"]


def test_the_one_it_is_most_like_is_named() -> None:
    near, nearer = "Each Monday people with tinnitus meet near a lake.", "People with tinnitus meet near a quiet canal."
    told = dict(found(entry(1, en=TEN), entry(2, en=near), entry(3, en=nearer)))
    assert dict(told["1.cards.en"].args)["name"] == "Groep 1"
    assert dict(told["0.cards.en"].args) == {
        "share": 80, "most": 60, "name": "Groep 2", "place": "directory/x.yaml:11",
    }  # fmt: skip
