"""Starts a program on a virtual screen, waits for its window, and weighs all its processes."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SCREEN = ":97"
LATER = 10.0


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until a window of more than 300 points stands there; megabytes are shared memory in parts (PSS)."""

    seconds: float
    megabytes: float


def started(command: Sequence[str], *, cold: bool, patience: float = 120.0) -> Start:
    """One start in a new home folder. TimeoutError when no window came."""
    with tempfile.TemporaryDirectory() as home:
        screen = subprocess.Popen(("Xvfb", SCREEN, "-screen", "0", "1440x900x24"), stderr=subprocess.DEVNULL)
        environment = {
            "HOME": home, "DISPLAY": SCREEN, "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
            "QTWEBENGINE_DISABLE_SANDBOX": "1", "QT_QPA_PLATFORM": "xcb",
        }  # fmt: skip
        try:
            _until(lambda: _screen_is_there(environment), patience)
            if cold:
                os.sync()
                Path("/proc/sys/vm/drop_caches").write_text("3")
            begun = time.monotonic()
            program = subprocess.Popen(
                command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
            )
            try:
                _until(lambda: bool(_windows(environment, smallest=300)), patience)
                seconds = time.monotonic() - begun
                time.sleep(LATER)
                return Start(seconds, _weight(program.pid))
            finally:
                os.killpg(program.pid, 15)
                program.wait(30)
        finally:
            screen.terminate()
            screen.wait(30)


def _screen_is_there(environment: dict[str, str]) -> bool:
    asked = ("xdotool", "getdisplaygeometry")
    return subprocess.run(asked, env=environment, capture_output=True, check=False).returncode == 0


def _windows(environment: dict[str, str], smallest: int) -> list[str]:
    told = subprocess.run(
        ("xdotool", "search", "--onlyvisible", "--name", ".", "getwindowgeometry", "--shell", "%@"),
        env=environment, capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    return [line for line in told.splitlines() if line.startswith("WIDTH=") and int(line[6:]) >= smallest]


def _until(done: object, patience: float) -> None:
    assert callable(done)
    end = time.monotonic() + patience
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("no window came")
        time.sleep(0.02)


def _weight(session: int) -> float:
    total = 0
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and os.getsid(int(folder.name)) == session:
                lines = (folder / "smaps_rollup").read_text().splitlines()
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except (OSError, StopIteration):
            continue
    return total / 1024
