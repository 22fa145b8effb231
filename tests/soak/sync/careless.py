"""Programs that are not careful, each in one way: what the harness must see, or it shows nothing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from healing_desktop.storage.desk_state import DeskState
from healing_desktop.sync import synchronise as module

# Names, so that what is put in their place may be anything.
_FSYNC, _BUILD = "fsync", "build_from_lines"


def _careful() -> None:
    """Ours, as it is."""


def _never_to_the_disk() -> None:
    """Nothing is waited for: neither files and folders nor what SQLite writes."""
    setattr(os, _FSYNC, lambda _handle: None)
    connect = sqlite3.connect

    class Hasty(sqlite3.Connection):
        def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:  # noqa: ANN401  as it is there
            return super().execute("PRAGMA synchronous = OFF" if "synchronous" in sql else sql, parameters)

    def hasty(*args: object, **named: Any) -> sqlite3.Connection:  # noqa: ANN401  as it is there
        # The centre's database has a factory of its own, which says that it waits.
        its_own: Any = named.pop("factory", sqlite3.Connection)
        factory = Hasty if its_own is sqlite3.Connection else type("HastyToo", (Hasty, its_own), {})
        connection: sqlite3.Connection = connect(*args, factory=factory, **named)  # type: ignore[call-overload]
        connection.execute("PRAGMA synchronous = OFF")
        return connection

    sqlite3.connect = hasty  # type: ignore[assignment]
    sqlite3.dbapi2.connect = hasty  # type: ignore[assignment]


def _without_a_transaction() -> None:
    """The edition in use is written over in place, row by row, each on its own."""
    build, adopt = getattr(module, _BUILD), DeskState.adopt

    def in_place(lines: Path, file: Path, *rest: object) -> object:
        whole = file.with_name("whole.db")
        fault: object = build(lines, whole, *rest)
        serial = int(file.stem.removeprefix("edition-"))
        state = DeskState(file.parent)
        used = state.read().adopted
        if fault is None and used is not None:
            state.edition_file(used).replace(file)
            adopt(state, serial, None)
            os.write(1, b"step in-place\n")
            _row_by_row(whole, file)
        else:
            whole.replace(file)
        return fault

    setattr(module, _BUILD, in_place)


def _row_by_row(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("ATTACH ? AS new", (str(source),))
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'group_fts%'"
        ).fetchall()
        for (table,) in tables:
            connection.execute(f'DELETE FROM main."{table}"')
            for row in connection.execute(f'SELECT * FROM new."{table}"').fetchall():
                connection.execute(f'INSERT INTO main."{table}" VALUES ({", ".join("?" * len(row))})', row)


CONTROLS: dict[str, Callable[[], None]] = {
    "": _careful,
    "no-fsync": _never_to_the_disk,
    "no-transaction": _without_a_transaction,
}
