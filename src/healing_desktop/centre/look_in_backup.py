"""What a backup holds, before anything is put in place of what is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from healing_desktop.centre.keeping_outcomes import Counts, KeepingRefused, counts_of
from healing_desktop.core.centre import NotSaved
from healing_desktop.storage.centre.backup_file import read_backup


@dataclass(frozen=True, slots=True)
class Held:
    """`written_on`: the day on which the file was last written, as this computer's calendar has it."""

    file: Path
    written_on: date
    counts: Counts


def look_in(file: Path, centre_folder: Path) -> Held | KeepingRefused:
    """`centre_folder` is folders.centre; nothing in it is changed."""
    if not file.is_file():
        return KeepingRefused("no-file")
    rows = read_backup(file, centre_folder)
    if rows is None:
        return KeepingRefused("not-a-backup")
    if isinstance(rows, NotSaved):
        return KeepingRefused(rows.reason, rows.detail)
    written_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Held(file, written_at.astimezone().date(), counts_of(rows))
