"""One value has one line; anything else is told and never raises."""

from __future__ import annotations

import json
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.exchange.canonical_json import DEEPEST, LineReason, from_line, to_line

QUIET = settings(deadline=None, database=None)
plain = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters='\n\t\\"u0'), max_size=10)
values = st.recursive(
    st.booleans() | st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False) | plain,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(plain, inner, max_size=3),
    max_leaves=12,
)
SLOWEST = 2.0


@QUIET
@given(st.dictionaries(plain, values, max_size=5))
def test_a_record_comes_back_and_the_order_of_its_fields_is_nothing(record: dict[str, object]) -> None:
    line = to_line(record)
    assert b"\n" not in line
    assert from_line(line) == record
    assert to_line(dict(reversed(record.items()))) == line


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"\xff\xfe{\x00}\x00", "encoding"),
        ('{"a":"é"}'.encode("latin-1"), "encoding"),
        ('{"a":1}'.encode("utf-16"), "encoding"),
        (b"\xef\xbb\xbf{}", "not-json"),
        (b"", "not-json"),
        (b"\x00", "not-json"),
        (b'{"a":"\x00"}', "not-json"),
        (b'{"a":NaN}', "not-json"),
        (b'{"a":1e999}', "not-json"),
        (b'{"a":"\\ud800"}', "encoding"),
        (b'{"a":' + b"9" * 5000 + b"}", "not-json"),
        (b"[" * 100_000, "too-deep"),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "too-deep"),
        (b'{"a":' + b"[" * DEEPEST + b"]" * DEEPEST + b"}", "too-deep"),
        (b'{"a":["]",["]",' + b'["]",' * DEEPEST + b"1" + b"]" * (DEEPEST + 2) + b"}", "too-deep"),
        (b"[]", "not-an-object"),
        (b"null", "not-an-object"),
        (b"1", "not-an-object"),
        (b'{"a": 1}', "not-canonical"),
        (b'{"b":1,"a":1}', "not-canonical"),
        (b'{"a":1,"a":2}', "not-canonical"),
        (b'{"a":null}', "not-canonical"),
        (b'{"a":[{"b":null}]}', "not-canonical"),
        (b'{"a":1E2}', "not-canonical"),
        (b'{"a":"\\u00e9"}', "not-canonical"),
        (b'{"a":1}\r', "not-canonical"),
        (b'{"a":"\\u0000"}', "control-character"),
        (b'{"a":"x\\\\\\u001b[2J"}', "control-character"),
    ],
)
def test_what_is_wrong_is_told(line: bytes, reason: LineReason) -> None:
    expected = {reason, "not-json"} if reason == "encoding" else {reason}
    assert from_line(line) in expected


def test_brackets_and_backslashes_in_a_text_are_text() -> None:
    record = {"a": "[" * 100, "b": "\\u0000 is how one writes it", "c": "null"}
    assert from_line(to_line(record)) == record


def test_as_deep_as_may_be() -> None:
    line = b'{"a":' + b"[" * (DEEPEST - 1) + b"]" * (DEEPEST - 1) + b"}"
    assert isinstance(from_line(line), dict)


@pytest.mark.parametrize("text", ["\x00", "\x1b", "\ud800", float("nan"), float("inf")])
def test_nobody_writes_what_nobody_takes(text: object) -> None:
    with pytest.raises(ValueError):
        to_line({"a": text})


@settings(deadline=None, database=None, max_examples=300)
@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: json.dumps({"a": text}).encode()))
def test_no_bytes_raise(line: bytes) -> None:
    assert isinstance(from_line(line), dict | str)


@pytest.mark.parametrize(
    "line",
    [b'"' * 1_000_000, b'{"a":"' + b'\\"' * 400_000, b'{"a":"' + b"\\\\" * 400_000 + b'\\u0000"}',
     b"{" + b'"a":[],' * 100_000 + b'"b":1}', b"-" * 1_000_000],
)  # fmt: skip
def test_a_line_of_a_megabyte_takes_no_time(line: bytes) -> None:
    start = process_time()
    from_line(line)
    assert process_time() - start < SLOWEST
