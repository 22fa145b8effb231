"""The tables of a desk's own copy of what a server keeps, and of what the server does not have yet.

`row`: what the server last told, by kind and id; `server` is its revision there, 0 where it has no such row. `local`
is the revision that this desk's windows know: it rises whenever what they are shown of the row changes, by a colleague
or by this desk. `queue`: changes to be sent, in order of `n`; those of one `batch` go together. `base` is the revision
that the server must have; where `follows` names another change of the queue, it is the revision that one gets.
`conflict`: changes that met something else on the server and that nobody has settled. A record is JSON text, the same
text for the same record.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Engine,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    insert,
)

from healing_desktop.core.centre import NotSaved
from healing_desktop.storage.centre.faults import FAULTS, not_saved
from healing_desktop.storage.centre.open_file import file_engine
from healing_desktop.storage.kept_database import set_aside

APPLICATION_ID = 0x48454143  # "HEAC", C for copy
SCHEMA = 1

metadata = MetaData()

# One row: `lineage` and `seen` say how far the copy is, `seen_change` what was done there last (CentreStore.change_at).
copy = Table(
    "copy", metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="only_one"), primary_key=True, autoincrement=False),
    Column("lineage", Text, nullable=False),
    Column("seen", BigInteger, nullable=False),
    Column("seen_change", Text),
    Column("local", BigInteger, nullable=False),
    Column("away_since", Text),
)  # fmt: skip

row = Table(
    "row", metadata,
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("record", Text, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("server", BigInteger, nullable=False, index=True),
    Column("local", BigInteger, nullable=False, index=True),
)  # fmt: skip

queue = Table(
    "queue", metadata,
    Column("n", Integer, primary_key=True),
    Column("batch", Text, nullable=False),
    Column("change_id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("base", BigInteger, nullable=False),
    Column("follows", Text, index=True),
    Index("ix_queue_row", "kind", "id"),
    sqlite_autoincrement=True,
)  # fmt: skip

conflict = Table(
    "conflict", metadata,
    Column("change_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("gone", Boolean, nullable=False),
)  # fmt: skip


def copy_engine(file: Path) -> Engine | NotSaved:
    """Makes it where there is none. A damaged one is kept aside and begun anew: the server has all but what waited."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        engine = file_engine(file)
        refused = _made_ours(engine)
        if refused is not None and refused.reason == "damaged":
            engine.dispose()
            for beside in ("-wal", "-shm"):
                file.with_name(file.name + beside).unlink(missing_ok=True)
            set_aside(file)
            engine = file_engine(file)
            refused = _made_ours(engine)
    except FAULTS as error:
        return not_saved(error)
    if refused is not None:
        engine.dispose()
        return refused
    return engine


def _made_ours(engine: Engine) -> NotSaved | None:
    try:
        with engine.connect() as connection:
            connection.execution_options(writing=True)
            version = _number(connection, "user_version")
            if version and _number(connection, "application_id") != APPLICATION_ID:
                return NotSaved("damaged", "not a desk's copy")
            if not version:
                metadata.create_all(connection)
                connection.execute(insert(copy).values(one=1, lineage="", seen=0, local=0))
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
                connection.commit()
    except FAULTS as error:
        return not_saved(error)
    return NotSaved("program-too-old", f"copy {version}") if version > SCHEMA else None


def _number(connection: Connection, pragma: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one())
