"""The shells that folium draws: nothing from outside, nothing that may run but what is ours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from healing_desktop.maps.folium_shell import OWN_SCRIPTS, STYLES, draw_shell, main
from healing_desktop.maps.shell_page import LANGUAGE, OWN_MAP, SETTINGS, STREET_MAP, TITLE


@pytest.mark.parametrize("streets", [False, True])
def test_every_address_is_one_of_the_program(streets: bool, root: Path) -> None:
    page = draw_shell(streets=streets)
    assert "//" not in re.sub(r"<!--.*?-->", "", page)
    asked = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert set(asked) >= {f"page/{name}" for name in OWN_SCRIPTS} | set(STYLES)
    for address in asked:
        room, _, name = address.partition("/")
        folder = {"lib": "map", "page": "map_page"}.get(room)
        assert address == "qwebchannel.js" or (folder and (root / "resources" / folder / name).is_file()), address


def test_only_the_one_for_a_pack_brings_the_street_library() -> None:
    assert "protomaps" not in draw_shell(streets=False)
    assert "protomaps" in draw_shell(streets=True)


def test_folium_made_it_with_three_places_open() -> None:
    page = draw_shell(streets=False)
    assert 'class="folium-map" id="desk_map"' in page
    assert [page.count(place) for place in (LANGUAGE, TITLE, SETTINGS)] == [1, 1, 1]


def test_the_policy_allows_no_scripts_by_text() -> None:
    page = draw_shell(streets=False)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert "unsafe" not in policy[1]
    assert policy[1].startswith("default-src 'none'")
    assert page.index("Content-Security-Policy") < page.index("<script")


def test_drawn_twice_they_are_the_same_bytes_as_those_of_set_up(root: Path, tmp_path: Path) -> None:
    main(["--out", str(tmp_path)])
    main(["--out", str(tmp_path)])
    assert sorted(file.name for file in tmp_path.iterdir()) == [OWN_MAP, STREET_MAP]
    for name in (OWN_MAP, STREET_MAP):
        assert (tmp_path / name).read_bytes() == (root / "resources" / "map" / "shell" / name).read_bytes()
