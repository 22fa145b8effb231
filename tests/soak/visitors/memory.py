"""How much memory a program and the processes it started hold."""

from __future__ import annotations

import os
from pathlib import Path


def megabytes() -> float:
    """Of this process and those below it, as far as it is in memory now."""
    pids, total = [os.getpid()], 0
    while pids:
        pid = pids.pop()
        try:
            total += int(Path(f"/proc/{pid}/statm").read_text().split()[1])
            pids += [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        except OSError:
            continue
    return total * os.sysconf("SC_PAGE_SIZE") / 1e6


def growth(samples: list[float]) -> float:
    """From the first third of what was measured after the warm-up to the last third, in parts of one. Each third by its
    lowest: what was just thrown away is not yet given back."""
    third = max(1, len(samples) // 3)
    return min(samples[-third:]) / min(samples[:third]) - 1
