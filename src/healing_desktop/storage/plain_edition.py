"""An edition as a sync asks it, over sqlite3 alone: SQLAlchemy would be a quarter of what the sync holds (ADR 0023)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from functools import cached_property
from json import JSONDecodeError
from pathlib import Path

from healing_desktop.core.entries import Entry
from healing_desktop.core.outcomes import EditionDamaged, EditionRefused
from healing_desktop.storage.edition_header import APPLICATION_ID, check_header
from healing_desktop.storage.entry_reader import read_entries
from healing_desktop.storage.records import load

_CONFIDENTIAL = """
SELECT s.service_id FROM service_at_location s JOIN location l ON l.id = s.location_id WHERE l.x_confidential = 1"""


def address_of(file: Path) -> str:
    """Read-only, for SQLite."""
    return f"{file.resolve().as_uri()}?mode=ro&immutable=1"


def check_whole(file: Path) -> str | None:
    """SQLite's own check of every page; None when the file is sound, else its first complaint."""
    try:
        with closing(sqlite3.connect(address_of(file), uri=True)) as connection:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        return str(error)
    return None if verdict == "ok" else str(verdict)


def open_plain(file: Path) -> PlainEdition | EditionRefused:
    """The edition in `file`, or why it cannot be read; the same as storage/edition_file.py says."""
    refused = check_header(file, APPLICATION_ID)
    if refused:
        return refused
    try:
        with closing(sqlite3.connect(address_of(file), uri=True)) as connection:
            connection.execute("SELECT count(*) FROM manifest").fetchone()
    except sqlite3.Error as error:
        return EditionRefused(str(file), "damaged", str(error))
    return PlainEdition(file)


class PlainEdition:
    """Nothing of it stays open. What cannot be read raises EditionDamaged. `instead_of`: as in EditionInfo."""

    def __init__(self, file: Path, instead_of: int | None = None) -> None:
        self.file, self.instead_of = file, instead_of

    @property
    def serial(self) -> int:
        return int(load(self._manifest["serial"]))

    @property
    def published_on(self) -> date:
        return date.fromisoformat(load(self._manifest["published_on"])[:10])

    def entries(self, ids: Iterable[str]) -> Iterator[Entry]:
        """What the edition says of those that it has, in this order, those for staff too; without the networks of their
        places."""
        with self._reading() as connection:
            yield from read_entries(connection, ids)

    def ids_with_confidential_place(self) -> frozenset[str]:
        with self._reading() as connection:
            return frozenset(entry_id for (entry_id,) in connection.execute(_CONFIDENTIAL))

    def complaint(self) -> str | None:
        """None when every page of the file is sound."""
        return check_whole(self.file)

    @cached_property
    def _manifest(self) -> dict[str, str | None]:
        with self._reading() as connection:
            return dict(connection.execute("SELECT key, value FROM manifest"))

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(address_of(self.file), uri=True)) as connection:
                yield connection
        except (sqlite3.Error, JSONDecodeError) as error:
            raise EditionDamaged(str(self.file)) from error
