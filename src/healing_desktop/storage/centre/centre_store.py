"""The centre's own database, on any engine: what changed since, and changes written all or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine, select

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved, Reach, Saved, Since, Written
from healing_desktop.storage.centre.faults import FAULTS, not_saved
from healing_desktop.storage.centre.rows import kept_of
from healing_desktop.storage.centre.schema_version import too_new
from healing_desktop.storage.centre.tables import TABLES, centre, made
from healing_desktop.storage.centre.write_changes import write_changes

WRITING = {"writing": True}
"""Execution options of a connection that will write (open_file.py)."""
SNAPSHOT: dict[str, dict[str, object]] = {
    "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
}
"""Of one that reads several tables as they are at one moment; SQLite always does."""


@dataclass(frozen=True, slots=True)
class Look:
    """`then`: the id of the last change up to the revision that was asked from, `last` of the last of all. Where `then`
    is another one than a desk has seen there, an older copy of the database stands in its place."""

    since: Since
    lineage: str
    then: str | None
    last: str | None


class CentreStore:
    """A Centre, without a copy of its own: every call asks the database. Threads and processes may share one."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def since(self, revision: int) -> Since | NotSaved:
        try:
            with self._engine.connect() as connection:
                connection.execution_options(**SNAPSHOT.get(connection.dialect.name, {}))
                now: int = connection.execute(select(centre.c.revision)).scalar_one()
                if now == revision:
                    return Since(now)
                return Since(now, _rows_since(connection, revision))
        except FAULTS as error:
            return self._told(error)

    def lineage(self) -> str | NotSaved:
        """Which line of revisions this is: another one after a backup was put back."""
        try:
            with self._engine.connect() as connection:
                return str(connection.execute(select(centre.c.lineage)).scalar_one())
        except FAULTS as error:
            return self._told(error)

    def look(self, revision: int) -> Look | NotSaved:
        """As `since`, with what a desk that has its own copy holds it against; all of one moment."""
        try:
            with self._engine.connect() as connection:
                connection.execution_options(**SNAPSHOT.get(connection.dialect.name, {}))
                there = connection.execute(select(centre)).mappings().one()
                now: int = there["revision"]
                rows = () if now == revision else _rows_since(connection, revision)
                last = _change_at(connection, now)
                then = last if now == revision else _change_at(connection, revision)
                return Look(Since(now, rows), there["lineage"], then, last)
        except FAULTS as error:
            return self._told(error)

    def write(self, changes: Sequence[Change]) -> Written:
        """A row that is gone may be written anew as a new one; what two made alike is one."""
        if not changes:
            return Saved(())
        try:
            with self._engine.connect() as connection:
                connection.execution_options(**WRITING)
                written = write_changes(connection, changes)
                if isinstance(written, Saved):
                    connection.commit()
                return written
        except FAULTS as error:
            return self._told(error)

    def catch_up(self) -> None:
        """Every call asks the database: there is nothing to bring."""

    def reach(self) -> Reach:
        return Reach()

    def settle(self, conflict: Conflict, *, mine: bool) -> Written:
        if not mine:
            return Saved((conflict.theirs,))
        return self.write([replace(conflict.mine, base=conflict.theirs.revision)])

    def close(self) -> None:
        self._engine.dispose()

    def _told(self, error: Exception) -> NotSaved:
        found = not_saved(error)
        if found.reason != "failed":
            return found
        # A colleague's newer program may have changed the tables since they were opened.
        return too_new(self._engine) or found


def _change_at(connection: Connection, revision: int) -> str | None:
    upto = select(made.c.change_id).where(made.c.revision <= revision)
    return connection.execute(upto.order_by(made.c.revision.desc()).limit(1)).scalar()


def _rows_since(connection: Connection, revision: int) -> tuple[Kept, ...]:
    found = [
        kept_of(kind, row)
        for kind, table in TABLES.items()
        for row in connection.execute(select(table).where(table.c.revision > revision)).mappings().all()
    ]
    return tuple(sorted(found, key=lambda kept: kept.revision))
