"""Whether a desk can keep anything where its profile is: tried, because a disk promises more than it does."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage

from healing_desktop.core.profile_trouble import ProfileTrouble

# What a change of the settings and a note need, with room for the journal.
LEAST_BYTES = 64 * 1024
# In the profile and its rooms.
FILES = ("settings.ini", "centre.db", "state.db")
_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class DeskProfile:
    """`rooms`: folders of it that may be there. `told_how`: whoever starts the program said how it is to begin."""

    folder: Path
    rooms: tuple[Path, ...] = ()
    told_how: bool = False

    @property
    def asks_first(self) -> bool:
        """Not where the answer would be forgotten. Asked before the first frame: nothing is made that stays."""
        there = self.folder
        while not os.path.lexists(there) and there != there.parent:
            there = there.parent
        try:
            if self.told_how or disk_usage(there).free < LEAST_BYTES:
                return False
            _try_to_keep(there, 0)
        except OSError:
            return False
        return True

    def trouble(self) -> ProfileTrouble | None:
        """Writes and takes away again, in the profile and in those of its rooms that are there. None where all can be
        kept."""
        for folder in (self.folder, *self.rooms):
            try:
                if folder is self.folder:
                    folder.mkdir(parents=True, exist_ok=True)
                elif not os.path.lexists(folder):
                    continue
                _try_to_keep(folder, LEAST_BYTES)
            except OSError as error:
                return ProfileTrouble("no-space" if error.errno in _FULL else "not-allowed", str(folder))
        for file in (place / name for place in (self.folder, *self.rooms) for name in FILES):
            # Of another user of this computer, or no file at all.
            if os.path.lexists(file) and not _opens(file):
                return ProfileTrouble("not-allowed", str(file))
        return None


def _try_to_keep(folder: Path, size: int) -> None:
    """Makes a file there and takes it away again. OSError. Not os.access: Windows says yes of every folder. Not
    TemporaryFile: it believes that and tries ten thousand names."""
    name = folder / f".{os.urandom(8).hex()}.try"
    # Windows takes it away when it is closed, and whatever ends the program closes it.
    opened = os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_TEMPORARY", 0), 0o600)
    with open(opened, "wb") as tried:  # noqa: PTH123  what is opened already has no path
        if not hasattr(os, "O_TEMPORARY"):
            name.unlink()
        tried.write(bytes(size))


def _opens(file: Path) -> bool:
    """Whether it is a file that can be read and written; nothing of it is changed."""
    try:
        if not file.is_file():
            return False
        with file.open("r+b"):
            return True
    except OSError:
        return False
