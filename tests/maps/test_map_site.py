"""What the page may have: its own files and nothing beside them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from healing_desktop.maps.map_site import MapSite
from healing_desktop.maps.tile_pack import TilePack
from tests.maps.tiny_pack import square_tile, tiles_over, write_pack


@pytest.fixture
def site(root: Path) -> MapSite:
    return MapSite(root / "resources", "<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.html", "text/html"),
        ("lib/leaflet.js", "text/javascript"),
        ("lib/leaflet.css", "text/css"),
        ("page/page.js", "text/javascript"),
        ("base/belgium.geojson", "application/json"),
        ("fonts/NotoSans-Regular.ttf", "font/ttf"),
    ],
)
def test_its_own_files(site: MapSite, path: str, kind: str) -> None:
    answer = site.answer(path)
    assert answer is not None
    assert answer.body
    assert answer.type == kind


def test_place_names_can_be_read(site: MapSite) -> None:
    answer = site.answer("base/labels.json")
    assert answer is not None
    assert json.loads(answer.body)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "lib",
        "lib/",
        "lib/missing.js",
        "lib/../map_page/page.js",
        "lib/..%2f..%2fpyproject.toml",
        "page/../../pyproject.toml",
        "page//../page.js",
        "page/.hidden",
        "page/%2e%2e/%2e%2e/pyproject.toml",
        "page\\..\\..\\pyproject.toml",
        "page/page.js\x00.css",
        "page//etc/passwd",
        "edition/edition.db",
        "index.html/..",
        "tiles/1/1/1.png",
        "tiles/-1/0/0.mvt",
        "lib/images/../../../pyproject.toml",
    ],
)
def test_nothing_else(site: MapSite, path: str) -> None:
    assert site.answer(path) is None


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "map_page").mkdir()
    try:
        (tmp_path / "map_page" / "way.txt").symlink_to(tmp_path / "secret.txt")
    except OSError:
        pytest.skip("no right to make links here")
    assert MapSite(tmp_path, "").answer("page/way.txt") is None


def test_tiles_of_the_pack(root: Path, tmp_path: Path) -> None:
    site = MapSite(root / "resources", "", TilePack(write_pack(tmp_path / "squares.pmtiles")))
    x, y = next(iter(tiles_over(8)))
    answer = site.answer(f"tiles/8/{x}/{y}.mvt")
    assert answer is not None
    assert answer.body == square_tile()
    site.close()


def test_without_a_pack_tiles_are_empty(site: MapSite) -> None:
    answer = site.answer("tiles/8/130/85.mvt")
    assert answer is not None
    assert answer.body == b""
