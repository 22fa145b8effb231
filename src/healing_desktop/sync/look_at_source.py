"""What a source holds, signatures checked, without this desk taking anything over from it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.faults import FAULTS, kind_of
from healing_desktop.sync.outcomes import OutcomeKind
from healing_desktop.sync.plan import newest, offers_in
from healing_desktop.sync.signed_source import Places, SignedSource, fetcher_for
from healing_desktop.sync.watching import Watcher


@dataclass(frozen=True, slots=True)
class SourceLook:
    """`serial`: the newest edition there, None for none; `version`: of its timestamp, which rises with everything
    that a publisher signs."""

    serial: int | None
    version: int


def look_at(
    source: str,
    root: bytes,
    now: datetime,
    watcher: Watcher,
    proxy_for: Callable[[str], str | None] = lambda _url: None,
) -> SourceLook | OutcomeKind:
    """What `source` holds, or why nothing in it can be taken. `root`: as Desk.root; `now` in UTC. Blocks."""
    with TemporaryDirectory(prefix="healing-look-", ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch)
        try:
            address, fetcher = fetcher_for(source, folder / "parts", watcher, proxy_for)
            with closing(fetcher):
                asked = SignedSource(Places.of(address, folder), fetcher, root, now)
                asked.refresh()
                goal = newest(offers_in(asked.targets()))
                return SourceLook(goal.to if goal else None, asked.version())
        except FAULTS as fault:
            return kind_of(fault, now, now)


def newer_in(desk: Desk, source: str, now: datetime, watcher: Watcher) -> int | None:
    """The serial of the newest edition there, when this desk never had one so new and would take it."""
    if not desk.root:
        return None
    found = look_at(source, desk.root, now, watcher)
    if not isinstance(found, SourceLook) or found.serial is None:
        return None
    current = desk.in_use()
    try:
        highest = max(desk.state.read().highest, current.serial if current is not None else 0)
    except OSError:
        return None
    return found.serial if found.serial > highest else None
