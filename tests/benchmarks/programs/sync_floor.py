"""The least that bringing an edition to a desk can be: unpack, parse every line as JSON, and insert, with raw sqlite3
and the same settings, the rows of the finished edition as they are; one commit, one fsync. Rows are read and texts
folded outside the clock. Prints what it took as JSON, in seconds of the clock and of the processor.

Arguments: the packed lines, the edition that was built from them, the file to write.
"""

from __future__ import annotations

import json
import lzma
import os
import sqlite3
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time
from typing import Self

_SETTINGS = ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -8192")
_AT_ONCE = 2000
_TEXT = "group_fts"


class _Clock:
    """Runs only inside `with`."""

    def __init__(self) -> None:
        self.seconds = self.worked = 0.0

    def __enter__(self) -> Self:
        self._began, self._busy = perf_counter(), process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds += perf_counter() - self._began
        self.worked += process_time() - self._busy


def main(lines: Path, built: Path, file: Path) -> dict[str, float]:
    file.unlink(missing_ok=True)
    decoding, inserting = _Clock(), _Clock()
    with decoding, lzma.open(lines) as packed:
        count = sum(1 for line in packed if json.loads(line))
    old, new = sqlite3.connect(f"{built.as_uri()}?mode=ro", uri=True), sqlite3.connect(file, isolation_level=None)
    for setting in _SETTINGS:
        new.execute(f"PRAGMA {setting}")
    new.execute("BEGIN")
    tables, indexes = _made_by(old)
    for table, statement in tables:
        new.execute(statement)
        if table == _TEXT:
            new.execute(f"INSERT INTO {_TEXT}({_TEXT}, rank) VALUES ('hashsize', 4194304)")
        _copy(old, new, table, lines, inserting)
    with inserting:
        for statement in indexes:
            new.execute(statement)
        new.execute("COMMIT")
        new.close()
        with file.open("r+b") as written:
            os.fsync(written.fileno())
    old.close()
    return {
        "lines": count, "decode_s": decoding.seconds, "insert_s": inserting.seconds,
        "s": decoding.seconds + inserting.seconds, "processor_s": decoding.worked + inserting.worked,
    }  # fmt: skip


def _made_by(built: sqlite3.Connection) -> tuple[list[tuple[str, str]], list[str]]:
    found = built.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        f" AND name NOT LIKE '{_TEXT}_%' ORDER BY rowid"
    ).fetchall()
    return [(name, sql) for kind, name, sql in found if kind == "table"], [s for kind, _, s in found if kind == "index"]


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str, lines: Path, clock: _Clock) -> None:
    if table == _TEXT:
        rows, insert = _texts(lines), f"INSERT INTO {_TEXT} (rowid, names, places, body) VALUES (?, ?, ?, ?)"
    else:
        width = len(old.execute(f"PRAGMA table_info({table})").fetchall())
        rows, insert = iter(old.execute(f"SELECT * FROM {table}")), f"INSERT INTO {table} VALUES ({_marks(width)})"
    while part := list(islice(rows, _AT_ONCE)):
        with clock:
            new.executemany(insert, part)


def _marks(width: int) -> str:
    return ", ".join("?" * width)


def _texts(lines: Path) -> Iterator[tuple[object, ...]]:
    """The index keeps no texts."""
    from healing_desktop.exchange.entry_reading import entry_in
    from healing_desktop.storage.search_rows import full_text

    with lzma.open(lines) as packed:
        entries = (entry_in(record, {})[0] for line in packed if (record := json.loads(line))["type"] == "entry")
        shown = (entry for entry in entries if not entry.staff_only)
        yield from ((number, *full_text(entry)) for number, entry in enumerate(shown, start=1))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(*(Path(argument) for argument in sys.argv[1:4]))) + "\n")
