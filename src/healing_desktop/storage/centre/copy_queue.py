"""Changes that the server does not have yet, and those that met something else there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from healing_desktop.core.centre import Change, Conflict, Kept
from healing_desktop.storage.centre.copy_rows import (
    Key,
    Shown,
    changing,
    kept,
    key_of,
    make_room,
    packed,
    put,
    put_anew,
    shown,
    unpacked,
)
from healing_desktop.storage.centre.copy_tables import conflict, queue, row

# A revision that no row has: what was read in another database must not be taken for what is there.
_NEVER = -1


@dataclass(frozen=True, slots=True)
class Batch:
    """What goes to the server together; `n` is the place of its last in the queue."""

    n: int
    changes: tuple[Change, ...]


def stale(connection: Connection, changes: Sequence[Change]) -> Conflict | None:
    """The first of them that was not made on what is shown now."""
    there = shown(connection, {key_of(change.record) for change in changes})
    for change in changes:
        key = key_of(change.record)
        told = there.get(key)
        if told is None:
            if change.base:
                return Conflict(change, Kept(change.record, 0, gone=True))
            continue
        # As on a server: both made the same, or both took it away; two who count from 5 to 6 are not one.
        alike = told.says(packed(change.record), gone=change.gone) and (change.gone or not change.base)
        if told.local != change.base and not alike and not (told.gone and not change.base):
            return Conflict(change, kept(key, told))
    return None


def for_server(connection: Connection, changes: Sequence[Change]) -> tuple[Change, ...] | None:
    """The same with the revisions of the server; None where something of these rows waits already."""
    there = shown(connection, {key_of(change.record) for change in changes})
    if any(_last_of(connection, key) for key in there):
        return None
    bases = [there[key].server if (key := key_of(change.record)) in there else 0 for change in changes]
    return tuple(
        Change(change.record, base, change.gone, change.change_id) for change, base in zip(changes, bases, strict=True)
    )


def enqueue(connection: Connection, changes: Sequence[Change], *, translated: bool = False) -> None:
    """At the end. `translated`: their bases are revisions of the server already, whatever came in between."""
    batch = str(uuid4())
    with changing(connection, [key_of(change.record) for change in changes]):
        for change in changes:
            if _waits(connection, change.change_id):
                continue
            key = key_of(change.record)
            last = None if translated else _last_of(connection, key)
            make_room(connection, change)
            base = change.base if translated else shown(connection, {key})[key].server
            values = _values(change.change_id, key, packed(change.record), gone=change.gone)
            connection.execute(insert(queue).values({**values, "batch": batch, "base": base, "follows": last}))


def next_batch(connection: Connection, beyond: int) -> Batch | None:
    """The first after that place whose bases are known; those that follow on another wait for it."""
    held = select(queue.c.batch).where(queue.c.follows.is_not(None))
    first = select(queue.c.batch).where(queue.c.n > beyond, queue.c.batch.not_in(held)).order_by(queue.c.n).limit(1)
    found = connection.execute(
        select(queue).where(queue.c.batch == first.scalar_subquery()).order_by(queue.c.n)
    ).mappings()
    rows = found.all()
    return Batch(rows[-1]["n"], tuple(map(_change, rows))) if rows else None


def pushed(connection: Connection, batch: Batch, rows: Sequence[Kept]) -> None:
    """The server has it: `rows` as it made them."""
    with changing(connection, [key_of(change.record) for change in batch.changes]):
        for change, made in zip(batch.changes, rows, strict=True):
            after = update(queue).where(queue.c.follows == change.change_id)
            connection.execute(after.values(base=made.revision, follows=None))
            connection.execute(delete(queue).where(queue.c.change_id == change.change_id))
        put(connection, rows)


def conflicted(connection: Connection, change_id: str, theirs: Kept) -> None:
    """Out of the queue, with all that follows on it: the last of those is what this desk wants, and a person looks."""
    chain = _chain(connection, change_id)
    if not chain:
        return
    mine = chain[-1]
    key = (mine["kind"], mine["id"])
    told = Shown(packed(theirs.record), theirs.gone, 0, theirs.revision)
    with changing(connection, [key]):
        for one in chain:
            connection.execute(delete(queue).where(queue.c.change_id == one["change_id"]))
        put(connection, [theirs])
        if not told.says(mine["record"], gone=bool(mine["gone"])):
            values = _values(mine["change_id"], key, mine["record"], gone=bool(mine["gone"]))
            connection.execute(insert(conflict).values(values))


def onto_another(connection: Connection, rows: Sequence[Kept]) -> None:
    """The server is another database than before: what is shown is read anew, and what waits is made on that, where
    it has the same as the one before; where not, a person will look."""
    before = {(one["kind"], one["id"]): one for one in connection.execute(select(row)).mappings()}
    after = {key_of(one.record): one for one in rows}
    with changing(connection, [*after, *before]):
        put_anew(connection, rows)
        for waiting in connection.execute(select(queue).where(queue.c.follows.is_(None))).mappings().all():
            key = (waiting["kind"], waiting["id"])
            base = _base_on_another(waiting, before[key], after.get(key))
            connection.execute(update(queue).where(queue.c.n == waiting["n"]).values(base=base))


def _base_on_another(waiting: RowMapping, before: RowMapping, after: Kept | None) -> int:
    if after is None:
        return 0
    same = before["record"] == packed(after.record) and bool(before["gone"]) == after.gone
    return after.revision if same and waiting["base"] == before["server"] else _NEVER


def conflicts(connection: Connection) -> tuple[Conflict, ...]:
    """Each with what the server has now, as far as this desk knows."""
    found = connection.execute(select(conflict)).mappings().all()
    there = shown(connection, {(one["kind"], one["id"]) for one in found})
    return tuple(_conflict(one, there) for one in found)


def waiting(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(queue)).scalar_one())


def _conflict(one: RowMapping, there: dict[Key, Shown]) -> Conflict:
    key = (one["kind"], one["id"])
    theirs = kept(key, there[key])
    return Conflict(Change(unpacked(one["kind"], one["record"]), 0, bool(one["gone"]), one["change_id"]), theirs)


def _chain(connection: Connection, change_id: str) -> list[RowMapping]:
    first = connection.execute(select(queue).where(queue.c.change_id == change_id)).mappings().one_or_none()
    chain = [first] if first is not None else []
    while chain:
        follows = select(queue).where(queue.c.follows == chain[-1]["change_id"])
        after = connection.execute(follows).mappings().one_or_none()
        if after is None:
            break
        chain.append(after)
    return chain


def _change(one: RowMapping) -> Change:
    return Change(unpacked(one["kind"], one["record"]), one["base"], bool(one["gone"]), one["change_id"])


def _last_of(connection: Connection, key: Key) -> str | None:
    last = select(queue.c.change_id).where(queue.c.kind == key[0], queue.c.id == key[1])
    return connection.execute(last.order_by(queue.c.n.desc()).limit(1)).scalar()


def _waits(connection: Connection, change_id: str) -> bool:
    return connection.execute(select(queue.c.n).where(queue.c.change_id == change_id)).scalar() is not None


def _values(change_id: str, key: Key, record: str, *, gone: bool) -> dict[str, object]:
    return {"change_id": change_id, "kind": key[0], "id": key[1], "record": record, "gone": gone}
