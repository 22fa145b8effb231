"""The one statement that answers a query, and its parameters. The benchmark runs the same text through raw sqlite3."""

from __future__ import annotations

import math
from dataclasses import dataclass

from healing_desktop.core.places import EARTH_KM_PER_DEGREE
from healing_desktop.core.query import Point, Query

# These chips do not choose rows by a facet: a place orders them, a distance limits them, text is full text.
_NOT_FACETS = frozenset({"place", "distance", "text", "period", "age", "sex"})


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL text with `?` marks, and what fills them."""

    sql: str
    parameters: tuple[object, ...]


def match_expression(words: tuple[str, ...]) -> str:
    """Every word as a quoted prefix, all of them needed: what is typed can never be FTS5 syntax."""
    return " AND ".join('"' + word.replace('"', "") + '"*' for word in words)


def find_statement(query: Query, limit: int) -> Statement:
    """Columns: id, record, place record, square distance in km2, direct fit (0 or 1), covers (0 or 1), total."""
    parts = _Parts()
    conditions = _conditions(query, parts)
    fit = _fit(query, parts)
    covers = _covers(query.origin, parts)
    distance = _distance(query.origin)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    limit_km = next((float(chip.value) for chip in query.of_type("distance")), None)
    near = ""
    if limit_km is not None and query.origin:
        near = f"WHERE square <= {limit_km * limit_km:.1f}"
    sql = f"""
WITH hit AS (
  SELECT g.row AS row, g.tier AS tier, g.stale AS stale, g.sort_name AS sort_name, {fit} AS narrower,
         {covers} AS covers, {distance} AS square
  FROM group_row g {where}
)
SELECT g.id, g.record, (SELECT p.record FROM row_place p WHERE p.row = h.row ORDER BY {_nearest(query.origin)} LIMIT 1),
       h.square, h.narrower, h.covers, h.total
FROM (SELECT *, COUNT(*) OVER () AS total FROM hit {near}
      ORDER BY {order("")} LIMIT {int(limit)}) h
JOIN group_row g ON g.row = h.row
ORDER BY {order("h.")}"""
    return Statement(sql, parts.in_order())


def order(prefix: str) -> str:
    """Groups before the rest; then the nearest, those without a known place after them, of these first who serves the
    place; then the closer fit, the fresher check, the name. Never popularity."""
    columns = ("tier", "square IS NULL", "square", "covers DESC", "narrower", "stale", "sort_name", "row")
    return ", ".join(prefix + column for column in columns)


class _Parts:
    """Collects parameters in the order in which their `?` stand in the statement: fit, covers, distance, conditions."""

    def __init__(self) -> None:
        self.fit: list[object] = []
        self.covers: list[object] = []
        self.conditions: list[object] = []

    def in_order(self) -> tuple[object, ...]:
        return (*self.fit, *self.covers, *self.conditions)


def _conditions(query: Query, parts: _Parts) -> list[str]:
    conditions: list[str] = []
    by_type: dict[str, list[str]] = {}
    for chip in query.chips:
        if chip.type not in _NOT_FACETS:
            by_type.setdefault(chip.type, []).append(chip.value)
    if "day" in by_type and "time" in by_type:
        days, times = by_type.pop("day"), by_type.pop("time")
        by_type["slot"] = [f"{day}/{part}" for day in days for part in times]
    for facet, values in by_type.items():
        # Two themes, two kinds or two days widen each other; audience and language likewise: one of them is enough.
        marks = ", ".join("?" * len(values))
        conditions.append(f"g.row IN (SELECT row FROM facet WHERE facet = ? AND value IN ({marks}))")
        parts.conditions += [facet, *values]
    if query.of_type("period"):
        conditions.append("g.row IN (SELECT row FROM facet WHERE facet = 'scheduled' AND value = 'yes')")
    if query.words:
        conditions.append("g.row IN (SELECT rowid FROM group_fts WHERE group_fts MATCH ?)")
        parts.conditions.append(match_expression(query.words))
    return conditions


def _fit(query: Query, parts: _Parts) -> str:
    """0 when the row has a theme of the query itself, 1 when only through a narrower one."""
    themes = [chip.value for chip in query.of_type("theme")]
    if not themes:
        return "0"
    parts.fit += themes
    marks = ", ".join("?" * len(themes))
    return f"(SELECT MIN(f.narrower) FROM facet f WHERE f.facet = 'theme' AND f.value IN ({marks}) AND f.row = g.row)"


def _covers(origin: Point | None, parts: _Parts) -> str:
    if not origin or not origin.areas:
        return "0"
    parts.covers += origin.areas
    marks = ", ".join("?" * len(origin.areas))
    return f"EXISTS (SELECT 1 FROM facet f WHERE f.facet = 'area' AND f.value IN ({marks}) AND f.row = g.row)"


def _square(origin: Point) -> str:
    """Square of the distance in km, on a plane: within 0.1 % over Belgium."""
    per_longitude = EARTH_KM_PER_DEGREE * math.cos(math.radians(origin.latitude))
    north = f"(p.latitude - {origin.latitude:.5f}) * {EARTH_KM_PER_DEGREE:.3f}"
    east = f"(p.longitude - {origin.longitude:.5f}) * {per_longitude:.4f}"
    return f"({north}) * ({north}) + ({east}) * ({east})"


def _distance(origin: Point | None) -> str:
    if not origin:
        return "NULL"
    return f"(SELECT MIN({_square(origin)}) FROM row_place p WHERE p.row = g.row)"


def _nearest(origin: Point | None) -> str:
    return f"p.latitude IS NULL, {_square(origin)}, p.number" if origin else "p.number"
