"""The file of the settings. One that is broken, or of another program, is kept beside under another name."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings

SECTION = "desk"
# On Windows Qt waits without end for its own lock once a full disk took no word of it: there the disk is tried first.
TRIED_FIRST = os.name == "nt"
# More than all settings and the lock are.
ROOM = 16 * 1024


class SettingsFile:
    """An INI file that is never written over blindly. `is_new`: there was none; `kept_as`: the name under which a
    broken one lies beside, "" for none."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._folder = file.parent
        self._may_write = True
        self.kept_as = ""
        try:
            written: bytes | None = file.read_bytes()
        except OSError:
            written = None
        self.is_new = written is None and not os.path.lexists(file) and _can_tell(file)
        if written is not None and self._is_broken(written):
            self._rescue(file, written)

    def read(self, name: str) -> str:
        """ "" for what is not there."""
        return str(self._store.value(f"{SECTION}/{name}", ""))

    def has(self, name: str) -> bool:
        return self._store.contains(f"{SECTION}/{name}")

    def write(self, values: dict[str, str | int]) -> bool:
        """These and nothing else: another window may have changed what this one does not. False where the disk
        refuses; the file is as it was then."""
        if not self._may_write or (TRIED_FIRST and not _takes(self._folder)):
            return False
        for name, value in values.items():
            self._store.setValue(f"{SECTION}/{name}", value)
        self._store.sync()
        return self._store.status() is QSettings.Status.NoError

    def _is_broken(self, written: bytes) -> bool:
        if not written.strip():
            # Nothing to be kept: the power went while it was first written.
            return False
        try:
            text = written.decode("utf-8")
        except UnicodeDecodeError:
            return True
        foreign = f"[{SECTION}]" not in text
        return foreign or "\0" in text or self._store.status() is not QSettings.Status.NoError

    def _rescue(self, file: Path, written: bytes) -> None:
        """What can be read of it goes on in a new file."""
        beside = file.with_name(f"{file.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}{file.suffix}")
        try:
            # Where another window does the same in this second, it is kept by then.
            with suppress(FileExistsError), beside.open("xb") as copy:
                copy.write(written)
                copy.flush()
                os.fsync(copy.fileno())
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            self._may_write = False
            return
        self.kept_as = beside.name
        names = [key for key in self._store.allKeys() if key.startswith(f"{SECTION}/")]
        values = {key: self._store.value(key) for key in names}
        self._store.clear()
        for key, value in values.items():
            self._store.setValue(key, value)
        self._store.sync()
        # Of what it was when it was read nothing is left.
        self._store = QSettings(self._store.fileName(), QSettings.Format.IniFormat)


def _can_tell(file: Path) -> bool:
    """Not where the folder may not be looked into: there may be settings."""
    try:
        return not file.parent.exists() or os.access(file.parent, os.X_OK)
    except OSError:
        return False


def _takes(folder: Path) -> bool:
    """Whether the disk takes a file there; it goes again at once."""
    tried = folder / f".{os.urandom(8).hex()}.try"
    # Windows takes it away when it is closed: a scanner that looks at it then is no reason to keep nothing.
    going = getattr(os, "O_TEMPORARY", 0)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        opened = os.open(tried, os.O_RDWR | os.O_CREAT | os.O_EXCL | going, 0o600)
        with open(opened, "wb") as file:  # noqa: PTH123  what is opened already has no path
            if not going:
                tried.unlink()
            file.write(bytes(ROOM))
    except OSError:
        return False
    return True
