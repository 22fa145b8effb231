"""How a sync ended, each ending with one sentence under "outcome-sync-<kind>" in the Fluent catalogues."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from healing_desktop.core.dates import partial_date
from healing_desktop.core.edition_changes import Named
from healing_desktop.core.words import Words
from healing_desktop.exchange.edition_delta import DeltaRefused
from healing_desktop.exchange.record_lines import LineFault

__all__ = ["WELL", "Changes", "Named", "Outcome", "OutcomeKind", "sentence"]

OutcomeKind = Literal[
    "up-to-date", "available", "updated", "offline", "proxy-asks-password", "network-asks-login", "not-trusted",
    "no-edition-there", "clock-wrong", "older-than-mine", "signature-wrong", "no-space", "not-writable",
    "program-too-old", "expired", "rejected", "far-fewer", "busy", "cancelled", "broken-off", "no-key",
]  # fmt: skip
WELL: frozenset[OutcomeKind] = frozenset(("up-to-date", "available", "updated", "older-than-mine"))


# All of them are in the news of the desk; a first update may bring a million.
MOST_NAMED = 1000


@dataclass(frozen=True, slots=True)
class Changes:
    """Entries, each by id: of each kind at most MOST_NAMED. The totals count all of them."""

    new: tuple[Named, ...] = ()
    changed: tuple[Named, ...] = ()
    gone: tuple[Named, ...] = ()
    new_total: int = 0
    changed_total: int = 0
    gone_total: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """`from_serial` was in use before, `to_serial` is what the source offers; `bytes` were fetched, for "available"
    would be. `now`: the clock of this computer. `was` and `would_be`: numbers of entries, for "far-fewer". `detail`
    is for the local log; `fault`: what a reader found wrong with a file that came."""

    kind: OutcomeKind
    now: datetime
    from_serial: int | None = None
    to_serial: int | None = None
    changes: Changes = Changes()
    bytes: int = 0
    was: int = 0
    would_be: int = 0
    detail: str = ""
    fault: LineFault | DeltaRefused | None = None

    @property
    def well(self) -> bool:
        """Nothing that anybody has to do something about."""
        return self.kind in WELL


def sentence(outcome: Outcome, words: Words) -> str:
    found = outcome.changes
    return words(
        f"outcome-sync-{outcome.kind}",
        to=str(outcome.to_serial), new=found.new_total, changed=found.changed_total, gone=found.gone_total,
        was=outcome.was, would=outcome.would_be, date=partial_date(outcome.now.date().isoformat(), words),
    )  # fmt: skip
