"""The land around Belgium, from a world atlas in TopoJSON, fitted to the finer border of Belgium.

Source: npm `world-atlas` (Natural Earth, public domain). Its border of Belgium is coarser than ours: where a
neighbour shares it, our own line takes its place, so that neither gap nor overlap is seen.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from healing_desktop.maps.border_lines import EAST_WEST, Line, Point, rounded
from healing_desktop.maps.rings import Frame, inside_frame

BELGIUM: Final = "056"
NEIGHBOURS: Final = {"528": "NL", "276": "DE", "442": "LU", "250": "FR", "826": "GB"}
FRAME: Final[Frame] = (1.0, 48.5, 8.5, 53.0)


def decoded(topology: Mapping[str, Any]) -> list[Line]:
    """The arcs in degrees."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line: Line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(line)
    return arcs


def ring_numbers(geometry: Mapping[str, Any]) -> list[list[list[int]]]:
    """Polygons of rings of arc numbers."""
    arcs: list[Any] = geometry["arcs"]
    return arcs if geometry["type"] == "MultiPolygon" else [arcs]


def used_arcs(geometry: Mapping[str, Any]) -> set[int]:
    """Which arcs a country has, whatever their direction."""
    return {
        number if number >= 0 else ~number for polygon in ring_numbers(geometry) for ring in polygon for number in ring
    }


def nearest(ring: Sequence[Point], point: Point) -> int:
    """Where in a ring its nearest vertex is."""

    def away(index: int) -> float:
        return math.hypot((ring[index][0] - point[0]) * EAST_WEST, ring[index][1] - point[1])

    return min(range(len(ring)), key=away)


def along(ring: Line, line: Line) -> Line:
    """The part of a closed ring that runs beside a line, from the line's start to its end."""
    points = ring[:-1]
    start, end = nearest(points, line[0]), nearest(points, line[-1])
    size = len(points)
    forward = [points[(start + step) % size] for step in range((end - start) % size + 1)]
    backward = [points[(start - step) % size] for step in range((start - end) % size + 1)]

    def strays(way: Line) -> float:
        return max(math.dist(point, way[nearest(way, point)]) for point in line)

    return min((forward, backward), key=lambda way: (strays(way), len(way)))


def fitted(arcs: list[Line], shared: Iterable[int], outline: Line) -> list[Line]:
    """The arcs with our own border in place of the shared ones; what touched their ends still does."""
    new = dict(enumerate(arcs))
    moved: dict[Point, Point] = {}
    for number in sorted(shared):
        new[number] = along(outline, arcs[number])
        moved[arcs[number][0]] = new[number][0]
        moved[arcs[number][-1]] = new[number][-1]
    for number, line in enumerate(arcs):
        if new[number] is line and (line[0] in moved or line[-1] in moved):
            new[number] = [moved.get(line[0], line[0]), *line[1:-1], moved.get(line[-1], line[-1])]
    return [new[number] for number in range(len(arcs))]


def land_around(topology: Mapping[str, Any], mainland: Sequence[Line]) -> dict[str, list[list[Line]]]:
    """Polygons of each neighbour inside the frame; the mainland is Belgium's outline, then its holes.

    The holes are the pieces of Germany behind the Vennbahn, which the world atlas does not know.
    """
    outline, *holes = mainland
    countries = {geometry.get("id"): geometry for geometry in topology["objects"]["countries"]["geometries"]}
    wanted = {code: countries[number] for number, code in NEIGHBOURS.items() if number in countries}
    others = set().union(*(used_arcs(geometry) for geometry in wanted.values()))
    arcs = fitted(decoded(topology), used_arcs(countries[BELGIUM]) & others, outline)
    found: dict[str, list[list[Line]]] = {}
    for code, geometry in wanted.items():
        found[code] = []
        for polygon in ring_numbers(geometry):
            rings = []
            for numbers in polygon:
                ring: Line = []
                for number in numbers:
                    piece = arcs[number] if number >= 0 else arcs[~number][::-1]
                    ring += piece[1:] if ring else piece
                rings.append(rounded(inside_frame(ring, FRAME)))
            if len(rings[0]) > 3:
                found[code].append([ring for ring in rings if len(ring) > 3])
    if "DE" in found:
        found["DE"] += [[hole[::-1]] for hole in holes]
    return found
