"""What a window asks of sync; the heavy parts run in a child process."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from healing_desktop.sync.child import ChildGone, FarFewer, in_child
from healing_desktop.sync.desk import Desk, can_roll_back, roll_back
from healing_desktop.sync.look_at_source import newer_in
from healing_desktop.sync.outcomes import Outcome
from healing_desktop.sync.stick_outcomes import StickOutcome
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.watching import Cancelled, Watcher
from healing_desktop.sync.write_stick import write_stick

ProxyFor = Callable[[str], str | None]


class SyncService:
    """Every call blocks; call it in a job."""

    def __init__(self, desk: Desk, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._desk, self._now = desk, now

    def run(
        self, source: str, watcher: Watcher, proxy_for: ProxyFor, far_fewer: FarFewer, *, by_hand: bool = True
    ) -> Outcome:
        """One sync. `proxy_for` is asked in the child: a function that can be pickled."""
        moment = self._now()
        before = self._adopted()
        try:
            return in_child(partial(_synchronise, self._desk, source, proxy_for, by_hand, moment), watcher, far_fewer)
        except (Cancelled, ChildGone) as ended:
            adopted = self._adopted()
            if adopted != before:
                # It was killed a moment after the switch.
                return Outcome("updated", moment, before, adopted)
            return Outcome("cancelled" if isinstance(ended, Cancelled) else "broken-off", moment, before)

    def _adopted(self) -> int | None:
        try:
            return self._desk.state.read().adopted
        except OSError:
            return None

    def write_stick(self, folder: Path, source: str, watcher: Watcher, proxy_for: ProxyFor) -> StickOutcome:
        try:
            return in_child(partial(_write_stick, self._desk, folder, source, proxy_for, self._now()), watcher, _no)
        except (Cancelled, ChildGone):
            return StickOutcome("cancelled")

    def newer_on(self, source: str, watcher: Watcher) -> int | None:
        """The serial of the edition on a stick that was plugged in, when this desk never had one so new."""
        try:
            return in_child(partial(_newer_in, self._desk, source, self._now()), watcher, _no)
        except (Cancelled, ChildGone):
            return None

    def roll_back(self) -> int | None:
        """As sync.desk.roll_back; OSError passes."""
        return roll_back(self._desk)

    def can_roll_back(self) -> bool:
        return can_roll_back(self._desk)


def _synchronise(
    desk: Desk, source: str, proxy_for: ProxyFor, by_hand: bool, moment: datetime, watcher: Watcher, far_fewer: FarFewer
) -> Outcome:
    return synchronise(
        desk,
        source,
        watcher=watcher,
        proxy_for=proxy_for,
        far_fewer=far_fewer,
        by_hand=by_hand,
        now=partial(_given, moment),
    )


def _write_stick(
    desk: Desk, folder: Path, source: str, proxy_for: ProxyFor, moment: datetime, watcher: Watcher, _ask: FarFewer
) -> StickOutcome:
    return write_stick(desk, folder, watcher, source=source, proxy_for=proxy_for, now=partial(_given, moment))


def _newer_in(desk: Desk, source: str, moment: datetime, watcher: Watcher, _ask: FarFewer) -> int | None:
    return newer_in(desk, source, moment, watcher)


def _no(_was: int, _would_be: int) -> bool:
    return False


def _given(moment: datetime) -> datetime:
    return moment
