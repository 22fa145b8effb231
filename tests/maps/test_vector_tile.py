"""Vector tiles: their shapes where they belong, and nothing of a damaged one."""

from __future__ import annotations

import pytest

from healing_desktop.maps.vector_tile import AREAS, LINES, POINTS, shapes_of, tile_at, tile_frame
from tests.maps.made_tile import AREA, LINE, POINT, made_layer
from tests.maps.tiny_pack import EXTENT, field, number, square_tile, varint

ZOOM = 12
X, Y = tile_at(3.72, 51.05, ZOOM)
FRAME = tile_frame(ZOOM, X, Y)
WEST, SOUTH, EAST, NORTH = FRAME


def test_a_tile_lies_around_the_point_that_it_was_asked_for() -> None:
    assert WEST <= 3.72 < EAST
    assert SOUTH < 51.05 <= NORTH
    assert tile_frame(0, 0, 0) == pytest.approx((-180, -85.0511, 180, 85.0511), abs=1e-4)


def test_shapes_come_with_their_words_and_places() -> None:
    tile = made_layer(
        "roads", [(LINE, [(0, 0), (EXTENT, EXTENT)], {"kind": "minor_road", "name": "Verzonnenstraat"})]
    ) + made_layer("stations", [(POINT, [(EXTENT // 2, EXTENT // 2)], {"name": "Verzonnen-Zuid"})])
    road, station = shapes_of(tile, FRAME, ("roads", "stations"), FRAME)
    assert (road.layer, road.kind, station.kind) == ("roads", LINES, POINTS)
    assert road.said == {"kind": "minor_road", "name": "Verzonnenstraat"}
    assert road.lines == ([(WEST, NORTH), pytest.approx((EAST, SOUTH))],)
    assert station.lines[0][0] == pytest.approx(((WEST + EAST) / 2, (SOUTH + NORTH) / 2))


def test_an_area_is_closed() -> None:
    (wood,) = shapes_of(square_tile(), FRAME, ("landuse",), FRAME)
    assert wood.kind == AREAS
    assert wood.lines[0][0] == wood.lines[0][-1]
    assert wood.said == {"kind": "forest"}


def test_what_lies_elsewhere_and_other_layers_are_left_out() -> None:
    tile = made_layer(
        "roads", [(LINE, [(0, 0), (400, 400)], {}), (AREA, [(3000, 3000), (4000, 3000), (4000, 4000)], {})]
    )
    corner = (WEST, NORTH - (NORTH - SOUTH) / 5, WEST + (EAST - WEST) / 5, NORTH)
    assert [shape.kind for shape in shapes_of(tile, FRAME, ("roads",), corner)] == [LINES]
    assert shapes_of(tile, FRAME, ("water",), FRAME) == ()


@pytest.mark.parametrize(
    "tile",
    [
        b"", b"x", b"<html>" * 9, square_tile()[:-7],
        field(3, number(15, 2) + field(1, b"roads") + field(2, number(3, 2) + field(4, varint(9))) + number(5, EXTENT)),
        field(3, number(15, 2) + field(1, b"roads") + field(2, number(3, 2) + field(4, varint(5))) + number(5, EXTENT)),
        field(3, number(15, 2) + field(1, b"roads") + field(2, number(3, 2) + field(4, varint(10))) + number(5, 0)),
    ],
)  # fmt: skip
def test_nothing_comes_of_a_damaged_tile(tile: bytes) -> None:
    assert shapes_of(tile, FRAME, ("roads", "landuse"), FRAME) == ()


def test_every_broken_byte_is_survived() -> None:
    tile = bytearray(made_layer("roads", [(LINE, [(0, 0), (99, 99), (500, 20)], {"name": "A"})]))
    for place in range(len(tile)):
        for value in (0, 0x7F, 0xFF):
            broken = bytes(tile[:place]) + bytes([value]) + bytes(tile[place + 1 :])
            for shape in shapes_of(broken, FRAME, ("roads",), FRAME):
                assert shape.lines
