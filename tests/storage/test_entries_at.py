"""The groups of a municipality and of a range of postcodes: all that meet there, each once, by theme and name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from healing_desktop.core.entries import Attending, Entry, Kind
from healing_desktop.core.places import Stretch
from healing_desktop.storage.directory import EditionDirectory
from tests.storage.made_up import at, edition_of, made_up

GENT, ANTWERP = frozenset({"44021"}), frozenset({"11002"})


def in_town_only(entry: Entry) -> Entry:
    """Only the municipality is known."""
    place = replace(entry.places[0], postcode=None)
    return replace(entry, places=(place,), row=replace(entry.row, place=place))


ENTRIES = (
    made_up("rouw b", at("9000")),
    made_up("Rouw A", at("9030")),
    made_up("drank", at("9000"), themes=("alcohol", "grief")),
    made_up("zonder thema", at("9000"), themes=()),
    made_up("twee steden", at("2000"), at("9050"), themes=("anxiety",)),
    made_up("ook online", at("9000"), themes=("depression",), attending=Attending.BOTH),
    made_up("alleen online", at("9000"), attending=Attending.ONLINE),
    made_up("alleen online, zonder plaats", attending=Attending.ONLINE),
    made_up("geheim", at("9000", confidential=True), themes=("violence",)),
    in_town_only(made_up("ergens in Gent", at("9000"), themes=("cancer",))),
    made_up("elders", at("8500")),
    made_up("nergens"),
    made_up("een organisatie", at("9000"), kind=Kind.ORGANISATION),
    made_up("voor het team", at("9000"), staff_only=True),
)
IN_GENT = [
    "ook online", "twee steden", "Rouw A", "rouw b", "drank", "ergens in Gent", "geheim", "zonder thema",
]  # fmt: skip


@pytest.fixture(scope="module")
def gent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EditionDirectory]:
    opened = edition_of(ENTRIES, tmp_path_factory.mktemp("gent"))
    yield opened
    opened.close()


def names(directory: EditionDirectory, where: Stretch, *, organisations: bool = False) -> list[str]:
    ids = directory.entries_at(where, organisations=organisations).ids
    entries = [directory.entry(entry_id) for entry_id in ids]
    return [entry.row.name.name_for("nl") for entry in entries if entry]


def between(directory: EditionDirectory, first: str, last: str) -> Stretch:
    return Stretch(directory.towns_between(first, last), first, last)


def test_a_municipality_has_all_that_meet_in_it_in_order(gent: EditionDirectory) -> None:
    found = names(gent, Stretch(GENT))
    assert sorted(found) == sorted(IN_GENT)
    order = {code: n for n, code in enumerate(gent.taxonomies().codes_of("theme"))}
    themes = [("depression", 0), ("anxiety", 1), ("grief", 2), ("alcohol", 4), ("cancer", 5), ("violence", 6)]
    expected = sorted(themes, key=lambda theme: order[theme[0]])
    first = {"depression": "ook online", "anxiety": "twee steden", "grief": "Rouw A", "alcohol": "drank",
             "cancer": "ergens in Gent", "violence": "geheim"}  # fmt: skip
    assert [name for name in found if name in first.values()] == [first[theme] for theme, _ in expected]
    assert found.index("rouw b") == found.index("Rouw A") + 1
    assert found[-1] == "zonder thema"


def test_each_group_once_even_with_two_places(gent: EditionDirectory) -> None:
    everywhere = names(gent, between(gent, "1000", "9999"))
    assert sorted(everywhere) == sorted([*IN_GENT, "elders"])
    assert names(gent, Stretch(ANTWERP)) == ["twee steden"]


def test_a_range_takes_postcodes_and_what_is_known_by_its_town_alone(gent: EditionDirectory) -> None:
    assert set(names(gent, between(gent, "9030", "9050"))) == {"Rouw A", "twee steden", "ergens in Gent", "geheim"}
    assert set(names(gent, between(gent, "2000", "2000"))) == {"twee steden"}
    assert names(gent, between(gent, "3000", "3010")) == []


def test_groups_online_are_counted_apart(gent: EditionDirectory) -> None:
    assert gent.entries_at(Stretch(GENT)).online == 2
    assert not {"alleen online", "alleen online, zonder plaats"} & set(names(gent, Stretch(GENT)))


def test_organisations_only_when_they_are_asked_for(gent: EditionDirectory) -> None:
    with_them = names(gent, Stretch(GENT), organisations=True)
    assert set(with_them) - set(names(gent, Stretch(GENT))) == {"een organisatie"}
    assert with_them.index("een organisatie") > with_them.index("rouw b")


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Gent", ["nis:44021"]), ("gand", ["nis:44021"]), ("9000", ["9000"]), ("9000 Gent", ["9000"]),
        ("Ledeberg", ["9050"]), ("Brussel", ["nis:21004"]), ("Machelen", ["nis:23047", "9870"]),
        ("Saint-Nicolas", ["nis:46021", "nis:62093"]), ("Berchem", ["nis:21003", "2600", "9690"]),
        ("zxqy", []), ("", []), ("0000", []), ("provincie Limburg", []), ("province:Limburg", []),
    ],
)  # fmt: skip
def test_places_of_a_name(directory: EditionDirectory, name: str, codes: list[str]) -> None:
    assert [place.code for place in directory.places_named(name)] == codes


def test_towns_between(directory: EditionDirectory) -> None:
    assert len(directory.towns_between("1000", "1210")) == 19
    assert directory.towns_between("9050", "9050") == GENT
    assert directory.towns_between("0001", "0999") == frozenset()
    assert len(directory.towns_between("1000", "9999")) == 565
