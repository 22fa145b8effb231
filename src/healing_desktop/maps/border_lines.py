"""Borders as lines that neighbours share: cut at their meeting points, made simpler once, joined to rings.

Two areas that touch have the same vertices along their border. Each edge is therefore found once or twice:
twice between two areas, once on the outside. What is drawn from such lines has neither gaps nor overlaps.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

Point = tuple[float, float]
"""Longitude, latitude."""

Line = list[Point]

Edge = tuple[Point, Point]

EAST_WEST: Final = math.cos(math.radians(50.6))
"""A degree of longitude in Belgium, in degrees of latitude."""


@dataclass(frozen=True, slots=True)
class Border:
    """A line from one meeting point to the next; one side when the outside is beyond it."""

    line: Line
    sides: tuple[str, ...]


def edges_of(areas: Iterable[tuple[str, Sequence[Line]]]) -> dict[Edge, tuple[str, ...]]:
    """Every edge once, with the areas on its sides."""
    edges: dict[Edge, tuple[str, ...]] = {}
    for name, rings in areas:
        for ring in rings:
            for one, two in pairwise(ring):
                if one != two:
                    edge = (one, two) if one < two else (two, one)
                    edges[edge] = (*edges.get(edge, ()), name)
    return edges


def borders_of(edges: dict[Edge, tuple[str, ...]]) -> list[Border]:
    """Edges chained to borders; they end where three areas meet."""
    beside: dict[Point, list[Point]] = defaultdict(list)
    for one, two in edges:
        beside[one].append(two)
        beside[two].append(one)

    def sides(one: Point, two: Point) -> tuple[str, ...]:
        return edges[(one, two) if one < two else (two, one)]

    ends = {point for point, near in beside.items() if len(near) != 2 or sides(point, near[0]) != sides(point, near[1])}
    left = dict.fromkeys(edges)

    def walk(start: Point, step: Point) -> Border:
        line = [start]
        before, here = start, step
        while True:
            left.pop((before, here) if before < here else (here, before))
            line.append(here)
            if here in ends or here == start:
                return Border(line, sides(start, step))
            onward = next(point for point in beside[here] if point != before)
            before, here = here, onward

    found = [
        walk(start, step)
        for start in sorted(ends)
        for step in beside[start]
        if ((start, step) if start < step else (step, start)) in left
    ]
    while left:
        found.append(walk(*next(iter(left))))
    return found


def distance(point: Point, start: Point, end: Point) -> float:
    """From a point to a piece of line, in degrees of latitude."""
    x, y = (point[0] - start[0]) * EAST_WEST, point[1] - start[1]
    dx, dy = (end[0] - start[0]) * EAST_WEST, end[1] - start[1]
    length = dx * dx + dy * dy
    along = max(0.0, min(1.0, (x * dx + y * dy) / length)) if length else 0.0
    return math.hypot(x - along * dx, y - along * dy)


def simpler(line: Line, tolerance: float) -> Line:
    """Fewer points, none of those left out farther away than the tolerance (Douglas and Peucker)."""
    keep = {0, len(line) - 1}
    todo = [(0, len(line) - 1)]
    while todo:
        start, end = todo.pop()
        farthest, where = 0.0, start
        for index in range(start + 1, end):
            away = distance(line[index], line[start], line[end])
            if away > farthest:
                farthest, where = away, index
        if farthest > tolerance:
            keep.add(where)
            todo += [(start, where), (where, end)]
    return [line[index] for index in sorted(keep)]


def rounded(line: Line, decimals: int = 4) -> Line:
    """Rounded, without points that fell together."""
    points = [(round(lon, decimals), round(lat, decimals)) for lon, lat in line]
    return points[:1] + [two for one, two in pairwise(points) if one != two]


def joined(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines that end where others begin, joined to closed rings."""
    at: dict[Point, list[Line]] = defaultdict(list)
    for line in lines:
        if line[0] == line[-1]:
            yield line
        else:
            at[line[0]].append(line)
            at[line[-1]].append(line[::-1])
    while at:
        start, (first, *_) = next(iter(at.items()))
        ring = [start]
        following: Line | None = first
        while following:
            take(at, following[0], following)
            take(at, following[-1], following[::-1])
            ring += following[1:]
            following = next(iter(at.get(ring[-1], [])), None) if ring[-1] != start else None
        yield ring


def take(at: dict[Point, list[Line]], point: Point, line: Line) -> None:
    """The line is used: it starts here no more."""
    at[point].remove(line)
    if not at[point]:
        del at[point]
