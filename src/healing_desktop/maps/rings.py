"""Closed rings: size, direction, what lies inside what, the part inside a frame."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from healing_desktop.maps.border_lines import Line, Point

Frame = tuple[float, float, float, float]
"""West, south, east, north."""


def signed_area(ring: Line) -> float:
    """In square degrees; positive when the ring turns against the clock."""
    return sum(one[0] * two[1] - two[0] * one[1] for one, two in pairwise(ring)) / 2


def contains(ring: Line, point: Point) -> bool:
    """Whether a point is inside a ring."""
    x, y = point
    inside = False
    for one, two in pairwise(ring):
        if (one[1] > y) != (two[1] > y) and x < (two[0] - one[0]) * (y - one[1]) / (two[1] - one[1]) + one[0]:
            inside = not inside
    return inside


def polygons_of(rings: Sequence[Line], smallest: float) -> list[list[Line]]:
    """Rings sorted into polygons with their holes, the largest first; rings below a size are left out."""
    large = sorted(
        (ring for ring in rings if len(ring) > 3 and abs(signed_area(ring)) >= smallest),
        key=lambda ring: (-abs(signed_area(ring)), ring[0]),
    )
    polygons: list[list[Line]] = []
    for ring in large:
        around = [polygon for polygon in polygons if contains(polygon[0], ring[0])]
        holes = [hole for polygon in around for hole in polygon[1:] if contains(hole, ring[0])]
        outer = len(around) == len(holes)
        turned = ring if (signed_area(ring) > 0) == outer else ring[::-1]
        if outer:
            polygons.append([turned])
        else:
            around[-1].append(turned)
    return polygons


def inside_frame(ring: Line, frame: Frame) -> Line:
    """The part of a ring inside a frame (Sutherland and Hodgman); empty when it is all outside."""
    west, south, east, north = frame
    points = ring[:-1]
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        points = cut(points, axis, limit, sign)
    return [*points, points[0]] if points else []


def cut(points: Line, axis: int, limit: float, sign: int) -> Line:
    """What is left of a ring (without its closing point) beyond a limit; sign -1 when below it."""
    kept: Line = []
    for before, here in zip(points[-1:] + points[:-1], points, strict=True):
        was, now = sign * (before[axis] - limit), sign * (here[axis] - limit)
        if (was >= 0) != (now >= 0):
            share = was / (was - now)
            kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
        if now >= 0:
            kept.append(here)
    return kept
