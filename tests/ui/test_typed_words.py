"""Taking a chip away takes its words out of the text."""

from __future__ import annotations

import pytest

from healing_desktop.ui.state.typed_words import without_typed


@pytest.mark.parametrize(
    ("text", "typed", "left"),
    [
        ("rouw 9000", "rouw", "9000"),
        ("rouw 9000", "9000", "rouw"),
        ("Rouw 9000", "rouw", "9000"),
        ("rouwgroep rouw", "rouw", "rouwgroep"),
        ("angst  in   Sint Niklaas", "sint niklaas", "angst in"),
        ("rouw rouw", "rouw", "rouw"),
        ("rouw", "", "rouw"),
        ("rouw", "angst", "rouw"),
        ("a+b (c", "(c", "a+b"),
        ("çààà rouw", "çààà", "rouw"),
    ],
)
def test_only_those_words_go(text: str, typed: str, left: str) -> None:
    assert without_typed(text, typed) == left
