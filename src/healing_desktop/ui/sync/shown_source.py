"""A place as it is shown: short, and its letters in their own order."""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import urlsplit

from healing_desktop.core.words import ltr


def shown_source(source: str) -> str:
    """The host of an address, the last name of a path."""
    if source.lower().startswith(("https://", "http://")):
        try:
            return ltr(urlsplit(source).hostname or source)
        except ValueError:
            return ltr(source)
    return ltr(PurePath(source).name or source)


def whole_path(path: PurePath) -> str:
    """All of it, and a line may end behind each of its parts: at 200 % a path is wider than a window."""
    return ltr(re.sub(r"(?<=[\\/_.-])", "\u200b", str(path)))
