"""Opens the centre's own database: the file of this desk, or the server that the centre named."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.centre.places import FILE_NAME, URL_VARIABLE
from healing_desktop.core.centre import Centre, NotSaved
from healing_desktop.storage.centre.open_file import open_file

__all__ = ["COPY_NAME", "FILE_NAME", "URL_VARIABLE", "open_centre"]

COPY_NAME = "desk-copy.db"


def open_centre(folder: Path, url: str | None) -> Centre | NotSaved:
    """`folder` is that of this desk (folders.centre). `url` of a PostgreSQL server; None: the file in `folder`. With a
    `url` it does not wait for the server: what this desk knows of it is in `folder`."""
    if url:
        from healing_desktop.centre.served_centre import ServedCentre
        from healing_desktop.storage.centre.desk_copy import open_copy
        from healing_desktop.storage.centre.open_server import open_server

        own = open_copy(folder / COPY_NAME)
        return own if isinstance(own, NotSaved) else ServedCentre(own, lambda: open_server(url))
    return open_file(folder / FILE_NAME)
