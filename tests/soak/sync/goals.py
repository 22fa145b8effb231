"""How far a run of these goes: a few times in the suite, hundreds in `make soak-sync`. Times and not seconds: on a
computer that does much else seconds may not even be enough for one of each."""

from __future__ import annotations

import os
from collections.abc import Callable

from tests.soak.sync.victims import Tally

# Over fetching, and as many over taking over.
KILLS = int(os.environ.get("SOAK_KILLS", "6"))
CUTS = int(os.environ.get("SOAK_CUTS", "12"))
# Longest that a long run may take.
HOURS = 3


def kills_done(tally: Tally) -> Callable[[], bool]:
    """So many over fetching and so many over taking over."""
    return lambda: min(tally.fetching, tally.applying) >= KILLS


def cuts_done(tally: Tally) -> Callable[[], bool]:
    return lambda: tally.cut.total() >= CUTS
