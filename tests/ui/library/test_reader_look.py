"""The four looks of an article can be read: text 4.5 : 1, edges of focus 3 : 1, whatever is chosen."""

from __future__ import annotations

import pytest

from healing_desktop.core.article_look import SPOKEN_TINT, PageLook
from healing_desktop.ui.library.reader_look import page_look
from healing_desktop.ui.library.ways import article_address, entry_address, what_is_at
from healing_desktop.ui.theme_tokens import DARK, HIGH_CONTRAST, LIGHT, contrast

LOOKS = {
    "light": page_look(LIGHT), "sepia": page_look(LIGHT, sepia=True), "dark": page_look(DARK),
    "contrast": page_look(HIGH_CONTRAST), "sepia at night": page_look(DARK, sepia=True),
}  # fmt: skip


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_text_and_focus_can_be_seen(look: PageLook) -> None:
    for front in (look.ink, look.soft, look.link):
        for behind in (look.paper, look.card):
            assert contrast(front, behind) >= 4.5
    assert contrast(look.focus, look.paper) >= 3
    assert contrast(look.focus, look.card) >= 3


def test_warm_paper_is_another_one() -> None:
    assert LOOKS["sepia"].paper != LOOKS["light"].paper
    assert page_look(LIGHT, wide=True).wide


def test_only_our_own_addresses_lead_somewhere() -> None:
    assert what_is_at(entry_address("7")) == ("entry", "7")
    assert what_is_at(article_address("grief")) == ("read", "grief")
    for other in ("https://read/grief", "healing://map/x", "healing://read/", "grief", ""):
        assert what_is_at(other) is None


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_what_is_read_aloud_can_be_read_and_its_frame_be_seen(look: PageLook) -> None:
    tinted = mixed(look.link, look.paper, SPOKEN_TINT / 100)
    assert contrast(look.ink, tinted) >= 4.5
    assert contrast(look.link, tinted) >= 4.5, "the name of another article"
    for behind in (look.paper, look.card):
        assert contrast(look.link, behind) >= 3


def mixed(one: str, other: str, share: float) -> str:
    """As color-mix(in srgb) of the style sheet does it."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)
