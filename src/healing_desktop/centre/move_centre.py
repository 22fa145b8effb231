"""Brings every row of one database into another that is empty: from a desk's file to a server, and back."""

from __future__ import annotations

from collections.abc import Sequence

from healing_desktop.centre.keeping_outcomes import KeepingRefused, Moved, counts_of
from healing_desktop.centre.restore import all_there
from healing_desktop.core.centre import Centre, Change, Conflict, Kept, NotSaved
from healing_desktop.core.centre_records import Record

# What is written during the move follows; somebody who writes all the time is waited for so often.
_ROUNDS = 10
_Content = dict[tuple[type[Record], str], tuple[Record, bool]]


def move_centre(source: Centre, target: Centre) -> Moved | KeepingRefused:
    """With what is gone, which a colleague's waiting change may still meet. The source stays as it is; afterwards both
    are counted and compared by content."""
    there = target.since(0)
    if isinstance(there, NotSaved):
        return KeepingRefused(there.reason, there.detail)
    if there.rows:
        return KeepingRefused("not-empty")
    found = all_there(source)
    for _ in range(_ROUNDS):
        if isinstance(found, KeepingRefused):
            return found
        refused = _follow(found.rows, target)
        if refused is not None:
            return refused
        again = all_there(source)
        if isinstance(again, KeepingRefused) or again == found:
            break
        found = again
    else:
        return KeepingRefused("waiting", "others write all the time")
    return _compared(found.rows, target)


def _follow(rows: Sequence[Kept], target: Centre) -> KeepingRefused | None:
    """Writes what the target does not have yet."""
    there = target.since(0)
    if isinstance(there, NotSaved):
        return KeepingRefused(there.reason, there.detail)
    before = {(type(one.record), one.record.id): one for one in there.rows}
    changes = []
    for one in rows:
        old = before.get((type(one.record), one.record.id))
        if old is None or (old.record, old.gone) != (one.record, one.gone):
            changes.append(Change(one.record, old.revision if old else 0, one.gone))
    written = target.write(changes)
    if isinstance(written, NotSaved):
        return KeepingRefused(written.reason, written.detail)
    return KeepingRefused("not-empty") if isinstance(written, Conflict) else None


def _compared(rows: Sequence[Kept], target: Centre) -> Moved | KeepingRefused:
    arrived = target.since(0)
    if isinstance(arrived, NotSaved):
        return KeepingRefused(arrived.reason, arrived.detail)
    if len(arrived.rows) != len(rows) or _content(arrived.rows) != _content(rows):
        return KeepingRefused("differs", f"{len(rows)} sent, {len(arrived.rows)} arrived")
    return Moved(counts_of(rows))


def _content(rows: Sequence[Kept]) -> _Content:
    return {(type(one.record), one.record.id): (one.record, one.gone) for one in rows}
