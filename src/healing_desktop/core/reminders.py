"""What a centre is reminded of, at most once a day: its own groups that run out, and its backup."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.collation import sort_key

RUNS_OUT_WITHIN = timedelta(days=30)
BACKUP_OLD_AFTER = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Reminder:
    """`running_out`: its groups that are soon listed no more, the soonest first. `backup_old`: there is something to
    keep, and no backup of the last fourteen days."""

    running_out: tuple[OwnEntry, ...] = ()
    backup_old: bool = False

    @property
    def empty(self) -> bool:
        return not self.running_out and not self.backup_old


def reminder(groups: Iterable[OwnEntry], last_backup: date | None, today: date, *, something_kept: bool) -> Reminder:
    """`last_backup` None: none was ever made. A day that cannot be read reminds of nothing."""
    soon = [(day, one) for one in groups if (day := _day(one.expires_on)) and today <= day <= today + RUNS_OUT_WITHIN]
    old = last_backup is None or today - last_backup > BACKUP_OLD_AFTER
    soonest = sorted(soon, key=lambda found: (found[0], sort_key(found[1].name)))
    return Reminder(tuple(one for _, one in soonest), something_kept and old)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None
