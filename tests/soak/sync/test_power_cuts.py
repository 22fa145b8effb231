"""The power goes at any moment of a sync: what was told is on the disk, and the next sync works."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.soak.sync.campaign import ROUNDS_OF_A_DESK, Campaign, campaign, unexpected, until
from tests.soak.sync.disk_image import after_a_power_cut, mounted, new_disk, why_not
from tests.soak.sync.goals import CUTS, FEWEST, HOURS, cuts_done
from tests.soak.sync.victims import Victim, victims


@pytest.fixture(autouse=True)
def needs_a_disk() -> None:
    reason = why_not()
    if reason:
        pytest.skip(reason)


pytestmark = pytest.mark.timeout(HOURS * 3600)


def cut(run: Campaign, disk: Path, at: Path) -> tuple[Victim, list[str]]:
    """Work on `disk` until the power goes; `disk` is then what was left, after a look and one sync more."""
    left = disk.with_suffix(".left")
    with mounted(disk, at):
        victim = run.start()
        victim.reach(*run.workers.aim())
        victim.stop()
        after_a_power_cut(disk, left)
        victim.kill()
    left.replace(disk)
    with mounted(disk, at):
        return victim, run.look()


def test_a_sync_without_power(tmp_path: Path, tell: Callable[[str], None]) -> None:
    met: Counter[str] = Counter()
    at = tmp_path / "disk"
    with victims(tmp_path, seed=7) as workers:
        done = cuts_done(workers.tally)
        for number in until(done):
            disk = new_disk(tmp_path / "disk.image")
            with campaign(tmp_path / f"publisher-{number}", at, workers, seed=number) as run:
                with mounted(disk, at):
                    shutil.rmtree(at / "lost+found")
                for time in until(done):
                    victim, found = cut(run, disk, at)
                    met.update(unexpected(victim))
                    assert found == [], f"disk {number}, {time}, in {victim.step}"
                    if time == ROUNDS_OF_A_DESK // 2:
                        break
    tell(f"power cuts: {workers.tally}")
    assert not met
    assert workers.tally.cut.total() >= max(CUTS, FEWEST)


def test_a_program_that_never_waits_for_the_disk_is_seen(tmp_path: Path, tell: Callable[[str], None]) -> None:
    """The control: what it told is gone."""
    at = tmp_path / "disk"
    disk = new_disk(tmp_path / "disk.image")
    with (
        victims(tmp_path, seed=8) as workers,
        campaign(tmp_path / "publisher", at, workers, seed=1, control="no-fsync") as run,
    ):
        with mounted(disk, at):
            shutil.rmtree(at / "lost+found")
        for number in until(lambda: "told" in "".join(run.tally.damage)):
            cut(run, disk, at)
            assert number < 20, "nothing is seen"
    tell(f"power cuts, without fsync: {workers.tally}; {workers.tally.damage[0]}")
