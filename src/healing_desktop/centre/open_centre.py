"""Opens the centre's own database: the file of this desk, or the server that the centre named."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.core.centre import Centre, NotSaved
from healing_desktop.storage.centre.open_file import open_file

URL_VARIABLE = "HEALING_CENTRE_URL"
FILE_NAME = "centre.db"


def open_centre(folder: Path, url: str | None) -> Centre | NotSaved:
    """`folder` is that of this desk (folders.centre). `url` of a PostgreSQL server; None: the file in `folder`."""
    if url:
        from healing_desktop.storage.centre.open_server import open_server

        return open_server(url)
    return open_file(folder / FILE_NAME)
