"""From fetched files to an edition beside the one in use. Nothing that is in use is written to."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.exchange.edition_assembly import Assembly
from healing_desktop.exchange.edition_delta import Delta, DeltaRefused, apply_delta, merge_deltas, read_delta
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import entries_of, open_lines, write_lines
from healing_desktop.exchange.record_lines import CAPS, Caps, LineFault, RecordLine
from healing_desktop.storage.edition_builder import build_streamed
from healing_desktop.sync.plan import Offer
from healing_desktop.sync.watching import Watcher

# Kept on this desk only: quick to write, not small.
_QUICK = 0


@dataclass(frozen=True, slots=True)
class Unusable:
    """What was fetched, or what is to be changed, is not what was meant. `detail` is for the local log, `fault` where a
    reader of the file says why."""

    detail: str
    fault: LineFault | DeltaRefused | None = None


class _Stop(Exception):  # noqa: N818
    def __init__(self, unusable: Unusable) -> None:
        super().__init__(unusable)
        self.unusable = unusable


def lines_of_edition(folder: Path, serial: int) -> Path:
    """Where the lines of an adopted edition are kept: deltas are applied to them."""
    return folder / f"edition-{serial:06}.ndjson.xz"


def write_new_lines(
    way: Sequence[Offer], files: Sequence[Path], own: Path | None, out: Path, watcher: Watcher
) -> EditionHead | Unusable:
    """The lines of the edition that `way` leads to, in `out`, on the disk. `files`: what was fetched, one of each
    offer; `own`: the lines of the edition in use, where the way starts with a delta. OSError, Cancelled pass."""
    starts_full = way[0].kind == "full"
    first = files[0] if starts_full else own
    if first is None or not first.exists():
        return Unusable("no lines to start from")
    steps = list(zip(way, files, strict=True))[1 if starts_full else 0 :]
    deltas = _deltas(steps)
    if isinstance(deltas, Unusable):
        return deltas
    with first.open("rb") as packed, out.open("wb") as written:
        opened = open_lines(packed, caps_of(way[0]) if starts_full else CAPS, only_keys=not starts_full)
        if isinstance(opened, LineFault):
            return Unusable(f"{first.name}: {opened}", opened)
        head, records = opened
        too_large = head.unpacked_bytes > caps_of(way[0]).unpacked_bytes if starts_full else False
        if deltas is not None:
            head = deltas.head
        if too_large or (head.serial, head.state) != (way[-1].to, way[-1].state):
            return Unusable(f"edition {head.serial} is not what was signed as {way[-1].to}")
        if deltas is None:
            # Its lines are looked at when they are built from.
            packed.seek(0)
            shutil.copyfileobj(packed, written)
        else:
            try:
                write_lines(head, _sound(apply_delta(opened[0], records, deltas), watcher), written, preset=_QUICK)
            except _Stop as stop:
                return stop.unusable
        written.flush()
        os.fsync(written.fileno())
    return head


def _deltas(steps: Sequence[tuple[Offer, Path]]) -> Delta | Unusable | None:
    """All of them in one; None when there are none."""
    read: list[Delta] = []
    for offer, file in steps:
        with file.open("rb") as packed:
            delta = read_delta(packed, caps_of(offer))
        if isinstance(delta, list):
            return Unusable(f"{offer.name}: {delta[0]}", delta[0])
        read.append(delta)
    if not read:
        return None
    merged = merge_deltas(read)
    return Unusable(str(merged), merged) if isinstance(merged, DeltaRefused) else merged


def build_from_lines(lines: Path, file: Path, watcher: Watcher) -> Unusable | None:
    """The edition that `lines` hold, in `file`, read once and never in memory all at once. OSError and Cancelled pass;
    then `file` is not there."""
    with lines.open("rb") as packed:
        opened = open_lines(packed, as_entries=True)
        if isinstance(opened, LineFault):
            return Unusable(f"{lines.name}: {opened}", opened)
        head, records = opened
        assembly = Assembly(1, keep_unknown=False)

        def rest() -> EditionContent:
            watcher.on()
            content = assembly.content(head)
            if isinstance(content, list):
                raise _Stop(Unusable(f"{lines.name}: {content[0]}", content[0]))
            return content

        try:
            with _no_looking_for_cycles():
                build_streamed(head.published_on, entries_of(_watched(records, watcher), assembly), rest, file)
        except _Stop as stop:
            return stop.unusable
    return None


@contextmanager
def _no_looking_for_cycles() -> Iterator[None]:
    """Of the millions of small things that come and go here none is in a cycle: a tenth of the time for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def caps_of(offer: Offer) -> Caps:
    """No file unpacks to more than was signed."""
    return replace(CAPS, unpacked_bytes=min(CAPS.unpacked_bytes, offer.unpacked))


def _sound(told: Iterable[RecordLine | LineFault | DeltaRefused], watcher: Watcher) -> Iterator[RecordLine]:
    for record in told:
        watcher.on()
        if not isinstance(record, RecordLine):
            raise _Stop(Unusable(str(record), record))
        yield record


def _watched(records: Iterable[RecordLine | LineFault], watcher: Watcher) -> Iterator[RecordLine | LineFault]:
    for record in records:
        watcher.on()
        yield record
