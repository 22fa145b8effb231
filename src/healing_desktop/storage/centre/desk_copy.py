"""A desk's own copy of what a server keeps: read without it, and what the server does not have yet is safe in here.

Every call is one transaction that is on the disk when it comes back; NotSaved where the disk refuses. Several windows
may share one copy. Revisions of what is shown are the copy's own; those of the server stay inside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, delete, func, select, update

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved, Saved, Since
from healing_desktop.storage.centre import copy_queue
from healing_desktop.storage.centre.centre_store import WRITING, Look
from healing_desktop.storage.centre.copy_queue import Batch
from healing_desktop.storage.centre.copy_rows import changing, kept, key_of, put, shown, shown_since
from healing_desktop.storage.centre.copy_tables import conflict, copy, copy_engine, row
from healing_desktop.storage.centre.faults import FAULTS, not_saved

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the copy is: in which line of revisions, "" before the first time, which one, and what was done there.
    `highest`: the highest revision of any row, which may be one of this desk that was not brought yet."""

    lineage: str
    seen: int
    seen_change: str | None
    highest: int = field(default=0, compare=False)

    def fits(self, look: Look) -> bool:
        """This is what the server tells of where the copy is: it is the same database, and no older copy of it."""
        known = (look.lineage, look.then) == (self.lineage, self.seen_change)
        return known and look.since.revision >= max(self.seen, self.highest)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a person is told: as core.centre.Reach."""

    away_since: str | None
    waiting: int
    conflicts: tuple[Conflict, ...]


def open_copy(file: Path) -> DeskCopy | NotSaved:
    """Makes it where there is none."""
    engine = copy_engine(file)
    return engine if isinstance(engine, NotSaved) else DeskCopy(engine)


class DeskCopy:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def since(self, revision: int) -> Since | NotSaved:
        """What is shown, with what waits, after that revision of the copy."""

        def work(connection: Connection) -> Since:
            return Since(connection.execute(select(copy.c.local)).scalar_one(), shown_since(connection, revision))

        return self._in(work, writing=False)

    def begin(self, changes: Sequence[Change], *, queue: bool) -> tuple[Change, ...] | Saved | Conflict | NotSaved:
        """Held against what is shown. With `queue`, or where something of the same rows waits: Saved here. Else what
        to send to the server now, with its revisions; nothing is kept of that yet."""

        def work(connection: Connection) -> tuple[Change, ...] | Saved | Conflict:
            met = copy_queue.stale(connection, changes)
            if met is not None:
                return met
            to_send = None if queue else copy_queue.for_server(connection, changes)
            if to_send is not None:
                return to_send
            copy_queue.enqueue(connection, changes)
            return Saved(_shown_of(connection, changes), queued=True)

        return self._in(work)

    def keep(self, changes: Sequence[Change]) -> Saved | NotSaved:
        """What `begin` gave to send, and of which nobody knows whether it arrived."""

        def work(connection: Connection) -> Saved:
            copy_queue.enqueue(connection, changes, translated=True)
            return Saved(_shown_of(connection, changes), queued=True)

        return self._in(work)

    def made(self, lineage: str, rows: Sequence[Kept]) -> tuple[Kept, ...] | NotSaved:
        """The server has made these just now; as they are shown."""

        def work(connection: Connection) -> tuple[Kept, ...]:
            keys = [key_of(one.record) for one in rows]
            if _progress(connection).lineage == lineage:
                with changing(connection, keys):
                    put(connection, rows)
            there = shown(connection, set(keys))
            return tuple(kept(key, there[key]) if key in there else one for key, one in zip(keys, rows, strict=True))

        return self._in(work)

    def progress(self) -> Progress | NotSaved:
        return self._in(_progress, writing=False)

    def pulled(self, before: Progress, rows: Sequence[Kept], after: Progress) -> NotSaved | None:
        """What the server told after `before`; nothing where another window was quicker."""

        def work(connection: Connection) -> None:
            if _progress(connection) == before:
                with changing(connection, [key_of(one.record) for one in rows]):
                    put(connection, rows)
                _set_progress(connection, after)

        return self._in(work)

    def anew(self, before: Progress, rows: Sequence[Kept], after: Progress) -> NotSaved | None:
        """All that another database has, in place of what this one had."""

        def work(connection: Connection) -> None:
            if _progress(connection) == before:
                copy_queue.onto_another(connection, rows)
                _set_progress(connection, after)

        return self._in(work)

    def next_batch(self, beyond: int) -> Batch | NotSaved | None:
        return self._in(lambda connection: copy_queue.next_batch(connection, beyond), writing=False)

    def pushed(self, batch: Batch, rows: Sequence[Kept]) -> NotSaved | None:
        return self._in(lambda connection: copy_queue.pushed(connection, batch, rows))

    def conflicted(self, change_id: str, theirs: Kept) -> NotSaved | None:
        return self._in(lambda connection: copy_queue.conflicted(connection, change_id, theirs))

    def let_go(self, change_id: str) -> NotSaved | None:
        """A person has settled this conflict."""

        def work(connection: Connection) -> None:
            connection.execute(delete(conflict).where(conflict.c.change_id == change_id))

        return self._in(work)

    def waiting(self) -> Waiting | NotSaved:
        def work(connection: Connection) -> Waiting:
            away: str | None = connection.execute(select(copy.c.away_since)).scalar_one()
            return Waiting(away, copy_queue.waiting(connection), copy_queue.conflicts(connection))

        return self._in(work, writing=False)

    def away(self, since: str | None, *, first: bool) -> NotSaved | None:
        """The server does not answer, from that moment on (ISO 8601, UTC), or does again. `first`: an earlier moment
        that is kept already stays."""

        def work(connection: Connection) -> None:
            moment = func.coalesce(copy.c.away_since, since) if first and since else since
            connection.execute(update(copy).values(away_since=moment))

        return self._in(work)

    def close(self) -> None:
        self._engine.dispose()

    def _in(self, work: Callable[[Connection], T], *, writing: bool = True) -> T | NotSaved:
        try:
            with self._engine.connect() as connection:
                if writing:
                    connection.execution_options(**WRITING)
                done = work(connection)
                connection.commit()
                return done
        except FAULTS as error:
            return not_saved(error)


def _shown_of(connection: Connection, changes: Sequence[Change]) -> tuple[Kept, ...]:
    keys = [key_of(change.record) for change in changes]
    there = shown(connection, set(keys))
    return tuple(kept(key, there[key]) for key in keys)


def _progress(connection: Connection) -> Progress:
    found = connection.execute(select(copy.c.lineage, copy.c.seen, copy.c.seen_change)).one()
    highest = connection.execute(select(func.max(row.c.server))).scalar_one()
    return Progress(found.lineage, found.seen, found.seen_change, highest or 0)


def _set_progress(connection: Connection, after: Progress) -> None:
    connection.execute(update(copy).values(lineage=after.lineage, seen=after.seen, seen_change=after.seen_change))
