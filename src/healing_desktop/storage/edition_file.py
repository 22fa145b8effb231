"""Opens an edition file read-only, or says why not."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.storage.edition_header import APPLICATION_ID, check_header
from healing_desktop.storage.plain_edition import address_of


class _Reading(sqlite3.Connection):
    """Closed with the pool that let it go: from Python 3.13 on a connection that is only forgotten is warned of."""

    def __del__(self) -> None:
        self.close()


def open_engine(file: Path, application: int = APPLICATION_ID) -> Engine | EditionRefused:
    """A read-only engine on `file`; the header is checked first, so that a torn or foreign file is told in words.
    `application`: whose file it has to be."""
    refused = check_header(file, application)
    if refused:
        return refused
    uri = address_of(file)

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, check_same_thread=False, factory=_Reading)

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM manifest").one()
    except DBAPIError as error:
        engine.dispose()
        return EditionRefused(str(file), "damaged", str(error))
    return engine


def plain(connection: Connection) -> sqlite3.Connection:
    """What is below SQLAlchemy, for questions of which there are very many."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found
