"""What changes from one edition to a later one, record by record; how such changes are chained and applied.

Nothing is written over: applying yields the lines of the new edition, to be written beside the old one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Literal, NamedTuple

from healing_desktop.exchange.canonical_json import to_line
from healing_desktop.exchange.edition_head import EditionHead, head_in, head_record
from healing_desktop.exchange.field_reading import Fields, WrongField
from healing_desktop.exchange.record_lines import (
    CAPS,
    STATE_SIZE,
    Caps,
    LineFault,
    RecordLine,
    digest,
    key_of,
    pack,
    read_objects,
    state_text,
)

DeltaReason = Literal["other-version", "gap", "unknown-id", "state"]
_STATE_DIGITS = 64


@dataclass(frozen=True, slots=True)
class DeltaRefused:
    """Why changes cannot be applied: they start from another edition, do not follow each other, take away what is not
    there, or give another state than the head says. The full file is what remains then."""

    reason: DeltaReason
    detail: str = ""

    @property
    def sentence(self) -> str:
        """The key of its sentence in the Fluent catalogues."""
        return f"delta-{self.reason}"


class Change(NamedTuple):
    """One record put or taken away (`line` None). `must_be_there`: it was in the edition that is left."""

    key: tuple[str, str]
    line: RecordLine | None
    must_be_there: bool = False


@dataclass(frozen=True, slots=True)
class Delta:
    """The way from the edition `from_serial`, whose state is `from_state`, to `head`. `changes` are sorted by key."""

    from_serial: int
    from_state: str
    head: EditionHead
    changes: tuple[Change, ...]


def difference(
    old_head: EditionHead, old: Iterable[RecordLine], new_head: EditionHead, new: Iterable[RecordLine]
) -> Delta:
    """What was put and taken away between two editions, each sorted. Only the changes are held in memory."""
    changes = []
    for before, after in beside(old, new):
        if after is None:
            assert before is not None
            changes.append(Change(before.key, None, must_be_there=True))
        elif before is None or before.raw != after.raw:
            changes.append(Change(after.key, after))
    return Delta(old_head.serial, old_head.state, new_head, tuple(changes))


def merge_deltas(chain: Sequence[Delta]) -> Delta | DeltaRefused:
    """One delta that does what the chain does. The last change of a record counts."""
    merged: dict[tuple[str, str], Change] = {}
    for number, delta in enumerate(chain):
        if number and not _follows(chain[number - 1].head, delta):
            return DeltaRefused("gap", f"{chain[number - 1].head.serial} {delta.from_serial}")
        for change in delta.changes:
            earlier = merged.get(change.key)
            if earlier is None:
                merged[change.key] = change
            elif earlier.line is None and change.line is None:
                return DeltaRefused("unknown-id", "/".join(change.key))
            else:
                # Whether it was in the first edition, only its first change can say.
                merged[change.key] = change._replace(must_be_there=earlier.must_be_there)
    if not chain:
        return DeltaRefused("gap")
    changes = tuple(merged[key] for key in sorted(merged))
    return Delta(chain[0].from_serial, chain[0].from_state, chain[-1].head, changes)


def apply_delta(
    head: EditionHead, records: Iterable[RecordLine | LineFault], delta: Delta
) -> Iterator[RecordLine | LineFault | DeltaRefused]:
    """The records of the new edition, sorted. The last thing told is whether they are those that were meant: who
    writes them down throws them away at anything but a record."""
    if not _follows(head, delta):
        yield DeltaRefused("other-version", f"{head.serial} {delta.from_serial}")
        return
    lines = size = state = 0
    fault: list[LineFault] = []
    for before, change in beside(_until_fault(records, fault), delta.changes):
        if before is None and change is not None and change.must_be_there:
            # Of an edition that breaks off, nothing is there any more.
            yield fault[0] if fault else DeltaRefused("unknown-id", "/".join(change.key))
            return
        after = before if change is None else change.line
        if after is not None:
            lines, size, state = lines + 1, size + len(after.raw) + 1, state + digest(after.raw)
            yield after
    if fault:
        yield fault[0]
    elif (lines, size, state_text(state % STATE_SIZE)) != (
        delta.head.lines, delta.head.unpacked_bytes, delta.head.state,
    ):  # fmt: skip
        yield DeltaRefused("state", str(delta.head.serial))


def write_delta(delta: Delta, file: BinaryIO) -> int:
    """Pack the delta into `file`; the number of bytes written. ValueError: a delta whose changes were merged may hold
    one that no file can say; the difference of its two editions is what to write."""

    def lines() -> Iterator[bytes]:
        yield to_line(
            {
                "type": "delta", "id": "delta", "from": delta.from_serial, "from_state": delta.from_state,
                "to": head_record(delta.head), "lines": len(delta.changes),
            }
        )  # fmt: skip
        for change in delta.changes:
            if change.line is None and not change.must_be_there:
                raise ValueError(f"Nobody knows whether {'/'.join(change.key)} was there.")
            yield to_line(_change_record(change))

    return pack(lines(), file)


def read_delta(file: BinaryIO, caps: Caps = CAPS) -> Delta | list[LineFault]:
    """The delta, or everything that is wrong with it. OSError of the file passes."""
    objects = read_objects(file, caps)
    first = next(objects, LineFault(0, "head"))
    if isinstance(first, LineFault):
        return [first]
    opened = _delta_head(first[2])
    if isinstance(opened, LineFault):
        return [opened]
    head, from_serial, from_state, count = opened
    changes: list[Change] = []
    faults: list[LineFault] = []
    for found in objects:
        if isinstance(found, LineFault):
            faults.append(found)
            continue
        number, _, fields = found
        told = _change(number, fields)
        if isinstance(told, Change) and changes and told.key <= changes[-1].key:
            told = LineFault(number, "twice" if told.key == changes[-1].key else "unsorted", "/".join(told.key))
        if isinstance(told, LineFault):
            faults.append(told)
        else:
            changes.append(told)
        if len(faults) >= caps.faults or len(changes) > count:
            break
    if not faults and len(changes) != count:
        faults.append(LineFault(0, "count"))
    return faults or Delta(from_serial, from_state, head, tuple(changes))


def _follows(head: EditionHead, delta: Delta) -> bool:
    """Onwards only, from exactly this edition."""
    return (head.serial, head.state) == (delta.from_serial, delta.from_state) and delta.head.serial > head.serial


def _change_record(change: Change) -> dict[str, Any]:
    if change.line is None:
        kind, name = change.key
        return {"op": "del", "type": kind, "id": name}
    return {"op": "put", "rec": change.line.fields}


def _change(number: int, fields: dict[str, Any]) -> Change | LineFault:
    record = fields.get("rec")
    if fields.keys() == {"op", "rec"} and fields["op"] == "put" and isinstance(record, dict):
        key = key_of(record)
        # Canonical inside a canonical line: its own line is as it stood in its edition.
        return (
            LineFault(number, "field", "rec") if key is None else Change(key, RecordLine(key, to_line(record), record))
        )
    if fields.keys() == {"op", "type", "id"} and fields["op"] == "del" and (key := key_of(fields)):
        return Change(key, None, must_be_there=True)
    return LineFault(number, "field", "op")


def _delta_head(record: dict[str, Any]) -> tuple[EditionHead, int, str, int] | LineFault:
    try:
        fields = Fields(record, (), {})
        fields.same("type", "delta")
        fields.same("id", "delta")
        serial, lines = fields.whole("from", 0, 1, 10**9), fields.whole("lines", -1, 0, 10**8)
        state = fields.text("from_state")
    except WrongField as fault:
        return LineFault(1, "head", str(fault))
    head = head_in(record.get("to"))
    return head if isinstance(head, LineFault) else (head, serial, state, lines)


def _until_fault(records: Iterable[RecordLine | LineFault], fault: list[LineFault]) -> Iterator[RecordLine]:
    for record in records:
        if isinstance(record, LineFault):
            fault.append(record)
            return
        yield record


def beside(old: Iterable[RecordLine], new: Iterable[Any]) -> Iterator[tuple[RecordLine | None, Any]]:
    """What has the same key on both sides, in pairs; None where a side has it not. Both are sorted."""
    left, right = iter(old), iter(new)
    a, b = next(left, None), next(right, None)
    while a is not None or b is not None:
        if b is None or (a is not None and a.key < b.key):
            yield a, None
            a = next(left, None)
        elif a is None or b.key < a.key:
            yield None, b
            b = next(right, None)
        else:
            yield a, b
            a, b = next(left, None), next(right, None)
