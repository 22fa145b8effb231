"""The frame of a small map: from degrees to millimetres on paper, and what of a line lies inside."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from healing_desktop.maps.border_lines import Line, Point
from healing_desktop.maps.rings import Frame

KM_OF_LATITUDE = 111.2
WIDTH, HEIGHT = 64.0, 48.0
"""Of every small map, in millimetres."""
ROUND = (1, 2, 5)
LONGEST_BAR = 20.0


@dataclass(frozen=True, slots=True)
class MapFrame:
    """`km`: how much of the country is seen from left to right. A plane, right within 0.1 % for what a map shows."""

    latitude: float
    longitude: float
    km: float
    width: float = WIDTH
    height: float = HEIGHT

    @property
    def mm_of_km(self) -> float:
        return self.width / self.km

    @property
    def degrees(self) -> Frame:
        """West, south, east, north."""
        across = self.km / 2 / self._km_of_longitude
        down = self.km * self.height / self.width / 2 / KM_OF_LATITUDE
        return self.longitude - across, self.latitude - down, self.longitude + across, self.latitude + down

    @property
    def _km_of_longitude(self) -> float:
        return KM_OF_LATITUDE * math.cos(math.radians(self.latitude))

    def at(self, point: Point) -> Point:
        """Millimetres from the left and from the top."""
        scale = self.mm_of_km
        return (
            self.width / 2 + (point[0] - self.longitude) * self._km_of_longitude * scale,
            self.height / 2 - (point[1] - self.latitude) * KM_OF_LATITUDE * scale,
        )

    def holds(self, point: Point, margin: float = 0) -> bool:
        """Whether a point on paper lies inside, `margin` millimetres from the edge."""
        return margin <= point[0] <= self.width - margin and margin <= point[1] <= self.height - margin


def meets(one: Frame, other: Frame) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def around(lines: Sequence[Line]) -> Frame:
    """The frame around lines with at least one point."""
    points = [point for line in lines for point in line]
    return (
        min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points),
    )  # fmt: skip


def parts_inside(line: Line, frame: Frame) -> Iterator[Line]:
    """The runs of a line that may be seen in a frame; they reach one point beyond it."""
    west, south, east, north = frame
    run: Line = []
    for one, two in pairwise(line):
        out = (
            max(one[0], two[0]) < west or min(one[0], two[0]) > east
            or max(one[1], two[1]) < south or min(one[1], two[1]) > north
        )  # fmt: skip
        if not out:
            run = run or [one]
            run.append(two)
        elif run:
            yield run
            run = []
    if run:
        yield run


def evenly(run: Line, step: float) -> Line:
    """Points at equal steps along a run."""
    points, left = [run[0]], step
    for one, two in pairwise(run):
        length = math.dist(one, two)
        at = left
        while at <= length:
            share = at / length
            points.append((one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share))
            at += step
        left = at - length
    return points


def metres_between(one: Point, two: Point) -> float:
    """Between two points in degrees."""
    east = (two[0] - one[0]) * math.cos(math.radians((one[1] + two[1]) / 2))
    return math.hypot(east, two[1] - one[1]) * KM_OF_LATITUDE * 1000


def scale_metres(frame: MapFrame) -> int:
    """The longest round number of metres (1, 2 or 5 with noughts) that a bar of 20 mm can show."""
    longest = LONGEST_BAR / frame.mm_of_km * 1000
    power = int(10 ** math.floor(math.log10(longest)))
    return max(step * power for step in ROUND if step * power <= longest)
