"""What a desk shows of its copy, and how a row of the server gets into it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from healing_desktop.core.centre import Change, Kept
from healing_desktop.core.centre_records import RECORDS, Record
from healing_desktop.storage.centre.copy_tables import conflict, copy, queue, row
from healing_desktop.storage.centre.rows import record_of, values_of

Key = tuple[str, str]
KINDS: Mapping[str, type[Record]] = {kind.__name__: kind for kind in RECORDS}
# So many are looked up one by one; more of them by reading all.
_FEW = 50


@dataclass(frozen=True, slots=True)
class Shown:
    """A row as the windows of this desk see it: the last that waits for the server, else what the server has."""

    record: str
    gone: bool
    local: int
    server: int

    def differs(self, other: Shown) -> bool:
        return (self.record, self.gone) != (other.record, other.gone)

    def says(self, record: str, *, gone: bool) -> bool:
        return self.gone == gone and (gone or self.record == record)


_of_row = queue.alias()
_last = (
    select(func.max(_of_row.c.n))
    .where(_of_row.c.kind == row.c.kind, _of_row.c.id == row.c.id)
    .correlate(row)
    .scalar_subquery()
)
_SHOWN = select(
    row.c.kind,
    row.c.id,
    row.c.local,
    row.c.server,
    func.coalesce(queue.c.record, row.c.record).label("record"),
    func.coalesce(queue.c.gone, row.c.gone).label("gone"),
).select_from(row.outerjoin(queue, queue.c.n == _last))


def key_of(record: Record) -> Key:
    """As it is kept: an id without what no database keeps."""
    return type(record).__name__, str(values_of(record)["id"])


def packed(record: Record) -> str:
    return json.dumps(values_of(record), ensure_ascii=False, sort_keys=True)


def unpacked(kind: str, text: str) -> Record:
    """ValueError and its like for what no program of ours wrote."""
    return record_of(KINDS[kind], json.loads(text))


def shown(connection: Connection, keys: Collection[Key]) -> dict[Key, Shown]:
    """Those of them that there are."""
    if len(keys) > _FEW:
        return {key: told for key, told in _read(connection) if key in keys}
    if not keys:
        return {}
    asked = or_(*(and_(row.c.kind == kind, row.c.id == name) for kind, name in keys))
    return dict(_read(connection, asked))


def kept(key: Key, told: Shown) -> Kept:
    return Kept(unpacked(key[0], told.record), told.local, told.gone)


def shown_since(connection: Connection, revision: int) -> tuple[Kept, ...]:
    """The oldest change first."""
    found = connection.execute(_SHOWN.where(row.c.local > revision).order_by(row.c.local)).mappings()
    return tuple(kept((told["kind"], told["id"]), _shown(told)) for told in found)


@contextmanager
def changing(connection: Connection, of: Iterable[Key]) -> Iterator[None]:
    """What is done within changes these rows: each that is shown otherwise afterwards gets a new revision for the
    windows, in this order, and a conflict about it that says the same as it by then is none any more."""
    keys = dict.fromkeys(of).keys()
    before = shown(connection, keys)
    yield
    after = shown(connection, keys)
    changed = [key for key in keys if key in after and (key not in before or after[key].differs(before[key]))]
    if not changed:
        return
    raised = update(copy).values(local=copy.c.local + len(changed)).returning(copy.c.local)
    first = connection.execute(raised).scalar_one() - len(changed) + 1
    connection.execute(
        update(row).where(row.c.kind == bindparam("a_kind"), row.c.id == bindparam("an_id")),
        [{"a_kind": kind, "an_id": name, "local": first + at} for at, (kind, name) in enumerate(changed)],
    )
    _sweep_conflicts(connection, {key: after[key] for key in changed})


def put(connection: Connection, rows: Iterable[Kept]) -> None:
    """What the server told, unless something later of the same row is there already. Within `changing`."""
    told = [_values(one) for one in rows]
    if told:
        adding = insert(row)
        newer = {name: adding.excluded[name] for name in ("record", "gone", "server")}
        there = adding.on_conflict_do_update(
            index_elements=[row.c.kind, row.c.id], set_=newer, where=adding.excluded.server > row.c.server
        )
        connection.execute(there, told)


def put_anew(connection: Connection, rows: Iterable[Kept]) -> None:
    """All that another database has, whatever its revisions. Within `changing`."""
    connection.execute(update(row).values(server=0, gone=True))
    put(connection, rows)


def make_room(connection: Connection, change: Change) -> None:
    """For a row that the server does not have yet."""
    empty = {**_values(Kept(change.record, 0, gone=True))}
    connection.execute(insert(row).on_conflict_do_nothing(), [empty])


def _values(told: Kept) -> dict[str, object]:
    kind, name = key_of(told.record)
    text = packed(told.record)
    return {"kind": kind, "id": name, "record": text, "gone": told.gone, "server": told.revision, "local": 0}


def _read(connection: Connection, asked: ColumnElement[bool] | None = None) -> Iterator[tuple[Key, Shown]]:
    statement = _SHOWN if asked is None else _SHOWN.where(asked)
    for told in connection.execute(statement).mappings():
        yield (told["kind"], told["id"]), _shown(told)


def _shown(told: RowMapping) -> Shown:
    return Shown(told["record"], bool(told["gone"]), told["local"], told["server"])


def _sweep_conflicts(connection: Connection, rows: Mapping[Key, Shown]) -> None:
    open_ones = connection.execute(select(conflict)).mappings().all()
    for one in open_ones:
        told = rows.get((one["kind"], one["id"]))
        if told is not None and told.says(one["record"], gone=bool(one["gone"])):
            connection.execute(delete(conflict).where(conflict.c.change_id == one["change_id"]))
