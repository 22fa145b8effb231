"""A sync that ends as it is told to, and never asks anybody anything but what a test wants it to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from healing_desktop.sync.child import FarFewer
from healing_desktop.sync.outcomes import Outcome, OutcomeKind
from healing_desktop.sync.stick_outcomes import StickOutcome
from healing_desktop.sync.watching import Watcher

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
PATIENCE_S = 10.0


class FakeSync:
    """`kind`: how the next one ends. `held`: it waits until `gate` is set, or it is cancelled. `numbers`: it asks
    whether so few are meant. `raises` it instead of ending."""

    def __init__(self, kind: OutcomeKind = "up-to-date", *, held: bool = False) -> None:
        self.kind: OutcomeKind = kind
        self.gate = Event()
        if not held:
            self.gate.set()
        self.numbers: tuple[int, int] | None = None
        self.raises: Exception | None = None
        self.serials: tuple[int, int] = (1, 1)
        self.sources: list[str] = []
        self.by_hand: list[bool] = []
        self.answers: list[bool] = []
        self.sticks: list[Path] = []
        self.before: int | None = None
        self.ended: list[str] = []

    def run(
        self,
        source: str,
        watcher: Watcher,
        proxy_for: Callable[[str], str | None],
        far_fewer: FarFewer,
        *,
        by_hand: bool = True,
    ) -> Outcome:
        self.sources.append(source)
        self.by_hand.append(by_hand)
        watcher.step("fetching")
        watcher.progress(300_000, 600_000)
        if self.raises is not None:
            raise self.raises
        if self.numbers is not None:
            self.answers.append(far_fewer(*self.numbers))
        waited = 0.0
        while not self.gate.wait(0.02) and not watcher.cancelled():
            waited += 0.02
            assert waited < PATIENCE_S, "nobody ended this sync"
        kind: OutcomeKind = "cancelled" if watcher.cancelled() else self.kind
        self.ended.append(kind)
        return Outcome(kind, NOW, *self.serials, detail="made up")

    def roll_back(self) -> int | None:
        before, self.before = self.before, None
        return before

    def can_roll_back(self) -> bool:
        return self.before is not None

    def write_stick(
        self, folder: Path, source: str, watcher: Watcher, proxy_for: Callable[[str], str | None]
    ) -> StickOutcome:
        self.sticks.append(folder)
        return StickOutcome("written", 1, str(folder))
