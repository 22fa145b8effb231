"""The tables of municipalities and localities: whole, in Belgium, with the names that people use."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from healing_desktop.publishing.geo_places import Section, kilometres, locate
from healing_desktop.publishing.geo_regions import ARRONDISSEMENTS, languages_of
from healing_desktop.publishing.geo_sources import Municipality, Place, name_key

Row = dict[str, str]

# NIS code, Dutch, French and German name ("" where German has none of its own).
WELL_KNOWN = [
    ("62063", "Luik", "Liège", "Lüttich"),
    ("21004", "Brussel", "Bruxelles", "Brüssel"),
    ("21016", "Ukkel", "Uccle", ""),
    ("21008", "Ganshoren", "Ganshoren", ""),
    ("21015", "Schaarbeek", "Schaerbeek", ""),
    ("21009", "Elsene", "Ixelles", ""),
    ("21012", "Sint-Jans-Molenbeek", "Molenbeek-Saint-Jean", ""),
    ("53053", "Bergen", "Mons", "Mons"),
    ("92094", "Namen", "Namur", "Namur"),
    ("57081", "Doornik", "Tournai", ""),
    ("81001", "Aarlen", "Arlon", ""),
    ("25112", "Waver", "Wavre", "Wavre"),
    ("25072", "Nijvel", "Nivelles", "Nivelles"),
    ("82039", "Bastenaken", "Bastogne", ""),
    ("11002", "Antwerpen", "Anvers", "Antwerpen"),
    ("44021", "Gent", "Gand", "Gent"),
    ("24062", "Leuven", "Louvain", "Löwen"),
    ("31005", "Brugge", "Bruges", "Brügge"),
    ("12025", "Mechelen", "Malines", "Mecheln"),
    ("34022", "Kortrijk", "Courtrai", "Kortrijk"),
    ("33011", "Ieper", "Ypres", "Ypern"),
    ("35013", "Oostende", "Ostende", "Ostende"),
    ("46021", "Sint-Niklaas", "Saint-Nicolas", "Sint-Niklaas"),
    ("73111", "Tongeren-Borgloon", "Tongres-Looz", "Tongern-Borgloon"),
    ("63067", "Sankt Vith", "Saint-Vith", "Sankt Vith"),
    ("63023", "Eupen", "Eupen", "Eupen"),
    ("45041", "Ronse", "Renaix", "Ronse"),
    ("23027", "Halle", "Hal", "Halle"),
]

# As entries of the directory spell what they cover.
COVERED_MUNICIPALITIES = """
    Aartselaar | Aiseau-Presles | Alken | Amel | Anderlecht | Anderlues | Antoing | Antwerpen | As | Ath
    | Aubel | Auderghem | Baelen | Beaumont | Beloeil | Berchem-Sainte-Agathe | Beringen | Bernissart |
    Bilzen-Hoeselt | Binche | Blankenberge | Bocholt | Boechout | Boom | Boussu | Braine-le-Comte |
    Brasschaat | Brecht | Bree | Brugelette | Brugge | Brunehaut | Bruxelles | Burg-Reuland | Büllingen
    | Bütgenbach | Celles | Chapelle-lez-Herlaimont | Charleroi | Chimay | Chièvres | Châtelet |
    Colfontaine | Comines-Warneton | Courcelles | Diepenbeek | Dilsen-Stokkem | Dison | Dour |
    Ecaussinnes | Edegem | Ellezelles | Enghien | Erquelinnes | Essen | Estaimpuis | Estinnes |
    Etterbeek | Eupen | Evere | Farciennes | Fleurus | Flobecq | Fontaine-l'Evêque | Forest | Frameries
    | Frasnes-lez-Anvaing | Froidchapelle | Ganshoren | Genk | Gent | Gerpinnes | Gingelom | Gistel |
    Halen | Ham-sur-Heure-Nalinnes | Hamont-Achel | Hasselt | Hechtel-Eksel | Heers | Hemiksem | Hensies
    | Herk-de-Stad | Herstappe | Herve | Heusden-Zolder | Heuvelland | Honnelles | Houthalen-Helchteren
    | Hove | Ichtegem | Ieper | Ixelles | Jalhay | Jette | Jurbise | Kalmthout | Kapellen | Kelmis |
    Kinrooi | Koekelare | Koekelberg | Kontich | Kortemark | La Louvière | Lanaken |
    Langemark-Poelkapelle | Le Roeulx | Lens | Leopoldsburg | Les Bons Villers | Lessines |
    Leuze-en-Hainaut | Lierneux | Limbourg | Lint | Lobbes | Lommel | Lontzen | Lummen | Maaseik |
    Maasmechelen | Malle | Malmedy | Manage | Merbes-le-Château | Mesen | Molenbeek-Saint-Jean |
    Momignies | Mons | Mont-de-l'Enclus | Montigny-le-Tilleul | Morlanwelz | Mortsel | Mouscron | Niel |
    Nieuwerkerken | Olen | Olne | Oudenburg | Oudsbergen | Pecq | Peer | Pelt | Pepinster | Plombières |
    Pont-à-Celles | Poperinge | Péruwelz | Quaregnon | Quiévrain | Quévy | Raeren | Ranst | Riemst |
    Ronse | Rumes | Rumst | Saint-Ghislain | Saint-Gilles | Saint-Josse-ten-Noode | Sankt Vith |
    Schaerbeek | Schelle | Schilde | Schoten | Seneffe | Silly | Sint-Truiden | Sivry-Rance | Soignies |
    Spa | Stabroek | Stavelot | Stoumont | Temse | Tessenderlo-Ham | Theux | Thimister-Clermont | Thuin
    | Tongeren-Borgloon | Torhout | Tournai | Trois-Ponts | Uccle | Verviers | Vleteren | Voeren |
    Waimes | Watermael-Boitsfort | Welkenraedt | Wellen | Wervik | Wijnegem | Woluwe-Saint-Lambert |
    Woluwe-Saint-Pierre | Wommelgem | Wuustwezel | Zandhoven | Zoersel | Zonhoven | Zonnebeke |
    Zoutleeuw | Zutendaal
