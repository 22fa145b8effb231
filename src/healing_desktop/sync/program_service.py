"""What a window asks about newer programs; what fetches runs in a child process."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from healing_desktop.sync.child import ChildGone, FarFewer, in_child
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.fetch_program import fetch_program
from healing_desktop.sync.known_program import KnownProgram, known_program
from healing_desktop.sync.program_outcomes import ProgramOutcome
from healing_desktop.sync.service import ProxyFor
from healing_desktop.sync.watching import Cancelled, Watcher


class ProgramService:
    """Every call blocks; call it in a job."""

    def __init__(self, desk: Desk, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._desk, self._now = desk, now

    @property
    def running(self) -> str:
        """The version of this program."""
        return self._desk.program

    def known(self) -> KnownProgram | None:
        """As sync.known_program; its file was just held against what was signed."""
        return known_program(self._desk, self._now())

    def fetch(self, source: str, watcher: Watcher, proxy_for: ProxyFor) -> ProgramOutcome:
        """`proxy_for` is asked in the child: a function that can be pickled."""
        moment = self._now()
        try:
            return in_child(partial(_fetch, self._desk, source, proxy_for, moment), watcher, _no)
        except (Cancelled, ChildGone) as ended:
            cancelled = isinstance(ended, Cancelled)
            return ProgramOutcome("cancelled" if cancelled else "broken-off", moment, self._desk.program)


def _fetch(
    desk: Desk, source: str, proxy_for: ProxyFor, moment: datetime, watcher: Watcher, _ask: FarFewer
) -> ProgramOutcome:
    return fetch_program(desk, source, watcher=watcher, proxy_for=proxy_for, now=lambda: moment)


def _no(_was: int, _would_be: int) -> bool:
    return False
