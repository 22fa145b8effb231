"""Runs the migrations that a database does not have yet, in one transaction: all of them, or none."""

from __future__ import annotations

from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text
from sqlalchemy.schema import CreateSchema

from healing_desktop.storage.centre.schema_version import version_of
from healing_desktop.storage.centre.tables import APPLICATION_ID, SCHEMA

# Any number: desks that migrate at the same moment wait for each other at it.
_LOCK = APPLICATION_ID


def migrate(engine: Engine, to: str = "head") -> None:
    """Whoever comes second waits, and finds nothing left to do. SQLAlchemyError where the database refuses."""
    with engine.connect() as connection:
        connection.execution_options(writing=True)
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        else:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            _make_schema(connection)
        if version_of(connection) < SCHEMA:
            _upgrade(connection, to)
        connection.commit()


def _upgrade(connection: Connection, to: str) -> None:
    # Not as Alembic's own command does it: the transaction is ours, and SQLite's covers its tables too.
    scripts, context = ScriptDirectory(str(Path(__file__).parent)), MigrationContext.configure(connection)
    missing = [*scripts.iterate_revisions(to, context.get_current_revision() or "base")]
    with Operations.context(context):
        for script in reversed(missing):
            script.module.upgrade()
            context.stamp(scripts, script.revision)


def _make_schema(connection: Connection) -> None:
    """The first that the address names, where it is not there yet."""
    if connection.execute(text("SELECT current_schema()")).scalar_one() is None:
        path = str(connection.execute(text("SELECT current_setting('search_path')")).scalar_one())
        connection.execute(CreateSchema(path.split(",", maxsplit=1)[0].strip(' "'), if_not_exists=True))
