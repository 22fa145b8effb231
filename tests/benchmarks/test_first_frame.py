"""From the start of the process to the first painted frame, against a bare window."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from tests.benchmarks.fresh_process import said
from tests.benchmarks.rounds import ROUNDS, Report

PROGRAMS = Path(__file__).parent / "programs"
MOST_RATIO = 1.5


def test_first_frame(report: Report, bundled: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    ours: list[str | Path] = ["-m", "healing_desktop", "--profile-start", "--profile", profile, "--edition", bundled]
    bare: list[str | Path] = [PROGRAMS / "bare_window.py"]
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    for number in range(ROUNDS + 1):
        for name, arguments in (("ours", ours), ("bare", bare)):
            with said("first frame", arguments) as running:
                # The first round warms the disk's cache.
                times[name] += [running.ms] if number else []
    report.compare("first frame", "window", median(times["ours"]), median(times["bare"]), MOST_RATIO, ROUNDS)
