"""A program in a process of its own: how long until it says a word, and how much memory it then holds."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from time import perf_counter

PATIENCE_S = 60


@dataclass(frozen=True, slots=True)
class Running:
    """A process that has said its word `ms` after it was asked for."""

    process: subprocess.Popen[str]
    ms: float

    def memory_mb(self) -> float:
        return memory_mb(self.process.pid)


@contextmanager
def said(word: str, arguments: Sequence[str | Path]) -> Iterator[Running]:
    """Runs Python with `arguments` until a line on stderr begins with `word`; ends it afterwards."""
    start = perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    heard = []
    patience = Timer(PATIENCE_S, process.kill)
    patience.start()
    try:
        for line in process.stderr:
            heard.append(line)
            if line.startswith(word):
                yield Running(process, (perf_counter() - start) * 1000)
                return
        raise AssertionError(f"in {PATIENCE_S} s it never said “{word}”: {''.join(heard)[-2000:]}")
    finally:
        patience.cancel()
        process.kill()
        process.wait(PATIENCE_S)
        process.stderr.close()


def memory_mb(pid: int) -> float:
    """The proportional memory of a process and all that it started."""
    return sum(_proportional_kb(each) for each in _with_children(pid)) / 1024


def _with_children(pid: int) -> list[int]:
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += _with_children(int(child))
    return found


def _proportional_kb(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0
