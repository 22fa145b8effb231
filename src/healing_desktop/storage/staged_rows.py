"""The rows of the search tables on their way: which row of the list an entry gets is known only when the last one has
come. Until then they lie in a database of their own beside the edition, so that they are never in memory all at once.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, groupby
from operator import itemgetter

from pyroaring import BitMap

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry, MeetingPlace
from healing_desktop.storage.entry_names import is_organization, names_of
from healing_desktop.storage.facet_sets import FacetSets, Key
from healing_desktop.storage.hsds_rows import Rows, organization_id
from healing_desktop.storage.records import dump, dump_place, dump_row, rule_out
from healing_desktop.storage.search_rows import full_text, place_in_list

_TABLES = (
    """entry (number INTEGER PRIMARY KEY, id, tier, stale, name, organization, points, latitude, longitude, record,
       names, places, body)""",
    "place (number INTEGER, at INTEGER, latitude, longitude, record, PRIMARY KEY (number, at)) WITHOUT ROWID",
    "rule (number INTEGER, rule INTEGER, PRIMARY KEY (number, rule)) WITHOUT ROWID",
    "name (number INTEGER, folded, owner)",
    "listed (row INTEGER PRIMARY KEY, number INTEGER)",
    "place_of (number INTEGER PRIMARY KEY, row INTEGER)",
)
_ROWS = {"entry": 13, "place": 5, "rule": 2, "name": 3}
_IN_LIST_ORDER = (
    "INSERT INTO staged.listed (number) SELECT number FROM staged.entry ORDER BY tier, stale, name, id",
    "INSERT INTO staged.place_of SELECT number, row FROM staged.listed ORDER BY number",
)
_EACH = "FROM staged.listed l CROSS JOIN staged.{0} s ON s.number = l.number ORDER BY l.row"
_MOVED = (
    "INSERT INTO group_row SELECT l.row, s.id, s.tier, s.points, s.latitude, s.longitude " + _EACH.format("entry"),
    "INSERT INTO row_record SELECT l.row, s.record " + _EACH.format("entry"),
    "INSERT INTO row_place SELECT l.row, s.at, s.latitude, s.longitude, s.record " + _EACH.format("place") + ", s.at",
    "INSERT INTO row_rule SELECT l.row, s.rule " + _EACH.format("rule") + ", s.rule",
    """INSERT INTO entry_name SELECT s.folded, p.row FROM staged.name s JOIN staged.place_of p ON p.number = s.number
       ORDER BY s.folded, p.row""",
    "INSERT INTO group_fts (rowid, names, places, body) SELECT l.row, s.names, s.places, s.body "
    + _EACH.format("entry"),
)
# Folded as they are (core/folding.py), the full text cuts texts into the same words.
_WORDS = (
    "CREATE VIRTUAL TABLE temp.said USING fts5vocab(main, group_fts, col)",
    "INSERT INTO text_word SELECT term, max(col = 'names') FROM temp.said GROUP BY term ORDER BY term",
)
_OWNED = """
SELECT s.organization, p.row FROM staged.entry s JOIN staged.place_of p ON p.number = s.number
ORDER BY s.organization, p.row"""
# Every name that means one organisation only.
_ORGANIZATION_NAMES = """
SELECT folded, min(owner) FROM staged.name WHERE owner IS NOT NULL AND length(folded) > 1
GROUP BY folded HAVING min(owner) = max(owner) ORDER BY folded"""


class StagedRows:
    """`connection`: to the edition, with the empty database `staged` attached."""

    def __init__(self, connection: sqlite3.Connection, published: date) -> None:
        self._connection, self._published = connection, published
        self._number = 0
        self._rows: Rows = defaultdict(list)
        self._facets = FacetSets()
        self._rules: dict[str, int] = {}
        for table in _TABLES:
            connection.execute(f"CREATE TABLE staged.{table}")

    def take(self, entry: Entry) -> None:
        """An entry that is shown, complete."""
        self._number = number = self._number + 1
        points = [place for place in entry.places if place.latitude is not None]
        only = points[0] if len(points) == 1 else MeetingPlace()
        texts, owner = full_text(entry), organization_id(entry)
        self._facets.take(number, entry)
        self._rows["entry"].append(
            (
                number, entry.row.id, *place_in_list(entry, self._published), owner, len(points), only.latitude,
                only.longitude, dump_row(entry.row), *texts,
            )
        )  # fmt: skip
        self._rows["place"] += [
            (number, at, place.latitude, place.longitude, dump_place(place)) for at, place in enumerate(entry.places)
        ]
        rules, records = self._rules, {dump(rule_out(rule)) or "" for rule in entry.row.schedules}
        self._rows["rule"] += [(number, rules.setdefault(record, len(rules))) for record in sorted(records)]
        named = owner if is_organization(entry) else None
        self._rows["name"] += [(number, name, named) for name in names_of(entry)]

    def flush(self) -> None:
        for table, width in _ROWS.items():
            marks = ", ".join("?" * width)
            self._connection.executemany(f"INSERT INTO staged.{table} VALUES ({marks})", self._rows.pop(table, ()))

    def move(self, content: EditionContent) -> None:
        """Into the edition, each under its row. `content`: all but the entries."""
        self.flush()
        for statement in chain(_IN_LIST_ORDER, _MOVED, _WORDS):
            self._connection.execute(statement)
        rows = array("I", [0])
        rows.extend(row for (row,) in self._connection.execute("SELECT row FROM staged.place_of ORDER BY number"))
        centres = self._rows_of(content.welfare_centres)
        sets = self._facets.derived(rows, content, centres)
        many = self._connection.executemany
        many("INSERT INTO facet_rows VALUES (?, ?, ?)", ((*key, found.serialize()) for key, found in self._sets(sets)))
        many("INSERT INTO rule VALUES (?, ?)", ((number, record) for record, number in self._rules.items()))

    def organization_phrases(self) -> Iterator[tuple[str, str]]:
        """(folded name, HSDS organization id)."""
        return iter(self._connection.execute(_ORGANIZATION_NAMES))

    def _rows_of(self, ids: Iterable[str]) -> BitMap:
        asked = (self._connection.execute("SELECT row FROM group_row WHERE id = ?", (i,)).fetchone() for i in ids)
        return BitMap([found[0] for found in asked if found])

    def _sets(self, sets: dict[Key, BitMap]) -> Iterator[tuple[Key, BitMap]]:
        """All of them, sorted by facet and value."""
        keys = sorted(sets)
        yield from ((key, sets[key]) for key in keys if key[0] < "organization")
        for owner, found in groupby(self._connection.execute(_OWNED), itemgetter(0)):
            yield ("organization", owner), BitMap([row for _, row in found])
        yield from ((key, sets[key]) for key in keys if key[0] > "organization")
