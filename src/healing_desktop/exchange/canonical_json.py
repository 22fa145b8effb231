"""One value, one line of bytes: sorted keys, UTF-8, no blanks, no NaN, no control characters.

What is not written so is refused when read, so that equal lines mean equal values and the other way round.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import MsgspecError, Struct
from msgspec.json import Decoder

# Far deeper than any record of ours, far from what a program can take.
DEEPEST = 100

LineReason = Literal[
    "encoding", "not-json", "not-an-object", "too-deep", "control-character", "not-canonical", "field", "twice",
    "unsorted", "too-long", "too-many", "too-large", "not-xz", "cut-off", "head", "schema", "count", "state",
    "order-list", "reference", "too-many-faults",
]  # fmt: skip

# Only control characters are written \u00.. by an encoder that leaves all else as it is; an even number of
# backslashes before it is text.
_CONTROL = re.compile(rb"(?<!\\)(?:\\\\)*\\u00")
_encode = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode


class _EntryKey(Struct, tag_field="type", tag="entry"):
    id: str


_decode_entry_key = Decoder(_EntryKey).decode


def to_line(record: Mapping[str, Any]) -> bytes:
    """The line of a record, without its end. ValueError: what no reader takes (NaN, half a surrogate, control
    characters but tab and line ends)."""
    raw = _encode(record).encode("utf-8")
    if has_control(raw):
        raise ValueError("A text has a control character.")
    return raw


def from_line(raw: bytes, deepest: int = DEEPEST) -> dict[str, Any] | LineReason:
    """The object that a line holds, or why it holds none. Never raises, whatever the bytes."""
    try:
        record = json.loads(raw.decode("utf-8"))
        again = _encode(record).encode("utf-8")
    except UnicodeDecodeError:
        return "encoding"
    except RecursionError:
        return "too-deep"
    except ValueError:
        return "not-json"
    return _unusual(record, raw, again, deepest) or record


def from_own_line(raw: bytes) -> dict[str, Any] | LineReason:
    """The object of a line that this program wrote itself, or why it holds none: held to be JSON, not to its form."""
    try:
        record = json.loads(raw)
    except RecursionError:
        return "too-deep"
    except ValueError:
        return "not-json"
    return record if isinstance(record, dict) else "not-an-object"


def key_from_own_line(raw: bytes) -> dict[str, Any] | LineReason:
    """Of an entry only `type` and `id`, which tell it apart at a tenth of the price; all of any other line."""
    try:
        return {"type": "entry", "id": _decode_entry_key(raw).id}
    except (MsgspecError, RecursionError):
        return from_own_line(raw)


def _unusual(record: object, raw: bytes, again: bytes, deepest: int) -> LineReason | None:
    if not isinstance(record, dict):
        return "not-an-object"
    # Also told by this: a key that stands twice, blanks, other ways to write a number or a letter.
    if again != raw or (b"null" in raw and _has_null(record)):
        return "not-canonical"
    if has_control(raw):
        return "control-character"
    few = raw.count(b"[") + raw.count(b"{") <= deepest
    return "too-deep" if not few and _is_deeper(record, deepest) else None


def has_control(raw: bytes) -> bool:
    return b"\\u00" in raw and _CONTROL.search(raw) is not None


def _has_null(record: dict[str, Any]) -> bool:
    """What is unknown is left out."""
    waiting: list[Any] = [record]
    while waiting:
        value = waiting.pop()
        if value is None:
            return True
        if isinstance(value, dict | list):
            waiting += value.values() if isinstance(value, dict) else value
    return False


def _is_deeper(record: dict[str, Any], deepest: int) -> bool:
    """Whether lists and objects lie deeper in each other."""
    level: list[Any] = [record]
    for _ in range(deepest):
        inside = [part for value in level for part in (value.values() if type(value) is dict else value)]
        level = [part for part in inside if type(part) is list or type(part) is dict]
        if not level:
            return False
    return True
