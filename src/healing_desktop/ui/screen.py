"""Is there a screen to open a window on? Qt itself ends the program when there is none."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

_LOCAL_DISPLAY = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_ANSWERS_WITHIN_S = 2.0


def has_screen(environment: Mapping[str, str]) -> bool:
    """On Linux: a Wayland or X display that answers, or another platform plugin chosen by hand; elsewhere always."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in (
        "xcb",
        "",
    ):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    display = environment.get("DISPLAY", "")
    local = _LOCAL_DISPLAY.fullmatch(display)
    return _answers(int(local[1])) if local else bool(display)


def _answers(number: int) -> bool:
    """An X server listens on a socket in the file system or in the abstract space."""
    # Only a desk with X pays for this import before its first frame.
    import socket

    path = f"/tmp/.X11-unix/X{number}"
    for address in (path, f"\0{path}"):
        if address == path and not Path(path).exists():
            continue
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(_ANSWERS_WITHIN_S)
            try:
                client.connect(address)
            except OSError:
                continue
            return True
    return False
