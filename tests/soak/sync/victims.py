"""Workers that are started, listened to, and cut off in the step that was cut off least."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median
from time import monotonic

from tests.soak.sync.checks import Told
from tests.soak.sync.worker import APPLYING, FETCHING, STEPS

_PATIENCE = 30.0
_ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Tally:
    """What happened in a run. `cut`: how often in which step."""

    cut: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    notes: int = 0
    damage: list[str] = field(default_factory=list)
    began: float = field(default_factory=monotonic)

    @property
    def fetching(self) -> int:
        return sum(self.cut[step] for step in FETCHING)

    @property
    def applying(self) -> int:
        return sum(self.cut[step] for step in APPLYING)

    def __str__(self) -> str:
        steps = ", ".join(f"{step} {self.cut[step]}" for step in STEPS)
        ends = ", ".join(f"{kind} {count}" for kind, count in self.outcomes.most_common())
        return (
            f"{self.cut.total()} cut off ({self.fetching} fetching, {self.applying} taking over: {steps}); "
            f"{ends}; {self.notes} notes told; {len(self.damage)} damaged or lost; {monotonic() - self.began:.0f} s"
        )


class Victim:
    """One worker under way. What it told is in `told`, `step` is where it is."""

    def __init__(self, output: int, tally: Tally, told: Told, lasts: dict[str, list[float]]) -> None:
        self.told, self.step, self.kinds = told, "", Counter[str]()
        self._output, self._tally, self._lasts = output, tally, lasts
        self._since, self._rest = monotonic(), b""
        self._pid = 0
        self._until(lambda: self._pid > 0, _PATIENCE)
        self._handle = os.pidfd_open(self._pid)

    def reach(self, step: str, share: float) -> None:
        """Go on until it is in this step, and then for a share of the time that the step mostly takes."""
        self._until(lambda: self.step == step, _PATIENCE)
        lasts = median(self._lasts[step][-50:]) if self._lasts[step] else 0.1
        self._until(lambda: self.step != step, share * lasts)

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        self._gone()
        self._tally.cut[self.step] += 1

    def stop(self) -> None:
        """Not one instruction more, and nothing of it is under way in the system either."""
        os.kill(self._pid, signal.SIGSTOP)
        tasks = Path(f"/proc/{self._pid}/task")
        over = monotonic() + _PATIENCE
        while any(file.read_text().rpartition(")")[2].split()[0] != "T" for file in tasks.glob("*/stat")):
            assert monotonic() < over, "it does not stop"
            select.select((), (), (), 0.001)
        self._drain()

    def _gone(self) -> None:
        readable, _, _ = select.select((self._handle,), (), (), _PATIENCE)
        assert readable, "it does not die"
        os.close(self._handle)
        self._drain()

    def _drain(self) -> None:
        while select.select((self._output,), (), (), 0)[0]:
            self._listen()
        # A line that was cut off with its writer was not told.
        self._rest = b""

    def _until(self, reached: object, seconds: float) -> None:
        assert callable(reached)
        over = monotonic() + seconds
        while not reached():
            left = over - monotonic()
            if left <= 0:
                assert seconds < _PATIENCE, f"nothing happens any more after {self.step}"
                return
            if select.select((self._output,), (), (), left)[0]:
                self._listen()

    def _listen(self) -> None:
        read = os.read(self._output, 1 << 16)
        assert read, "the workers are gone"
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            self._hear(line.decode())

    def _hear(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == "pid":
            self._pid = int(rest)
        elif word == "serial":
            self.told.serial = int(rest)
        elif word == "note":
            self.told.note = int(rest)
            self._tally.notes += 1
        elif word == "outcome":
            self._tally.outcomes[rest.split(" ")[0]] += 1
            self.kinds[rest] += 1
        if word in ("step", "outcome"):
            now = monotonic()
            self._lasts[self.step].append(now - self._since)
            self.step, self._since = (rest if word == "step" else ""), now


class Victims:
    """`errors`: what the workers complain of."""

    def __init__(self, process: subprocess.Popen[bytes], seed: int) -> None:
        self.tally = Tally()
        self._process, self._random = process, Random(seed)
        self._lasts: dict[str, list[float]] = defaultdict(list)

    def start(self, job: dict[str, str], told: Told) -> Victim:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job).encode() + b"\n")
        self._process.stdin.flush()
        return Victim(self._process.stdout.fileno(), self.tally, told, self._lasts)

    def aim(self, steps: tuple[str, ...] = STEPS) -> tuple[str, float]:
        """The step that was cut off least, of those that are fetching or of those that are not, and how far in it."""
        group = FETCHING if self.tally.fetching <= self.tally.applying else APPLYING
        open_to = [step for step in group if step in steps] or list(steps)
        fewest = min(self.tally.cut[step] for step in open_to)
        step = self._random.choice([step for step in open_to if self.tally.cut[step] == fewest])
        return step, self._random.uniform(0, 1.3)


@contextmanager
def victims(folder: Path, seed: int) -> Iterator[Victims]:
    with (folder / f"workers-{seed}.log").open("w+b") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.sync.worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, bufsize=0, cwd=_ROOT,
        )  # fmt: skip
        try:
            with process:
                yield Victims(process, seed)
        finally:
            errors.seek(0)
            said = errors.read().decode(errors="replace")
            assert not said, said
