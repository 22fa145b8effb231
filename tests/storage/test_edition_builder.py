"""From content to one file: the same bytes every time, nothing lost, nothing that leads to a confidential place."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest
from pyroaring import BitMap

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry
from healing_desktop.core.folding import words_of
from healing_desktop.core.query import Query
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_edition
from tests.fixtures.editions import edited_content, opened, setting
from tests.fixtures.generated import DATA

BUILD = """
import sys; from pathlib import Path
from healing_desktop.publishing.sources import read_sources
from healing_desktop.storage.edition_builder import build_edition
build_edition(read_sources(Path(sys.argv[1])), Path(sys.argv[2]))
"""
KOESTERHUIS = "c68d9a6d-be5d-436a-976e-bf30269b4a88"


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture
def database(edition_file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{edition_file.as_uri()}?mode=ro", uri=True)
    yield connection
    connection.close()


def columns(database: sqlite3.Connection) -> list[tuple[str, str]]:
    """Every column of every table that can be read."""
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [
        (table, column)
        for table in tables
        if not table.startswith(("group_fts", "sqlite_"))
        for _, column, *_ in database.execute(f'PRAGMA table_info("{table}")')
    ]


# --- the same bytes --------------------------------------------------------------------------------------


def test_equal_content_gives_equal_bytes(content: EditionContent, edition_file: Path, tmp_path: Path) -> None:
    build_edition(content, tmp_path / "again.db")
    assert digest(tmp_path / "again.db") == digest(edition_file)
    build_edition(content, tmp_path / "again.db")
    assert digest(tmp_path / "again.db") == digest(edition_file), "also over a file that is there"


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_another_process_writes_the_same_bytes(edition_file: Path, tmp_path: Path, seed: str) -> None:
    command = [sys.executable, "-c", BUILD, str(DATA), str(tmp_path / "other.db")]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": seed}, cwd=DATA.parent)
    assert digest(tmp_path / "other.db") == digest(edition_file)


def test_other_content_gives_other_bytes(content: EditionContent, edition_file: Path, tmp_path: Path) -> None:
    build_edition(replace(content, serial=content.serial + 1), tmp_path / "next.db")
    assert digest(tmp_path / "next.db") != digest(edition_file)


# --- nothing lost ----------------------------------------------------------------------------------------


def told(entry: Entry) -> dict[str, object]:
    """Field by field, without what is derived: what is unknown, and who serves the place."""
    row = replace(entry.row, unknown=(), place=entry.places[0] if entry.places else None)
    plain = replace(entry, row=row, network_adult=None, network_youth=None)
    return {field.name: getattr(plain, field.name) for field in fields(plain)}


def test_every_entry_comes_back_as_it_was(content: EditionContent, directory: EditionDirectory) -> None:
    assert len(content.entries) >= 300
    for entry in content.entries:
        read = directory.entry(entry.row.id)
        assert read is not None
        assert told(read) == told(entry), entry.row.name


def test_helplines_terms_and_places_come_back(content: EditionContent, directory: EditionDirectory) -> None:
    assert directory.helplines() == content.helplines
    assert directory.taxonomies() == content.taxonomies
    for place in content.places[::50]:
        assert directory.place(place.code) is not None
    assert directory.place(content.places[0].code) == content.places[0]


def test_rows_of_the_list_are_those_of_the_entries(content: EditionContent, directory: EditionDirectory) -> None:
    found = {row.id: row for row in directory.find(Query(), limit=1000).rows}
    shown = [entry for entry in content.entries if not entry.staff_only]
    assert len(found) == len(shown)
    for entry in shown:
        whole = directory.entry(entry.row.id)
        assert whole is not None
        assert found[entry.row.id] == whole.row


def test_every_entry_is_found_by_its_names(content: EditionContent, directory: EditionDirectory) -> None:
    for entry in content.entries:
        for _, name in entry.row.name.by_language:
            found = directory.find(Query(words=words_of(name)), limit=1000)
            assert (entry.row.id in {row.id for row in found.rows}) is not entry.staff_only, name


def test_staff_entries_are_in_no_list_and_no_network(content: EditionContent, database: sqlite3.Connection) -> None:
    staff = [entry.row.id for entry in content.entries if entry.staff_only]
    assert staff
    marks = ",".join("?" * len(staff))
    assert database.execute(f"SELECT count(*) FROM service WHERE id IN ({marks})", staff).fetchone() == (len(staff),)
    assert database.execute(f"SELECT count(*) FROM group_row WHERE id IN ({marks})", staff).fetchone() == (0,)


# --- a sound database ------------------------------------------------------------------------------------


def test_every_reference_resolves(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize(
    ("table", "column", "target"),
    [
        ("attribute", "link_id", "service"), ("translation", "entity_id", "service"),
        ("helpline", "service_id", "service"),
        ("group_row", "id", "service"), ("taxonomy_term", "parent_id", "taxonomy_term"),
    ],
)  # fmt: skip
def test_references_without_a_foreign_key_resolve_too(
    database: sqlite3.Connection, table: str, column: str, target: str
) -> None:
    dangling = f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {target})"
    assert database.execute(dangling).fetchall() == []
    assert database.execute(f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL").fetchone() != (0,)


def test_search_tables_share_their_rows(database: sqlite3.Connection) -> None:
    for table in ("row_place", "row_record", "row_rule", "entry_name"):
        lost = f"SELECT count(*) FROM {table} WHERE row NOT IN (SELECT row FROM group_row)"
        assert database.execute(lost).fetchone() == (0,)
    rows = BitMap([row for (row,) in database.execute("SELECT row FROM group_row")])
    for (found,) in database.execute("SELECT rows FROM facet_rows"):
        assert BitMap.deserialize(found) <= rows


def test_ids_are_uuids_and_each_is_used_once(database: sqlite3.Connection) -> None:
    uuid = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    for table, column in columns(database):
        if column == "id" and table != "group_row":
            ids = [found for (found,) in database.execute(f"SELECT id FROM {table}")]
            assert all(uuid.fullmatch(found) for found in ids), table
            assert len(set(ids)) == len(ids)


def test_points_lie_in_belgium(database: sqlite3.Connection) -> None:
    for table in ("location", "row_place", "place"):
        outside = "latitude NOT BETWEEN 49.4 AND 51.6 OR longitude NOT BETWEEN 2.5 AND 6.5"
        assert database.execute(f"SELECT count(*) FROM {table} WHERE {outside}").fetchone() == (0,)


def test_what_is_unknown_is_null_and_never_empty(database: sqlite3.Connection) -> None:
    for table, column in columns(database):
        empty = database.execute(f'SELECT count(*) FROM "{table}" WHERE length("{column}") = 0').fetchone()[0]
        assert not empty or (table, column) == ("vocabulary", "value"), f"{table}.{column}"


# --- confidential places ---------------------------------------------------------------------------------

SECRET = {"municipality": "Kortrijk", "postcode": "8511", "address": "Geheimstraat 7", "confidential": True,
          "latitude": 50.87654, "longitude": 3.21987}  # fmt: skip


def test_no_fact_of_a_confidential_place_is_in_the_file(tmp_path: Path) -> None:
    """The sources may not even hold them; should they get this far, the builder still leaves them out."""
    content = edited_content(tmp_path, {KOESTERHUIS: setting([{"municipality": "Kortrijk"}], "places")})

    def hidden(entry: Entry) -> Entry:
        if entry.row.id != KOESTERHUIS:
            return entry
        place = replace(
            entry.places[0], postcode="8511", address="Geheimstraat 7", latitude=50.87654, longitude=3.21987,
            confidential=True,
        )  # fmt: skip
        return replace(entry, places=(place,), row=replace(entry.row, place=place))

    file = tmp_path / "hidden.db"
    build_edition(replace(content, entries=tuple(map(hidden, content.entries))), file)
    raw = file.read_bytes()
    assert b"Geheimstraat" not in raw
    assert b"geheimstraat" not in raw
    with closing(sqlite3.connect(file)) as connection, connection:
        for table, column in columns(connection):
            if table in ("place", "place_name"):
                continue
            held = f'SELECT count(*) FROM "{table}" WHERE "{column}" LIKE ? AND typeof("{column}") != \'integer\''
            for needle in ("%50.8765%", "%3.2198%", "8511", '%"8511"%'):
                assert connection.execute(held, (needle,)).fetchone() == (0,), f"{table}.{column}"
    connection.close()
    directory = opened(file)
    entry = directory.entry(KOESTERHUIS)
    assert entry is not None
    assert entry.row.place is not None
    assert entry.row.place.municipality is not None, "the town may be said"
    found = directory.find(directory.understand("koesterhuis 8511"), limit=5)
    assert [row.distance_km for row in found.rows if row.id == KOESTERHUIS] == [None]
    directory.close()


def test_confidential_places_of_the_data_have_neither_point_nor_address(
    content: EditionContent, database: sqlite3.Connection
) -> None:
    ids = [entry.row.id for entry in content.entries if any(place.confidential for place in entry.places)]
    assert ids
    for entry_id in ids:
        found = database.execute(
            "SELECT l.latitude, l.longitude, a.address_1, a.postal_code FROM service_at_location s "
            "JOIN location l ON l.id = s.location_id JOIN address a ON a.location_id = l.id WHERE s.service_id = ?",
            (entry_id,),
        ).fetchall()
        assert found == [(None, None, None, None)]
        row = "SELECT row FROM group_row WHERE id = ?"
        assert database.execute(
            f"SELECT latitude, longitude FROM row_place WHERE row = ({row})", (entry_id,)
        ).fetchall() == [(None, None)]


# --- files -----------------------------------------------------------------------------------------------


def test_a_build_that_fails_leaves_the_file_as_it_was(content: EditionContent, tmp_path: Path) -> None:
    file = tmp_path / "edition.db"
    file.write_bytes(b"the one before")
    broken = replace(content, published_on="never")
    with pytest.raises(ValueError, match="never"):
        build_edition(broken, file)
    assert file.read_bytes() == b"the one before"
    assert [left.name for left in tmp_path.iterdir()] == ["edition.db"]


def test_a_disk_that_refuses_is_an_os_error(content: EditionContent, tmp_path: Path) -> None:
    (tmp_path / "edition.db").mkdir()
    with pytest.raises(OSError, match=r"edition\.db"):
        build_edition(content, tmp_path / "edition.db")
    assert [left.name for left in tmp_path.iterdir()] == ["edition.db"]


def test_the_folder_is_made_and_any_name_will_do(content: EditionContent, tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "a?b#c%20d.db"
    build_edition(content, file)
    assert opened(file).info().serial == content.serial
    assert [left.name for left in file.parent.iterdir()] == [file.name]
