"""Proportional memory of all processes, without and with the map, against bare Qt and a bare web view."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.fresh_process import said
from tests.benchmarks.rounds import FEWEST_ROUNDS, Report

PROGRAMS = Path(__file__).parent / "programs"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_memory(report: Report, root: Path, bundled: Path, tmp_path: Path) -> None:
    ours = [PROGRAMS / "our_window.py", root / "resources", tmp_path / "profile", bundled]
    programs: dict[str, tuple[str, list[str | Path]]] = {
        "bare window": ("first frame", [PROGRAMS / "bare_window.py"]),
        "window": ("ready", [*ours, "no-map"]),
        "bare web view": ("ready", [PROGRAMS / "bare_web_view.py"]),
        "window with map": ("ready", [*ours, "map"]),
    }
    held: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(FEWEST_ROUNDS):
        for name, (word, arguments) in programs.items():
            with said(word, arguments) as running:
                held[name].append(running.memory_mb())
    now = {name: median(megabytes) for name, megabytes in held.items()}
    report.weigh("memory", "without map", now["window"], now["bare window"], FEWEST_ROUNDS)
    report.weigh("memory", "with map", now["window with map"], now["bare web view"], FEWEST_ROUNDS)
