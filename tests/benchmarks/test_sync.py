"""Bringing an edition to a desk: nothing new, all of it, ten changes, a thousand; and the window meanwhile."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.synchronise import synchronise
from tests.benchmarks.published import FIRST, add, day_of
from tests.benchmarks.rounds import FEWEST_ROUNDS, Report
from tests.benchmarks.sync_scale import PROGRAMS, STEPS, Made, made, ran, update
from tests.sync.static_host import served

ENTRIES = 100_000
# A round takes minutes, and a ratio of so much work hardly moves.
ROUNDS = 2
MOST_RATIO, MOST_MB, MOST_GAP_MS = 2.0, 100.0, 50.0

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(ENTRIES, tmp_path_factory.mktemp("scale"))


def test_updates(world: Made, bundled: Path, report: Report, tmp_path: Path) -> None:
    desk = tmp_path / "desk"
    full, floors = [], []
    for _ in range(ROUNDS):
        shutil.rmtree(desk, ignore_errors=True)
        full.append(update(world, desk, bundled, FIRST))
        built, lines = next(desk.glob("edition-*.db")), next(desk.glob("edition-*.xz"))
        floors.append(ran(PROGRAMS / "sync_floor.py", lines, built, tmp_path / "floor.db")["processor_s"])
        (tmp_path / "floor.db").unlink()
    case = f"{ENTRIES} entries, all of them"
    # Both in processor time: what else runs on the machine waits for the disk too.
    report.compare("sync", case, _median(full, "processor_s") * 1000, median(floors) * 1000, MOST_RATIO, ROUNDS)
    report.note("sync", f"{case}, by the clock", _median(full, "s") * 1000, "ms", rounds=ROUNDS)
    report.note("sync", f"{case}, memory", _median(full, "mb"), "MB", most=MOST_MB, rounds=ROUNDS)
    _nothing_new(world, desk, bundled, report)
    for (serial, count), packed in zip(STEPS, world.later, strict=True):
        add(world.folder, serial, packed)
        told = update(world, desk, bundled, serial)
        assert told["outcome"] == "updated"
        report.note("sync", f"{count} changes of {ENTRIES}", told["s"] * 1000, "ms", rounds=1)
        report.note("sync", f"{count} changes of {ENTRIES}, fetched", told["fetched"] / 1000, "kB", rounds=1)


def _nothing_new(world: Made, folder: Path, bundled: Path, report: Report) -> None:
    desk = Desk(folder, bundled, world.root.read_bytes(), "0.1.0")
    times, sent, asked = [], 0, 0
    for _ in range(FEWEST_ROUNDS):
        with served(world.folder) as host:
            start = perf_counter()
            assert synchronise(desk, host.address, now=lambda: day_of(FIRST)).kind == "up-to-date"
            times.append((perf_counter() - start) * 1000)
            files = [world.folder / path.lstrip("/") for path in host.paths()]
            sent, asked = sum(file.stat().st_size for file in files if file.is_file()), len(files)
    report.note("sync", f"nothing new, {asked} requests", median(times), "ms", rounds=FEWEST_ROUNDS)
    report.note("sync", "nothing new, bodies of the answers", sent / 1000, "kB", rounds=FEWEST_ROUNDS)


@pytest.mark.parametrize("how", ["nothing", "thread", "process"])
def test_frames_meanwhile(world: Made, bundled: Path, report: Report, tmp_path: Path, how: str) -> None:
    last = STEPS[-1][0]
    told = ran(
        PROGRAMS / "sync_gap.py", how, tmp_path / "desk", bundled, world.root, world.folder, day_of(last).isoformat()
    )
    most = None if how == "nothing" else MOST_GAP_MS
    report.note("longest gap between frames", f"update in a {how}", told["longest_ms"], "ms", most=most, rounds=1)


def _median(told: list[dict[str, Any]], name: str) -> float:
    return float(median(one[name] for one in told))
