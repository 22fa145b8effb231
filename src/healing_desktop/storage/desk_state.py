"""What this desk remembers of its editions, in `state.db`: which one is in use, which before it, how far it ever was.

The pointer is switched in one transaction that is on the disk when `adopt` comes back.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from healing_desktop.storage.kept_database import connect, is_disk_trouble, set_aside

_FILE = re.compile(r"edition-([0-9]{6,9})\.db")
_TABLE = """
CREATE TABLE IF NOT EXISTS desk (
    one INTEGER PRIMARY KEY CHECK (one = 1), adopted INTEGER, previous INTEGER, highest INTEGER NOT NULL,
    time_seen TEXT NOT NULL
)"""


@dataclass(frozen=True, slots=True)
class DeskMemory:
    """Serials. `adopted` None: the edition that came with the program. `highest`: the highest ever in use, 0 for none.
    `time_seen`: the latest moment that something signed speaks of, ISO 8601 in UTC, "" for none; an honest clock
    stands behind it."""

    adopted: int | None = None
    previous: int | None = None
    highest: int = 0
    time_seen: str = ""


class DeskState:
    """`folder` holds the editions and `state.db`. Every call raises OSError when the disk refuses. A state that is
    damaged is kept aside, and what lies in the folder says what is known."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder / "state.db"

    def edition_file(self, serial: int) -> Path:
        return self.folder / f"edition-{serial:06}.db"

    def read(self) -> DeskMemory:
        if not self._file.exists():
            return DeskMemory()
        try:
            return self._read()
        except sqlite3.DatabaseError as error:
            if is_disk_trouble(error):
                raise OSError(f"{self._file}: {error}") from error
        set_aside(self._file)
        lying = self.lying_here()
        recovered = DeskMemory(lying[-1], lying[-2] if len(lying) > 1 else None, lying[-1]) if lying else DeskMemory()
        self._write(recovered)
        return recovered

    def adopt(self, serial: int, before: int | None) -> None:
        """From now on `serial` is in use; `before` (None: the one of the program) can be gone back to."""
        now = self.read()
        self._write(replace(now, adopted=serial, previous=before, highest=max(now.highest, serial)))

    def go_back(self, serial: int | None) -> None:
        """From now on `serial` is in use again; what was highest stays so."""
        self._write(replace(self.read(), adopted=serial, previous=None))

    def saw(self, moment: datetime) -> None:
        """Something signed speaks of this moment. `moment` is in UTC."""
        now, told = self.read(), moment.isoformat(timespec="seconds")
        if told > now.time_seen:
            self._write(replace(now, time_seen=told))

    def lying_here(self) -> list[int]:
        """The serials whose files lie in the folder, the lowest first."""
        if not self.folder.is_dir():
            return []
        return sorted(int(found[1]) for file in self.folder.iterdir() if (found := _FILE.fullmatch(file.name)))

    def _read(self) -> DeskMemory:
        with closing(connect(self._file)) as connection:
            row = connection.execute("SELECT adopted, previous, highest, time_seen FROM desk").fetchone()
        return DeskMemory(*row) if row else DeskMemory()

    def _write(self, memory: DeskMemory) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with closing(connect(self._file)) as connection, connection:
                connection.execute(_TABLE)
                connection.execute(
                    "INSERT OR REPLACE INTO desk (one, adopted, previous, highest, time_seen) VALUES (1, ?, ?, ?, ?)",
                    (memory.adopted, memory.previous, memory.highest, memory.time_seen),
                )
        except sqlite3.Error as error:
            raise OSError(f"{self._file}: {error}") from error
