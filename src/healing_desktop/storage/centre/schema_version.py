"""Brings the tables of a centre's database to what this program knows.

Which version it has is one SELECT; the tool that migrates is imported only where there is something to do: that takes
a tenth of a second.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, inspect, text

from healing_desktop.core.centre import NotSaved
from healing_desktop.storage.centre.faults import FAULTS, not_saved
from healing_desktop.storage.centre.tables import SCHEMA

NONE = "0000"


def made_new(engine: Engine) -> NotSaved | None:
    """None: it has the newest version now."""
    try:
        with engine.connect() as connection:
            version = version_of(connection)
        if version < SCHEMA:
            from healing_desktop.storage.centre.migrations.migrate import migrate

            migrate(engine)
    except FAULTS as error:
        return not_saved(error)
    return NotSaved("program-too-old", f"schema {version}") if version > SCHEMA else None


def version_of(connection: Connection) -> str:
    """Four digits, NONE where there are no tables yet."""
    if not inspect(connection).has_table("alembic_version"):
        return NONE
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none() or NONE)
