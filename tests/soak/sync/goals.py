"""How far a run of these goes: so many seconds in the suite, so many times in `make soak-sync`."""

from __future__ import annotations

import os
from collections.abc import Callable
from time import monotonic

from tests.soak.sync.victims import Tally

KILLS = int(os.environ.get("SOAK_KILLS", "0"))
CUTS = int(os.environ.get("SOAK_CUTS", "0"))
# Longest that a long run may take.
HOURS = 3


def kills_done(tally: Tally, seconds: float) -> Callable[[], bool]:
    """So many over fetching and so many over taking over."""
    if KILLS:
        return lambda: min(tally.fetching, tally.applying) >= KILLS
    return _over(seconds)


def cuts_done(tally: Tally, seconds: float) -> Callable[[], bool]:
    return (lambda: tally.cut.total() >= CUTS) if CUTS else _over(seconds)


def _over(seconds: float) -> Callable[[], bool]:
    end = monotonic() + seconds
    return lambda: monotonic() > end
