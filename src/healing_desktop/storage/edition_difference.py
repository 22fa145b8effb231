"""Which entries two editions have, held against each other by SQLite: no list of them is in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from healing_desktop.core.outcomes import EditionDamaged
from healing_desktop.storage.plain_edition import address_of

_NEW = "SELECT id, x_names, x_staff_only FROM main.service WHERE id NOT IN (SELECT id FROM old.service) ORDER BY id"
_GONE = "SELECT id, x_names, x_staff_only FROM old.service WHERE id NOT IN (SELECT id FROM main.service) ORDER BY id"
_BOTH = """
SELECT n.id, n.x_names, n.x_staff_only OR o.x_staff_only FROM old.service o JOIN main.service n ON n.id = o.id
ORDER BY n.id"""


class Listed(NamedTuple):
    """An entry, its names as JSON (storage/records.py) in the edition that has it last, and whether it is for staff
    alone in one of them."""

    id: str
    names: str
    for_staff: bool


class EditionDifference:
    """Between two editions that are open elsewhere. What cannot be read raises EditionDamaged."""

    def __init__(self, old: Path, new: Path) -> None:
        self._old, self._new = old, new

    def counts(self) -> tuple[int, int]:
        """How many entries there were, and are."""
        with self._open() as connection:
            before, after = connection.execute(
                "SELECT (SELECT count(*) FROM old.service), (SELECT count(*) FROM main.service)"
            ).fetchone()
        return before, after

    def new(self) -> Iterator[Listed]:
        return self._listed(_NEW)

    def gone(self) -> Iterator[Listed]:
        return self._listed(_GONE)

    def in_both(self) -> Iterator[Listed]:
        return self._listed(_BOTH)

    def _listed(self, sql: str) -> Iterator[Listed]:
        with self._open() as connection:
            for entry_id, names, for_staff in connection.execute(sql):
                yield Listed(entry_id, names, bool(for_staff))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(address_of(self._new), uri=True)
        try:
            connection.execute("ATTACH ? AS old", (address_of(self._old),))
            yield connection
        except sqlite3.DatabaseError as error:
            raise EditionDamaged(str(self._new)) from error
        finally:
            connection.close()
