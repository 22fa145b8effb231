"""The colours of the map: pins and names are seen on every ground (A21)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from healing_desktop.ui.map.map_pane import SHEETS
from healing_desktop.ui.theme_tokens import DARK, HIGH_CONTRAST, LIGHT, contrast

TOKENS = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
GROUNDS = ("land", "abroad", "sea", "built", "green", "wood", "works", "school", "care", "sand", "river")


@pytest.fixture(scope="module")
def sheets(root: Path) -> dict[str, dict[str, str]]:
    script = (root / "resources" / "map_page" / "look.js").read_text(encoding="utf-8")
    found = re.findall(r"^    (\w+): \{(.*?)^    \},", script, re.DOTALL | re.MULTILINE)
    return {name: dict(re.findall(r"(\w+): '(#[0-9a-f]{6})'", body)) for name, body in found}


@pytest.mark.parametrize("scheme", TOKENS)
def test_every_sheet_has_every_colour(sheets: dict[str, dict[str, str]], scheme: str) -> None:
    assert sheets[scheme].keys() == sheets["light"].keys()
    assert sheets[scheme]["land"] == SHEETS[scheme]


@pytest.mark.parametrize("scheme", TOKENS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_pins_stand_out(sheets: dict[str, dict[str, str]], scheme: str, ground: str) -> None:
    assert contrast(TOKENS[scheme].teal, sheets[scheme][ground]) >= 3
    assert contrast(TOKENS[scheme].ink, sheets[scheme][ground]) >= 3


@pytest.mark.parametrize("scheme", TOKENS)
@pytest.mark.parametrize(
    ("name", "ground"),
    [
        ("town", "land"), ("village", "land"), ("foreign", "abroad"), ("country", "abroad"), ("water", "sea"),
        ("water", "halo"), ("stop", "halo"), ("village", "halo"),
    ],
)  # fmt: skip
def test_names_can_be_read(sheets: dict[str, dict[str, str]], scheme: str, name: str, ground: str) -> None:
    assert contrast(sheets[scheme][name], sheets[scheme][ground]) >= 4.5


@pytest.mark.parametrize("scheme", TOKENS)
def test_borders_can_be_seen(sheets: dict[str, dict[str, str]], scheme: str) -> None:
    assert contrast(sheets[scheme]["border"], sheets[scheme]["land"]) >= 3
