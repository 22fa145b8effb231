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
    """Columns: id, record, place record, square distance in km2, narrower (0 or 1), covers (0 or 1), total.

    The rows are numbered in the order of the list, so the narrow columns are enough to choose the first `limit`;
    only these are read whole.
    """
    parts = _Parts()
    covers, square = _covers(query.origin, parts), _distance(query.origin)
    source = _source(query, parts)
    conditions = _conditions(query, parts)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    narrower = "f.narrower" if query.of_type("theme") else "0"
    sql = f"""
WITH hit AS MATERIALIZED (
  SELECT g.row, g.tier, {narrower} AS narrower, {covers} AS covers, {square} AS square
  FROM {source} {where}
)
SELECT g.id, r.record, (SELECT p.record FROM row_place p WHERE p.row = h.row ORDER BY {_nearest(query.origin)} LIMIT 1),
       h.square, h.narrower, h.covers, (SELECT COUNT(*) FROM hit {_near(query)})
FROM (SELECT * FROM hit {_near(query)} ORDER BY {order("")} LIMIT {int(limit)}) h
CROSS JOIN group_row g ON g.row = h.row CROSS JOIN row_record r ON r.row = h.row
ORDER BY {order("h.")}"""
    return Statement(sql, tuple(parts))


def order(prefix: str) -> str:
    """Groups before the rest; then the nearest, those without a known place after them, of these first who serves the
    place; then the closer fit; then `row`, which is the fresher check, the name. Never popularity."""
    columns = ("tier", "square IS NULL", "square", "covers DESC", "narrower", "row")
    return ", ".join(prefix + column for column in columns)


_Parts = list[object]


def _near(query: Query) -> str:
    limit_km = next((float(chip.value) for chip in query.of_type("distance")), None)
    return f"WHERE square <= {limit_km * limit_km:.1f}" if limit_km is not None and query.origin else ""


def _source(query: Query, parts: _Parts) -> str:
    """The tables that are walked through: what the themes give, else what the words give, else every row."""
    themes = [chip.value for chip in query.of_type("theme")]
    if themes:
        parts += themes
        marks = ", ".join("?" * len(themes))
        narrower, group = ("narrower", "") if len(themes) == 1 else ("MIN(narrower) AS narrower", "GROUP BY row")
        rows = f"SELECT row, {narrower} FROM facet WHERE facet = 'theme' AND value IN ({marks}) {group}"
        return f"({rows}) f CROSS JOIN group_row g ON g.row = f.row"
    if query.words:
        parts.append(match_expression(query.words))
        return "(SELECT rowid AS row FROM group_fts WHERE group_fts MATCH ?) f CROSS JOIN group_row g ON g.row = f.row"
    return "group_row g"


def _conditions(query: Query, parts: _Parts) -> list[str]:
    conditions: list[str] = []
    by_type: dict[str, list[str]] = {}
    for chip in query.chips:
        if chip.type not in _NOT_FACETS:
            by_type.setdefault(chip.type, []).append(chip.value)
    if "day" in by_type and "time" in by_type:
        days, times = by_type.pop("day"), by_type.pop("time")
        by_type["slot"] = [f"{day}/{part}" for day in days for part in times]
    themes = by_type.pop("theme", ())
    for facet, values in by_type.items():
        # Two themes, two kinds or two days widen each other; audience and language likewise: one of them is enough.
        marks = ", ".join("?" * len(values))
        if themes or query.words:
            conditions.append(
                f"EXISTS (SELECT 1 FROM facet x WHERE x.facet = ? AND x.value IN ({marks}) AND x.row = g.row)"
            )
        else:
            conditions.append(f"g.row IN (SELECT row FROM facet WHERE facet = ? AND value IN ({marks}))")
        parts += [facet, *values]
    if query.of_type("period"):
        conditions.append("g.row IN (SELECT row FROM facet WHERE facet = 'scheduled' AND value = 'yes')")
    if query.words and themes:
        conditions.append("g.row IN (SELECT rowid FROM group_fts WHERE group_fts MATCH ?)")
        parts.append(match_expression(query.words))
    return conditions


def _covers(origin: Point | None, parts: _Parts) -> str:
    if not origin or not origin.areas:
        return "0"
    parts += origin.areas
    return f"g.area_set IN (SELECT area_set FROM area_set WHERE code IN ({', '.join('?' * len(origin.areas))}))"


def _square(origin: Point, table: str) -> str:
    """Square of the distance in km, on a plane: within 0.1 % over Belgium."""
    per_longitude = EARTH_KM_PER_DEGREE * math.cos(math.radians(origin.latitude))
    north = f"({table}.latitude - {origin.latitude:.5f}) * {EARTH_KM_PER_DEGREE:.3f}"
    east = f"({table}.longitude - {origin.longitude:.5f}) * {per_longitude:.4f}"
    return f"({north}) * ({north}) + ({east}) * ({east})"


def _distance(origin: Point | None) -> str:
    """Of the nearest of its points; NULL without one."""
    if not origin:
        return "NULL"
    several = f"(SELECT MIN({_square(origin, 'p')}) FROM row_place p WHERE p.row = g.row)"
    return f"CASE g.points WHEN 0 THEN NULL WHEN 1 THEN {_square(origin, 'g')} ELSE {several} END"


def _nearest(origin: Point | None) -> str:
    return f"p.latitude IS NULL, {_square(origin, 'p')}, p.number" if origin else "p.number"
