"""Where the centre's own is kept, as it may be shown: never with a password."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from healing_desktop.centre.open_centre import FILE_NAME


def shown_place(folder: Path, url: str | None) -> str:
    """The file of this desk, or "server.example.org/centre"."""
    if not url:
        return str(folder / FILE_NAME)
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.hostname or ''}{port}{parts.path}".strip("/")
    except ValueError:
        return ""
