"""Brings the tables of a centre's database to what this program knows.

Which version it has is one SELECT; the tool that migrates is imported only where there is something to do: that takes
a tenth of a second.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection, Engine, inspect, text

from healing_desktop.core.centre import NotSaved
from healing_desktop.storage.centre.faults import FAULTS, not_saved
from healing_desktop.storage.centre.tables import SCHEMA

NONE = "0000"
_VERSION = re.compile("[0-9]{4}")


def made_new(engine: Engine) -> NotSaved | None:
    """None: it has the newest version now."""
    try:
        version = _version_in(engine)
        if version < SCHEMA:
            from healing_desktop.storage.centre.migrations.migrate import migrate

            migrate(engine)
            version = _version_in(engine)
    except FAULTS as error:
        return not_saved(error)
    return _too_new(version)


def too_new(engine: Engine) -> NotSaved | None:
    """None: it is not, or it does not say."""
    try:
        return _too_new(_version_in(engine))
    except FAULTS:
        return None


def version_of(connection: Connection) -> str:
    """Four digits, NONE where there are no tables yet. ValueError for anything else."""
    if not inspect(connection).has_table("alembic_version"):
        return NONE
    version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    if not _VERSION.fullmatch(version or NONE):
        raise ValueError(version)
    return version or NONE


def _version_in(engine: Engine) -> str:
    with engine.connect() as connection:
        return version_of(connection)


def _too_new(version: str) -> NotSaved | None:
    return NotSaved("program-too-old", f"schema {version}") if version > SCHEMA else None
