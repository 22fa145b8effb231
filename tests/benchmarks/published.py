"""Published folders with large editions, and later ones in which so many entries have other words."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import (
    PublishedEdition,
    head_of,
    lines_of,
    open_lines,
    published,
    records_head,
    write_lines,
)
from healing_desktop.exchange.record_lines import LineFault, RecordLine, record_line
from healing_desktop.publishing.repository import plan_edition, plan_first, write_plan
from tests.fixtures.generated import generated_content
from tests.fixtures.three_editions import made_up_keys, planned

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
# Quick to make; a publisher packs tighter.
_QUICK = 1
FIRST = 2
_DIFFERENT = 100_000


def day_of(serial: int) -> datetime:
    return START + timedelta(days=7 * (serial - 1))


def packed_generated(entries: int) -> bytes:
    """Edition 2: what a program brings along is edition 1. Of more than `_DIFFERENT` entries each comes several times,
    under ids of their own, so that making them fits in memory."""
    edition = PublishedEdition(published(generated_content(min(entries, _DIFFERENT))))
    edition = replace(edition, content=replace(edition.content, serial=FIRST))
    head, records = head_of(edition.content, ()), list(lines_of(edition))
    times = max(1, entries // _DIFFERENT)
    head = records_head(head, _several_times(records, times))
    file = io.BytesIO()
    write_lines(head, _several_times(records, times), file, _QUICK)
    return file.getvalue()


def _several_times(records: list[RecordLine], times: int) -> Iterator[RecordLine]:
    """Sorted."""
    ids = [
        (kind, name if not again else str(uuid5(UUID(name), str(again))), at)
        for at, (kind, name) in enumerate(record.key for record in records)
        for again in range(times if kind == "entry" else 1)
    ]
    for kind, name, at in sorted(ids):
        record = records[at]
        yield record if record.key == (kind, name) else record_line({**record.fields, "id": name})


def edited(packed: bytes, serial: int, count: int) -> bytes:
    """The edition of that serial: `count` entries, spread over all, have other facts."""
    head, entries = _head_and_entries(packed)
    every = max(1, entries // count)

    def lines() -> Iterator[RecordLine]:
        number = 0
        for line in _records(packed):
            if line.key[0] == "entry":
                number += 1
                if number % every == 0 and number <= every * count:
                    yield record_line({**line.fields, "x_facts": f"Anders sinds editie {serial}."})
                    continue
            yield line

    head = records_head(replace(head, serial=serial, published_on=day_of(serial).date().isoformat()), lines())
    file = io.BytesIO()
    write_lines(head, lines(), file, _QUICK)
    return file.getvalue()


def publish(folder: Path, *packed: bytes) -> Path:
    """A new folder with these editions, the first of serial 2."""
    shutil.rmtree(folder, ignore_errors=True)
    keys = made_up_keys()
    write_plan(folder, planned(plan_first(folder, keys.public, keys.ring, START)))
    add(folder, FIRST, *packed)
    return folder


def add(folder: Path, first: int, *packed: bytes) -> None:
    for serial, file in enumerate(packed, start=first):
        write_plan(folder, planned(plan_edition(folder, file, made_up_keys().ring, day_of(serial))))


def _head_and_entries(packed: bytes) -> tuple[EditionHead, int]:
    opened = open_lines(io.BytesIO(packed), own=True)
    assert not isinstance(opened, LineFault)
    return opened[0], sum(1 for line in _records(packed) if line.key[0] == "entry")


def _records(packed: bytes) -> Iterator[RecordLine]:
    opened = open_lines(io.BytesIO(packed), own=True)
    assert not isinstance(opened, LineFault)
    for line in opened[1]:
        assert isinstance(line, RecordLine), line
        yield line
