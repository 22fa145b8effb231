"""Opens the centre's database in one file of this desk, for several windows at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from healing_desktop.core.centre import NotSaved
from healing_desktop.storage.centre.centre_store import CentreStore
from healing_desktop.storage.centre.faults import FAULTS, not_saved
from healing_desktop.storage.centre.schema_version import made_new
from healing_desktop.storage.centre.tables import APPLICATION_ID

BUSY_SECONDS = 5


def open_file(file: Path) -> CentreStore | NotSaved:
    """Makes it where there is none. A damaged file, or one of another program, is left as it is."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        engine = file_engine(file)
    except FAULTS as error:
        return not_saved(error)
    refused = _made_ours(engine)
    if refused is not None:
        engine.dispose()
        return refused
    return CentreStore(engine)


class _Closing(sqlite3.Connection):
    """Closed with the pool that let it go: from Python 3.13 on a connection that is only forgotten is warned of."""

    def __del__(self) -> None:
        # One that could not be opened cannot be closed.
        with suppress(sqlite3.ProgrammingError):
            self.close()


def file_engine(file: Path) -> Engine:
    """Of SQLite in WAL mode. Transactions begin when they are told to; those of a connection with the option `writing`
    take the place of the writer at once: to ask for it later, after reading, would fail instead of wait."""

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, factory=_Closing
        )
        # In WAL mode: what is committed is on the disk.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        # A note that was deleted is not left lying in the file.
        connection.execute("PRAGMA secure_delete = ON")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, pool_timeout=BUSY_SECONDS)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")


def _made_ours(engine: Engine) -> NotSaved | None:
    try:
        with engine.connect() as connection:
            application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            filled = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
        if application != APPLICATION_ID and (application or filled):
            return NotSaved("damaged", "not a database of a centre")
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute("PRAGMA journal_mode = WAL")
    except FAULTS as error:
        return not_saved(error)
    return made_new(engine)
