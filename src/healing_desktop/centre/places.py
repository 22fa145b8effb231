"""Where a centre's own may be kept: a file of this computer, or an address of a server; named without a password."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from healing_desktop.core.centre import Centre, NotSaved

URL_VARIABLE = "HEALING_CENTRE_URL"
FILE_NAME = "centre.db"


def is_server(place: str) -> bool:
    return "://" in place


def open_place(place: str) -> Centre | NotSaved:
    """The database itself, without a copy of this desk. Makes it where there is none."""
    if is_server(place):
        from healing_desktop.storage.centre.open_server import open_server

        return open_server(place)
    from healing_desktop.storage.centre.open_file import open_file

    return open_file(Path(place))


def place_name(place: str) -> str:
    """ "db.example/centre" of an address; a file as it is."""
    if not is_server(place):
        return place
    try:
        parts = urlsplit(place)
        host = parts.hostname or parse_qs(parts.query).get("host", [""])[0]
    except ValueError:
        return ""
    return f"{host}{parts.path}"
