"""Whether a desk can keep anything where its profile is: tried, because a disk promises more than it does."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage
from tempfile import TemporaryFile

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
        """Not where the answer would be forgotten. Asked before the first frame: nothing is written, and a disk that
        will refuse may say yes."""
        there = self.folder
        while not os.path.lexists(there) and there != there.parent:
            there = there.parent
        try:
            return not self.told_how and os.access(there, os.W_OK | os.X_OK) and disk_usage(there).free >= LEAST_BYTES
        except OSError:
            return False

    def trouble(self) -> ProfileTrouble | None:
        """Writes and takes away again, in the profile and in those of its rooms that are there. None where all can be
        kept."""
        for folder in (self.folder, *self.rooms):
            try:
                if folder is self.folder:
                    folder.mkdir(parents=True, exist_ok=True)
                elif not os.path.lexists(folder):
                    continue
                with TemporaryFile(dir=folder) as tried:
                    tried.write(bytes(LEAST_BYTES))
                    tried.flush()
            except OSError as error:
                return ProfileTrouble("no-space" if error.errno in _FULL else "not-allowed", str(folder))
        for file in (place / name for place in (self.folder, *self.rooms) for name in FILES):
            # Of another user of this computer, or no file at all.
            if os.path.lexists(file) and not (file.is_file() and os.access(file, os.R_OK | os.W_OK)):
                return ProfileTrouble("not-allowed", str(file))
        return None
