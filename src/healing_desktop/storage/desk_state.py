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
_PROGRAM = """
CREATE TABLE IF NOT EXISTS program (
    one INTEGER PRIMARY KEY CHECK (one = 1), highest TEXT NOT NULL, root INTEGER NOT NULL, keys TEXT NOT NULL
)"""
_TRUST = """
CREATE TABLE IF NOT EXISTS trust (
    one INTEGER PRIMARY KEY CHECK (one = 1), root INTEGER NOT NULL, keys TEXT NOT NULL
)"""


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose word an edition is: the version of the root that names the `keys` of whoever signs editions."""

    root: int
    keys: str

    def replaces(self, before: Trust | None) -> bool:
        """The publisher gave another key since: what the one before has signed counts no more."""
        return before is not None and self.root > before.root and self.keys != before.keys


@dataclass(frozen=True, slots=True)
class ProgramMark:
    """The highest version of the program that was ever offered here, and under whose word."""

    highest: str
    trust: Trust


@dataclass(frozen=True, slots=True)
class DeskMemory:
    """Serials. `adopted` None: the edition that came with the program. `highest`: the highest ever in use, 0 for none.
    `time_seen`: the latest moment that something signed speaks of, ISO 8601 in UTC, "" for none; an honest clock
    stands behind it. `trust`: what `highest` was signed under, as far as is known."""

    adopted: int | None = None
    previous: int | None = None
    highest: int = 0
    time_seen: str = ""
    trust: Trust | None = None
    program: ProgramMark | None = None


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

    def adopt(self, serial: int, before: int | None, trust: Trust | None = None) -> None:
        """From now on `serial` is in use; `before` (None: the one of the program) can be gone back to. Where its
        `trust` replaces the one before, `serial` is the highest, whatever was."""
        now = self.read()
        anew = trust is not None and trust.replaces(now.trust)
        highest = serial if anew else max(now.highest, serial)
        kept = _later(trust, now.trust)
        self._write(replace(now, adopted=serial, previous=before, highest=highest, trust=kept))

    def trusts(self, trust: Trust) -> None:
        """The edition in use is signed under this too."""
        now = self.read()
        if _later(trust, now.trust) != now.trust:
            self._write(replace(now, trust=trust))

    def go_back(self, serial: int | None) -> None:
        """From now on `serial` is in use again; what was highest stays so."""
        self._write(replace(self.read(), adopted=serial, previous=None))

    def saw(self, moment: datetime) -> None:
        """Something signed speaks of this moment. `moment` is in UTC."""
        now, told = self.read(), moment.isoformat(timespec="seconds")
        if told > now.time_seen:
            self._write(replace(now, time_seen=told))

    def program_offered(self, mark: ProgramMark) -> None:
        """An installer of this version was offered."""
        now = self.read()
        if now.program != mark:
            self._write(replace(now, program=mark))

    def lying_here(self) -> list[int]:
        """The serials whose files lie in the folder, the lowest first."""
        if not self.folder.is_dir():
            return []
        return sorted(int(found[1]) for file in self.folder.iterdir() if (found := _FILE.fullmatch(file.name)))

    def _read(self) -> DeskMemory:
        with closing(connect(self._file)) as connection:
            row = connection.execute("SELECT adopted, previous, highest, time_seen FROM desk").fetchone()
            known = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
            trust = connection.execute("SELECT root, keys FROM trust").fetchone() if "trust" in known else None
            told = "SELECT highest, root, keys FROM program"
            program = connection.execute(told).fetchone() if "program" in known else None
        if not row:
            return DeskMemory()
        adopted, previous, highest, time_seen = row
        mark = ProgramMark(program[0], Trust(*program[1:])) if program else None
        return DeskMemory(adopted, previous, highest, time_seen, Trust(*trust) if trust else None, mark)

    def _write(self, memory: DeskMemory) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with closing(connect(self._file)) as connection, connection:
                connection.execute(_TABLE)
                connection.execute(
                    "INSERT OR REPLACE INTO desk (one, adopted, previous, highest, time_seen) VALUES (1, ?, ?, ?, ?)",
                    (memory.adopted, memory.previous, memory.highest, memory.time_seen),
                )
                if memory.trust is not None:
                    connection.execute(_TRUST)
                    connection.execute(
                        "INSERT OR REPLACE INTO trust (one, root, keys) VALUES (1, ?, ?)",
                        (memory.trust.root, memory.trust.keys),
                    )
                if memory.program is not None:
                    mark = memory.program
                    connection.execute(_PROGRAM)
                    connection.execute(
                        "INSERT OR REPLACE INTO program (one, highest, root, keys) VALUES (1, ?, ?, ?)",
                        (mark.highest, mark.trust.root, mark.trust.keys),
                    )
        except sqlite3.Error as error:
            raise OSError(f"{self._file}: {error}") from error


def _later(trust: Trust | None, before: Trust | None) -> Trust | None:
    if trust is None or before is None:
        return trust or before
    return trust if trust.root > before.root else before
