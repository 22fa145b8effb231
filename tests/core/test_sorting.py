from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import healing_desktop.core.sorting as sorting
from healing_desktop.core.sorting import sorted_in_turns


@given(st.lists(st.text(max_size=4)), st.integers(1, 7))
def test_it_sorts_as_sorted_does(texts: list[str], at_once: int) -> None:
    before, sorting._AT_ONCE = sorting._AT_ONCE, at_once
    try:
        assert sorted_in_turns(iter(texts)) == sorted(texts)
    finally:
        sorting._AT_ONCE = before
