"""`region`: who serves a place, whatever it is called, and "check" with the official finder where that is doubtful."""

from __future__ import annotations

from typing import Any

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Kind
from healing_desktop.core.places import Place
from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.command_line import healing

DOOR = {"id", "name", "url", "phone", "doubtful"}
FINDERS = {"nl": "spreekerover.be", "fr": "parlonsen.be", "de": "sprichdarueber.be"}


def region(*place: str, language: str = "nl") -> Any:  # noqa: ANN401  JSON of any shape
    return healing("--language", language, "region", "--json", *place).document


def towns(content: EditionContent) -> list[Place]:
    return [place for place in content.places if place.code.startswith("nis:")]


def test_the_shape_of_the_document() -> None:
    document = region("9000")
    assert set(document) == {
        "postcode", "municipality", "network_adult", "network_youth", "welfare_centre", "helplines", "x_finder",
        "x_welfare_also",
    }  # fmt: skip
    assert document["postcode"] == "9000"
    assert document["municipality"] == {"nl": "Gent", "fr": "Gand", "de": "Gent", "nis": "44021"}
    assert set(document["network_adult"]) == set(document["network_youth"]) == set(document["welfare_centre"]) == DOOR
    assert [line["number"] for line in document["helplines"]] == ["112", "1813", "106"]


@pytest.mark.parametrize(
    ("names", "nis"),
    [
        (("Elsene", "Ixelles", "1050", "1050 Ixelles", "elsene"), "21009"),
        (("Luik", "Liège", "Lüttich", "liege", "4000"), "62063"),
        (("4700 Eupen", "Eupen", "4700"), "63023"),
        (("1830 Machelen", "Machelen", "1830"), "23047"),
        (("9870 Machelen", "9870", "Zulte"), "44081"),
        (("Enghien", "Edingen", "7850"), "51067"),
    ],
)
def test_a_place_by_any_of_its_names(names: tuple[str, ...], nis: str) -> None:
    documents = [region(name) for name in names]
    assert [document["municipality"]["nis"] for document in documents] == [nis] * len(names)
    doors = [(document["network_adult"], document["network_youth"]) for document in documents]
    assert all(door == doors[0] for door in doors)


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("place", ["Enghien", "Bocholt", "Verviers"])
def test_a_doubtful_border_says_check_and_names_the_official_finder(place: str, language: str) -> None:
    assert region(place, language=language)["network_adult"]["doubtful"] is True
    said = healing("--language", language, "region", place)
    finder = FINDERS.get(language) or FINDERS[{"Bocholt": "nl"}.get(place, "fr")]
    adult = said.lines[2]
    assert finder in adult
    assert finder not in said.lines[3], "the youth network is certain"


def test_a_certain_network_says_nothing_of_the_kind() -> None:
    assert region("9000")["network_adult"]["doubtful"] is False
    assert not any(finder in healing("region", "9000").out for finder in FINDERS.values())


def test_the_network_of_verviers_is_doubtful_and_not_hidden(content: EditionContent) -> None:
    verviers = region("Verviers")["network_adult"]
    assert verviers["doubtful"]
    entry = next(entry for entry in content.entries if entry.row.id == verviers["id"])
    assert entry.row.doubtful


@pytest.mark.parametrize("kind", [Kind.NETWORK_ADULT, Kind.NETWORK_YOUTH])
def test_every_municipality_has_one_network(content: EditionContent, directory: EditionDirectory, kind: Kind) -> None:
    """Of certain ones one at most; and the one that is answered serves the municipality."""
    assert len(towns(content)) == 565
    networks = {entry.row.id: entry for entry in content.entries if entry.row.kind is kind and not entry.staff_only}
    for town in towns(content):
        own = f"municipality:{town.nis}"
        serving = [entry for entry in networks.values() if set(entry.row.area.codes) & set(town.areas)]
        certain = [entry for entry in serving if own not in entry.row.area.doubtful and not entry.row.doubtful]
        assert len(serving) >= 1, town.name
        assert len(certain) <= 1, (town.name, [entry.row.name for entry in certain])
        answered = directory.region(town, "nl")
        door = answered.network_adult if kind is Kind.NETWORK_ADULT else answered.network_youth
        assert door is not None
        assert door.id in {entry.row.id for entry in serving}
        assert not certain or (door.id, door.doubtful) == (certain[0].row.id, False), town.name


def test_every_postcode_has_doors_and_lines(content: EditionContent, directory: EditionDirectory) -> None:
    codes = sorted({place.code for place in content.places if place.code.isdigit()})
    assert len(codes) > 1100
    for code in codes[::7]:
        place = directory.place(code)
        assert place is not None
        answered = directory.region(place, "fr")
        assert answered.network_adult
        assert answered.network_youth
        assert answered.helplines
        assert answered.finder_url == "parlonsen.be"


def test_an_entry_names_the_networks_of_its_place() -> None:
    shown = healing("show", "--json", "c68d9a6d-be5d-436a-976e-bf30269b4a88").document
    kortrijk = region("Kortrijk")
    assert shown["network_adult"] == kortrijk["network_adult"]
    assert shown["network_youth"] == kortrijk["network_youth"]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_place_that_is_not_there(language: str) -> None:
    said = healing("--language", language, "region", "Atlantis")
    assert (said.status, said.out) == (1, "")
    assert "Atlantis" in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("place", "name", "also"),
    [
        ("Gent", "CAW Oost-Vlaanderen", None),
        ("1050", "CAW Brussel", "CPAS d'Ixelles"),
        ("1070", "CAW Brussel", None),
        ("4700", "ÖSHZ Ihrer Gemeinde, Eupen", None),
    ],
)
def test_the_welfare_centre_is_of_the_region_or_the_municipalitys_own(place: str, name: str, also: str | None) -> None:
    document = region(place, language="de")
    assert document["welfare_centre"]["name"] == name
    assert (document["x_welfare_also"] or {}).get("name") == also
    said = healing("--language", "de", "region", place)
    assert name in said.lines[4]
    assert also is None or also in said.lines[5]


def test_outside_the_regional_centres_no_number_is_given() -> None:
    document = region("Namur", language="fr")
    assert document["welfare_centre"]["name"] == "CPAS de votre commune, Namur"
    assert (document["welfare_centre"]["phone"], document["welfare_centre"]["url"]) == (None, None)
