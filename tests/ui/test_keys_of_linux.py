"""What a desktop of Linux gives a line of text does not take a key of the window away; no other test runs on one."""

from __future__ import annotations

import os
import subprocess
import sys
from shutil import which

import pytest

# Run on a screen of X11: each key of the table that the box with the caret wants for itself.
ASKED = """
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from healing_desktop.ui.actions import TABLE
from healing_desktop.ui.finder.search_box import SearchBox
application = QApplication([])
assert application.platformName() == "xcb"
box = SearchBox()
for spec in (spec for spec in TABLE if spec.key):
    pressed = QKeySequence(spec.key)[0]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), pressed.keyboardModifiers())
    event.ignore()
    application.sendEvent(box, event)
    if event.isAccepted():
        print(spec.id, spec.key)
"""


@pytest.mark.skipif(which("xvfb-run") is None, reason="needs a virtual screen")
def test_no_key_of_the_window_stays_in_the_box_on_linux() -> None:
    asked = subprocess.run(
        ("xvfb-run", "--auto-servernum", sys.executable, "-c", ASKED),
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (asked.returncode, asked.stdout) == (0, ""), asked.stderr
