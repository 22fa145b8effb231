"""Starts desks as processes of their own, kills one and starts it again, and waits until all are done."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

from healing_desktop.core.centre import Change, Saved
from tests.fixtures.centre_place import open_place
from tests.soak.centre.accounts import keep_history
from tests.soak.centre.desk_process import NOTES, Job, note_of

_ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Desks:
    """`folder` holds one for each desk."""

    folder: Path
    place: str
    ends: float
    every: float
    control: str
    process: subprocess.Popen[bytes]
    _pause: Event

    def start(self, name: str) -> None:
        seed = int(name.split("-")[1])
        job: Job = {
            "name": name, "folder": str(self.folder / name), "place": self.place, "ends": self.ends,
            "every": self.every, "seed": seed, "control": self.control,
        }  # fmt: skip
        (self.folder / name / "pid").unlink(missing_ok=True)
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(job).encode() + b"\n")
        self.process.stdin.flush()
        self.wait_for((self.folder / name / "pid").exists, 30)

    def kill(self, name: str) -> None:
        os.kill(int((self.folder / name / "pid").read_text()), signal.SIGKILL)

    def wait_until(self, moment: float) -> None:
        self._pause.wait(max(0.0, moment - monotonic()))

    def wait_for(self, reached: Callable[[], bool], seconds: float) -> None:
        over = monotonic() + seconds
        while not reached():
            assert not self.complaints(), self.complaints()
            assert monotonic() < over, "waited in vain"
            self._pause.wait(0.05)

    def finish(self, count: int) -> None:
        """All desks are done with what they had, then show what they have."""
        self.wait_for(lambda: len(list(self.folder.glob("*/drained"))) == count, self.ends - monotonic() + 120)
        (self.folder / "finish").touch()
        self.wait_for(lambda: len(list(self.folder.glob("*/final.json"))) == count, 30)

    def complaints(self) -> str:
        return (self.folder / "stderr").read_text()[-3000:]


@contextmanager
def desks(folder: Path, place: str, seconds: float, every: float, control: str = "") -> Iterator[Desks]:
    """On `place`, where there is nothing yet; with notes that all desks share."""
    store = open_place(place)
    keep_history(place)
    seeded = store.write([Change(note_of(number, f"seed.{number} on ")) for number in range(NOTES)])
    assert isinstance(seeded, Saved), seeded
    store.close()
    folder.mkdir()
    with (folder / "stderr").open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.centre.desk_process"],
            cwd=_ROOT, stdin=subprocess.PIPE, stderr=stderr, start_new_session=True,
            env={**os.environ, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_ROOT / 'src'}"},
        )  # fmt: skip
    try:
        yield Desks(folder, place, monotonic() + seconds, every, control, process, Event())
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert process.stdin is not None
        process.stdin.close()
