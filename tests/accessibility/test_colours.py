"""A20 to A22: every pair of colours that the style sheet brings together is computed, in each scheme; the wishes of the
computer are followed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from PySide6.QtCore import Qt

from healing_desktop.ui.theme import Scheme, Theme
from healing_desktop.ui.theme_tokens import (
    DARK,
    EDGE_PAIRS,
    HIGH_CONTRAST,
    LIGHT,
    SIMPLE_DARK,
    SIMPLE_LIGHT,
    TEXT_PAIRS,
    Tokens,
    contrast,
)
from tests.accessibility.sheet_pairs import edges, rules_of, written
from tests.ui.conftest import MakeWindow

# Text, by scheme: 4.5 at the desk; 7 in high contrast, and for visitors who read on their own.
LEAST = {
    "light": (LIGHT, 4.5), "dark": (DARK, 4.5), "contrast": (HIGH_CONTRAST, 7.0), "simple": (SIMPLE_LIGHT, 7.0),
    "simple in the dark": (SIMPLE_DARK, 7.0),
}  # fmt: skip
MOVING = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|@keyframes|animation\s*:|transition\s*:")


def sheet_of(root: Path) -> str:
    return (root / "resources" / "theme" / "desk.qss").read_text(encoding="utf-8")


def test_the_sheet_is_read_as_it_is_meant() -> None:
    sheet = """/* $x */ QLabel { color: $ink; }
    QFrame[look="a"] { background: $teal; } QFrame[look="a"] QLabel { color: $b; }
    QPushButton { color: $ink; background: $card; border: 1px solid $line; } QPushButton:hover { background: $wash; }
    QPushButton:disabled { color: $soft; }"""
    assert set(written(sheet)) == {
        ("QLabel", "ink", "paper"), ("QLabel", "ink", "card"), ('QFrame[look="a"] QLabel', "b", "teal"),
        ("QPushButton", "ink", "card"), ("QPushButton:hover", "ink", "wash"),
    }  # fmt: skip
    assert ("QPushButton", "line", "paper") in set(edges(sheet))
    assert len(rules_of(sheet)) == 6


@pytest.mark.parametrize("scheme", LEAST)
def test_a20_all_words_can_be_read(root: Path, scheme: str) -> None:
    tokens, least = LEAST[scheme]
    pairs = [*written(sheet_of(root)), *(("table", front, behind) for front, behind in TEXT_PAIRS)]
    assert len(pairs) > 60
    assert not too_faint(pairs, tokens, least)


@pytest.mark.parametrize("scheme", LEAST)
def test_a21_edges_can_be_seen(root: Path, scheme: str) -> None:
    tokens, _ = LEAST[scheme]
    pairs = [*edges(sheet_of(root)), *(("table", front, behind) for front, behind in EDGE_PAIRS)]
    assert len(pairs) > 20
    assert not too_faint(pairs, tokens, 3.0)


def too_faint(pairs: list[tuple[str, str, str]], tokens: Tokens, least: float) -> list[str]:
    return [
        f"{selector}: {front} on {behind} is {ratio:.2f}"
        for selector, front, behind in pairs
        if (ratio := contrast(getattr(tokens, front), getattr(tokens, behind))) < least
    ]


def test_a20_a_faint_colour_is_found(root: Path) -> None:
    assert too_faint([*written(sheet_of(root))], replace(LIGHT, soft="#9AA5A8"), 4.5)


class Wishes:
    """What the computer asks for, as Qt tells it."""

    def __init__(self) -> None:
        self.scheme, self.contrast = Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def unsetColorScheme(self) -> None:
        pass


def test_a22_light_dark_and_contrast_follow_the_computer(make_window: MakeWindow) -> None:
    window = make_window(scheme=Scheme.SYSTEM.value)
    theme: Theme = window.owners.theme
    wishes = Wishes()
    theme._hints = theme._wishes = wishes  # type: ignore[assignment]
    for scheme, contrast_wish, tokens in (
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, HIGH_CONTRAST),
    ):
        wishes.scheme, wishes.contrast = scheme, contrast_wish
        theme._system_changed()
        assert theme.tokens == tokens
        assert window.palette().window().color().name().upper() == tokens.paper


def test_a22_a33_there_is_nothing_that_a_wish_for_less_motion_could_still(root: Path) -> None:
    """Neither the window, nor its sheet, nor the pages of articles move anything."""
    files = [*(root / "src" / "healing_desktop" / "ui").rglob("*.py"), root / "resources" / "theme" / "desk.qss"]
    files += [*(root / "src" / "healing_desktop" / "core").glob("article*.py")]
    moving = [file.name for file in files if MOVING.search(file.read_text(encoding="utf-8"))]
    assert not moving
