"""kill -9 at any moment of a sync, while the publisher publishes and changes keys: nothing that was told is lost."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.soak.sync.campaign import ROUNDS_OF_A_DESK, campaign, unexpected, until
from tests.soak.sync.goals import FEWEST, HOURS, KILLS, kills_done
from tests.soak.sync.victims import victims

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="processes are forked here"),
    pytest.mark.timeout(HOURS * 3600),
]


def test_a_sync_that_is_killed(tmp_path: Path, tell: Callable[[str], None]) -> None:
    met: Counter[str] = Counter()
    with victims(tmp_path, seed=5) as workers:
        done = kills_done(workers.tally)
        for desk in until(done):
            home = tmp_path / f"desk-{desk}"
            home.mkdir()
            with campaign(tmp_path / f"publisher-{desk}", home, workers, seed=desk) as run:
                for number in until(done):
                    victim = run.start()
                    victim.reach(*workers.aim())
                    victim.kill()
                    met.update(unexpected(victim))
                    assert run.look() == [], f"desk {desk}, {number}, in {victim.step}"
                    if number == ROUNDS_OF_A_DESK:
                        break
    tell(f"kill -9: {workers.tally}")
    assert not met
    assert min(workers.tally.fetching, workers.tally.applying) >= max(KILLS, FEWEST)


def test_an_edition_that_is_written_over_in_place_is_seen(tmp_path: Path, tell: Callable[[str], None]) -> None:
    """The control: no transaction, no file beside."""
    home = tmp_path / "desk"
    home.mkdir()
    with (
        victims(tmp_path, seed=6) as workers,
        campaign(tmp_path / "publisher", home, workers, seed=1, control="no-transaction") as run,
    ):
        for number in until(lambda: "edition-" in "".join(run.tally.damage)):
            victim = run.start()
            victim.reach("in-place", share=0.3)
            victim.kill()
            run.look()
            assert number < 20, "nothing is seen"
    tell(f"kill -9, without a transaction: {workers.tally}; {workers.tally.damage[0]}")
