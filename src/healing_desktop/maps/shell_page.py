"""The map's page: folium drew the shell when the program was built (`folium_shell`), pins arrive as data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path

OWN_MAP, STREET_MAP = "own-map.html", "street-map.html"
# What a drawn shell leaves open. As folium never writes them, each stands in it once.
LANGUAGE, TITLE, SETTINGS = "{{language}}", "{{title}}", "{{settings}}"


@dataclass(frozen=True, slots=True)
class Shell:
    """What makes one page differ from another. `deepest_zoom` of the street map pack; None: our own map."""

    language: str
    title: str
    deepest_zoom: int | None = None


def shell_page(shell: Shell, resources: Path) -> str:
    """The page, from the shells in resources/map/shell. Raises OSError where these have not been drawn."""
    name = OWN_MAP if shell.deepest_zoom is None else STREET_MAP
    page = (resources / "map" / "shell" / name).read_text(encoding="utf-8")
    settings = json.dumps({"deepestZoom": shell.deepest_zoom})
    for place, text in ((LANGUAGE, shell.language), (SETTINGS, settings), (TITLE, shell.title)):
        page = page.replace(place, escape(text), 1)
    return page
