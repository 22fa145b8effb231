"""How far every row is from one point, worked out once for each point that is asked from."""

from __future__ import annotations

import math
from functools import lru_cache

from pyroaring import BitMap
from sqlalchemy import Connection

from healing_desktop.core.places import EARTH_KM_PER_DEGREE
from healing_desktop.core.query import Point

_NOWHERE = 1000.0
FAR = 1e9
_ONE = "SELECT row, latitude, longitude FROM group_row WHERE points = 1"
_SEVERAL = (
    "SELECT p.row, p.latitude, p.longitude FROM row_place p JOIN group_row g ON g.row = p.row "
    "WHERE g.points > 1 AND p.latitude IS NOT NULL"
)


class RowPoints:
    """The points of all rows, WGS84. Row numbers begin at 1; 0 is nobody."""

    def __init__(self, connection: Connection) -> None:
        rows = int(connection.exec_driver_sql("SELECT COALESCE(MAX(row), 0) FROM group_row").scalar_one()) + 1
        self.latitudes, self.longitudes = [_NOWHERE] * rows, [_NOWHERE] * rows
        self.located = BitMap()
        for row, latitude, longitude in connection.exec_driver_sql(_ONE):
            self.latitudes[row], self.longitudes[row] = latitude, longitude
            self.located.add(row)
        self.several: dict[int, list[tuple[float, float]]] = {}
        for row, latitude, longitude in connection.exec_driver_sql(_SEVERAL):
            self.several.setdefault(row, []).append((latitude, longitude))
            self.located.add(row)

    # A desk asks again and again from the same few places.
    @lru_cache(maxsize=6)  # noqa: B019  lives as long as the edition
    def around(self, latitude: float, longitude: float) -> Around:
        return Around(self, latitude, longitude)


class Around:
    """`squares[row]`: square of the distance in km of the nearest point of the row, on a plane: within 0.1 % over
    Belgium; beyond `FAR` for a row without a point."""

    def __init__(self, points: RowPoints, latitude: float, longitude: float) -> None:
        north = EARTH_KM_PER_DEGREE
        east = EARTH_KM_PER_DEGREE * math.cos(math.radians(latitude))
        here_north, here_east = latitude * north, longitude * east
        self.squares = [
            (a * north - here_north) ** 2 + (b * east - here_east) ** 2
            for a, b in zip(points.latitudes, points.longitudes, strict=True)
        ]
        for row, places in points.several.items():
            self.squares[row] = min((a * north - here_north) ** 2 + (b * east - here_east) ** 2 for a, b in places)
        self.located = points.located
        self._within: dict[float, BitMap] = {}

    def within(self, km: float) -> BitMap:
        """The rows at most so far away."""
        found = self._within.get(km)
        if found is None:
            square = km * km
            found = self._within[km] = BitMap([row for row, s in enumerate(self.squares) if s <= square])
        return found

    def km(self, row: int) -> float | None:
        square = self.squares[row]
        return round(math.sqrt(square), 1) if square < FAR else None


def around_of(points: RowPoints, origin: Point | None) -> Around | None:
    return points.around(origin.latitude, origin.longitude) if origin else None
