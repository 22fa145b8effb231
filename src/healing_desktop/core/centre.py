"""The port of the centre's own database: read what is new, write changes, nothing silently lost.

Every row carries the revision of the change that made it. Revisions only rise, without gaps in time: whoever has seen
revision 40 and asks for what came since misses nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol
from uuid import uuid4

from healing_desktop.core.centre_records import Record

CentreReason = Literal["no-space", "not-allowed", "damaged", "program-too-old", "unreachable", "failed"]


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as it is kept. `record` is what it was last, also where it is `gone`."""

    record: Record
    revision: int
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Put `record`, or with `gone` take it away. `base`: the revision at which it was read, 0 for a new one: where the
    row has another revision by then, that is a conflict. `change_id`: the same change, sent twice, is made once."""

    record: Record
    base: int = 0
    gone: bool = False
    change_id: str = field(default_factory=lambda: str(uuid4()))


@dataclass(frozen=True, slots=True)
class Since:
    """What changed after a revision, the oldest first; `revision` is how far it goes."""

    revision: int
    rows: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """On the disk. `queued`: on this desk's; the server does not have it yet."""

    rows: tuple[Kept, ...]
    queued: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """Nothing of it was written: a colleague changed `theirs` meanwhile. What follows is chosen by a person."""

    mine: Change
    theirs: Kept


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Nothing was written, or read; what was there before still is. `detail` is for the local log."""

    reason: CentreReason
    detail: str = ""


Written = Saved | Conflict | NotSaved


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the database is: this desk's file, or a server. `away_since`: the server has not answered since (ISO 8601,
    UTC), and `away_why`. `waiting`: changes that it does not have yet. `conflicts`: changes of this desk that a person
    must look at."""

    served: bool = False
    away_since: str | None = None
    waiting: int = 0
    conflicts: tuple[Conflict, ...] = ()
    away_why: CentreReason | None = None


class Centre(Protocol):
    """Every call blocks for as long as a disk takes, or a server: for jobs; safe from any thread."""

    def since(self, revision: int) -> Since | NotSaved:
        """From this desk's own copy where there is a server: it never waits for it."""

    def write(self, changes: Sequence[Change]) -> Written:
        """All of them, or none."""

    def catch_up(self) -> None:
        """Brings what colleagues wrote, and sends what waits. Nothing to do where there is no server."""

    def reach(self) -> Reach: ...

    def settle(self, conflict: Conflict, *, mine: bool) -> Written:
        """A person chose: `mine` is written over theirs, else it is let go."""

    def close(self) -> None: ...
