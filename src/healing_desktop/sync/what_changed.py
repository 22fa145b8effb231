"""Which entries are no longer as they were between two editions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import tee
from pathlib import Path

from healing_desktop.core.entries import Entry
from healing_desktop.exchange.edition_delta import difference
from healing_desktop.exchange.edition_lines import ENTRY, open_lines
from healing_desktop.exchange.entry_record import entry_record, published_entry
from healing_desktop.exchange.record_lines import LineFault, RecordLine
from healing_desktop.storage.edition_difference import EditionDifference, Listed
from healing_desktop.storage.plain_edition import PlainEdition


def changed_between(
    old: PlainEdition, new: PlainEdition, between: EditionDifference, old_lines: Path | None, new_lines: Path
) -> Iterator[Listed]:  # fmt: skip
    """Those that both have, by id: by the lines of both where there are any, else (the edition that came with the
    program) by what stands in the two files."""
    if old_lines is not None and old_lines.exists():
        different = _different_lines(old_lines, new_lines)
        yield from (one for one in between.in_both() if one.id in different) if different else ()
        return
    left, right, both = tee(between.in_both(), 3)
    before, after = old.entries(one.id for one in left), new.entries(one.id for one in right)
    for one, was, is_now in zip(both, before, after, strict=True):
        if _differs(was, is_now):
            yield one


def _different_lines(old: Path, new: Path) -> set[str]:
    with old.open("rb") as old_file, new.open("rb") as new_file:
        left, right = open_lines(old_file, only_keys=True), open_lines(new_file, only_keys=True)
        if isinstance(left, LineFault) or isinstance(right, LineFault):
            return set()
        delta = difference(left[0], _records(left[1]), right[0], _records(right[1]))
    return {change.key[1] for change in delta.changes if change.key[0] == ENTRY and change.line is not None}


def _records(found: Iterator[RecordLine | LineFault]) -> Iterator[RecordLine]:
    return (record for record in found if isinstance(record, RecordLine))


def _differs(before: Entry, after: Entry) -> bool:
    return before != after and entry_record(published_entry(before)) != entry_record(published_entry(after))
