"""What of the centre's own is in the directory that this desk reads. Light: what is heavy comes with the first call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from healing_desktop.core.centre import Centre, NotSaved
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.marks import Marks, marked_otherwise, marks_of

if TYPE_CHECKING:
    from healing_desktop.centre.with_own import WithOwn
    from healing_desktop.core.outcomes import EditionRefused
    from healing_desktop.core.ports import Directory


class OwnInDirectory:
    """`folder`: where the directory with own entries is built. Any thread may ask; one build at a time."""

    def __init__(self, folder: Path, today: Callable[[], date]) -> None:
        self._folder, self._today = folder, today
        self._own: tuple[OwnEntry, ...] | None = None
        self._marks = Marks()
        self._building = Lock()

    def know(self, now: CentreNow) -> frozenset[str]:
        """From now on this is so. The ids of entries that are marked otherwise than before."""
        before, self._marks = self._marks, marks_of(now)
        self._own = now.of(OwnEntry)
        return marked_otherwise(before, self._marks)

    def opened(self, directory: Directory | EditionRefused) -> Directory | EditionRefused:
        """An edition that was opened, with own entries: those that are known, else those of the last time."""
        from healing_desktop.centre.with_own import left_here
        from healing_desktop.storage.directory import EditionDirectory

        if not isinstance(directory, EditionDirectory):
            return directory
        if self._own is not None:
            return self.renewed(directory).directory
        found = left_here(directory, self._folder, self._today())
        found.marks = self._now
        return found

    def renewed(self, directory: Directory) -> WithOwn:
        """With the own entries of now. Blocks while it is built. The same `directory` where nothing is other."""
        from healing_desktop.centre.with_own import WithOwn, directory_with_own
        from healing_desktop.storage.directory import EditionDirectory

        assert isinstance(directory, EditionDirectory)
        base = directory.base or directory
        with self._building:
            made = directory_with_own(base, self._own or (), self._folder, self._today())
        if made.directory.file == directory.file and made.directory.gone is directory.gone:
            if made.directory is not directory:
                made.directory.close()
            made = WithOwn(directory, made.clashing, made.unreadable, made.failed)
        made.directory.marks = self._now
        return made

    def _now(self) -> Marks:
        return self._marks


def of_centre(directory: Directory, centre: Centre | NotSaved, own: OwnInDirectory) -> tuple[Directory, str]:
    """`directory` with what the centre has of its own, and what stood in the way, for a log."""
    if isinstance(centre, NotSaved):
        return directory, f"{centre.reason} {centre.detail}"
    try:
        since = centre.since(0)
    finally:
        centre.close()
    if isinstance(since, NotSaved):
        return directory, f"{since.reason} {since.detail}"
    own.know(CentreNow().with_rows(since.revision, since.rows))
    made = own.renewed(directory)
    return made.directory, made.failed
