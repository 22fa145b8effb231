"""Runs a module of these tests on a virtual screen, with a bus for screen readers of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "Xvfb", "openbox")
REGISTRY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
TOLD = {
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    "QT_QPA_PLATFORM": "xcb",
    "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu",
}
missing = [name for name in NEEDED if shutil.which(name) is None] + ([] if REGISTRY.exists() else ["at-spi2-core"])
needs_the_bus = [
    pytest.mark.web,
    pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}: see installer/set_up/system-packages.txt"),
]


@contextmanager
def screen() -> Iterator[str]:
    """The name of a screen of one's own, which the X server chooses: `xvfb-run` may choose one that another chose."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


def run_there(root: Path, module: str, *arguments: str, timeout_s: float = 90, told: Mapping[str, str] = TOLD) -> str:
    """What it wrote on its output; the bus says its own name there too."""
    command = ["dbus-run-session", "--", sys.executable, "-m", f"tests.accessibility.{module}", *arguments]
    with screen() as display:
        around = {**os.environ, **TOLD, **told, "DISPLAY": display}
        done = subprocess.run(
            command, cwd=root, env=around, capture_output=True, text=True, timeout=timeout_s, check=False
        )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.split("well-known name - org.a11y.atspi.Registry\n")[-1]
