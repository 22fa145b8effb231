"""From rows of the list to points on the map: compact, and never a place that must stay secret."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import isfinite

from healing_desktop.core.entries import GroupRow

# How long ago "checked_on" is, in words.
AgeOf = Callable[[str | None], str]

_DIGITS = 5  # about one metre


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One pin. `approximate`: only the municipality (or a part of it) is known, not the door. `age`: of its facts, in
    words."""

    id: str
    latitude: float
    longitude: float
    approximate: bool
    name: str
    age: str = ""


@dataclass(frozen=True, slots=True)
class MapData:
    """The pins of a list, and how many of its rows have none: `secret` places, and places nobody knows."""

    points: tuple[MapPoint, ...]
    total: int
    secret: int

    @property
    def on_map(self) -> int:
        return len(self.points)

    @property
    def placeless(self) -> int:
        return self.total - self.on_map - self.secret

    def as_json(self) -> str:
        """[[id, latitude, longitude, 0 or 1, name, age], ...]: what the page's setGroups takes."""
        pins = [
            [p.id, round(p.latitude, _DIGITS), round(p.longitude, _DIGITS), int(p.approximate), p.name, p.age]
            for p in self.points
        ]
        return json.dumps(pins, ensure_ascii=False, separators=(",", ":"))


def map_data(rows: Iterable[GroupRow], language: str, age_of: AgeOf | None = None) -> MapData:
    """Rows in their order; the first row of an id wins."""
    ages: dict[str | None, str] = {}
    listed: dict[str, GroupRow] = {}
    for row in rows:
        listed.setdefault(row.id, row)
    points: list[MapPoint] = []
    secret = 0
    for row in listed.values():
        if row.place is not None and row.place.confidential:
            secret += 1
            continue
        if row.checked_on not in ages:
            ages[row.checked_on] = age_of(row.checked_on) if age_of else ""
        if point := _point(row, language, ages[row.checked_on]):
            points.append(point)
    return MapData(tuple(points), len(listed), secret)


def _point(row: GroupRow, language: str, age: str) -> MapPoint | None:
    place = row.place
    if place is None or place.latitude is None or place.longitude is None:
        return None
    if not (isfinite(place.latitude) and isfinite(place.longitude)):
        return None
    if abs(place.latitude) > 85 or abs(place.longitude) > 180:
        return None
    return MapPoint(row.id, place.latitude, place.longitude, place.approximate, row.name.name_for(language), age)
