"""The program as a process of its own, with a home, folders for what is temporary, and a printer of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.ui.handouts.fake_cups import FakeCups

FOLDERS = {
    "HOME": "home", "XDG_CONFIG_HOME": "home/.config", "XDG_DATA_HOME": "home/.local/share",
    "XDG_CACHE_HOME": "home/.cache", "XDG_STATE_HOME": "home/.local/state", "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp", "HEALING_PROFILE": "home/profile",
}  # fmt: skip


@pytest.fixture
def cups(tmp_path: Path) -> FakeCups:
    (tmp_path / "cups").mkdir()
    return FakeCups(tmp_path / "cups")


@dataclass(frozen=True)
class Gone:
    """What a process said, and where it may have written, once it was killed."""

    said: str
    folders: tuple[Path, ...]


Run = Callable[..., Gone]


@pytest.fixture
def run(tmp_path: Path, cups: FakeCups, root: Path) -> Run:
    """Runs a module of tests until it says its one line, then `kill -9`."""

    def run_module(module: str, *arguments: str) -> Gone:
        here = tmp_path
        env = {**os.environ, "PATH": cups.path, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
        for name, folder in FOLDERS.items():
            (here / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
            env[name] = str(here / folder)
        settings = "[desk]\nlanguage=nl\nprinter=Balie\ncentre_name=Huis Verzonnen\n"
        (here / "home/profile/settings.ini").write_text(settings, encoding="utf-8")
        command = [sys.executable, "-m", f"tests.soak.visitors.{module}", *arguments]
        # As a session keeps it: what a program complains of is on the disk too.
        errors = here / "home/.xsession-errors"
        with (
            errors.open("wb") as complaints,
            subprocess.Popen(
                command, cwd=here / "tmp", env=env, stdout=subprocess.PIPE, stderr=complaints, start_new_session=True
            ) as process,
        ):
            try:
                assert process.stdout is not None
                said = process.stdout.readline().decode()
            finally:
                os.killpg(process.pid, signal.SIGKILL)
        assert said, errors.read_text(encoding="utf-8")
        return Gone(said, (here / "home", here / "run", here / "tmp", cups.here))

    return run_module
