"""The centre's own database, on any engine: what changed since, and changes written all or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine, RowMapping, insert, select, update

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved, Reach, Saved, Since, Written
from healing_desktop.storage.centre.faults import FAULTS, not_saved
from healing_desktop.storage.centre.rows import kept_of, values_of
from healing_desktop.storage.centre.schema_version import too_new
from healing_desktop.storage.centre.tables import TABLES, centre, made

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
                then, last = (_change_at(connection, upto) for upto in (revision, now))
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
                written = _write_all(connection, changes)
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
        for row in connection.execute(select(table).where(table.c.revision > revision)).mappings()
    ]
    return tuple(sorted(found, key=lambda kept: kept.revision))


def _write_all(connection: Connection, changes: Sequence[Change]) -> Saved | Conflict:
    # First: from here on every other writer waits until this one is through.
    raised = update(centre).values(revision=centre.c.revision + len(changes)).returning(centre.c.revision)
    before: int = connection.execute(raised).scalar_one() - len(changes)
    rows = []
    for number, change in enumerate(changes, before + 1):
        done = _write_one(connection, change, number)
        if isinstance(done, Conflict):
            return done
        rows.append(done)
    if all(kept.revision <= before for kept in rows):
        # It was all there already: nothing changed, nobody has to look.
        connection.rollback()
    return Saved(tuple(rows))


def _write_one(connection: Connection, change: Change, revision: int) -> Kept | Conflict:
    kind = type(change.record)
    table = TABLES[kind]
    values = {**values_of(change.record), "revision": revision, "change_id": change.change_id, "gone": change.gone}
    again = connection.execute(select(made.c.revision).where(made.c.change_id == change.change_id)).scalar()
    if again is not None:
        # As it was made, whatever a colleague did to it since: what follows on it is held against this revision.
        return kept_of(kind, {**values, "revision": again})
    row = connection.execute(select(table).where(table.c.id == values["id"])).mappings().one_or_none()
    if row is None:
        if change.base:
            # Seen before a backup was put back that does not have it.
            return Conflict(change, Kept(change.record, 0, gone=True))
        connection.execute(insert(table).values(values))
        return _noted(connection, change, kept_of(kind, values))
    there = kept_of(kind, row)
    if row["change_id"] == change.change_id or _meant_the_same(change, row, values):
        return there
    if there.revision != change.base and not (there.gone and not change.base):
        return Conflict(change, there)
    connection.execute(update(table).where(table.c.id == values["id"]).values(values))
    return _noted(connection, change, kept_of(kind, values))


def _noted(connection: Connection, change: Change, kept: Kept) -> Kept:
    connection.execute(insert(made).values(change_id=change.change_id, revision=kept.revision))
    return kept


def _meant_the_same(change: Change, row: RowMapping, values: dict[str, object]) -> bool:
    """Both made the same, or both took it away. Not where both changed it: two who count from 5 to 6 are not one."""
    if change.gone:
        return bool(row["gone"])
    alike = all(row[name] == value for name, value in values.items() if name not in ("revision", "change_id"))
    return alike and not change.base
