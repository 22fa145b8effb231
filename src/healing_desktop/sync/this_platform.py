"""Which installers are for this computer, and for the way in which the program came onto it."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

# Where a package puts things; nobody unpacks a portable program there.
_OF_PACKAGES = ("usr", "opt")


def this_platform() -> str:
    """One of `PLATFORMS` in program_offer.py; "" where none is: the program runs from its sources, or on something that
    no installer is made for."""
    machine = platform.machine().lower()
    if machine not in ("amd64", "x86_64"):
        return ""
    if sys.platform == "win32":
        return "windows-x86_64"
    if sys.platform != "linux" or not getattr(sys, "frozen", False):
        return ""
    top = Path(sys.executable).resolve().parts[1:2]
    return "debian-amd64" if top and top[0] in _OF_PACKAGES else "linux-portable"
