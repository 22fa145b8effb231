"""A damaged database of this desk goes aside, whole, so that a backup can take its place."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from healing_desktop.centre.open_centre import FILE_NAME

# The file itself last: who opens the place meanwhile finds the damaged one, or nothing of it.
_PARTS = ("-wal", "-shm", "")


def put_aside(centre_folder: Path, now: datetime) -> Path | None:
    """`centre_folder` is folders.centre. Nothing is thrown away; None: there was nothing. OSError as a rename."""
    file = centre_folder / FILE_NAME
    if not file.exists():
        return None
    aside = file.with_name(f"{file.stem}-damaged-{now:%Y-%m-%d-%H%M%S}{file.suffix}")
    for end in _PARTS:
        part = file.with_name(f"{file.name}{end}")
        if part.exists():
            part.rename(aside.with_name(f"{aside.name}{end}"))
    return aside
