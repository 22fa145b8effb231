"""Random visitors, one after the other: nothing unforeseen, no more memory, no trace. SOAK_VISITORS_SECONDS: two hours
in `make soak-visitors`; SOAK_VISITORS_SEED for the same ones again."""

from __future__ import annotations

import json
import os
from random import SystemRandom

import pytest

from tests.soak.conftest import LINES
from tests.soak.visitors.conftest import Run
from tests.soak.visitors.memory import growth
from tests.soak.visitors.traces import traces
from tests.soak.visitors.words import mark

SUITE_SECONDS = 15.0
SECONDS = float(os.environ.get("SOAK_VISITORS_SECONDS", SUITE_SECONDS))
SEED = int(os.environ.get("SOAK_VISITORS_SEED", SystemRandom().randrange(1_000_000)))
# A short run is over before every screen was there in every language, and the web engine has begun.
MOST_GROWTH = 0.1 if SECONDS >= 600 else 0.3
MARKS = 100


@pytest.mark.timeout(SECONDS * 1.2 + 180)
def test_random_visitors(run: Run, request: pytest.FixtureRequest) -> None:
    gone = run("visits_process", str(SECONDS), str(SEED))
    told = json.loads(gone.said)
    assert not told["faults"], (SEED, told["visits"], told["faults"])
    samples = told["samples"]
    grown = growth(samples)
    request.config.stash[LINES].append(
        f"visitors, seed {SEED}: {told['visits']} in {SECONDS:.0f} s ({told['hours']} hours by their clock), "
        f"{samples[0]:.0f} to {samples[-1]:.0f} MB, growth {grown:+.1%}"
    )
    assert told["visits"] > 3
    assert grown < MOST_GROWTH, (SEED, samples)
    assert not traces(gone.folders, [mark(number) for number in range(MARKS)])
