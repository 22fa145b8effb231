"""What a centre's street map pack knows around an address: streets, water, rail, parks, the nearest station or stop."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from re import sub
from typing import Any

from healing_desktop.handouts.map_frame import MapFrame, metres_between, parts_inside
from healing_desktop.maps.border_lines import Line, Point
from healing_desktop.maps.rings import Frame, inside_frame
from healing_desktop.maps.tile_pack import TilePack
from healing_desktop.maps.vector_tile import AREAS, LINES, POINTS, Shape, shapes_of, tile_at, tile_frame

ATTRIBUTION = "© OpenStreetMap contributors"
DRAWN = ("water", "landuse", "roads")
STOPPING = ("stations", "pois")
PARKS = frozenset({"park", "forest", "cemetery", "garden", "nature_reserve", "wood"})
STOPS = frozenset({"bus_station", "bus_stop", "tram_stop", "stop", "platform"})
DEEPEST = 14
"""Tiles are taken for flat: none smaller is needed."""
LARGEST = 10
FAR = 2500
"""Metres beyond which a station says nothing of the way."""
NEAR_KM = 2 * FAR / 1000


@dataclass(frozen=True, slots=True)
class Station:
    """`stop`: of buses or trams, else of trains."""

    name: str
    at: Point
    metres: float
    stop: bool


@dataclass(frozen=True, slots=True)
class Street:
    """One run of a street; `style` as map_svg draws it; `name` "" where it has none."""

    name: str
    style: str
    line: Line


@dataclass(frozen=True, slots=True)
class Streets:
    """All that is drawn within a frame, in degrees."""

    parks: tuple[Line, ...]
    water: tuple[Line, ...]
    rivers: tuple[Line, ...]
    streets: tuple[Street, ...]


class StreetSketch:
    """Over one open pack. Safe from any thread."""

    def __init__(self, pack: TilePack) -> None:
        self._pack = pack
        self._zoom = min(pack.deepest_zoom, DEEPEST)
        self._municipalities: dict[str, tuple[Line, ...]] | None = None

    def close(self) -> None:
        self._pack.close()

    def attribution(self) -> str:
        """Words of the pack itself; those of OpenStreetMap where it says nothing."""
        told = self._pack.attribution()
        plain = " ".join(unescape(sub(r"<[^>]*>", "", told)).split())
        return plain if 0 < len(plain) <= 200 else ATTRIBUTION

    def around(self, frame: MapFrame) -> Streets | None:
        """None where the pack has no streets there."""
        if self._zoom < LARGEST:
            return None
        found = list(self._in(frame.degrees, DRAWN))
        streets = tuple(street for shape in found for street in _streets(shape, frame.degrees))
        if not streets:
            return None
        return Streets(
            parks=tuple(_areas(found, "landuse", frame.degrees)),
            water=tuple(_areas(found, "water", frame.degrees)),
            rivers=tuple(
                part
                for shape in found
                if shape.layer == "water" and shape.kind == LINES and not shape.said.get("is_tunnel")
                for line in shape.lines
                for part in parts_inside(line, frame.degrees)
            ),
            streets=streets,
        )

    def station(self, frame: MapFrame, language: str) -> Station | None:
        """The nearest, not farther than FAR metres in a straight line from the middle of the frame."""
        here = (frame.longitude, frame.latitude)
        wide = MapFrame(frame.latitude, frame.longitude, NEAR_KM, 1, 1).degrees
        found = [
            station
            for shape in self._in(wide, STOPPING)
            if shape.kind == POINTS
            and (station := _station(shape, here, language)) is not None
            and station.metres <= FAR
        ]
        return min(found, key=lambda station: (station.metres, station.name), default=None)

    def municipality(self, nis: str) -> tuple[Line, ...]:
        """Its outline, if the pack brings municipalities.geojson beside it; else ()."""
        if self._municipalities is None:
            self._municipalities = _read_municipalities(self._pack.file.with_name("municipalities.geojson"))
        return self._municipalities.get(nis, ())

    def _in(self, frame: Frame, layers: tuple[str, ...]) -> Iterator[Shape]:
        left, top = tile_at(frame[0], frame[3], self._zoom)
        right, foot = tile_at(frame[2], frame[1], self._zoom)
        for x in range(left, right + 1):
            for y in range(top, foot + 1):
                tile = self._pack.tile(self._zoom, x, y)
                yield from shapes_of(tile, tile_frame(self._zoom, x, y), layers, frame)


def _streets(shape: Shape, frame: Frame) -> Iterator[Street]:
    style = _style(shape)
    if style:
        for line in shape.lines:
            for part in parts_inside(line, frame):
                yield Street(str(shape.said.get("name") or ""), style, part)


def _style(shape: Shape) -> str:
    if shape.layer != "roads" or shape.kind != LINES:
        return ""
    kind, detail = shape.said.get("kind"), shape.said.get("kind_detail")
    if kind == "rail":
        hidden = shape.said.get("is_tunnel") or shape.said.get("service")
        return "" if hidden else "rail" if detail == "rail" else "tram" if detail in ("tram", "light_rail") else ""
    if kind in ("highway", "major_road"):
        return "major"
    if kind == "minor_road":
        return "minor" if detail != "service" else ""
    return {"pedestrian": "minor", "footway": "path", "path": "path", "cycleway": "path"}.get(str(detail), "")


def _areas(found: Iterable[Shape], layer: str, frame: Frame) -> Iterator[Line]:
    for shape in found:
        if shape.layer == layer and shape.kind == AREAS and (layer == "water" or shape.said.get("kind") in PARKS):
            for ring in shape.lines:
                if part := inside_frame(ring, frame):
                    yield part


def _station(shape: Shape, here: Point, language: str) -> Station | None:
    stop = shape.said.get("kind") in STOPS
    name = shape.said.get(f"name:{language}") or shape.said.get("name")
    if not name or not (stop or shape.layer == "stations"):
        return None
    at = shape.lines[0][0]
    return Station(str(name), at, metres_between(here, at), stop)


def _read_municipalities(file: Path) -> dict[str, tuple[Line, ...]]:
    try:
        content: Any = json.loads(file.read_text(encoding="utf-8"))
        return {str(one["properties"]["nis"]): tuple(_rings(one["geometry"])) for one in content["features"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _rings(geometry: dict[str, Any]) -> Iterator[Line]:
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    for polygon in polygons:
        for ring in polygon:
            yield [(float(point[0]), float(point[1])) for point in ring]
