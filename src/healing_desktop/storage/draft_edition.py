"""A draft of an edition: built like any other, and beside its tables the rows of the package that it was made from, so
that nothing of it is lost on the way back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.storage.records import dump, load

_ROWS = (
    "CREATE TABLE x_package_row (position INTEGER PRIMARY KEY, owner TEXT, name TEXT NOT NULL, record TEXT NOT NULL)"
)
_ABOUT = "CREATE TABLE x_package (shape TEXT NOT NULL, manifest TEXT NOT NULL)"

Rows = Mapping[str, tuple[Mapping[str, object], ...]]


@dataclass(frozen=True, slots=True)
class KeptRows:
    """`own`: by the id of an entry, its rows by table; `shared`: those of no entry alone. As `Imported` has them."""

    own: Mapping[str, Rows] = field(default_factory=dict)
    shared: Rows = field(default_factory=dict)
    shape: str = ""
    manifest: Mapping[str, object] = field(default_factory=dict)


def build_draft(content: EditionContent, kept: KeptRows, file: Path) -> None:
    """Write the draft to `file` (replaced when it exists). Raises OSError when the disk refuses; then nothing is
    left."""
    part = file.with_name(f"{file.name}.draft")
    try:
        build_edition(content, part)
        with closing(sqlite3.connect(part)) as connection, connection:
            connection.execute(_ABOUT)
            connection.execute(_ROWS)
            connection.execute("INSERT INTO x_package VALUES (?, ?)", (kept.shape, dump(kept.manifest)))
            connection.executemany("INSERT INTO x_package_row (owner, name, record) VALUES (?, ?, ?)", _records(kept))
        with part.open("r+b") as written:
            os.fsync(written.fileno())
        part.replace(file)
    except sqlite3.Error as error:
        raise OSError(f"{part}: {error}") from error
    finally:
        part.unlink(missing_ok=True)


def read_kept(file: Path) -> KeptRows | None:
    """The rows that a draft was made from; None for an edition that is none."""
    own: dict[str, dict[str, list[Any]]] = {}
    shared: dict[str, list[Any]] = {}
    uri = f"{file.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            told = connection.execute("SELECT shape, manifest FROM x_package").fetchone()
            rows = connection.execute("SELECT owner, name, record FROM x_package_row ORDER BY position")
            for owner, name, record in rows:
                tables = shared if owner is None else own.setdefault(owner, {})
                tables.setdefault(name, []).append(load(record))
    except sqlite3.OperationalError:
        return None
    return KeptRows({owner: _whole(tables) for owner, tables in own.items()}, _whole(shared), told[0], load(told[1]))


def _records(kept: KeptRows) -> Iterator[tuple[str | None, str, str | None]]:
    for owner, tables in (*kept.own.items(), (None, kept.shared)):
        for name, rows in tables.items():
            for row in rows:
                yield owner, name, dump(dict(row))


def _whole(tables: Mapping[str, list[Any]]) -> Rows:
    return {name: tuple(rows) for name, rows in tables.items()}
