"""The edition in use, with what is no longer listed and still readable."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from healing_desktop.core.outcomes import EditionDamaged, EditionRefused
from healing_desktop.storage.adopted_edition import open_adopted
from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.storage.edition_news import NewsFile
from healing_desktop.sync.gone_entries import KeptGoneEntries


def open_desk_edition(
    folder: Path, bundled: Path, today: Callable[[], date], *, erase: bool = False
) -> EditionDirectory | EditionRefused:
    """What `open_adopted` chooses, opened. `today`: the clock that says how long a gone entry is readable; `erase`:
    what is so no longer goes from the disk now."""
    if erase:
        with suppress(OSError):
            NewsFile(folder).erase_old(today())
    adopted = open_adopted(folder, bundled)
    if isinstance(adopted, EditionRefused):
        return adopted
    found = open_directory(adopted.file)
    if isinstance(found, EditionDirectory):
        found.instead_of = adopted.instead_of
        # A file that does not tell its serial is refused by whoever asks it more.
        with suppress(EditionDamaged, KeyError, ValueError):
            found.gone = KeptGoneEntries(folder, found.serial, today)
    return found
