"""What a centre keeps, in memory, with a colleague and a server that can be pulled out. For tests of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved, Reach, Saved, Since, Written
from healing_desktop.core.centre_records import Record


class FakeCentre:
    """`colleague` writes as another desk would. `refused` is what every writing says; `reached` what `reach` does."""

    def __init__(self, *records: Record) -> None:
        self._lock = Lock()
        self.rows: dict[tuple[type[Record], str], Kept] = {}
        self.revision = 0
        self.refused: NotSaved | None = None
        self.reached = Reach()
        self.settled: list[tuple[Conflict, bool]] = []
        self.closed = False
        for record in records:
            self.colleague(record)

    def colleague(self, record: Record, *, gone: bool = False) -> Kept:
        with self._lock:
            return self._put(record, gone)

    def since(self, revision: int) -> Since | NotSaved:
        with self._lock:
            found = sorted((kept for kept in self.rows.values() if kept.revision > revision), key=_revision)
            return Since(self.revision, tuple(found))

    def write(self, changes: Sequence[Change]) -> Written:
        with self._lock:
            if self.refused is not None:
                return self.refused
            for change in changes:
                there = self.rows.get((type(change.record), change.record.id))
                if there is not None and there.revision != change.base:
                    return Conflict(change, there)
            return Saved(tuple(self._put(change.record, change.gone) for change in changes), self.reached.served)

    def catch_up(self) -> None:
        return None

    def reach(self) -> Reach:
        return self.reached

    def settle(self, conflict: Conflict, *, mine: bool) -> Written:
        with self._lock:
            self.settled.append((conflict, mine))
            left = tuple(one for one in self.reached.conflicts if one != conflict)
            self.reached = Reach(self.reached.served, self.reached.away_since, self.reached.waiting, left)
            return Saved((self._put(conflict.mine.record, conflict.mine.gone),) if mine else ())

    def close(self) -> None:
        self.closed = True

    def _put(self, record: Record, gone: bool) -> Kept:
        self.revision += 1
        kept = Kept(record, self.revision, gone)
        self.rows[(type(record), record.id)] = kept
        return kept


def opened(centre: FakeCentre) -> Callable[[], FakeCentre]:
    return lambda: centre


def _revision(kept: Kept) -> int:
    return kept.revision
