"""Puts a backup in place of what a centre keeps, on any desk: changes with new revisions, so that all copies follow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from healing_desktop.centre.backup import FOLDER, make_backup
from healing_desktop.centre.keeping_outcomes import KeepingRefused, Restored, counts_of
from healing_desktop.core.centre import Centre, Change, Conflict, Kept, NotSaved, Since
from healing_desktop.core.centre_records import Record
from healing_desktop.storage.centre.backup_file import read_backup

# Somebody may write in between.
_TRIES = 5


def restore(centre: Centre, file: Path, centre_folder: Path, now: datetime) -> Restored | KeepingRefused:
    """`centre_folder` is folders.centre: what was there goes into a backup there first, named after this moment."""
    if not file.is_file():
        return KeepingRefused("no-file")
    rows = read_backup(file, centre_folder)
    if rows is None:
        return KeepingRefused("not-a-backup")
    if isinstance(rows, NotSaved):
        return KeepingRefused(rows.reason, rows.detail)
    there = all_there(centre)
    if isinstance(there, KeepingRefused):
        return there
    before = None
    if any(not one.gone for one in there.rows):
        name = f"healing-centre-{now:%Y-%m-%d-%H%M%S}-before.db"
        made = make_backup(centre, centre_folder / FOLDER / name)
        if isinstance(made, KeepingRefused):
            return made
        before = made.file
    refused = _replace(centre, rows, there)
    return refused if refused is not None else Restored(counts_of(rows), before)


def all_there(centre: Centre) -> Since | KeepingRefused:
    """All that is kept, where the server has all of this desk and the other way round."""
    centre.catch_up()
    reach = centre.reach()
    if reach.away_since is not None:
        return KeepingRefused("unreachable")
    if reach.waiting or reach.conflicts:
        return KeepingRefused("waiting")
    found = centre.since(0)
    return KeepingRefused(found.reason, found.detail) if isinstance(found, NotSaved) else found


def _replace(centre: Centre, rows: Sequence[Kept], there: Since) -> KeepingRefused | None:
    for _ in range(_TRIES):
        written = centre.write(changes_to(rows, there.rows))
        if isinstance(written, NotSaved):
            return KeepingRefused(written.reason, written.detail)
        if not isinstance(written, Conflict):
            return None
        again = all_there(centre)
        if isinstance(again, KeepingRefused):
            return again
        there = again
    return KeepingRefused("waiting", "others write all the time")


def changes_to(rows: Sequence[Kept], there: Sequence[Kept]) -> list[Change]:
    """What makes `rows` of what is there."""
    before = {_key(one.record): one for one in there}
    wanted = {_key(one.record) for one in rows}
    changes = []
    for one in rows:
        old = before.get(_key(one.record))
        if old is None or (old.record, old.gone) != (one.record, False):
            changes.append(Change(one.record, old.revision if old else 0))
    for key, old in before.items():
        if key not in wanted and not old.gone:
            changes.append(Change(old.record, old.revision, gone=True))
    return changes


def _key(record: Record) -> tuple[type[Record], str]:
    return type(record), record.id
