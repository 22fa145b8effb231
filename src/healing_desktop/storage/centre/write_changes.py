"""Changes into the tables, in few statements however many they are: each is held against what is there and against
those before it, then all are put there together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, insert, select, update

from healing_desktop.core.centre import Change, Conflict, Kept, Saved
from healing_desktop.core.centre_records import Record
from healing_desktop.storage.centre.rows import Row, kept_of, values_of
from healing_desktop.storage.centre.tables import TABLES, centre, made

Key = tuple[type[Record], str]
# Databases take only so many parameters at once.
_AT_ONCE = 1_000


def write_changes(connection: Connection, changes: Sequence[Change]) -> Saved | Conflict:
    """Within the transaction of `connection`, which is rolled back where nothing has to change."""
    # First: from here on every other writer waits until this one is through.
    raised = update(centre).values(revision=centre.c.revision + len(changes)).returning(centre.c.revision)
    before: int = connection.execute(raised).scalar_one() - len(changes)
    asked = [_values(change, revision) for revision, change in enumerate(changes, before + 1)]
    there = dict(_rows_there(connection, changes, asked))
    done = {row["change_id"]: row["revision"] for row in _found(connection, made, made.c.change_id, asked, "change_id")}
    known, rows = frozenset(there), list[Kept]()
    put: dict[Key, Row] = {}
    for change, values in zip(changes, asked, strict=True):
        key = (type(change.record), values["id"])
        if change.change_id in done:
            # As it was made, whatever a colleague did to it since: what follows on it is held against this revision.
            rows.append(kept_of(key[0], {**values, "revision": done[change.change_id]}))
            continue
        stands = _held_against(change, values, there.get(key))
        if isinstance(stands, Conflict):
            return stands
        if stands is values:
            there[key] = put[key] = values
            done[change.change_id] = values["revision"]
        rows.append(kept_of(key[0], stands))
    if put:
        _put(connection, put, known)
        new = [{"change_id": told, "revision": revision} for told, revision in done.items() if revision > before]
        connection.execute(insert(made), new)
    else:
        # It was all there already: nobody has to look.
        connection.rollback()
    return Saved(tuple(rows))


def _values(change: Change, revision: int) -> Row:
    own = {"revision": revision, "change_id": change.change_id, "gone": change.gone}
    return {**values_of(change.record), **own}


def _held_against(change: Change, values: Row, row: Row | None) -> Row | Conflict:
    """Which of the two shall stand."""
    if row is None:
        # With a base: it was seen before a backup was put back that does not have it.
        return Conflict(change, Kept(change.record, 0, gone=True)) if change.base else values
    if row["change_id"] == change.change_id or _meant_the_same(change, row, values):
        return row
    if row["revision"] == change.base or (row["gone"] and not change.base):
        return values
    return Conflict(change, kept_of(type(change.record), row))


def _meant_the_same(change: Change, row: Row, values: Row) -> bool:
    """Both made the same, or both took it away. Not where both changed it: two who count from 5 to 6 are not one."""
    if change.gone:
        return bool(row["gone"])
    alike = all(row[name] == value for name, value in values.items() if name not in ("revision", "change_id"))
    return alike and not change.base


def _rows_there(connection: Connection, changes: Sequence[Change], asked: Sequence[Row]) -> Iterator[tuple[Key, Row]]:
    for kind, table in TABLES.items():
        of_kind = [values for change, values in zip(changes, asked, strict=True) if type(change.record) is kind]
        for row in _found(connection, table, table.c.id, of_kind, "id"):
            yield (kind, row["id"]), row


def _found(connection: Connection, table: Table, column: Column[Any], asked: Sequence[Row], name: str) -> Iterator[Row]:
    for start in range(0, len(asked), _AT_ONCE):
        wanted = [values[name] for values in asked[start : start + _AT_ONCE]]
        yield from connection.execute(select(table).where(column.in_(wanted))).mappings()


def _put(connection: Connection, put: Mapping[Key, Row], known: frozenset[Key]) -> None:
    for kind, table in TABLES.items():
        new = [dict(row) for key, row in put.items() if key[0] is kind and key not in known]
        changed = [{**row, "where_id": row["id"]} for key, row in put.items() if key[0] is kind and key in known]
        if new:
            connection.execute(insert(table), new)
        if changed:
            connection.execute(update(table).where(table.c.id == bindparam("where_id")), changed)
