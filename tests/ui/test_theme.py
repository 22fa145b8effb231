"""The look: computed contrast, a type scale that follows the reader, and a window that lives without its resources."""

from __future__ import annotations

from pathlib import Path

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.ui.theme_sheet import style_sheet, type_scale
from healing_desktop.ui.theme_tokens import DARK, EDGE_PAIRS, HIGH_CONTRAST, LIGHT, TEXT_PAIRS, Tokens, contrast
from tests.ui.conftest import MakeWindow

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=SCHEMES)
def test_text_and_edges_can_be_seen(tokens: Tokens) -> None:
    for front, behind in TEXT_PAIRS:
        assert contrast(getattr(tokens, front), getattr(tokens, behind)) >= 4.5, (front, behind)
    for front, behind in EDGE_PAIRS:
        assert contrast(getattr(tokens, front), getattr(tokens, behind)) >= 3, (front, behind)


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("system", "percent", "body"), [(9, 100, 12), (12, 100, 12), (18, 100, 18), (9, 200, 24)])
def test_the_readers_own_size_counts(system: float, percent: int, body: float) -> None:
    scale = type_scale(system, percent)
    assert scale.body == body
    assert scale.small >= 10.5
    assert scale.small < scale.body < scale.name < scale.title < scale.display


def test_the_sheet_leaves_no_name_unfilled(root: Path) -> None:
    for tokens in SCHEMES.values():
        assert "$" not in style_sheet(root / "resources", tokens, type_scale(9, 100)).split("*/", 1)[1]


def test_no_size_is_fixed_in_code(root: Path) -> None:
    ui = root / "src" / "healing_desktop" / "ui"
    fixed = [
        f"{path.name}: {line.strip()}"
        for path in ui.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "setPointSize(" in line or "setPixelSize(" in line or "setFixedWidth(" in line or "setFixedSize(" in line
    ]
    assert not fixed


@pytest.mark.parametrize(("scheme", "tokens"), SCHEMES.items())
def test_a_scheme_can_be_chosen(make_window: MakeWindow, scheme: str, tokens: Tokens) -> None:
    window = make_window(scheme=scheme)
    assert window.owners.theme.tokens is tokens
    assert window.palette().window().color().name().upper() == tokens.paper.upper()


def test_the_computers_scheme_is_followed(make_window: MakeWindow, qapp: QApplication) -> None:
    window = make_window(scheme="system")
    assert window.owners.theme.tokens is LIGHT
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    window.owners.theme._system_changed()
    assert window.owners.theme.tokens in (DARK, LIGHT)
    qapp.styleHints().unsetColorScheme()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_example_in_the_empty_box_can_be_read(make_window: MakeWindow, scheme: str) -> None:
    """Qt makes it half transparent unless it is told not to."""
    window = make_window(scheme=scheme)
    colour = window.finder.box.palette().placeholderText().color()
    assert colour.alpha() == 255
    assert contrast(colour.name(), SCHEMES[scheme].card) >= 4.5


def test_a_change_of_size_reaches_the_words(make_window: MakeWindow) -> None:
    window = make_window()
    before = window.finder.box.height()
    window.owners.settings.set(text_size=200)
    window.grab()
    assert window.finder.box.height() > before * 1.3


def test_the_window_lives_without_fonts_icons_and_sheet(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(root=tmp_path)
    QTest.keyClicks(window.finder.box, "rouw")
    window.grab()
    assert window.owners.selection.now.entry is not None
