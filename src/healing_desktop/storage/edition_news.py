"""What each edition brought to this desk, in `news.db` beside the editions: names, and of what changed or went the
record before.

It is written before the edition is switched to, so news of a later edition than the one in use count for nothing. All
of it can be lost without loss of an edition.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from healing_desktop.core.edition_changes import MOST_SHOWN, GoneName, Named, Wanted, oldest_readable
from healing_desktop.core.folding import words_of
from healing_desktop.storage.kept_database import connect, is_disk_trouble, set_aside
from healing_desktop.storage.records import load, load_texts

ChangeKind = Literal["new", "changed", "gone"]
_TABLES = """
CREATE TABLE IF NOT EXISTS edition (serial INTEGER PRIMARY KEY, from_serial INTEGER, adopted_on TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS change (
    serial INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, names TEXT NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (id, serial)
);
CREATE INDEX IF NOT EXISTS change_kind ON change (serial, kind, folded);
CREATE TABLE IF NOT EXISTS record (
    serial INTEGER NOT NULL, id TEXT NOT NULL, line BLOB NOT NULL, PRIMARY KEY (id, serial)
)
"""
_EDITIONS = "SELECT serial, from_serial, adopted_on FROM edition WHERE serial <= ? AND adopted_on >= ? ORDER BY -serial"
_OF_KIND = "SELECT id, names FROM change WHERE serial = ? AND kind = ? ORDER BY folded, id LIMIT ?"
_ALL = -1
_AT_ONCE = 256
_GONE = (
    "SELECT c.id, c.names, e.adopted_on, serial FROM change c JOIN edition e USING (serial)"
    " WHERE c.kind = 'gone' AND serial <= ? AND e.adopted_on >= ?"
)


@dataclass(frozen=True, slots=True)
class Told:
    """One entry of the news. `names` as in its edition (storage/records.py); `record`: the line before, None for a new
    one."""

    kind: ChangeKind
    id: str
    names: str
    record: bytes | None = None


@dataclass(frozen=True, slots=True)
class KeptNews:
    """One edition: (the first of them by name, how many in all) of each kind."""

    serial: int
    from_serial: int | None
    adopted_on: date
    of_kind: dict[ChangeKind, tuple[tuple[Named, ...], int]]


class NewsFile:
    """Whoever asks gives `upto`, the serial in use, and `today`; what is older than thirty days is not told. Writing
    raises OSError when the disk refuses; reading then tells nothing. A damaged file is kept aside."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "news.db"

    def keep(self, serial: int, from_serial: int | None, today: date, told: Iterable[Told]) -> None:
        """The news of `serial`, in place of those of editions that were gone back from; on the disk afterwards."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._writing() as connection:
            _forget(connection, "serial > ? OR serial = ?", from_serial if from_serial is not None else serial, serial)
            _forget(connection, "adopted_on < ?", oldest_readable(today).isoformat())
            connection.execute("INSERT INTO edition VALUES (?, ?, ?)", (serial, from_serial, today.isoformat()))
            coming = iter(told)
            while part := list(islice(coming, _AT_ONCE)):
                connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?)", [_row(serial, one) for one in part])
                records = [(serial, one.id, one.record) for one in part if one.record is not None]
                connection.executemany("INSERT INTO record VALUES (?, ?, ?)", records)

    def erase_old(self, today: date) -> None:
        """Nothing of an entry that went more than thirty days ago stays on the disk."""
        before = oldest_readable(today).isoformat()
        found = self._ask("SELECT 1 FROM edition WHERE adopted_on < ? LIMIT 1", before)
        if found:
            with self._writing() as connection:
                _forget(connection, "adopted_on < ?", before)

    def editions(self, upto: int, today: date, wanted: Wanted | None = None) -> tuple[KeptNews, ...]:
        """The latest first; of the entries that are `wanted`, None for all."""
        found = self._ask(_EDITIONS, upto, oldest_readable(today).isoformat())
        return tuple(
            KeptNews(serial, before, date.fromisoformat(day), self._of_kinds(serial, wanted))
            for serial, before, day in found
        )

    def record(self, entry_id: str, serial: int) -> bytes | None:
        """The line of a changed or gone entry before that edition."""
        found = self._ask("SELECT line FROM record WHERE id = ? AND serial = ?", entry_id, serial)
        return found[0][0] if found else None

    def next_record(self, entry_id: str, serial: int, upto: int) -> bytes | None:
        """The line as edition `serial` had it, where a later one changed it or took it out."""
        sql = "SELECT line FROM record WHERE id = ? AND serial > ? AND serial <= ? ORDER BY serial LIMIT 1"
        found = self._ask(sql, entry_id, serial, upto)
        return found[0][0] if found else None

    def gone(self, entry_id: str, upto: int, today: date) -> tuple[bytes, date] | None:
        """The last line of an entry, and since when it is not listed."""
        sql = f"{_GONE} AND c.id = ? ORDER BY serial DESC LIMIT 1"
        found = self._ask(sql, upto, oldest_readable(today).isoformat(), entry_id)
        line = self.record(entry_id, found[0][3]) if found else None
        return (line, date.fromisoformat(found[0][2])) if line is not None else None

    def gone_named(self, words: Sequence[str], upto: int, today: date, most: int) -> tuple[GoneName, ...]:
        """Those in whose name each of the folded `words` begins a word, the latest first."""
        sql = _GONE + " AND instr(c.folded, ?)" * len(words) + " ORDER BY serial DESC, c.folded LIMIT ?"
        found = self._ask(sql, upto, oldest_readable(today).isoformat(), *(f" {word}" for word in words), most)
        named = ((entry_id, load_texts(names), day) for entry_id, names, day, *_ in found)
        return tuple(GoneName(one, name, date.fromisoformat(day)) for one, name, day in named if name is not None)

    def _of_kinds(self, serial: int, wanted: Wanted | None) -> dict[ChangeKind, tuple[tuple[Named, ...], int]]:
        kinds: tuple[ChangeKind, ...] = ("new", "changed", "gone")
        if wanted is not None:
            told = {kind: self._named(serial, kind, _ALL, wanted) for kind in kinds}
            return {kind: (named[:MOST_SHOWN], len(named)) for kind, named in told.items()}
        totals = dict(self._ask("SELECT kind, count(*) FROM change WHERE serial = ? GROUP BY kind", serial))
        return {kind: (self._named(serial, kind, MOST_SHOWN), totals.get(kind, 0)) for kind in kinds}

    def _named(self, serial: int, kind: ChangeKind, most: int, wanted: Wanted | None = None) -> tuple[Named, ...]:
        rows = self._ask(_OF_KIND, serial, kind, most)
        told = ((entry_id, load_texts(names)) for entry_id, names in rows if wanted is None or wanted(entry_id))
        return tuple(Named(entry_id, name) for entry_id, name in told if name is not None)

    def _ask(self, sql: str, *values: object) -> list[Any]:
        # Not `Path.exists`, which raises where the folder may not be looked into.
        if not os.access(self._file, os.F_OK):
            return []
        try:
            with closing(connect(self._file)) as connection:
                # Who was killed before the first writing was whole leaves a file without tables: that is no damage.
                begun = connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
                return connection.execute(sql, values).fetchall() if begun else []
        except sqlite3.Error as error:
            if not is_disk_trouble(error):
                self._set_aside()
        return []

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction. OSError for whatever keeps it from the disk; a damaged file makes room for a new one."""
        if self._ask("PRAGMA quick_check(1)") not in ([], [("ok",)]):
            self._set_aside()
        try:
            with closing(connect(self._file)) as connection:
                # What is erased is gone from the disk too, and the file gets smaller.
                connection.execute("PRAGMA auto_vacuum = FULL")
                connection.execute("PRAGMA secure_delete = ON")
                with connection:
                    # All tables or none: else each is there by itself at once.
                    connection.execute("BEGIN")
                    for table in _TABLES.split(";"):
                        connection.execute(table)
                    yield connection
        except sqlite3.Error as error:
            raise OSError(f"{self._file}: {error}") from error

    def _set_aside(self) -> None:
        with suppress(OSError):
            set_aside(self._file)


def _row(serial: int, told: Told) -> tuple[object, ...]:
    folded = " ".join(words_of(" ".join([said for _, said in load(told.names)])))
    return serial, told.kind, told.id, told.names, f" {folded}"


def _forget(connection: sqlite3.Connection, which: str, *values: object) -> None:
    for table in ("change", "record"):
        connection.execute(f"DELETE FROM {table} WHERE serial IN (SELECT serial FROM edition WHERE {which})", values)
    connection.execute(f"DELETE FROM edition WHERE {which}", values)
