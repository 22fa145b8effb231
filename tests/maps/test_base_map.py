"""The base map's geometry, on areas small enough to see through."""

from __future__ import annotations

import math

import pytest

from healing_desktop.maps.base_map import canton_lines, outline_of, province_lines
from healing_desktop.maps.border_lines import Border, Line, borders_of, edges_of, joined, rounded, simpler
from healing_desktop.maps.land_around import decoded, land_around
from healing_desktop.maps.place_labels import labels_of, population_near, rank_of
from healing_desktop.maps.rings import contains, inside_frame, polygons_of, signed_area


def square(west: float, south: float, size: float) -> Line:
    east, north = west + size, south + size
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


@pytest.fixture
def two_squares() -> list[Border]:
    """Side by side: each vertex of the line between them is in both."""
    return borders_of(edges_of([("left", [square(4, 50, 1)]), ("right", [square(5, 50, 1)])]))


def test_a_shared_line_is_found_once(two_squares: list[Border]) -> None:
    assert sorted(border.sides for border in two_squares) == [("left",), ("left", "right"), ("right",)]
    (between,) = (border.line for border in two_squares if len(border.sides) == 2)
    assert sorted(between) == [(5, 50), (5, 51)]


def test_the_outline_has_no_gap(two_squares: list[Border]) -> None:
    ((ring,),) = outline_of(two_squares)
    assert ring[0] == ring[-1]
    assert signed_area(ring) == pytest.approx(2)
    assert set(ring) == {(4, 50), (5, 50), (6, 50), (6, 51), (5, 51), (4, 51)}


def test_an_area_by_itself_is_a_ring() -> None:
    (border,) = borders_of(edges_of([("alone", [square(4, 50, 1)])]))
    assert border.line[0] == border.line[-1]
    assert len(border.line) == 5


def test_only_lines_between_provinces_are_theirs(two_squares: list[Border]) -> None:
    (feature,) = province_lines(two_squares, {"left": "10000", "right": "20001"})
    assert feature["properties"] == {"between": ["10000", "20001"]}
    assert province_lines(two_squares, {"left": "10000", "right": "10000"}) == []


def test_lines_through_a_municipality_are_left_out(two_squares: list[Border]) -> None:
    province = {"left": "10000", "right": "10000"}
    apart = {"left": frozenset({"1"}), "right": frozenset({"2"})}
    together = {"left": frozenset({"1"}), "right": frozenset({"1"})}
    (drawn,) = canton_lines(two_squares, province, apart)
    (empty,) = canton_lines(two_squares, province, together)
    assert drawn["geometry"] == {"type": "MultiLineString", "coordinates": [[(5, 50), (5, 51)]]}
    assert empty["geometry"] == {"type": "MultiLineString", "coordinates": []}


def test_simpler_keeps_ends_and_corners() -> None:
    line: Line = [(0, 0), (1, 0.0001), (2, 0), (2, 1), (2, 2)]
    assert simpler(line, 0.01) == [(0, 0), (2, 0), (2, 2)]
    assert simpler(line, 0.00001) == [(0, 0), (1, 0.0001), (2, 0), (2, 2)]


def test_simpler_keeps_a_closed_line_open_enough() -> None:
    assert len(simpler(square(0, 0, 1), 0.01)) == 5


def test_rounding_drops_points_that_fall_together() -> None:
    assert rounded([(1.00001, 2.0), (1.00002, 2.0), (1.5, 2.0)]) == [(1.0, 2.0), (1.5, 2.0)]


def test_lines_are_joined_whatever_their_direction() -> None:
    lines: list[Line] = [[(0, 0), (1, 0)], [(1, 1), (1, 0)], [(1, 1), (0, 0)]]
    (ring,) = joined(lines)
    assert ring[0] == ring[-1]
    assert len(ring) == 4


def test_rings_within_rings_are_holes_and_islands() -> None:
    sea, lake, islet = square(0, 0, 10), square(2, 2, 6), square(4, 4, 2)
    polygons = polygons_of([islet, lake[::-1], sea, square(20, 20, 0.001)], smallest=0.01)
    assert [len(polygon) for polygon in polygons] == [2, 1]
    assert [math.copysign(1, signed_area(ring)) for polygon in polygons for ring in polygon] == [1, -1, 1]


def test_contains() -> None:
    assert contains(square(0, 0, 2), (1, 1))
    assert not contains(square(0, 0, 2), (3, 1))


def test_a_ring_is_cut_to_the_frame() -> None:
    part = inside_frame(square(0, 0, 2), (1, 1, 5, 5))
    assert set(part) == {(1, 1), (2, 1), (2, 2), (1, 2)}
    assert inside_frame(square(0, 0, 2), (3, 3, 5, 5)) == []


TOPOLOGY = {
    "transform": {"scale": [0.5, 0.5], "translate": [4.0, 50.0]},
    # 0: the border between the two, 1: the rest of Belgium, 2: the rest of its neighbour.
    "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 2], [2, 0], [0, -2], [-2, 0]]],
    "objects": {
        "countries": {
            "geometries": [
                {"id": "056", "type": "Polygon", "arcs": [[0, 1]]},
                {"id": "276", "type": "MultiPolygon", "arcs": [[[0, 2]]]},
            ]
        }
    },
}


def test_arcs_are_decoded() -> None:
    assert decoded(TOPOLOGY)[0] == [(5.0, 50.0), (5.0, 51.0)]


def test_a_neighbour_takes_over_our_border() -> None:
    ours: Line = [(4, 50), (5.01, 50.01), (5.1, 50.5), (5.02, 50.99), (4, 51), (4, 50)]
    hole = square(4.2, 50.2, 0.1)[::-1]
    ((ring,), (enclave,)) = land_around(TOPOLOGY, [ours, hole])["DE"]
    assert {(5.01, 50.01), (5.1, 50.5), (5.02, 50.99)} <= set(ring)
    assert not {(5.0, 50.0), (5.0, 51.0)} & set(ring)
    assert signed_area(enclave) > 0


@pytest.mark.parametrize(
    ("nis", "population", "rank"),
    [
        ("21004", 100, 0),
        ("11002", 529_000, 1),
        ("81001", 12_000, 2),
        ("46021", 78_000, 2),
        ("41002", 20_000, 3),
        ("33016", 1_000, 4),
        ("21016", 75_000, 3),
        ("21008", 24_000, 4),
        ("21015", 116_000, 3),
    ],
)
def test_large_places_are_named_first(nis: str, population: int, rank: int) -> None:
    assert rank_of(nis, population) == rank


def test_population_is_that_of_the_nearest_place() -> None:
    cities = [
        {"latitude": 50.0, "longitude": 4.0, "population": 500},
        {"latitude": 50.01, "longitude": 4.0, "population": 9000},
    ]
    assert population_near(50.0, 4.0, cities) == 500
    assert population_near(51.0, 4.0, cities) == 0


def test_labels_begin_with_the_capital() -> None:
    row = {"name_fr": "", "name_de": "", "lat": "50.85", "lon": "4.35", "languages": "fr nl"}
    labels = labels_of([{**row, "nis": "33016", "name_nl": "Mesen"}, {**row, "nis": "21004", "name_nl": "Brussel"}], [])
    assert labels[0]["name_nl"] == "Brussel"
    assert labels[-1]["name_nl"] == "Mesen"
    assert {label["rank"] for label in labels} == {0, 1, 2, 4}
