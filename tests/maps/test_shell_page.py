"""The shell that folium draws: nothing from outside, nothing that may run but what is ours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from healing_desktop.maps import shell_page as module
from healing_desktop.maps.shell_page import OWN_SCRIPTS, STYLES, Shell, draw_shell, shell_page


@pytest.mark.parametrize("shell", [Shell("nl", "Kaart"), Shell("fr", "Carte", 12)])
def test_every_address_is_one_of_the_program(shell: Shell, root: Path) -> None:
    page = draw_shell(shell)
    assert "//" not in re.sub(r"<!--.*?-->", "", page)
    asked = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert set(asked) >= {f"page/{name}" for name in OWN_SCRIPTS} | set(STYLES)
    for address in asked:
        room, _, name = address.partition("/")
        folder = {"lib": "map", "page": "map_page"}.get(room)
        assert address == "qwebchannel.js" or (folder and (root / "resources" / folder / name).is_file()), address


def test_only_a_page_with_a_pack_brings_the_street_library() -> None:
    assert "protomaps" not in draw_shell(Shell("nl", "Kaart"))
    assert "protomaps" in draw_shell(Shell("nl", "Kaart", 12))


def test_folium_made_it_and_the_language_is_told() -> None:
    page = draw_shell(Shell("de", "Karte <&>"))
    assert 'class="folium-map" id="desk_map"' in page
    assert '<html lang="de"' in page
    assert "<title>Karte &lt;&amp;&gt;</title>" in page


def test_the_policy_allows_no_scripts_by_text() -> None:
    page = draw_shell(Shell("nl", "Kaart"))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert "unsafe" not in policy[1]
    assert policy[1].startswith("default-src 'none'")
    assert page.index("Content-Security-Policy") < page.index("<script")


def test_the_same_shell_is_the_same_text() -> None:
    assert draw_shell(Shell("nl", "Kaart")) == draw_shell(Shell("nl", "Kaart"))


def test_it_is_drawn_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = shell_page(Shell("nl", "Kaart"), tmp_path / "cache")
    monkeypatch.setattr(module, "draw_shell", lambda _: pytest.fail("drawn again"))
    assert shell_page(Shell("nl", "Kaart"), tmp_path / "cache") == first
    assert [file.suffix for file in (tmp_path / "cache").iterdir()] == [".html"]


@pytest.mark.parametrize("content", [b"", b"<!DOCTYPE html>\n<html", b"\xff\xfe"])
def test_a_damaged_copy_is_drawn_anew(tmp_path: Path, content: bytes) -> None:
    good = shell_page(Shell("nl", "Kaart"), tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(content)
    assert shell_page(Shell("nl", "Kaart"), tmp_path) == good
    assert kept.read_text(encoding="utf-8") == good


def test_another_language_or_pack_is_another_copy(tmp_path: Path) -> None:
    for shell in (Shell("nl", "Kaart"), Shell("fr", "Carte"), Shell("nl", "Kaart", 12)):
        shell_page(shell, tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


def test_a_cache_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert shell_page(Shell("nl", "Kaart"), blocked / "cache").endswith("</html>")
