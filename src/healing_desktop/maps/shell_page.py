"""The map's page: folium draws the shell once, all in it comes from the program, pins arrive as data."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
from contextlib import suppress
from dataclasses import asdict, dataclass
from html import escape
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

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


@dataclass(frozen=True, slots=True)
class Shell:
    """What makes one shell differ from another. `deepest_zoom` of the street map pack; None: our own map."""

    language: str
    title: str
    deepest_zoom: int | None = None


def shell_page(shell: Shell, cache: Path) -> str:
    """The page, from the cache when it has been drawn before. A cache that cannot be written is no harm."""
    file = cache / f"map-{_key(shell)}.html"
    try:
        kept = file.read_text(encoding="utf-8")
        if kept.rstrip().endswith("</html>"):
            return kept
    except (OSError, UnicodeDecodeError):
        pass
    page = draw_shell(shell)
    _keep(file, page)
    return page


def draw_shell(shell: Shell) -> str:
    """Let folium draw it. Importing folium takes longer than all the rest: call this in a job."""
    import folium
    from branca.element import Element, Figure

    options = OPTIONS | {"maxZoom": 18 if shell.deepest_zoom is not None else 12}
    desk_map = folium.Map(location=BELGIUM, tiles=None, **options)
    scripts = (*LIBRARIES, PACK_LIBRARY) if shell.deepest_zoom is not None else LIBRARIES
    desk_map.default_js = [(name, f"lib/{name}") for name in scripts]
    desk_map.default_css = [(name, name) for name in STYLES]
    figure = desk_map.get_root()
    assert isinstance(figure, Figure)
    own = ["qwebchannel.js", *(f"page/{name}" for name in OWN_SCRIPTS)]
    for source in own:
        figure.html.add_child(Element(f'<script src="{source}"></script>'), name=source)
    html = figure.render().replace(desk_map.get_name(), "desk_map")
    return _dressed(html, shell)


def _dressed(html: str, shell: Shell) -> str:
    settings = escape(json.dumps({"deepestZoom": shell.deepest_zoom}))
    head = (
        f'<html lang="{escape(shell.language)}" data-settings="{settings}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(html)}">\n'
        f"<title>{escape(shell.title)}</title>"
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


def _key(shell: Shell) -> str:
    parts = [
        _version("folium"),
        LIBRARIES,
        PACK_LIBRARY,
        OWN_SCRIPTS,
        STYLES,
        BELGIUM,
        OPTIONS,
        asdict(shell),
        _recipe(),
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


def _recipe() -> str:
    """This file itself, else the version of a packed program: a changed recipe makes a new page."""
    try:
        return hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    except OSError:
        return _version("healing-desktop")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _keep(file: Path, page: str) -> None:
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(page, encoding="utf-8")
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
