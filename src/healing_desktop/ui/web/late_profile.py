"""The web engine starts when the first pane needs it, and only then costs time and memory."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible

from healing_desktop.ui.web.engine_library import load_engine_library

if TYPE_CHECKING:
    from healing_desktop.ui.web.profile import WebProfile

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
# Nothing here is drawn by a graphics card, and leaving it alone saves about 60 MB.
SPARING = "--disable-gpu"
# Without it a screen reader that was there before the engine finds an empty page.
HEARD = "--force-renderer-accessibility"
SCENE = "QT_QUICK_BACKEND"
# As soon as one page stands in it, Qt otherwise puts every frame of the whole window together as a graphics card would,
# which takes the processor 15 ms more for each key and 60 MB.
PLAIN_SCENE = "software"


class EngineMissingError(Exception):
    """The web engine cannot be started on this computer; the message says why, for the local log."""


class LateProfile(QObject):
    """Makes the one shared profile at the first `open`.

    It belongs to the application: left to Python, a collection of garbage on a job's thread could destroy it there,
    and the engine ends the whole program for that.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent or QCoreApplication.instance())
        self._profile: WebProfile | None = None

    @property
    def is_open(self) -> bool:
        return self._profile is not None

    def load(self) -> None:
        """Read the engine, for a job: from a cold disk that takes half a second. Raises EngineMissingError."""
        if _would_kill_the_program():
            raise EngineMissingError("the engine's sandbox does not work for the administrator (root)")
        flags = os.environ.get(FLAGS, SPARING)
        os.environ[FLAGS] = f"{flags} {HEARD}" if QAccessible.isActive() and HEARD not in flags else flags
        os.environ.setdefault(SCENE, PLAIN_SCENE)
        load_engine_library()
        try:
            import_module("PySide6.QtWebEngineWidgets")
            import_module("healing_desktop.ui.web.profile")
        except ImportError as error:
            raise EngineMissingError(str(error)) from error

    def open(self) -> WebProfile:
        """The profile; raises EngineMissingError. On the GUI thread, which it holds for 60 ms the first time."""
        if self._profile is None:
            self.load()
            from healing_desktop.ui.web.profile import WebProfile

            self._profile = WebProfile(self)
        return self._profile


def _would_kill_the_program() -> bool:
    """As root the engine ends the whole program at once, unless its sandbox has been switched off."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return False
    return os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") != "1" and "--no-sandbox" not in os.environ.get(FLAGS, "")
