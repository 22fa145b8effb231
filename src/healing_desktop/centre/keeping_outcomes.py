"""What becomes of a backup, of putting one back, and of moving all into another database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from healing_desktop.core.centre import CentreReason, Kept

# not-a-backup: no file of a centre; waiting: the server does not have all of this desk yet, or something is not
# settled; not-empty: there is something where all was to go; differs: what arrived is not what was sent.
KeepingReason = CentreReason | Literal["not-a-backup", "no-file", "waiting", "not-empty", "differs"]
Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class BackupMade:
    """Opened and compared before it got its name. `counts`: rows by kind ("Note", ...)."""

    file: Path
    counts: Counts


@dataclass(frozen=True, slots=True)
class Restored:
    """`before`: the backup of what was there; None where there was nothing."""

    counts: Counts
    before: Path | None


@dataclass(frozen=True, slots=True)
class Moved:
    counts: Counts


@dataclass(frozen=True, slots=True)
class KeepingRefused:
    """Nothing was changed. `detail` is for the local log."""

    reason: KeepingReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class BackupFile:
    file: Path
    made_on: date
    size: int


def counts_of(rows: Iterable[Kept]) -> Counts:
    """Of what is not gone."""
    return Counter(type(one.record).__name__ for one in rows if not one.gone)
