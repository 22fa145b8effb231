"""Packed lines: streamed, the same every time, and hostile files end as a value in bounded memory."""

from __future__ import annotations

import io
import lzma
import tracemalloc
from collections.abc import Iterator
from itertools import repeat
from random import Random
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.exchange.record_lines import (
    Caps,
    LineFault,
    pack,
    read_objects,
    record_line,
    split_lines,
    state_of,
    unpack,
)

QUIET = settings(deadline=None, database=None)
MOST_MEMORY = 16 << 20


def found(file: BinaryIO, caps: Caps | None = None) -> list[object]:
    """The reasons and the objects."""
    told = read_objects(file, caps or Caps())
    return [one.reason if isinstance(one, LineFault) else one[2] for one in told]


def packed(raw: bytes) -> io.BytesIO:
    return io.BytesIO(lzma.compress(raw, preset=0))


@QUIET
@given(st.lists(st.binary(max_size=50).map(lambda raw: raw.replace(b"\n", b""))))
def test_lines_come_back_in_the_same_bytes(lines: list[bytes]) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    size = pack(lines, first)
    pack(iter(lines), second)
    assert first.getvalue() == second.getvalue()
    assert size == len(first.getvalue())
    first.seek(0)
    assert list(split_lines(unpack(first))) == list(enumerate(lines, start=1))


def test_another_program_can_unpack_it() -> None:
    file = io.BytesIO()
    pack([b"{}"] * 3, file)
    assert lzma.decompress(file.getvalue()) == b"{}\n{}\n{}\n"


def test_what_is_wrong_with_a_file() -> None:
    sound = packed(b"{}\n" * 50_000).getvalue()
    assert found(io.BytesIO(b"")) == ["cut-off"]
    assert found(io.BytesIO(b"<html>no edition</html>")) == ["not-xz"]
    assert found(io.BytesIO(sound[:-1]))[-1] == "cut-off"
    assert found(io.BytesIO(sound + b"\0"))[-1] == "not-xz"
    assert found(io.BytesIO(sound + sound))[-1] == "not-xz"
    assert found(packed(b"{}\n{}")) == [{}, "cut-off"]
    assert found(packed(b"\n")) == ["not-json"]
    flipped = bytearray(packed(bytes(Random(1).randbytes(9999))).getvalue())
    flipped[5000] ^= 1
    assert found(io.BytesIO(bytes(flipped)))[-1] in ("not-xz", "not-json", "encoding")


def test_a_file_that_asks_for_too_much_memory_is_refused() -> None:
    """A sound stream of which the header asks for a dictionary of 64 MB."""
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 64 << 20}]
    assert found(io.BytesIO(lzma.compress(b"{}\n", filters=filters))) == ["not-xz"]


def test_bad_lines_do_not_hide_the_others_until_there_are_too_many() -> None:
    lines = b"\n".join([b"{}", b"no", b"{}", b"[]", b"{}", b""])
    assert found(packed(lines)) == [{}, "not-json", {}, "not-an-object", {}]
    assert found(packed(b"no\n" * 1000), Caps(faults=3)) == ["not-json"] * 3 + ["too-many-faults"]


def test_lines_are_counted_from_one() -> None:
    faults = [one for one in read_objects(packed(b"{}\nno\n")) if isinstance(one, LineFault)]
    assert faults == [LineFault(2, "not-json")]
    assert faults[0].sentence == "line-not-json"


class Endless(io.RawIOBase):
    """A packed file of `size` unpacked bytes that is never whole in memory."""

    def __init__(self, part: bytes, times: int) -> None:
        self._parts = self._packed(part, times)

    @staticmethod
    def _packed(part: bytes, times: int) -> Iterator[bytes]:
        packer = lzma.LZMACompressor(preset=0)
        yield from (packer.compress(again) for again in repeat(part, times))
        yield packer.flush()

    def read(self, size: int = -1) -> bytes:
        assert size > 0
        return next((part for part in self._parts if part), b"")


@pytest.mark.parametrize(
    ("part", "reason"),
    [(b" " * 4_000_000, "too-long"), (b"{}\n" * 1_000_000, "too-many"), (b"{" * 4_000_000, "too-long"),
     (b'{"a":"' + b"x" * 900_000 + b'"}\n', "too-large")],
)  # fmt: skip
def test_a_bomb_ends_early_and_memory_stays_small(part: bytes, reason: str) -> None:
    """As if it were a gigabyte: the rest of it is never asked for."""
    bomb = Endless(part, 1000)
    caps = Caps(unpacked_bytes=100 << 20, lines=100_000)
    tracemalloc.start()
    try:
        last = [one for one in read_objects(bomb, caps) if isinstance(one, LineFault)]  # type: ignore[arg-type]
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert last[-1].reason == reason
    # The line itself, the text made of it and what compares both.
    assert most < MOST_MEMORY + 2 * len(part)


def test_the_state_knows_no_order() -> None:
    lines = [record_line({"type": "a", "id": str(number)}) for number in range(50)]
    state = state_of(lines)
    Random(3).shuffle(lines)
    assert state_of(lines) == state
    assert state_of(lines[1:]) != state
    assert state_of([*lines, lines[0]]) != state


@settings(deadline=None, database=None, max_examples=200)
@given(st.binary(max_size=300), st.integers(0, 300), st.binary(max_size=3))
def test_no_bytes_raise(raw: bytes, at: int, other: bytes) -> None:
    whole = packed(raw + b"\n").getvalue()
    for file in (raw, whole, whole[:at] + other + whole[at + len(other) :]):
        list(read_objects(io.BytesIO(file)))
