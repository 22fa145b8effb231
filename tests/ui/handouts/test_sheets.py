"""How much paper, before it is printed."""

from __future__ import annotations

import pytest

from healing_desktop.ui.handouts.ports import Duplex
from healing_desktop.ui.handouts.sheets import sheets


@pytest.mark.parametrize(
    ("pages", "duplex", "copies", "both_sides", "expected"),
    [
        (2, "long-edge", 1, True, 1),
        (2, "as-printer", 1, True, 1),
        (2, "as-printer", 1, False, 2),
        (2, "long-edge", 5, False, 10),
        (3, "short-edge", 5, True, 10),
        (3, "one-sided", 5, True, 15),
        (1, "as-printer", 36, True, 36),
        (0, "as-printer", 4, True, 0),
    ],
)
def test_sheets(pages: int, duplex: Duplex, copies: int, both_sides: bool, expected: int) -> None:
    assert sheets(pages, duplex, copies, both_sides) == expected
