"""Where in a folder, on a stick or on a neighbour's share a publisher's files lie. A few names are tried; nothing is
ever searched through."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

FOLDER_NAME = "healing-desktop"
# A stick may hold a life's photographs: the packed file is looked for among the first of its names only.
_MOST_NAMES = 500


def holds_repository(folder: Path) -> bool:
    """OSError of a folder that cannot be read counts as no."""
    try:
        return (folder / "metadata" / "timestamp.json").is_file()
    except OSError:
        return False


def repository_in(folder: Path) -> Path | None:
    """`folder` itself, or the folder with the program's name in it."""
    return next((place for place in (folder, folder / FOLDER_NAME) if holds_repository(place)), None)


def source_on(volume: Path) -> str | None:
    """What a sync can be made from on a stick: a folder, or a .zip with the program's name at the top."""
    place = repository_in(volume)
    if place is not None:
        return str(place)
    try:
        with os.scandir(volume) as names:
            packed = sorted(name.path for name in islice(names, _MOST_NAMES) if _is_packed(name))
    except OSError:
        return None
    return packed[-1] if packed else None


def _is_packed(name: os.DirEntry[str]) -> bool:
    lower = name.name.lower()
    return lower.startswith(FOLDER_NAME) and lower.endswith(".zip") and name.is_file()
