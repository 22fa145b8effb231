"""A newer program that is there, and is fetched, as a test wants it to be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from healing_desktop.sync.known_program import KnownProgram
from healing_desktop.sync.program_offer import ProgramOffer
from healing_desktop.sync.program_outcomes import ProgramOutcome
from healing_desktop.sync.watching import Watcher

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
OFFER = ProgramOffer("program/healing-desktop_0.2.0_amd64.deb", "debian-amd64", "0.2.0", 147_400_000, "00")
FILE = Path("installers") / "healing-desktop_0.2.0_amd64.deb"
PATIENCE_S = 10.0


class FakeProgram:
    """`there`: whether there is a newer one; `ends`: how the next fetch ends. It waits until `gate` is set, or it is
    cancelled."""

    running = "0.1.0"

    def __init__(self, *, there: bool = True, held: bool = False) -> None:
        self.there = there
        self.ends: ProgramOutcome = ProgramOutcome("fetched", NOW, self.running, OFFER, FILE)
        self.file: Path | None = None
        self.sources: list[str] = []
        self.gate = Event()
        if not held:
            self.gate.set()

    def known(self) -> KnownProgram | None:
        return KnownProgram(OFFER, self.file) if self.there else None

    def fetch(self, source: str, watcher: Watcher, proxy_for: Callable[[str], str | None]) -> ProgramOutcome:
        self.sources.append(source)
        watcher.progress(300, 600)
        watcher.progress(OFFER.bytes // 2, OFFER.bytes)
        waited = 0.0
        while not self.gate.wait(0.02) and not watcher.cancelled():
            waited += 0.02
            assert waited < PATIENCE_S, "nobody ended this fetch"
        if watcher.cancelled():
            return ProgramOutcome("cancelled", NOW, self.running)
        self.file = self.ends.file
        return self.ends
