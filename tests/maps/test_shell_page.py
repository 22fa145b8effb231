"""The page of the map, out of the shells that set-up drew."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest

from healing_desktop.maps.folium_shell import PACK_LIBRARY
from healing_desktop.maps.shell_page import Shell, shell_page


def test_language_and_title_are_told_and_nothing_stays_open(root: Path) -> None:
    page = shell_page(Shell("de", 'Karte <&> "Gent"'), root / "resources")
    assert '<html lang="de"' in page
    assert "<title>Karte &lt;&amp;&gt; &quot;Gent&quot;</title>" in page
    assert "{{" not in page


@pytest.mark.parametrize("zoom", [None, 12])
def test_with_a_pack_it_brings_the_street_library_and_its_depth(root: Path, zoom: int | None) -> None:
    page = shell_page(Shell("nl", "Kaart", zoom), root / "resources")
    settings = re.search(r'data-settings="([^"]*)"', page)
    assert settings
    assert json.loads(unescape(settings[1])) == {"deepestZoom": zoom}
    assert (PACK_LIBRARY in page) == (zoom is not None)


def test_shells_that_were_not_drawn_are_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        shell_page(Shell("nl", "Kaart"), tmp_path)
