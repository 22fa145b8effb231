"""How looking for a newer program, or fetching one, ended: each ending with one sentence in the Fluent catalogues."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from healing_desktop.core.dates import partial_date
from healing_desktop.core.words import Words, ltr
from healing_desktop.sync.outcomes import OutcomeKind
from healing_desktop.sync.program_offer import ProgramOffer

# "current": none is newer. "older-offered": older than what was offered before. "needs-between": it follows a version
# that is newer than this one. "wrong-file": what came is no installer for this computer. "no-installation": the
# program runs from its sources, and nothing installs over them.
OwnKind = Literal[
    "available", "current", "fetched", "older-offered", "needs-between", "wrong-file", "no-installation"
]  # fmt: skip
OWN: tuple[OwnKind, ...] = (
    "available", "current", "fetched", "older-offered", "needs-between", "wrong-file", "no-installation",
)  # fmt: skip
WELL = ("available", "current", "fetched")


@dataclass(frozen=True, slots=True)
class ProgramOutcome:
    """`running`: the version of this program; `file`: the installer, as it was signed; `fetched` bytes for it."""

    kind: OwnKind | OutcomeKind
    now: datetime
    running: str
    offer: ProgramOffer | None = None
    file: Path | None = None
    fetched: int = 0
    detail: str = ""

    @property
    def well(self) -> bool:
        """Nothing that anybody has to do something about."""
        return self.kind in WELL


def program_sentence(outcome: ProgramOutcome, words: Words) -> str:
    """What goes wrong on the way is said as of data: it is the same way."""
    key = "program" if outcome.kind in OWN else "sync"
    return words(
        f"outcome-{key}-{outcome.kind}",
        version=ltr(outcome.offer.version if outcome.offer else ""), running=ltr(outcome.running),
        date=partial_date(outcome.now.date().isoformat(), words),
    )  # fmt: skip
