"""What changed between two editions, applied, is the later one; what does not fit is refused as a value."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.exchange.canonical_json import to_line
from healing_desktop.exchange.edition_delta import (
    Change,
    Delta,
    DeltaRefused,
    apply_delta,
    difference,
    merge_deltas,
    read_delta,
    write_delta,
)
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import edition_of, open_lines
from healing_desktop.exchange.record_lines import LineFault, RecordLine, pack, record_line, state_of, state_text
from tests.exchange.edition_samples import named_entry, packed, reasons, records, small_content

QUIET = settings(deadline=None, database=None)
Edition = tuple[EditionHead, list[RecordLine]]


def edition(names: dict[int, str], serial: int) -> Edition:
    """Lines of made-up records: an id and what it says."""
    lines = [record_line({"type": "event", "id": f"{number:03}", "name": name}) for number, name in names.items()]
    lines.sort()
    size = sum(len(line.raw) + 1 for line in lines)
    return EditionHead(serial, "2026-11-21", None, len(lines), size, state_text(state_of(lines))), lines


states = st.dictionaries(st.integers(0, 12), st.sampled_from("abc"), max_size=10)
chains = st.lists(states, min_size=2, max_size=6).map(
    lambda several: [edition(names, serial) for serial, names in enumerate(several, start=1)]
)


def through_a_file(delta: Delta) -> Delta:
    file = io.BytesIO()
    write_delta(delta, file)
    file.seek(0)
    read = read_delta(file)
    assert not isinstance(read, list), read
    return read


@QUIET
@given(chains)
def test_the_difference_applied_is_the_later_edition(chain: list[Edition]) -> None:
    for old, new in pairwise(chain):
        delta = through_a_file(difference(*old, *new))
        assert delta == difference(*old, *new)
        assert list(apply_delta(*old, delta)) == new[1]


@QUIET
@given(chains)
def test_a_merged_chain_does_what_the_direct_difference_does(chain: list[Edition]) -> None:
    merged = merge_deltas([through_a_file(difference(*old, *new)) for old, new in pairwise(chain)])
    assert isinstance(merged, Delta)
    first, last = chain[0], chain[-1]
    direct = difference(*first, *last)
    applied = [line for line in apply_delta(*first, merged) if isinstance(line, RecordLine)]
    assert applied == list(apply_delta(*first, direct)) == last[1]
    # Written anew from its two ends, it is the direct one to the byte.
    assert difference(*first, merged.head, applied) == direct


def test_a_real_edition_goes_on_by_a_delta() -> None:
    made = [named_entry(number) for number in range(1, 40)]
    old = records(small_content(made))
    later = [*made[3:], named_entry(77), replace(made[2], note="changed")]
    new = records(small_content(later, serial=2))
    delta = through_a_file(difference(*old, *new))
    assert sorted((change.key[1], change.line is None) for change in delta.changes) == [
        (str(UUID(int=1)), True), (str(UUID(int=2)), True), (str(UUID(int=3)), False), (str(UUID(int=77)), False),
    ]  # fmt: skip
    opened = open_lines(packed(*old))
    assert not isinstance(opened, LineFault)
    got = edition_of(delta.head, (line for line in apply_delta(*opened, delta) if isinstance(line, RecordLine)))
    assert not isinstance(got, list)
    assert records(got.content) == new


ONE, TWO, THREE = edition({1: "a", 2: "b"}, 1), edition({1: "a", 3: "c"}, 2), edition({1: "z"}, 3)


def refused(start: Edition, delta: Delta) -> object:
    told = list(apply_delta(*start, delta))[-1]
    assert isinstance(told, DeltaRefused)
    return told.reason


def test_a_delta_from_another_edition_is_refused() -> None:
    onwards = difference(*TWO, *THREE)
    assert refused(ONE, onwards) == "other-version"
    assert refused((replace(TWO[0], state="0" * 64), TWO[1]), onwards) == "other-version"
    assert list(apply_delta(*ONE, onwards)) == [DeltaRefused("other-version", "1 2")]


def test_a_delta_never_leads_back() -> None:
    assert refused(TWO, difference(*TWO, *ONE)) == "other-version"
    assert refused(TWO, difference(*TWO, replace(TWO[0]), TWO[1])) == "other-version"


def test_what_is_not_there_cannot_go() -> None:
    delta = difference(*ONE, *TWO)
    gone = Change(("event", "002"), None, must_be_there=True)
    assert gone in delta.changes
    foreign = replace(delta, changes=(*delta.changes, Change(("event", "999"), None, must_be_there=True)))
    assert refused(ONE, foreign) == "unknown-id"


def test_another_state_than_was_meant_is_refused() -> None:
    delta = difference(*ONE, *TWO)
    assert refused(ONE, replace(delta, changes=delta.changes[1:])) == "state"
    assert refused(ONE, replace(delta, head=replace(delta.head, state="1" * 64))) == "state"
    assert DeltaRefused("state").sentence == "delta-state"


def test_a_torn_base_is_told_and_not_taken() -> None:
    torn: list[RecordLine | LineFault] = [ONE[1][0], LineFault(0, "cut-off")]
    assert list(apply_delta(ONE[0], torn, difference(*ONE, *TWO)))[-1] == LineFault(0, "cut-off")


def test_a_chain_has_no_gap() -> None:
    first, second = difference(*ONE, *TWO), difference(*TWO, *THREE)
    assert isinstance(merge_deltas([first, second]), Delta)
    assert merge_deltas([second, first]) == DeltaRefused("gap", "3 1")
    assert merge_deltas([]) == DeltaRefused("gap")
    again = replace(second, changes=first.changes)
    assert merge_deltas([first, again]) == DeltaRefused("unknown-id", "event/002")


def test_a_merged_delta_that_no_file_can_say_is_not_written() -> None:
    """Put by the first, taken away by the second: whether it was there before, only the edition knows."""
    merged = merge_deltas([difference(*ONE, *TWO), difference(*TWO, *THREE)])
    assert isinstance(merged, Delta)
    assert list(apply_delta(*ONE, merged)) == THREE[1]
    with pytest.raises(ValueError, match="event/003"):
        write_delta(merged, io.BytesIO())


HEAD = {
    "type": "delta", "id": "delta", "from": 1, "from_state": ONE[0].state, "lines": 1,
    "to": {"type": "edition", "id": "edition", "serial": 2, "published_on": "2026-11-22", "lines": 0,
           "unpacked_bytes": 0, "state": "0" * 64, "schema": 1, "minimum_program": "0.1.0"},
}  # fmt: skip
GONE = {"op": "del", "type": "event", "id": "1"}


def read(*lines: Mapping[str, object]) -> Delta | list[LineFault]:
    file = io.BytesIO()
    pack(map(to_line, lines), file)
    file.seek(0)
    return read_delta(file)


def test_a_delta_as_it_is_written_in_the_documentation() -> None:
    delta = read(HEAD, GONE)
    assert isinstance(delta, Delta)
    assert delta.changes == (Change(("event", "1"), None, must_be_there=True),)
    put = record_line({"type": "event", "id": "1", "name": "x"})
    assert read(HEAD, {"op": "put", "rec": put.fields}) == replace(delta, changes=(Change(put.key, put),))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], ["head"]), ([GONE], ["head"]), ([{**HEAD, "from": "1"}], ["head"]), ([{**HEAD, "lines": -1}], ["head"]),
        ([{**HEAD, "to": {}}], ["head"]), ([{**HEAD, "to": {**HEAD["to"], "schema": 9}}], ["schema"]),  # type: ignore[dict-item]
        ([HEAD], ["count"]), ([{**HEAD, "lines": 0}, GONE], ["count"]),
        ([HEAD, {**GONE, "op": "drop"}], ["field"]), ([HEAD, {"op": "del", "id": "1"}], ["field"]),
        ([HEAD, {**GONE, "rec": {}}], ["field"]), ([HEAD, {"op": "put", "rec": {"type": "event"}}], ["field"]),
        ([HEAD, {"op": "put", "rec": []}], ["field"]), ([HEAD, {"op": ["put"], "rec": {}}], ["field"]),
        ([{**HEAD, "lines": 2}, GONE, GONE], ["twice"]),
        ([{**HEAD, "lines": 2}, {**GONE, "id": "2"}, GONE], ["unsorted"]),
    ],
)  # fmt: skip
def test_a_delta_that_is_wrong_is_told(lines: list[Mapping[str, object]], expected: list[str]) -> None:
    assert reasons(read(*lines)) == expected


@settings(deadline=None, database=None, max_examples=200)
@given(st.binary(max_size=200), st.binary(max_size=40))
def test_no_bytes_raise(raw: bytes, line: bytes) -> None:
    assert isinstance(read_delta(io.BytesIO(raw)), list)
    file = io.BytesIO()
    pack([to_line(HEAD), line.replace(b"\n", b"")], file)
    file.seek(0)
    assert isinstance(read_delta(file), list)
