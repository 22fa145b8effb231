"""Folium draws the shells of the map's page, once, when the program is built; all in them comes from the program.

    python -m healing_desktop.maps.folium_shell --out resources/map/shell

A desk needs neither folium nor what folium brings (docs/adr/0021).
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import re
from pathlib import Path
from typing import Any

from healing_desktop.maps.shell_page import LANGUAGE, OWN_MAP, SETTINGS, STREET_MAP, TITLE

LIBRARIES = ("leaflet.js", "leaflet.markercluster.js")
PACK_LIBRARY = "protomaps-leaflet.js"
OWN_SCRIPTS = ("look.js", "labels.js", "own_map.js", "networks.js", "street_map.js", "pins.js", "page.js")
STYLES = ("lib/leaflet.css", "lib/MarkerCluster.css", "page/page.css")
BELGIUM = (50.6, 4.65)
OPTIONS: dict[str, Any] = {
    "zoom_start": 7,
    "minZoom": 6,
    "zoom_control": False,
    "prefer_canvas": True,
    "zoomAnimation": False,
    "fadeAnimation": False,
    "markerZoomAnimation": False,
    "inertia": False,
    "keyboard": False,
    "maxBoundsViscosity": 0.8,
}
_INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


def draw_shell(*, streets: bool) -> str:
    """HTML with three places left open; with `streets` it brings the library that reads street map packs."""
    import folium
    from branca.element import Element, Figure

    desk_map = folium.Map(location=BELGIUM, tiles=None, **OPTIONS, maxZoom=18 if streets else 12)
    scripts = (*LIBRARIES, PACK_LIBRARY) if streets else LIBRARIES
    desk_map.default_js = [(name, f"lib/{name}") for name in scripts]
    desk_map.default_css = [(name, name) for name in STYLES]
    figure = desk_map.get_root()
    assert isinstance(figure, Figure)
    own = ["qwebchannel.js", *(f"page/{name}" for name in OWN_SCRIPTS)]
    for source in own:
        figure.html.add_child(Element(f'<script src="{source}"></script>'), name=source)
    return _dressed(figure.render().replace(desk_map.get_name(), "desk_map"))


def _dressed(html: str) -> str:
    head = (
        f'<html lang="{LANGUAGE}" data-settings="{SETTINGS}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(html)}">\n'
        f"<title>{TITLE}</title>"
    )
    return html.replace("<html>\n<head>", head, 1)


def _policy(html: str) -> str:
    """Only our scheme, and of what stands in the page itself only what folium wrote, told by its hash."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for kind, text in _INLINE.findall(html):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        hashes[kind].append(f"'sha256-{digest}'")
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src healing: {' '.join(hashes['script'])}",
            f"style-src healing: {' '.join(hashes['style'])}",
            "img-src healing: data:",
            "font-src healing:",
            "connect-src healing:",
            "form-action 'none'",
            "base-uri 'none'",
        )
    )


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Draw the shells of the map's page with folium.")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args(arguments).out
    out.mkdir(parents=True, exist_ok=True)
    for name, streets in ((OWN_MAP, False), (STREET_MAP, True)):
        # Put in its place whole: a program that is running never reads half of it.
        part = out / f"{name}.part"
        part.write_text(draw_shell(streets=streets) + "\n", encoding="utf-8", newline="\n")
        part.replace(out / name)


if __name__ == "__main__":
    main()
