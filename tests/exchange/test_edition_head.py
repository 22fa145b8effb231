"""The head says which program may read the edition."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.exchange.edition_head import EditionHead, head_in, head_record
from healing_desktop.exchange.record_lines import LineFault

HEAD = EditionHead(7, "2026-11-21", "2027-11-21", 3, 400, "ab" * 32)


@settings(deadline=None, database=None)
@given(
    st.builds(
        EditionHead, st.integers(1, 10**9), st.dates().map(str), st.none() | st.dates().map(str), st.integers(0, 10**8),
        st.integers(0, 1 << 40), st.text("0123456789abcdef", min_size=64, max_size=64),
        minimum_program=st.sampled_from(("0.1.0", "1", "2.10")),
    )
)  # fmt: skip
def test_a_head_comes_back(head: EditionHead) -> None:
    assert head_in(head_record(head)) == head


def test_what_is_not_known_of_a_head_is_left() -> None:
    assert head_in({**head_record(HEAD), "x_new": [1]}) == HEAD


@pytest.mark.parametrize(
    "wrong",
    [{"serial": 0}, {"serial": "7"}, {"serial": True}, {"serial": 10**30}, {"published_on": "2026-02-30"},
     {"published_on": "2026"}, {"expires_on": 1}, {"lines": -1}, {"lines": 1.0}, {"unpacked_bytes": 10**20},
     {"state": "xyz"}, {"state": "AB" * 32}, {"minimum_program": "latest"}, {"schema": 0}, {"schema": "1"},
     {"type": "entry"}, {"id": "x"}],
)  # fmt: skip
def test_a_head_that_is_wrong_is_told(wrong: dict[str, object]) -> None:
    fault = head_in({**head_record(HEAD), **wrong})
    assert isinstance(fault, LineFault)
    assert fault.reason == "head"


@pytest.mark.parametrize("missing", sorted(head_record(HEAD).keys() - {"expires_on"}))
def test_a_head_that_lacks_something_is_told(missing: str) -> None:
    record = head_record(HEAD)
    del record[missing]
    assert isinstance(head_in(record), LineFault)


@pytest.mark.parametrize("other", [None, [], "edition", 1])
def test_a_head_is_an_object(other: object) -> None:
    assert isinstance(head_in(other), LineFault)


def test_a_later_format_is_told_apart() -> None:
    """The sentence is another: update the program, the data is kept."""
    assert head_in({**head_record(HEAD), "schema": 2, "state": {"later": 1}}) == LineFault(1, "schema", "2")


@pytest.mark.parametrize(
    ("needed", "program", "may"),
    [("0.1.0", "0.1.0", True), ("0.1.0", "0.1", True), ("0.2", "0.1.9", False), ("0.9", "0.10.0", True),
     ("1.0.0", "1.0.0rc1", True), ("1", "0.99", False), ("0.1.0", "unknown", False)],
)  # fmt: skip
def test_an_old_program_leaves_a_new_edition(needed: str, program: str, may: bool) -> None:
    assert replace(HEAD, minimum_program=needed).is_for(program) is may
    assert not replace(HEAD, schema=2).is_for(program)
