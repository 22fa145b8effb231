"""Writers that are started, listened to and killed, and what they said that must be there afterwards."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import monotonic

from healing_desktop.core.centre import Since
from healing_desktop.core.centre_records import KeptList, Note
from tests.fixtures.centre_place import open_place
from tests.soak.centre.note_writer import Job

_PATIENCE = 30.0
_ROOT = Path(__file__).resolve().parents[3]


class Writers:
    """`told`: the last number that each name was told is saved. `kills`: so many died so far."""

    def __init__(self, process: subprocess.Popen[bytes], seed: int) -> None:
        self.told: dict[str, int] = {}
        self.kills = 0
        self._process, self._random, self._rest = process, Random(seed), b""
        self._pids: dict[str, int] = {}

    def start(self, place: str, name: str, control: str = "") -> None:
        assert self._process.stdin is not None
        job: Job = {"place": place, "name": name, "control": control}
        self._pids[name] = 0
        self._process.stdin.write(json.dumps(job).encode() + b"\n")
        self._until(lambda: self._pids[name] > 0)

    def saves_once_more(self, name: str) -> None:
        """Nothing that died is in its way."""
        before = self.told.get(name, 0)
        self._until(lambda: self.told.get(name, 0) > before)

    def a_while(self, most: float) -> None:
        """Up to so many seconds."""
        self._listen_for(self._random.uniform(0, most))

    def kill(self, name: str) -> None:
        self._end(name, signal.SIGKILL)
        self.kills += 1

    def stop(self, name: str) -> None:
        """Not one instruction more, and nothing of it is under way in the system either."""
        pid = self._pids[name]
        os.kill(pid, signal.SIGSTOP)
        over = monotonic() + _PATIENCE
        while any(
            task.read_text().rpartition(")")[2].split()[0] != "T" for task in Path(f"/proc/{pid}/task").glob("*/stat")
        ):
            assert monotonic() < over, "it does not stop"
            self._listen_for(0.001)
        self._listen_for(0)

    def _end(self, name: str, how: signal.Signals) -> None:
        handle = os.pidfd_open(self._pids.pop(name))
        try:
            signal.pidfd_send_signal(handle, how)
            assert select.select((handle,), (), (), _PATIENCE)[0], "it does not die"
        finally:
            os.close(handle)
        self._listen_for(0)

    def _until(self, reached: Callable[[], bool]) -> None:
        over = monotonic() + _PATIENCE
        while not reached():
            assert monotonic() < over, f"nothing happens any more: {self.told}"
            self._listen_for(0.05, once=True)

    def _listen_for(self, seconds: float, *, once: bool = False) -> None:
        assert self._process.stdout is not None
        output, over = self._process.stdout.fileno(), monotonic() + seconds
        while select.select((output,), (), (), max(0, over - monotonic()))[0]:
            read = os.read(output, 1 << 16)
            assert read, "the writers are gone"
            *lines, self._rest = (self._rest + read).split(b"\n")
            for line in lines:
                self._hear(*line.decode().split(" "))
            if once:
                return

    def _hear(self, word: str, name: str, number: str) -> None:
        (self._pids if word == "began" else self.told)[name] = int(number)


@contextmanager
def writers(folder: Path, seed: int) -> Iterator[Writers]:
    with (folder / f"writers-{seed}.log").open("w+b") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.centre.note_writer"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, bufsize=0, cwd=_ROOT,
        )  # fmt: skip
        try:
            with process:
                yield Writers(process, seed)
        finally:
            errors.seek(0)
            said = errors.read().decode(errors="replace")
            assert not said, said


def lost(place: str, told: dict[str, int]) -> list[str]:
    """Whatever was told and is not there, and whatever is there by halves; empty when all is well."""
    store = open_place(place)
    there = store.since(0)
    store.close()
    assert isinstance(there, Since), there
    notes = {kept.record.id for kept in there.rows if isinstance(kept.record, Note)}
    last = {kept.record.id: int(kept.record.record) for kept in there.rows if isinstance(kept.record, KeptList)}
    found = [f"{name}: {number} was told, {last.get(name, 0)} is there" for name, number in told.items()
             if last.get(name, 0) < number]  # fmt: skip
    whole = {f"{name}-{at}-{half}" for name, number in last.items() for at in range(1, number + 1) for half in "ab"}
    found += [f"{note} is missing" for note in sorted(whole - notes)]
    found += [f"{note} is there by halves" for note in sorted(notes - whole)]
    if len({kept.revision for kept in there.rows}) != len(there.rows):
        found.append("two rows have one revision")
    return found
