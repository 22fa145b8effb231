"""Places in words: both names where two are official, honest kilometres, and what is not known."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.amounts import cost_words, decimal, km
from healing_desktop.core.entries import Area, Attending, Cost, Kind, MeetingPlace
from healing_desktop.core.official_languages import official_languages
from healing_desktop.core.present_place import address, row_distance, row_place, town
from tests.core.samples import DATED, LANGUAGES, SURE, VAGUE, plain, text, words_in

MUNICIPALITIES = Path(__file__).resolve().parents[2] / "data" / "geo" / "municipalities.csv"
IXELLES = MeetingPlace(text(nl="Elsene", fr="Ixelles"), "21009", "1050")


def test_official_languages_are_those_of_the_table() -> None:
    with MUNICIPALITIES.open(encoding="utf-8", newline="") as file:
        table = {row["nis"]: tuple(row["languages"].split()) for row in csv.DictReader(file)}
    assert len(table) > 500
    assert {nis: official_languages(nis) for nis in table} == table


def test_no_language_without_a_place() -> None:
    assert [official_languages(nis) for nis in (None, "", "29000", "01000")] == [(), (), (), ()]


@pytest.mark.parametrize(
    ("place", "names"),
    [
        (IXELLES, ("Elsene (Ixelles)", "Ixelles (Elsene)", "Ixelles (Elsene)", "Ixelles (Elsene)")),
        (MeetingPlace(text(nl="Jette", fr="Jette"), "21010"), ("Jette", "Jette", "Jette", "Jette")),
        (
            MeetingPlace(text(nl="Ronse", fr="Renaix"), "45041"),
            ("Ronse (Renaix)", "Renaix (Ronse)", "Ronse (Renaix)", "Ronse (Renaix)"),
        ),
        (
            MeetingPlace(text(nl="Gent", fr="Gand", de="Gent", en="Ghent"), "44021"),
            ("Gent", "Gand", "Gent", "Ghent"),
        ),
        (
            MeetingPlace(text(nl="Doornik", fr="Tournai"), "57081"),
            ("Doornik", "Tournai", "Tournai", "Tournai"),
        ),
        (MeetingPlace(), ("", "", "", "")),
    ],
)
def test_towns(place: MeetingPlace, names: tuple[str, ...]) -> None:
    assert tuple(town(place, language) for language in LANGUAGES) == names


@pytest.mark.parametrize(
    ("distance", "approximate", "nl", "fr", "de", "en"),
    [
        (2.44, False, "2,4 km", "2,4 km", "2,4 km", "2.4 km"),
        (61.32, False, "61,3 km", "61,3 km", "61,3 km", "61.3 km"),
        (61.32, True, "ongeveer 61 km", "environ 61 km", "etwa 61 km", "about 61 km"),
        (2.44, True, "ongeveer 2,4 km", "environ 2,4 km", "etwa 2,4 km", "about 2.4 km"),
        (0.0, True, "ongeveer 1 km", "environ 1 km", "etwa 1 km", "about 1 km"),
        (0.0, False, "0,1 km", "0,1 km", "0,1 km", "0.1 km"),
    ],
)
def test_kilometres(distance: float, approximate: bool, nl: str, fr: str, de: str, en: str) -> None:
    said = tuple(km(distance, approximate, words_in(language)) for language in LANGUAGES)
    assert said == (nl, fr, de, en)


def test_unknown_place() -> None:
    bare = replace(VAGUE, area=Area())
    assert [plain(row_place(bare, words_in(language))) for language in LANGUAGES] == [
        "Plaats: navragen", "Lieu : à demander", "Ort: nachfragen", "Place: ask",
    ]  # fmt: skip
    assert [plain(row_place(VAGUE, words_in(language))) for language in LANGUAGES] == [
        "Vlaanderen · plaats: navragen", "Flandre · lieu : à demander", "Flandern · Ort: nachfragen",
        "Flanders · place: ask",
    ]  # fmt: skip


def test_area_in_the_language_of_its_people() -> None:
    row = replace(VAGUE, languages=("fr",), area=Area(text(nl="Namen", fr="Namur")))
    assert row_place(row, words_in("en")) == "Namur · place: ask"


def test_address_of_an_organisation_is_asked_for() -> None:
    assert row_place(replace(VAGUE, kind=Kind.ORGANISATION), words_in("en")) == "Flanders · address: ask"
    assert row_place(replace(VAGUE, kind=Kind.HELPLINE), words_in("en")) == "Flanders"


def test_online() -> None:
    words = words_in("nl")
    assert row_place(replace(SURE, attending=Attending.ONLINE), words) == "online"
    assert row_distance(replace(SURE, attending=Attending.ONLINE), words) == ""
    assert row_place(replace(SURE, attending=Attending.BOTH), words) == "Gent · ook online"


def test_a_confidential_place_is_not_told() -> None:
    hidden = replace(DATED, place=MeetingPlace(text(nl="Gent"), "44021", "9000", "Straat 1", confidential=True))
    assert hidden.place
    for said in (row_place(hidden, words_in("nl")), address(hidden.place, words_in("nl"))):
        assert said == "Plaats: je hoort het als je contact opneemt"
    assert row_distance(hidden, words_in("nl")) == ""


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (SURE.place, "Stationsstraat 1, 9000 Gent"),
        (replace(IXELLES, address="Kroonlaan 1"), "Kroonlaan 1, 1050 Elsene (Ixelles)"),
        (IXELLES, "1050 Elsene (Ixelles), straat niet bekend: navragen"),
        (MeetingPlace(address="Hoek van de markt"), "Hoek van de markt"),
        (MeetingPlace(), "Niet bekend: vraag waar het is"),
    ],
)
def test_addresses(place: MeetingPlace, said: str) -> None:
    assert address(place, words_in("nl")) == said


@pytest.mark.parametrize(
    ("cost", "nl", "fr", "de", "en"),
    [
        (Cost(), "", "", "", ""),
        (Cost(free=True), "gratis", "gratuit", "kostenlos", "free"),
        (Cost(amount=0), "gratis", "gratuit", "kostenlos", "free"),
        (
            Cost(free=False), "niet gratis, prijs niet bekend", "payant, prix inconnu",
            "nicht kostenlos, Preis nicht bekannt", "not free, price not known",
        ),
        (
            Cost(False, 2.5, per="session"), "€ 2,50 per keer", "2,50 € par séance", "2,50 € pro Treffen",
            "€2.50 per session",
        ),
        (Cost(False, 20, per="year"), "€ 20 per jaar", "20 € par an", "20 € pro Jahr", "€20 per year"),
        (Cost(False, 20, per="moon"), "€ 20", "20 €", "20 €", "€20"),
        (Cost(False, 20, "CHF"), "20 CHF", "20 CHF", "20 CHF", "20 CHF"),
    ],
)  # fmt: skip
def test_prices(cost: Cost, nl: str, fr: str, de: str, en: str) -> None:
    assert tuple(plain(cost_words(cost, words_in(language))) for language in LANGUAGES) == (nl, fr, de, en)


def test_decimal_sign() -> None:
    assert decimal(2.5, 1, words_in("nl")) == "2,5"
    assert decimal(2.5, 1, words_in("en")) == "2.5"
