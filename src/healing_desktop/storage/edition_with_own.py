"""An edition with the centre's own entries beside those of the publisher: built on this desk, for this desk. It has the
mark of another program, so that nothing takes it for an edition that was published."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date
from heapq import merge
from operator import attrgetter
from pathlib import Path

from sqlalchemy import Connection

from healing_desktop.core.entries import Entry
from healing_desktop.core.outcomes import EditionDamaged, EditionRefused
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_streamed
from healing_desktop.storage.edition_file import open_engine, plain
from healing_desktop.storage.edition_frame import all_but_entries
from healing_desktop.storage.entry_reader import read_entries, read_organization
from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.storage.records import day_in, day_out

OWN_APPLICATION_ID = 0x4845414F  # "HEAO"

# And the last day on which it is listed, where there is one.
Own = tuple[Entry, date | None]


def build_with_own(published: EditionDirectory, own: Iterable[Own], file: Path) -> None:
    """`own` beside the entries of `published`, in `file`; one whose id the edition has is left out. OSError when the
    disk refuses, EditionDamaged when the edition lets us down; then nothing is left."""
    part = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        with published.reading() as connection:
            content = all_but_entries(connection)
            new = _new(own, connection, content.taxonomies)
            mine = [entry for entry, _ in new]
            ids = connection.exec_driver_sql("SELECT id FROM service ORDER BY id").scalars()
            entries = merge(read_entries(plain(connection), ids), mine, key=attrgetter("row.id"))
            build_streamed(content.published_on, entries, lambda: content, part)
        _mark(part, [(entry.row.id, day_out(last)) for entry, last in new])
        rename_patiently(part, file)
    finally:
        part.unlink(missing_ok=True)


def open_with_own(file: Path, published: EditionDirectory) -> EditionDirectory | EditionRefused:
    """What `build_with_own` made of `published`."""
    engine = open_engine(file, OWN_APPLICATION_ID)
    if isinstance(engine, EditionRefused):
        return engine
    directory = EditionDirectory(file, engine)
    try:
        with directory.reading() as connection:
            directory.own = frozenset(connection.exec_driver_sql("SELECT id FROM x_own").scalars())
    except EditionDamaged as damaged:
        directory.close()
        return EditionRefused(str(file), "damaged", str(damaged))
    directory.base, directory.gone, directory.instead_of = published, published.gone, published.instead_of
    return directory


def last_day(directory: EditionDirectory) -> date | None:
    """The day after which the first of its own entries is listed no more. EditionDamaged."""
    with directory.reading() as connection:
        told = connection.exec_driver_sql("SELECT min(expires_on) FROM x_own").scalar()
    return day_in(told)


def _new(own: Iterable[Own], connection: Connection, taxonomies: Taxonomies) -> list[Own]:
    """By id, without those that the edition has; what they say of others is what the edition says."""
    taken = frozenset(connection.exec_driver_sql("SELECT id FROM service").scalars())
    new = {entry.row.id: (entry, last) for entry, last in own if entry.row.id not in taken}
    return [(_run_by(_known(entry, taxonomies), connection), last) for _, (entry, last) in sorted(new.items())]


def _run_by(entry: Entry, connection: Connection) -> Entry:
    """With the organisation of the edition, where it names one."""
    found = read_organization(connection, entry.organization_id) if entry.organization_id else None
    if found is None:
        return entry
    return replace(entry, row=replace(entry.row, organization=found[0]), organisation_contact=found[1])


def _known(entry: Entry, taxonomies: Taxonomies) -> Entry:
    """Without the terms that this edition does not have: nothing could say them."""

    def known(taxonomy: str, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(code for code in codes if (taxonomy, code) in taxonomies.terms)

    row = entry.row
    kinds = known("kind", [row.group_kind] if row.group_kind else [])
    themes, audiences = known("theme", row.themes), known("audience", row.audiences)
    return replace(
        entry, row=replace(row, themes=themes, audiences=audiences, group_kind=next(iter(kinds), None))
    )  # fmt: skip


def _mark(file: Path, own: list[tuple[str, str | None]]) -> None:
    try:
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("CREATE TABLE x_own (id TEXT PRIMARY KEY, expires_on TEXT) WITHOUT ROWID")
            connection.executemany("INSERT INTO x_own VALUES (?, ?)", own)
            connection.execute(f"PRAGMA application_id = {OWN_APPLICATION_ID}")
    except sqlite3.Error as error:
        raise OSError(f"{file}: {error}") from error
    with file.open("r+b") as written:
        os.fsync(written.fileno())
