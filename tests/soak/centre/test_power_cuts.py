"""The power goes at any moment of writing into the file of a centre: what was told is on the disk.

6 times in the suite, 100 times in `make soak-centre` (SOAK_CENTRE_CUTS).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.soak.centre.killed_writers import Writers, lost, writers
from tests.soak.sync.disk_image import after_a_power_cut, mounted, new_disk, why_not

CUTS = int(os.environ.get("SOAK_CENTRE_CUTS", "6"))
A_WHILE = 0.15


@pytest.fixture(autouse=True)
def needs_a_disk() -> None:
    reason = why_not()
    if reason:
        pytest.skip(reason)


pytestmark = pytest.mark.timeout(120 + CUTS * 5)


def cut(run: Writers, disk: Path, at: Path, control: str = "") -> list[str]:
    """Write on `disk` until the power goes; `disk` is then what was left."""
    left, place = disk.with_suffix(".left"), str(at / "centre.db")
    with mounted(disk, at):
        run.start(place, "one", control)
        run.saves_once_more("one")
        run.a_while(A_WHILE)
        run.stop("one")
        after_a_power_cut(disk, left)
        run.kill("one")
    left.replace(disk)
    with mounted(disk, at):
        return lost(place, run.told)


def test_nothing_that_was_told_is_lost_by_a_power_cut(tmp_path: Path, tell: Callable[[str], None]) -> None:
    disk = new_disk(tmp_path / "disk.image")
    with writers(tmp_path, seed=9) as run:
        while run.kills < CUTS:
            assert cut(run, disk, tmp_path / "disk") == []
        tell(f"power cuts while writing: {run.kills} times, {run.told['one']} told, 0 lost")


def test_a_program_that_never_waits_for_the_disk_is_seen(tmp_path: Path) -> None:
    """The control: what it told is gone."""
    disk = new_disk(tmp_path / "disk.image")
    with writers(tmp_path, seed=10) as run:
        while "was told" not in "".join(cut(run, disk, tmp_path / "disk", "never-to-the-disk")):
            assert run.kills < 10, "nothing is seen"
