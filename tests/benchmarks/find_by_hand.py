"""What somebody would write by hand who keeps the same tables in SQLite: one statement for the first rows in order.

It knows themes, a place and facets that a row may leave open, as docs/adr/0008 puts them in order; no typing errors, no
counts, no reasons. What an edition keeps as sets of rows lies in a table here, as somebody would have it.
"""

from __future__ import annotations

import math
import sqlite3
from pathlib import Path

from pyroaring import BitMap

from healing_desktop.core.places import EARTH_KM_PER_DEGREE
from healing_desktop.core.query import Point, Query
from healing_desktop.storage import fit
from healing_desktop.storage.criteria import NEAR_KM, SOME_WAY_KM
from healing_desktop.storage.search_rows import NARROW_AREAS

Statement = tuple[str, dict[str, object]]
_HAS = "EXISTS (SELECT 1 FROM facet f WHERE f.facet = '{facet}' AND f.value IN ({values}) AND f.row = g.row)"
_APART = "(SELECT CAST(f.value AS INTEGER) FROM facet f WHERE f.facet = 'apart_audience' AND f.row = g.row)"
_SQUARE = "(({0}.latitude * :north - :y) * ({0}.latitude * :north - :y) + ({0}.longitude * :east - :x) * ({0}.longitude * :east - :x))"  # noqa: E501


def with_facets(edition: Path) -> sqlite3.Connection:
    """The edition, read-only, with a table `facet` beside its own."""
    connection = sqlite3.connect(f"{edition.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.execute("ATTACH ':memory:' AS by_hand")
    columns = "facet TEXT, value TEXT, row INTEGER, PRIMARY KEY (facet, value, row)"
    connection.execute(f"CREATE TABLE by_hand.facet ({columns}) WITHOUT ROWID")
    sets = connection.execute("SELECT facet, value, rows FROM facet_rows ORDER BY facet, value").fetchall()
    rows = ((facet, value, row) for facet, value, found in sets for row in BitMap.deserialize(found))
    connection.executemany("INSERT INTO by_hand.facet VALUES (?, ?, ?)", rows)
    connection.execute("CREATE INDEX by_hand.facets_of_a_row ON facet (row, facet, value)")
    # As the tables of the edition: without it SQLite begins at the wrong end.
    connection.execute("ANALYZE by_hand")
    return connection


def find_by_hand(query: Query, limit: int) -> Statement:
    """For questions of at most one theme, none that may stand beside others; `limit` ids."""
    steps: list[str] = []
    where: list[str] = []
    parameters: dict[str, object] = {"limit": limit}
    for chip in query.chips:
        if chip.type == "theme":
            # So that it begins at the rows of the theme, not at all rows.
            where.append("g.row IN (SELECT f.row FROM facet f WHERE f.facet = 'theme' AND f.value = :theme)")
            parameters["theme"] = chip.value
            apart, nearer = _has("apart", (chip.value,)), _has("narrower", (chip.value,))
            steps.append(f"CASE WHEN {apart} THEN {fit.STANDS_APART} WHEN {nearer} THEN {fit.NEARER_KIND} ELSE 0 END")
        elif chip.type != "place":
            has, silent = _has(chip.type, (chip.value,)), f"NOT {_has('known', (chip.type,))}"
            where.append(f"({has} OR {silent})")
            steps.append(f"CASE WHEN {has} THEN 0 ELSE {fit.OPEN} END")
    if query.chips:
        steps.append(f"COALESCE({_APART}, 0)")
    square = "0"
    if query.origin:
        parameters |= _here(query.origin)
        square = f"""CASE g.points WHEN 0 THEN 1e9 WHEN 1 THEN {_SQUARE.format("g")} ELSE
            (SELECT MIN({_SQUARE.format("p")}) FROM row_place p WHERE p.row = g.row AND p.latitude IS NOT NULL) END"""
        steps += _place_steps(query, query.origin)
    sql = f"""
        SELECT id FROM (
            SELECT g.id, g.row, g.tier, square, {" + ".join(steps) or "0"} AS misfit
            FROM (SELECT *, {square} AS square FROM group_row g) g WHERE {" AND ".join(where) or "1"}
        ) ORDER BY tier, misfit, square, row LIMIT :limit"""
    return sql, parameters


def _here(origin: Point) -> dict[str, object]:
    north = EARTH_KM_PER_DEGREE
    east = EARTH_KM_PER_DEGREE * math.cos(math.radians(origin.latitude))
    return {"north": north, "east": east, "y": origin.latitude * north, "x": origin.longitude * east}


def _place_steps(query: Query, origin: Point) -> list[str]:
    serves, online = _has("area", origin.areas), _has("attending", ("online",))
    narrow = tuple(code for code in origin.areas if code.startswith(NARROW_AREAS))
    own = f"(square <= {NEAR_KM * NEAR_KM} OR {_has('area', narrow)})"
    for_others = f"({_has('known', ('area',))} AND NOT {serves})"
    steps = [
        f"""CASE WHEN {own} THEN 0 WHEN {for_others} THEN {fit.NOT_HERE}
        WHEN square <= {SOME_WAY_KM * SOME_WAY_KM} THEN {fit.SOME_WAY}
        WHEN g.points > 0 OR {serves} OR {online} THEN {fit.FAR_AWAY} ELSE {fit.NOT_HERE} END"""
    ]
    if query.origin_typed and origin.languages and not query.of_type("language"):
        same = f"({_has('language', origin.languages)} OR NOT {_has('known', ('language',))})"
        steps.append(f"CASE WHEN {same} THEN 0 ELSE {fit.OTHER_LANGUAGE} END")
    return steps


def _has(facet: str, values: tuple[str, ...]) -> str:
    quoted = ", ".join("'" + value.replace("'", "''") + "'" for value in values)
    return _HAS.format(facet=facet, values=quoted)
