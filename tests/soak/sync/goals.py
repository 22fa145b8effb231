"""How far a run of these goes: a minute in the suite, hundreds of times in `make soak-sync`."""

from __future__ import annotations

import os
from collections.abc import Callable
from time import monotonic

from tests.soak.sync.victims import Tally

# Over fetching, and as many over taking over.
KILLS = int(os.environ.get("SOAK_KILLS", "0"))
CUTS = int(os.environ.get("SOAK_CUTS", "0"))
# On a computer that does much else a minute may not be enough for so many: then it takes longer.
SECONDS, FEWEST = 60.0, 5
# Longest that a long run may take.
HOURS = 3


def kills_done(tally: Tally) -> Callable[[], bool]:
    """So many over fetching and so many over taking over."""
    return _done(KILLS, lambda: min(tally.fetching, tally.applying))


def cuts_done(tally: Tally) -> Callable[[], bool]:
    return _done(CUTS, tally.cut.total)


def _done(wanted: int, count: Callable[[], int]) -> Callable[[], bool]:
    end = monotonic() + (0 if wanted else SECONDS)
    return lambda: monotonic() > end and count() >= (wanted or FEWEST)
