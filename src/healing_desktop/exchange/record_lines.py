"""Records as lines in a packed file, in both directions and a part at a time: memory does not grow with the file.

A reader yields what is wrong as a value between the records, and goes on where that makes sense.
"""

from __future__ import annotations

import lzma
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any, BinaryIO, NamedTuple, TypeVar

from healing_desktop.exchange.canonical_json import (
    DEEPEST,
    LineReason,
    from_line,
    from_own_line,
    key_from_own_line,
    to_line,
)
from healing_desktop.exchange.usual_entry import ReadEntry

Fields = dict[str, Any]
T = TypeVar("T", Fields, Fields | ReadEntry)

STATE_SIZE = 1 << 256
_PART = 1 << 18
# A dictionary of 8 MB is the most that a file of ours asks for.
_MOST_MEMORY = 32 << 20
_PRESET = 6


@dataclass(frozen=True, slots=True)
class Caps:
    """The most a file may hold: bytes of a line, bytes and lines of all, depth of a value, faults that are told."""

    line_bytes: int = 1 << 20
    unpacked_bytes: int = 4 << 30
    lines: int = 3_000_000
    depth: int = DEEPEST
    faults: int = 100


CAPS = Caps()


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with a line. `line` counts from 1; 0 means the file as a whole. `where`: the field, as
    "phones/0/number", or the id."""

    line: int
    reason: LineReason
    where: str = ""

    @property
    def sentence(self) -> str:
        """The key of its sentence in the Fluent catalogues."""
        return f"line-{self.reason}"


class RecordLine(NamedTuple):
    """One record as read or made: its key, its bytes without the line end, and what they hold: `fields`, or `entry`
    where whoever opened the lines asked for entries."""

    key: tuple[str, str]
    raw: bytes
    fields: dict[str, Any]
    entry: ReadEntry | None = None


def record_line(fields: dict[str, Any]) -> RecordLine:
    """The line of a record that has `type` and `id`."""
    return RecordLine((fields["type"], fields["id"]), to_line(fields), fields)


def digest(raw: bytes) -> int:
    return int.from_bytes(sha256(raw).digest(), "big")


def state_of(records: Iterable[RecordLine]) -> int:
    """The sum of the SHA-256 of the lines, modulo 2^256: the same in any order."""
    return sum(digest(record.raw) for record in records) % STATE_SIZE


def state_text(state: int) -> str:
    return f"{state:064x}"


def pack(lines: Iterable[bytes], file: BinaryIO, preset: int = _PRESET) -> int:
    """Write `lines`, each with its end, as one xz stream; the number of bytes written. Equal lines give equal bytes
    with the same liblzma."""
    packer = lzma.LZMACompressor(format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC64, preset=preset)
    written, size = 0, 0
    waiting: list[bytes] = []
    for line in lines:
        waiting += (line, b"\n")
        size += len(line) + 1
        if size >= _PART:
            written += file.write(packer.compress(b"".join(waiting)))
            waiting, size = [], 0
    written += file.write(packer.compress(b"".join(waiting)))
    return written + file.write(packer.flush())


def unpack(file: BinaryIO, caps: Caps = CAPS) -> Iterator[bytes | LineFault]:
    """The unpacked bytes in parts of at most 256 kB. One stream and nothing behind it. OSError of the file passes."""
    unpacker = lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=_MOST_MEMORY)
    total = 0
    while not unpacker.eof:
        packed = file.read(_PART) if unpacker.needs_input else b""
        if unpacker.needs_input and not packed:
            yield LineFault(0, "cut-off")
            return
        try:
            part = unpacker.decompress(packed, _PART)
        except (lzma.LZMAError, MemoryError):
            yield LineFault(0, "not-xz")
            return
        total += len(part)
        if total > caps.unpacked_bytes:
            yield LineFault(0, "too-large")
            return
        yield part
    if unpacker.unused_data or file.read(1):
        yield LineFault(0, "not-xz")


def split_lines(parts: Iterable[bytes | LineFault], caps: Caps = CAPS) -> Iterator[tuple[int, bytes] | LineFault]:
    """(number, line without its end); ends with the first fault."""
    rest, number = b"", 0
    for part in parts:
        if isinstance(part, LineFault):
            yield part
            return
        *whole, rest = (rest + part).split(b"\n")
        for line in whole:
            number += 1
            if number > caps.lines:
                yield LineFault(number, "too-many")
                return
            if len(line) > caps.line_bytes:
                yield LineFault(number, "too-long")
                return
            yield number, line
        if len(rest) > caps.line_bytes:
            yield LineFault(number + 1, "too-long")
            return
    if rest:
        yield LineFault(number + 1, "cut-off")


def read_objects(
    file: BinaryIO, caps: Caps = CAPS, *, own: bool = False, only_keys: bool = False
) -> Iterator[tuple[int, bytes, dict[str, Any]] | LineFault]:
    """(number, line, what it holds) of a packed file, and what is wrong; gives up after `caps.faults`. `own`: this
    program wrote it, so its form needs no looking at; `only_keys`: the same, and of an entry its key is enough."""
    strict = partial(from_line, deepest=caps.depth)
    return read_each(file, key_from_own_line if only_keys else from_own_line if own else strict, caps)


def read_each(
    file: BinaryIO, read: Callable[[bytes], T | LineReason], caps: Caps = CAPS
) -> Iterator[tuple[int, bytes, T] | LineFault]:
    """The same with what `read` makes of each line."""
    faults = 0
    for line in split_lines(unpack(file, caps), caps):
        if isinstance(line, LineFault):
            yield line
            return
        number, raw = line
        found = read(raw)
        if not isinstance(found, str):
            yield number, raw, found
            continue
        yield LineFault(number, found)
        faults += 1
        if faults >= caps.faults:
            yield LineFault(number, "too-many-faults")
            return


def key_of(fields: dict[str, Any]) -> tuple[str, str] | None:
    kind, name = fields.get("type"), fields.get("id")
    return (kind, name) if isinstance(kind, str) and isinstance(name, str) and kind and name else None
