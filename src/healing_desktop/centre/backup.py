"""Backups of all that a centre keeps: one file each, made weekly by itself, the last eight kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from healing_desktop.centre.keeping_outcomes import BackupFile, BackupMade, KeepingRefused, counts_of
from healing_desktop.core.centre import Centre, NotSaved
from healing_desktop.storage.centre.backup_file import in_order, read_backup, write_backup
from healing_desktop.storage.on_disk import sync_folder

FOLDER = "backups"
KEPT = 8
EVERY = timedelta(days=7)
_NAME = re.compile(r"healing-centre-([0-9]{4}-[0-9]{2}-[0-9]{2})\.db")


def backup_name(day: date) -> str:
    return f"healing-centre-{day.isoformat()}.db"


def backup_is_due(centre_folder: Path, today: date) -> bool:
    """`centre_folder` is folders.centre. A file that a wrong clock dated later than today counts for none."""
    made = [one.made_on for one in backups(centre_folder) if one.made_on <= today]
    return not made or today - max(made) >= EVERY


def backups(centre_folder: Path) -> tuple[BackupFile, ...]:
    """Those made weekly or without a name of their own, the newest first."""
    return tuple(sorted(_found(centre_folder / FOLDER), key=lambda one: one.made_on, reverse=True))


def weekly_backup(centre: Centre, centre_folder: Path, today: date) -> BackupMade | KeepingRefused:
    """In its place with its day as its name; the oldest go, so that eight are kept."""
    made = make_backup(centre, centre_folder / FOLDER / backup_name(today))
    if isinstance(made, BackupMade):
        for old in backups(centre_folder)[KEPT:]:
            with suppress(OSError):
                old.file.unlink()
    return made


def make_backup(centre: Centre, file: Path) -> BackupMade | KeepingRefused:
    """Written beside `file`, opened and compared, then put in its place. What waits for a server is in it."""
    centre.catch_up()
    found = centre.since(0)
    if isinstance(found, NotSaved):
        return KeepingRefused(found.reason, found.detail)
    rows = in_order(found.rows)
    part = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        trouble = write_backup(part, rows) or _compared(part, [one.record for one in rows])
        if isinstance(trouble, NotSaved):
            part.unlink(missing_ok=True)
            return KeepingRefused(trouble.reason, trouble.detail)
        part.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        return KeepingRefused("not-allowed", f"{type(error).__name__}: {error.strerror}")
    return BackupMade(file, counts_of(rows))


def _compared(part: Path, records: list[object]) -> NotSaved | None:
    there = read_backup(part, part.parent)
    if isinstance(there, NotSaved):
        return there
    same = there is not None and [one.record for one in there] == records
    return None if same else NotSaved("damaged", "what was written is not what was read")


def _found(folder: Path) -> Iterator[BackupFile]:
    if not folder.is_dir():
        return
    for file in folder.iterdir():
        if named := _NAME.fullmatch(file.name):
            with suppress(ValueError, OSError):
                yield BackupFile(file, date.fromisoformat(named[1]), file.stat().st_size)
