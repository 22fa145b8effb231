"""Street map packs: found, drawn near, named as their makers ask; ours stays below and for what is far."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.maps.find_pack import find_pack
from healing_desktop.ui.map.map_pane import SHEETS
from healing_desktop.ui.theme import Scheme, Theme
from tests.maps.tiny_pack import write_pack
from tests.ui.map.conftest import OpenPane, Watched, row

pytestmark = pytest.mark.web

WOOD = {Scheme.LIGHT: "#d2e0c0", Scheme.DARK: "#1d3025"}
CREDIT = "© OpenStreetMap contributors · © OpenMapTiles · © Statbel · © NGI/IGN · GeoNames · Natural Earth"
# A group in the middle of the squares.
ROWS = (row(1, 50.7, 4.58, approximate=False),)


def with_pack(open_pane: OpenPane, folder: Path) -> Watched:
    made = open_pane(lambda: find_pack([folder], {}))
    made.pane.show_rows(ROWS)
    return made.show()


@pytest.fixture
def watched(open_pane: OpenPane, tmp_path: Path) -> Watched:
    write_pack(tmp_path / "squares.pmtiles")
    return with_pack(open_pane, tmp_path)


def test_streets_are_drawn_near_and_not_far(watched: Watched, theme: Theme) -> None:
    assert watched.state()["zoom"] == 14
    watched.wait_for_colour(WOOD[Scheme.LIGHT])
    watched.run("desk_map.setZoom(8, {animate: false})")
    watched.qtbot.waitUntil(lambda: WOOD[Scheme.LIGHT] not in watched.colours())
    assert SHEETS["light"] in watched.colours()


def test_the_makers_of_the_map_are_named(watched: Watched) -> None:
    assert watched.state()["credit"] == CREDIT


def test_streets_follow_the_theme_and_the_language(watched: Watched, theme: Theme) -> None:
    theme.choose(Scheme.DARK, 100)
    watched.wait_for_colour(WOOD[Scheme.DARK])
    watched.pane.set_language("de")
    watched.wait_for_colour(WOOD[Scheme.DARK])


def test_tiles_come_through_the_scheme(watched: Watched) -> None:
    before = watched.web.open().rooms.served
    watched.run("desk_map.setView([50.4, 4.9], 10, {animate: false})")
    watched.qtbot.waitUntil(lambda: bool(watched.web.open().rooms.served > before))


def test_whole_steps_of_zoom_where_streets_are_drawn(watched: Watched) -> None:
    watched.run("desk_map.setZoom(8, {animate: false})")
    watched.pane._tools.nearer.click()
    assert watched.state()["zoom"] == 9
    watched.pane._tools.all.click()
    assert watched.state()["zoom"] == 14


def test_a_broken_pack_leaves_our_own_map(open_pane: OpenPane, tmp_path: Path) -> None:
    (tmp_path / "broken.pmtiles").write_bytes(b"no map at all")
    made = with_pack(open_pane, tmp_path)
    assert "OpenStreetMap" not in made.state()["credit"]


def test_a_pack_with_nonsense_in_its_tiles_does_no_harm(open_pane: OpenPane, tmp_path: Path) -> None:
    write_pack(tmp_path / "nonsense.pmtiles", tile=b"")
    made = with_pack(open_pane, tmp_path)
    assert made.state()["pins"] == 1


def test_the_whole_of_belgium_in_streets(open_pane: OpenPane, root: Path) -> None:
    pack = root.parent / "shared" / "geo" / "basemap.pmtiles"
    if not pack.is_file():
        pytest.skip("no street map of Belgium lies beside this checkout (../shared/geo/basemap.pmtiles)")
    made = open_pane(lambda: find_pack([pack.parent], {}), "fr")
    made.pane.show_rows([row(1, 51.0536, 3.7253, approximate=False)])
    made.show()
    for colour in ("#ffffff", "#ece5d8", "#b5d3df"):
        made.wait_for_colour(colour)
    assert made.state()["zoom"] == 14
