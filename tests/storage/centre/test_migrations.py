"""From every version that ever was, on both databases: nothing of it is lost, and it ends as the tables of today."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.schema import CreateSchema

from healing_desktop.core.centre import Change, Kept, Saved, Since
from healing_desktop.core.centre_records import RECORDS, Note
from healing_desktop.storage.centre.migrations import migrate as module
from healing_desktop.storage.centre.schema_version import version_of
from healing_desktop.storage.centre.tables import APPLICATION_ID, SCHEMA, metadata
from tests.fixtures.centre_place import engine_of, open_place
from tests.fixtures.centre_samples.records import SAMPLE

SAMPLES = Path(__file__).parents[2] / "fixtures" / "centre_samples"
VERSIONS = sorted(file.stem for file in SAMPLES.glob("*.sql"))


@pytest.fixture(params=VERSIONS)
def old_place(request: pytest.FixtureRequest, place: str) -> str:
    """A database as a program of then left it."""
    script = (SAMPLES / f"{request.param}.sql").read_text(encoding="utf-8")
    if "://" not in place:
        Path(place).parent.mkdir()
        with closing(sqlite3.connect(place)) as connection:
            connection.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA journal_mode = WAL; {script}")
        return place
    engine = engine_of(place)
    with engine.begin() as connection:
        connection.execute(CreateSchema(place.rpartition("search_path%3D")[2]))
        # The driver itself: all that looks like a parameter is text here.
        with closing(connection.connection.cursor()) as cursor:
            cursor.execute(script)
    engine.dispose()
    return place


def version_in(place: str) -> str:
    engine = engine_of(place)
    with engine.connect() as connection:
        version = version_of(connection)
    engine.dispose()
    return version


def test_each_version_has_a_sample_with_rows_of_each_kind() -> None:
    scripts = ScriptDirectory(str(Path(module.__file__).parent))
    assert sorted(script.revision for script in scripts.walk_revisions()) == VERSIONS
    assert scripts.get_current_head() == SCHEMA == VERSIONS[-1]
    assert {type(record) for record, _ in SAMPLE} == set(RECORDS)


def test_what_an_older_program_kept_is_there_and_can_be_gone_on_with(old_place: str) -> None:
    store = open_place(old_place)
    rows = tuple(Kept(record, number, gone) for number, (record, gone) in enumerate(SAMPLE, 1))
    assert store.since(0) == Since(len(SAMPLE), rows)
    lineage = store.lineage()
    assert isinstance(lineage, str)
    assert len(lineage) == 36
    # Sent again by a desk that never heard whether it was made.
    (note,) = [kept for kept in rows if kept.record.id == "n1"]
    assert store.write([Change(note.record, change_id=f"change-{note.revision}")]) == Saved((note,))
    assert isinstance(note.record, Note)
    after = Kept(Note("n1", "e1", "Praatgroep", "anders"), len(SAMPLE) + 1)
    assert store.write([Change(after.record, note.revision)]) == Saved((after,))
    store.close()
    assert version_in(old_place) == SCHEMA


def test_migrated_tables_are_those_of_a_new_database_and_of_the_program(old_place: str) -> None:
    open_place(old_place).close()
    engine = engine_of(old_place)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_a_migration_that_fails_leaves_everything_as_it_was(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if "://" not in place:
        Path(place).parent.mkdir()
    engine = engine_of(place)
    module.migrate(engine, "0001")

    def fails() -> None:
        raise OSError("in the middle")

    with monkeypatch.context() as patched:
        patched.setattr("uuid.uuid4", fails)
        with pytest.raises(OSError, match="in the middle"):
            module.migrate(engine)
    with engine.connect() as connection:
        assert version_of(connection) == "0001"
        assert set(connection.execute(text("SELECT * FROM centre")).keys()) == {"one", "revision"}
    engine.dispose()
    open_place(place).close()
    assert version_in(place) == SCHEMA
