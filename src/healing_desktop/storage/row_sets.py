"""The sets of rows of an edition: one for each value of each facet, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from functools import cached_property

from pyroaring import BitMap
from sqlalchemy import Connection

Asking = Callable[[], AbstractContextManager[Connection]]
# What the filters offer, in this order.
COUNTED = (
    "theme", "kind", "audience", "language", "day", "time", "cost", "attending", "enrolment", "step_free", "led_by",
    "entry",
)  # fmt: skip
_EMPTY = BitMap()


class RowSets:
    """Read-only; no set that is given out may be changed. Any thread may ask."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._known: dict[tuple[str, str], BitMap] = {}
        self._values: dict[str, list[str]] = {}

    def of(self, facet: str, value: str) -> BitMap:
        """The rows that are known to have it."""
        found = self._known.get((facet, value))
        if found is None:
            found = self._known[facet, value] = self._read(facet, value)
        return found

    def any_of(self, facet: str, values: Iterable[str]) -> BitMap:
        sets = [self.of(facet, value) for value in values]
        return BitMap.union(*sets) if len(sets) > 1 else sets[0] if sets else _EMPTY

    def silent_about(self, facet: str) -> BitMap:
        """The rows that say nothing of it."""
        key = ("", facet)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self.all - self.of("known", facet)
        return found

    def values_of(self, facet: str) -> list[str]:
        """The values that some row has."""
        if facet not in self._values:
            with self._asking() as connection:
                sql = "SELECT value FROM facet_rows WHERE facet = ? ORDER BY value"
                self._values[facet] = list(connection.exec_driver_sql(sql, (facet,)).scalars())
        return self._values[facet]

    def read_all(self) -> None:
        """Every set that the filters count, in one go: so that no key press has to wait for the first time."""
        marks = ", ".join("?" * len(COUNTED))
        sql = f"SELECT facet, value, rows FROM facet_rows WHERE facet IN ({marks})"
        with self._asking() as connection:
            for facet, value, rows in connection.exec_driver_sql(sql, COUNTED):
                self._known[facet, value] = BitMap.deserialize(rows)

    @cached_property
    def all(self) -> BitMap:
        return self.any_of("entry", self.values_of("entry"))

    def _read(self, facet: str, value: str) -> BitMap:
        with self._asking() as connection:
            return rows_that_have(connection, facet, value)


def rows_that_have(connection: Connection, facet: str, value: str) -> BitMap:
    """One set, for who asks once."""
    sql = "SELECT rows FROM facet_rows WHERE facet = ? AND value = ?"
    found = connection.exec_driver_sql(sql, (facet, value)).scalar()
    return BitMap.deserialize(found) if found else _EMPTY
