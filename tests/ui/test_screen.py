"""Without a screen there is one clear sentence, and no crash of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from healing_desktop.ui.screen import has_screen

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may have no screen")


@linux
def test_no_display_is_no_screen() -> None:
    assert not has_screen({})
    assert not has_screen({"DISPLAY": ":4711"})
    assert not has_screen({"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"})


def test_a_platform_chosen_by_hand_is_believed() -> None:
    assert has_screen({"QT_QPA_PLATFORM": "offscreen"})
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert has_screen({"DISPLAY": "elsewhere:0"})


@linux
@pytest.mark.parametrize("arguments", [[], ["self-test"], ["--language", "fr"]])
def test_the_program_says_so_and_ends(arguments: list[str], tmp_path: Path) -> None:
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in gone}
    command = [sys.executable, "-m", "healing_desktop", "--profile", str(tmp_path), *arguments]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert ("scherm" in ended.stderr + ended.stdout) or ("écran" in ended.stderr)
