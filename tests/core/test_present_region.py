"""Who serves a place, in words: made-up doors, and every municipality of the real data in four languages."""

from __future__ import annotations

from dataclasses import fields

import pytest

from healing_desktop.core.entries import NetworkRef
from healing_desktop.core.places import Place, Region, Welfare
from healing_desktop.core.present_region import RegionDoor, RegionWords, present_region, region_place
from healing_desktop.storage.directory import EditionDirectory
from tests.core.samples import LANGUAGES, plain, text, words_in
from tests.fixtures.editions import opened, real_edition

EUPEN = Place(
    "4700", "4700", "63023", text(nl="Eupen", fr="Eupen", de="Eupen"), text(nl="Eupen", fr="Eupen", de="Eupen"),
    50.63, 6.03, ("municipality:63023",), ("de", "fr"),
)  # fmt: skip
MACHELEN = Place(
    "9870", "9870", "44081", text(nl="Machelen"), text(nl="Zulte"), 50.95, 3.48, ("municipality:44081",), ("nl",)
)
NAMELESS = NetworkRef("n1", text(nl="Netwerk zonder iets"))
CALLED = NetworkRef("n2", text(nl="Netwerk met alles"), "https://example.org/", "09 000 00 01")
EVERY = NetworkRef("n3", text(nl="OCMW", fr="CPAS"))


def region(place: Place = EUPEN, **changes: object) -> Region:
    start = {"network_adult": CALLED, "network_youth": CALLED, "welfare_centre": CALLED, "helplines": ()}
    return Region(place=place, finder_url="finder.example", **{**start, **changes})  # type: ignore[arg-type]


def doors(said: RegionWords) -> dict[str, RegionDoor]:
    return {door.key: door for door in said.doors}


@pytest.fixture(scope="module")
def directory() -> EditionDirectory:
    return opened(real_edition())


@pytest.fixture(scope="module")
def towns(directory: EditionDirectory) -> list[Place]:
    codes = [place.nis for place in _all_places(directory)]
    found = [directory.place(f"nis:{nis}") for nis in dict.fromkeys(codes)]
    return [place for place in found if place is not None]


def _all_places(directory: EditionDirectory) -> list[Place]:
    return [place for first in "123456789" for place in directory.postcodes_like(first, 2000)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_municipality_has_every_answer(directory: EditionDirectory, towns: list[Place], language: str) -> None:
    """One network of each kind, one welfare centre, each with a name, for whom, and a way or a word where there is
    none."""
    assert len(towns) == 565
    words = words_in(language)
    for town in towns:
        asked = directory.region(town, language)
        said = present_region(asked, words)
        keys = [door.key for door in said.doors]
        assert keys[:3] == ["network-adult", "network-youth", "welfare-centre"], town.name
        assert keys[3:] in ([], ["welfare-also"])
        for door in said.doors:
            assert door.label, door
            assert door.name, door
            assert door.who_for, door
            assert door.entry_id, door
            assert door.name != words("not-known-ask")
            assert door.phone or door.unknown or door.check, door
            assert bool(door.check) == (door.key == "network-adult" and asked.network_adult.doubtful)  # type: ignore[union-attr]
            assert not door.check or asked.finder_url in door.check
        assert said.lines
        assert said.title


def test_no_number_is_made_up(directory: EditionDirectory, towns: list[Place]) -> None:
    """A telephone number of a door is that of its entry."""
    for town in towns[::5]:
        for door in present_region(directory.region(town, "nl"), words_in("nl")).doors:
            entry = directory.entry(door.entry_id or "")
            assert entry is not None
            assert door.phone == (entry.contact.phone or "")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "ÖSHZ Ihrer Gemeinde, Eupen"),
        ("fr", "CPAS (ÖSHZ) de votre commune, Eupen"),
        ("nl", "OCMW (ÖSHZ) van je gemeente, Eupen"),
        ("en", "ÖSHZ of your municipality, Eupen"),
    ],
)
def test_outside_the_regional_centres_it_is_the_municipalitys_own(language: str, expected: str) -> None:
    said = doors(present_region(region(welfare_centre=EVERY, welfare=Welfare.ANY_TOWN), words_in(language)))
    door = said["welfare-centre"]
    assert plain(door.name) == expected
    assert (door.phone, door.url) == ("", "")
    assert door.unknown


def test_a_centre_of_the_region_has_the_municipalitys_own_beside_it() -> None:
    said = present_region(region(welfare_also=NAMELESS), words_in("nl"))
    assert [door.key for door in said.doors][2:] == ["welfare-centre", "welfare-also"]
    assert said.doors[3].name == "Netwerk zonder iets"
    assert said.doors[2].who_for != said.doors[3].who_for


def test_the_municipalitys_own_entry_is_the_first_door_where_there_is_no_other() -> None:
    own = doors(present_region(region(welfare=Welfare.TOWN), words_in("nl")))["welfare-centre"]
    assert own.name == "Netwerk met alles"
    assert "eerste deur" in own.who_for


def test_what_is_not_known_is_said_once() -> None:
    certain = doors(present_region(region(network_adult=NAMELESS), words_in("nl")))["network-adult"]
    assert "finder.example" in certain.unknown
    assert certain.check == ""
    doubtful = NetworkRef("n4", text(nl="Misschien"), doubtful=True)
    unsure = doors(present_region(region(network_adult=doubtful), words_in("nl")))["network-adult"]
    assert "finder.example" in unsure.check
    assert "finder.example" not in unsure.unknown
    nobody = doors(present_region(region(network_adult=None), words_in("nl")))["network-adult"]
    assert nobody.name == "Niet bekend: vraag het eerst"
    assert nobody.entry_id is None


def test_a_section_names_its_municipality() -> None:
    assert region_place(MACHELEN, words_in("nl")) == "9870 Machelen (gemeente Zulte)"
    assert region_place(EUPEN, words_in("nl")) == "4700 Eupen"


def test_numbers_stand_left_to_right_in_a_mirrored_text() -> None:
    words = words_in("en")
    words.right_to_left = True
    try:
        door = doors(present_region(region(), words))["network-adult"]
    finally:
        words.right_to_left = False
    assert door.phone == "\u206609 000 00 01\u2069"
    assert {field.name for field in fields(RegionDoor)} >= {"key", "label", "name"}