"""
COVERED_ARRONDISSEMENTS = """
    Aalst | Brugge | Dendermonde | Diksmuide | Eeklo | Gent | Halle-Vilvoorde | Huy | Ieper | Kortrijk |
    Leuven | Liège | Mechelen | Oostende | Oudenaarde | Roeselare | Sint-Niklaas | Tielt | Turnhout |
    Veurne | Waremme
"""
PROVINCES = """
    Antwerpen | Brabant wallon | Hainaut | Limburg | Liège | Luxembourg | Namur | Oost-Vlaanderen |
    Vlaams-Brabant | West-Vlaanderen
"""


def listed(text: str) -> set[str]:
    return {name.strip() for name in text.replace("\n", " ").split("|")}


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def municipalities(root: Path) -> dict[str, Row]:
    return {row["nis"]: row for row in rows(root / "data/geo/municipalities.csv")}


@pytest.fixture(scope="module")
def localities(root: Path) -> list[Row]:
    return rows(root / "data/geo/localities.csv")


def test_every_municipality_of_2025_is_there_once(root: Path, municipalities: dict[str, Row]) -> None:
    assert len(rows(root / "data/geo/municipalities.csv")) == len(municipalities) == 565
    assert {row["arrondissement"] for row in municipalities.values()} == set(ARRONDISSEMENTS.values())
    assert Counter(row["region"] for row in municipalities.values()) == {
        "Flanders": 285,
        "Wallonia": 261,
        "Brussels-Capital Region": 19,
    }
    assert all(row["name_nl"] and row["name_fr"] for row in municipalities.values())
    assert all((row["province"] == "") == (row["nis"][:2] == "21") for row in municipalities.values())


def test_every_point_is_in_belgium(municipalities: dict[str, Row], localities: list[Row]) -> None:
    for row in [*municipalities.values(), *localities]:
        assert 49.4 < float(row["lat"]) < 51.6, row
        assert 2.5 < float(row["lon"]) < 6.5, row


@pytest.mark.parametrize(("nis", "dutch", "french", "german"), WELL_KNOWN)
def test_well_known_towns_bear_their_names(
    municipalities: dict[str, Row], nis: str, dutch: str, french: str, german: str
) -> None:
    row = municipalities[nis]
    assert (row["name_nl"], row["name_fr"], row["name_de"]) == (dutch, french, german)


def test_what_entries_cover_is_found(municipalities: dict[str, Row]) -> None:
    named = Counter(
        name for row in municipalities.values() for name in {row["name_nl"], row["name_fr"], row["name_de"]}
    )
    assert [name for name in listed(COVERED_MUNICIPALITIES) if named[name] != 1] == []
    assert listed(COVERED_ARRONDISSEMENTS) <= {row["arrondissement"] for row in municipalities.values()}
    assert {row["province"] for row in municipalities.values()} == {"", *listed(PROVINCES)}


def test_every_postcode_and_municipality_has_localities(municipalities: dict[str, Row], localities: list[Row]) -> None:
    assert len({row["postcode"] for row in localities}) == 1149
    mains = Counter(row["nis"] for row in localities if row["is_main"] == "1")
    assert mains == dict.fromkeys(municipalities, 1)
    assert all(row["name_nl"] or row["name_fr"] or row["name_de"] for row in localities)
    assert {row["coordinates_from"] for row in localities} <= {"geonames", "approx", "municipality"}


def test_localities_lie_near_their_municipality(municipalities: dict[str, Row], localities: list[Row]) -> None:
    def point(row: Row) -> tuple[float, float]:
        return float(row["lat"]), float(row["lon"])

    far = [row for row in localities if kilometres(point(row), point(municipalities[row["nis"]])) > 18]
    assert far == []


def test_names_of_before_the_mergers_are_known(municipalities: dict[str, Row]) -> None:
    former = {nis: row["former_names"].split("|") for nis, row in municipalities.items()}
    assert {"Galmaarden", "Gooik", "Herne"} <= set(former["23106"])
    assert {"Beveren", "Kruibeke", "Zwijndrecht"} <= set(former["46030"])
    assert {"Neerpelt", "Overpelt"} <= set(former["72043"])
    assert "Borsbeek" in former["11002"]


@pytest.mark.parametrize(
    ("nis", "region", "languages"),
    [
        ("44021", "02000", "nl"),
        ("62063", "03000", "fr"),
        ("21004", "04000", "fr nl"),
        ("63023", "03000", "de fr"),
        ("63049", "03000", "fr de"),
        ("73109", "02000", "nl fr"),
        ("57096", "03000", "fr nl"),
    ],
)
def test_languages_of_administration(nis: str, region: str, languages: str) -> None:
    assert languages_of(nis, region) == languages


@pytest.mark.parametrize(
    ("one", "other"),
    [("Écaussinnes", "ecaussinnes"), ("Belœil", "Beloeil"), ("'s-Gravenwezel", "s gravenwezel")],
)
def test_names_are_folded(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def made_up_place(name: str, lat: float, lon: float, population: int = 0) -> Place:
    return Place(name_key(name), frozenset(), lat, lon, population, frozenset({"here"}), name)


def test_a_point_is_looked_for_in_four_steps() -> None:
    town = Municipality("1", "Dorp", "Dorp", "", "02000", "nl", frozenset({"here"}), ("1000",))
    places = [
        made_up_place("Dorp", 50.5, 4.5, 900),
        made_up_place("Gehucht", 50.52, 4.52),
        made_up_place("Gehucht", 50.62, 4.62),
        Place("dorp", frozenset(), 51.0, 4.0, 9000, frozenset({"elsewhere"})),
    ]
    sections = [
        Section("1000", "1", "Dorp"),
        Section("1000", "1", "Gehucht"),
        Section("1001", "1", "Hoek", point=(50.45, 4.45)),
        Section("1001", "1", "Bos"),
        Section("1002", "1", "Veld"),
    ]
    found = [
        (p.section.name, p.lat, p.lon, p.coordinates_from, p.is_main) for p in locate(sections, {"1": town}, places)
    ]
    assert found == [
        ("Dorp", 50.5, 4.5, "geonames", True),
        ("Gehucht", 50.52, 4.52, "geonames", False),
        ("Hoek", 50.45, 4.45, "approx", False),
        ("Bos", 50.45, 4.45, "approx", False),
        ("Veld", 50.5, 4.5, "municipality", False),
    ]


def test_a_merged_municipality_stands_where_its_first_part_is() -> None:
    merged = Municipality("1", "Dorp-Veld", "Dorp-Veld", "", "02000", "nl", frozenset({"here"}), ("1000",))
    sections = [Section("1000", "1", "Dorp-Veld"), Section("1000", "1", "Dorp"), Section("1001", "1", "Veld")]
    places = [made_up_place("Dorp", 50.5, 4.5), made_up_place("Veld", 50.6, 4.6)]
    first, *_ = locate(sections, {"1": merged}, places)
    assert (first.lat, first.lon, first.coordinates_from, first.is_main) == (50.5, 4.5, "approx", True)
