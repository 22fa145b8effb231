"""What the map's page may ask for, and nothing else: its own files, the base map, tiles of the pack."""

from __future__ import annotations

import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from healing_desktop.maps.tile_pack import TilePack

START = "index.html"
_NAME = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*")
_TILE = re.compile(r"tiles/(\d{1,2})/(\d{1,7})/(\d{1,7})\.mvt")
_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".json": "application/json",
    ".geojson": "application/json",
    ".ttf": "font/ttf",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A body and its media type."""

    body: bytes
    type: str


class MapSite:
    """Answers paths: `lib/` leaflet and its kin, `page/` our scripts, `base/` our map, `fonts/`, `tiles/`, and
    what the program lays there."""

    def __init__(self, resources: Path, page: str, pack: TilePack | None = None) -> None:
        self._page = page
        self._pack = pack
        self._folders = {
            "lib": resources / "map",
            "page": resources / "map_page",
            "base": resources / "map" / "base",
            "fonts": resources / "fonts",
        }
        self._laid: dict[str, bytes] = {}

    def lay(self, path: str, body: bytes) -> None:
        """Serve this JSON at `path` from now on."""
        self._laid[path] = body

    def close(self) -> None:
        if self._pack is not None:
            self._pack.close()

    def answer(self, path: str) -> Answer | None:
        """What lies at `path` (no leading slash); None when there is nothing, or nothing for the page."""
        if path == START:
            return Answer(self._page.encode(), "text/html")
        if tile := _TILE.fullmatch(path):
            zoom, x, y = (int(part) for part in tile.groups())
            body = self._pack.tile(zoom, x, y) if self._pack else b""
            return Answer(body, "application/vnd.mapbox-vector-tile")
        if path in self._laid:
            return Answer(self._laid[path], "application/json")
        room, _, name = path.partition("/")
        folder = self._folders.get(room)
        if folder is None or not _NAME.fullmatch(name):
            return None
        return _read(folder, name)


def _read(folder: Path, name: str) -> Answer | None:
    file = folder / name
    try:
        if not file.resolve(strict=True).is_relative_to(folder.resolve()):
            return None
        body = file.read_bytes()
    except (OSError, ValueError):
        return None
    kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return Answer(body, kind)
