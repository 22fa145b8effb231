"""The file of corrections: written and read again, and every spoilt byte told."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healing_desktop.exchange.correction_file import (
    MOST_BYTES,
    Correction,
    Corrections,
    read_corrections,
    write_corrections,
)
from healing_desktop.exchange.record_lines import LineFault

ID = "11111111-2222-4333-8444-555555555555"
ROW = Correction(ID, 3, "change", "2026-11-21", "onthaal", "contact/email", "a@x.be", "b@x.be")
FILE = Corrections(
    "CAW Gent", "2026-11-22",
    (
        ROW, replace(ROW, field="languages", before=("nl",), after=("nl", "fr")),
        replace(ROW, field="contact/phone", after=None), replace(ROW, field="cost/free", before=None, after=True),
        Correction(ID, 3, "confirm", "2026-11-21", "onthaal"), Correction(ID, 3, "gone", "2026-11-21", "onthaal"),
        Correction(ID, 3, "note", "2026-11-21", "onthaal", text="Is verhuisd."),
    ),
)  # fmt: skip


def with_body(body: bytes, **head: object) -> bytes:
    """A file with this body and a head that fits it."""
    told = {"type": "corrections", "id": "corrections", "schema": 1, "lines": body.count(b"\n"),
            "sha256": sha256(body).hexdigest(), "made_on": "2026-11-22", **head}  # fmt: skip
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode() + b"\n" + body


def test_what_is_written_is_read_again() -> None:
    assert read_corrections(write_corrections(FILE)) == FILE
    assert read_corrections(write_corrections(replace(FILE, centre="", rows=()))) == replace(FILE, centre="", rows=())


def test_each_byte_counts() -> None:
    content = write_corrections(FILE)
    for at in range(0, len(content), 7):
        spoilt = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        assert read_corrections(spoilt) != FILE


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"entry": "x"}, "entry"),
        ({"edition": 0}, "edition"),
        ({"edition": True}, "edition"),
        ({"kind": "delete"}, "kind"),
        ({"date": "2026-02-30"}, "date"),
        ({"date": "2026"}, "date"),
        ({"role": " "}, "role"),
        ({"field": ""}, "field"),
        ({"kind": "confirm"}, "field"),
        ({"after": {"a": 1}}, "after"),
        ({"after": [1]}, "after"),
        ({"before": "x" * 5000}, "before"),
        ({"kind": "note", "field": ""}, "text"),
        ({"name": "somebody"}, "name"),
        ({"type": "entry"}, "type"),
    ],
)
def test_a_field_that_is_wrong(change: dict[str, object], where: str) -> None:
    good = json.loads(write_corrections(FILE).splitlines()[1])
    body = json.dumps({**good, **change}, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
    found = read_corrections(with_body(body))
    assert isinstance(found, list)
    assert LineFault(2, "field", where) in found


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "cut-off"),
        (b"\n", "head"),
        (b"{}\n", "head"),
        (write_corrections(FILE)[:-1], "cut-off"),
        (with_body(b"", schema=2), "schema"),
        (with_body(b"", schema=True), "schema"),
        (with_body(b"", lines=1), "count"),
        (with_body(b"x\n"), "not-json"),
        (with_body(b"[]\n"), "not-an-object"),
        (with_body(b'{"a": 1}\n'), "not-canonical"),
        (with_body(b"\xff\n"), "encoding"),
        (with_body(b"\n" * 10_001), "too-many"),
        (b"x" * MOST_BYTES + b"y\n", "too-large"),
        (with_body(b'{"a":"' + b"x" * 70_000 + b'"}\n'), "too-long"),
        (with_body(b"", sha256="0"), "state"),
        (with_body(b"", centre=1), "field"),
    ],
)
def test_what_is_no_file_of_corrections(content: bytes, reason: str) -> None:
    found = read_corrections(content)
    assert isinstance(found, list)
    assert found[0].reason == reason


@given(st.binary(max_size=300))
def test_no_bytes_raise(content: bytes) -> None:
    read_corrections(content)
    read_corrections(with_body(content + b"\n"))
