"""Maps from a street map pack: streets around the address, the station in words and as a dot, whose map it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapBlock
from healing_desktop.handouts.land_sketch import ATTRIBUTION as OWN
from healing_desktop.handouts.map_of_streets import chained
from healing_desktop.handouts.small_map import SmallMaps
from healing_desktop.maps.find_pack import find_pack
from healing_desktop.maps.vector_tile import tile_at, tile_frame
from tests.handouts.made_up import text
from tests.handouts.test_small_map import at, crowded, drawn
from tests.maps.made_tile import AREA, LINE, POINT, made_layer
from tests.maps.tiny_pack import write_pack

ZOOM = 12
WEST, SOUTH, EAST, NORTH = tile_frame(ZOOM, *tile_at(3.72, 51.05, ZOOM))
MIDDLE = ((WEST + EAST) / 2, (SOUTH + NORTH) / 2)
"""An address where the two streets of every tile meet."""
WHOSE = '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a> &amp; verzonnen'
PLACE = MeetingPlace(
    text(nl="Gent", fr="Gand"), "44021", "9000", "Lindepad 12", MIDDLE[1], MIDDLE[0], approximate=False
)

ROADS = made_layer(
    "roads",
    [
        (LINE, [(1700, 2048), (2040, 2048)], {"kind": "minor_road", "name": "Lindepad"}),
        (LINE, [(2040, 2048), (2400, 2048)], {"kind": "minor_road", "name": "Lindepad"}),
        (LINE, [(2150, 1600), (2150, 2500)], {"kind": "major_road", "name": "Beuklaan"}),
        (LINE, [(1700, 2200), (2400, 2200)], {"kind": "rail", "kind_detail": "rail"}),
    ],
)
NATURE = made_layer("water", [(AREA, [(1900, 1900), (1950, 1900), (1950, 1950)], {"kind": "lake"})]) + made_layer(
    "landuse", [(AREA, [(2200, 1900), (2260, 1900), (2260, 1960)], {"kind": "park"})]
)
# 200 squares of a tile are about 300 metres.
NEAR = made_layer("stations", [(POINT, [(1900, 2200)], {"name": "Linde-Zuid", "name:fr": "Tilleul-Midi"})])
FAR = made_layer("stations", [(POINT, [(2948, 2048)], {"name": "Linde-Oost"})])
STOP = made_layer("pois", [(POINT, [(2048, 2120)], {"kind": "bus_stop", "name": "Lindeplein"})])
SHOP = made_layer("pois", [(POINT, [(2048, 2050)], {"kind": "pharmacy", "name": "Apotheek"})])


@pytest.fixture
def with_pack(root: Path, tmp_path: Path) -> Iterator[Callable[..., SmallMaps]]:
    made: list[SmallMaps] = []

    def open_maps(tile: bytes, deepest: int = ZOOM, attribution: str = WHOSE) -> SmallMaps:
        file = write_pack(tmp_path / "maps" / "streets.pmtiles", tile, deepest=deepest, attribution=attribution)
        made.append(SmallMaps(root / "resources", lambda: find_pack([file.parent], {})))
        return made[-1]

    yield open_maps
    for maps in made:
        maps.close()


def names(block: MapBlock) -> list[str]:
    return [label.text for label in block.labels]


def test_streets_and_station_around_an_address(
    with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words]
) -> None:
    block = drawn(with_pack(ROADS + NATURE + NEAR + SHOP), PLACE, words_for("nl"))
    assert {"Lindepad", "Beuklaan", "Linde-Zuid", "200 m"} <= set(names(block))
    assert "Apotheek" not in names(block)
    assert block.caption == "Lindepad 12, 9000 Gent. Station Linde-Zuid: 300 m in rechte lijn"
    assert block.caption in block.alt
    assert "<rect" in block.svg
    assert "stroke-dasharray" in block.svg
    assert crowded(block) == []
    assert next(label.angle for label in block.labels if label.text == "Beuklaan") in (90, -90)
    french = drawn(with_pack(ROADS + NEAR), PLACE, words_for("fr"))
    assert "Tilleul-Midi" in names(french)


def test_a_station_beyond_the_frame_is_told_but_not_drawn(
    with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words]
) -> None:
    block = drawn(with_pack(ROADS + FAR), PLACE, words_for("nl"))
    assert block.caption.endswith("Station Linde-Oost: 1,4 km in rechte lijn")
    assert "Linde-Oost" not in names(block)


def test_a_nearer_stop_comes_before_a_station(
    with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words]
) -> None:
    block = drawn(with_pack(ROADS + NEAR + STOP), PLACE, words_for("de"))
    assert block.caption.endswith("Haltestelle Lindeplein: 100 m Luftlinie")


def test_no_station_is_no_sentence(with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words]) -> None:
    assert drawn(with_pack(ROADS), PLACE, words_for("nl")).caption == "Lindepad 12, 9000 Gent"


def test_whose_the_pack_is(with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words]) -> None:
    nl = words_for("nl")
    assert drawn(with_pack(ROADS), PLACE, nl).attribution == "© OpenStreetMap contributors & verzonnen"
    for silent in ("", "x" * 999, "<b></b>"):
        assert drawn(with_pack(ROADS, attribution=silent), PLACE, nl).attribution == "© OpenStreetMap contributors"


def test_without_streets_there_the_base_map_is_drawn(
    with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words]
) -> None:
    nl = words_for("nl")
    assert drawn(with_pack(NATURE), PLACE, nl).attribution == OWN
    assert drawn(with_pack(b"no tile"), PLACE, nl).attribution == OWN
    assert drawn(with_pack(ROADS, deepest=9), PLACE, nl).attribution == OWN
    abroad = replace(PLACE, latitude=49.5, longitude=2.6)
    assert drawn(with_pack(ROADS), abroad, nl).attribution == OWN


def test_an_approximate_place_gets_no_streets_but_the_outline_beside_the_pack(
    with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words], tmp_path: Path
) -> None:
    about = replace(PLACE, approximate=True)
    nl = words_for("nl")
    maps = with_pack(ROADS + NEAR)
    assert 'stroke-width=".75"' not in drawn(maps, about, nl).svg
    ring = [[3.6, 51.0], [3.8, 51.0], [3.8, 51.1], [3.6, 51.1], [3.6, 51.0]]
    shape = {"properties": {"nis": "44021"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    file = tmp_path / "maps" / "municipalities.geojson"
    file.write_text(json.dumps({"features": [shape]}), encoding="utf-8")
    block = drawn(with_pack(ROADS + NEAR), about, nl)
    assert 'stroke-width=".75"' in block.svg
    assert not {"Lindepad", "Linde-Zuid"} & set(names(block))
    for broken in ("", "[]", '{"features": [{}]}', '{"features": 3}'):
        file.write_text(broken, encoding="utf-8")
        assert 'stroke-width=".75"' not in drawn(with_pack(ROADS), about, nl).svg


def test_a_secret_place_has_no_map_with_a_pack_either(
    with_pack: Callable[..., SmallMaps], words_for: Callable[[str], Words]
) -> None:
    assert with_pack(ROADS).draw(at(replace(PLACE, confidential=True)), words_for("nl")) is None


def test_runs_of_one_street_become_one() -> None:
    one, two, three, apart = (
        [(0.0, 0.0), (1.0, 0.0)],
        [(2.0, 0.0), (1.0, 0.0)],
        [(2.0, 0.0), (3.0, 1.0)],
        [(9.0, 9.0), (8.0, 8.0)],
    )
    whole = chained([one, three, apart, two])
    assert sorted(len(run) for run in whole) == [2, 4]


def test_the_real_pack_where_it_lies_beside_the_checkout(root: Path, words_for: Callable[[str], Words]) -> None:
    folder = root.parent / "shared" / "geo"
    if not (folder / "basemap.pmtiles").exists():
        pytest.skip("no street map pack beside this checkout")
    maps = SmallMaps(root / "resources", lambda: find_pack([folder], {}))
    dampoort = replace(PLACE, address="Dampoortstraat 10", latitude=51.0536, longitude=3.7375)
    block = drawn(maps, dampoort, words_for("nl"))
    assert block.caption == "Dampoortstraat 10, 9000 Gent. Station Gent-Dampoort: 350 m in rechte lijn"
    assert "© OpenStreetMap contributors" in block.attribution
    assert "<a" not in block.attribution
    assert crowded(block) == []
    assert 'stroke-width=".75"' in drawn(maps, replace(PLACE, approximate=True), words_for("nl")).svg
    maps.close()
