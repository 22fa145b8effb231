"""The files that an edition brings into a repository: itself whole, the way from the one before it, and once a month
the way from the first edition of the month before. Which of the older ones stay (docs/data-format.md)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tuf.api.metadata import TargetFile

from healing_desktop.exchange.edition_delta import Delta, difference, write_delta
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import open_lines
from healing_desktop.exchange.record_lines import LineFault, RecordLine, unpack

MOST_SMALL = 90
MOST_MONTHLY = 12
_ENDING = ".ndjson.xz"

Targets = dict[str, TargetFile]


class FaultyEdition(Exception):  # noqa: N818  the file has the fault, told as a value inside
    """A line of a packed edition is not as it must be."""

    def __init__(self, fault: LineFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class PackedEdition:
    """An edition as one .xz stream, and its head."""

    head: EditionHead
    packed: bytes


@dataclass(frozen=True, slots=True)
class Step:
    """`targets`: all that the repository holds from now on; `files`: what of it is new, packed, by target name."""

    targets: Targets
    files: dict[str, bytes]


def packed_edition(packed: bytes, *, own: bool = False) -> PackedEdition:
    """FaultyEdition when a line, their order, number or state is not right. `own`: these bytes were checked when they
    were published, so only the head is read."""
    opened = open_lines(io.BytesIO(packed), own=own)
    if isinstance(opened, LineFault):
        raise FaultyEdition(opened)
    head, records = opened
    if not own:
        for _ in _sound(records):
            pass
    return PackedEdition(head, packed)


def full_name(serial: int) -> str:
    return f"full/edition-{serial:06}{_ENDING}"


def delta_name(from_serial: int, to_serial: int) -> str:
    return f"delta/edition-{from_serial:06}-{to_serial:06}{_ENDING}"


def custom_of(target: TargetFile) -> Mapping[str, Any]:
    custom = target.custom
    return custom if isinstance(custom, dict) else {}


def full_target(targets: Mapping[str, TargetFile]) -> tuple[str, TargetFile] | None:
    """The one full file, by its name."""
    return next(((name, target) for name, target in targets.items() if custom_of(target).get("kind") == "full"), None)


def step_to(
    targets: Mapping[str, TargetFile], new: PackedEdition, before: PackedEdition | None, month: PackedEdition | None
) -> Step:
    """What the edition `new` brings to `targets`. `month`: the first edition of an earlier month, where one has ended.
    Targets of other kinds stay."""
    step = Step({name: target for name, target in targets.items() if custom_of(target).get("kind") != "full"}, {})
    name = full_name(new.head.serial)
    step.targets[name] = _target(name, new.packed, _full_custom(new))
    step.files[name] = new.packed
    if before is not None:
        _add_delta(step, before, new, monthly=False)
    if month is not None and before is not None and month.head.serial != before.head.serial:
        _add_delta(step, month, new, monthly=True)
    for monthly, most in ((False, MOST_SMALL), (True, MOST_MONTHLY)):
        for old in _deltas(step.targets, monthly=monthly)[:-most]:
            del step.targets[old]
    return step


def _add_delta(step: Step, old: PackedEdition, new: PackedEdition, *, monthly: bool) -> None:
    """No way that is dearer than the full file: nobody would take it."""
    delta = difference(old.head, records_of(old), new.head, records_of(new))
    file = io.BytesIO()
    write_delta(delta, file)
    packed = file.getvalue()
    if len(packed) >= len(new.packed):
        return
    name = delta_name(old.head.serial, new.head.serial)
    step.targets[name] = _target(name, packed, _delta_custom(delta, packed, monthly=monthly))
    step.files[name] = packed


def _deltas(targets: Targets, *, monthly: bool) -> list[str]:
    """Names of the small or of the monthly ones, oldest first."""
    customs = {name: custom_of(target) for name, target in targets.items()}
    found = [
        (custom["to"], custom["from"], name)
        for name, custom in customs.items()
        if custom.get("kind") == "delta" and bool(custom.get("monthly")) == monthly
    ]
    return [name for *_, name in sorted(found)]


def _full_custom(edition: PackedEdition) -> dict[str, Any]:
    head = edition.head
    return {
        "kind": "full", "to": head.serial, "lines": head.lines, "bytes": _unpacked(edition.packed),
        "state": head.state, "schema": head.schema, "date": head.published_on, "program": head.minimum_program,
    }  # fmt: skip


def _delta_custom(delta: Delta, packed: bytes, *, monthly: bool) -> dict[str, Any]:
    head = delta.head
    custom = {
        "kind": "delta", "from": delta.from_serial, "to": head.serial, "lines": len(delta.changes),
        "bytes": _unpacked(packed), "state": head.state, "schema": head.schema, "date": head.published_on,
        "program": head.minimum_program,
    }  # fmt: skip
    return {**custom, "monthly": True} if monthly else custom


def _target(name: str, packed: bytes, custom: dict[str, Any]) -> TargetFile:
    made = TargetFile.from_data(name, packed, ["sha256"])
    return TargetFile(made.length, made.hashes, name, {"custom": custom})


def _unpacked(packed: bytes) -> int:
    """Bytes of all its lines with their ends, the first one too: the most that a reader has to take."""
    return sum(len(part) for part in unpack(io.BytesIO(packed)) if isinstance(part, bytes))


def records_of(edition: PackedEdition) -> Iterator[RecordLine]:
    """As checked before: a part at a time."""
    opened = open_lines(io.BytesIO(edition.packed), own=True)
    if isinstance(opened, LineFault):
        raise FaultyEdition(opened)
    return _sound(opened[1])


def _sound(records: Iterable[RecordLine | LineFault]) -> Iterator[RecordLine]:
    for record in records:
        if isinstance(record, LineFault):
            raise FaultyEdition(record)
        yield record
