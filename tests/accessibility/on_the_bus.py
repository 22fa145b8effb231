"""Runs a module of these tests on a virtual screen, with a bus for screen readers of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "xvfb-run", "openbox")
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


def run_there(root: Path, module: str, *arguments: str, timeout_s: float = 90) -> str:
    """What it wrote on its output; the bus says its own name there too."""
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1440x900x24", "dbus-run-session", "--"]
    command = [*screen, sys.executable, "-m", f"tests.accessibility.{module}", *arguments]
    done = subprocess.run(
        command, cwd=root, env={**os.environ, **TOLD}, capture_output=True, text=True, timeout=timeout_s, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.split("well-known name - org.a11y.atspi.Registry\n")[-1]
