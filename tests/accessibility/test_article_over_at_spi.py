"""What a screen reader on Linux really gets of an article: asked from outside, over its own bus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "xvfb-run")
REGISTRY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
missing = [name for name in NEEDED if shutil.which(name) is None] + ([] if REGISTRY.exists() else ["at-spi2-core"])
pytestmark = [
    pytest.mark.web,
    pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}: see installer/set_up/system-packages.txt"),
]


def heard(root: Path) -> list[tuple[int, str, str]]:
    told = {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu",
    }
    program = [sys.executable, "-m", "tests.accessibility.heard_article", str(root / "resources"), "first-time", "nl"]
    command = ["xvfb-run", "--auto-servernum", "dbus-run-session", "--", sys.executable, "-m",
               "tests.accessibility.at_spi", *program]  # fmt: skip
    done = subprocess.run(
        command, cwd=root, env={**os.environ, **told}, capture_output=True, text=True, timeout=90, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return [tuple(node) for node in json.loads(done.stdout.splitlines()[-1])]


def test_title_headings_landmarks_and_links_are_heard(root: Path) -> None:
    tree = heard(root)
    assert tree[0] == (0, "web document", "De eerste keer in een groep")
    headings = [name for _, role, name in tree if role == "heading"]
    assert headings[:3] == ["De eerste keer in een groep", "In het kort", "In dit artikel"]
    assert len(headings) > 10
    links = [name for _, role, name in tree if role == "link"]
    assert "Groep zeven" in links
    assert "Voor je gaat" in links
