"""Pages asked for are read strictly."""

from __future__ import annotations

import pytest

from healing_desktop.ui.handouts.page_range import page_ranges, pages_chosen


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        ("", (1, 2, 3, 4, 5)),
        ("  ", (1, 2, 3, 4, 5)),
        ("1-2,4", (1, 2, 4)),
        (" 1 - 2 , 4 ", (1, 2, 4)),
        ("5", (5,)),
        ("4-9", (4, 5)),
        ("7", ()),
        ("3-3", (3,)),
        ("2-9999", (2, 3, 4, 5)),
    ],
)
def test_pages_of_five(asked: str, chosen: tuple[int, ...]) -> None:
    assert pages_chosen(asked, 5) == chosen


@pytest.mark.parametrize(
    "asked",
    ["0", "2-1", "1,1", "4,1-2", "1-", "-2", "1,,2", ",", "1;2", "one", "١", "1 2", "1-2-3", "1.5", "99999", "1\n2"],
)
def test_what_is_not_clear_is_not_printed(asked: str) -> None:
    assert page_ranges(asked) is None
    assert pages_chosen(asked, 5) is None
