"""Corrections of a centre as a small file: canonical lines, the first one telling what the rest must be.

docs/data-format.md says what each field means. A reader yields every fault as a value; no bytes raise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Literal, cast, get_args
from uuid import UUID

from healing_desktop.exchange.canonical_json import from_line, to_line
from healing_desktop.exchange.record_lines import LineFault

FORMAT_NUMBER = 1
MOST_BYTES = 8 << 20
MOST_LINES = 10_000
_DEEPEST = 4
_LONGEST_LINE = 64 << 10
LONGEST_TEXT = 4_000

Kind = Literal["confirm", "change", "gone", "note"]
Value = str | int | float | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Correction:
    """What one person at a centre said of one entry. `edition`: the serial in which it was seen; `field`: a path in the
    words of data/ ("contact/phone"), "" for the whole entry; `before` and `after` None: not known. `text`: a note."""

    entry: str
    edition: int
    kind: Kind
    date: str
    role: str
    field: str = ""
    before: Value = None
    after: Value = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Corrections:
    """One file. `centre` "" when it does not say whose it is."""

    centre: str
    made_on: str
    rows: tuple[Correction, ...]


def write_corrections(corrections: Corrections) -> bytes:
    """ValueError: a text that no reader takes."""
    lines = [to_line(_record(row)) + b"\n" for row in corrections.rows]
    body = b"".join(lines)
    head = {
        "type": "corrections", "id": "corrections", "schema": FORMAT_NUMBER, "lines": len(lines),
        "sha256": sha256(body).hexdigest(), "made_on": corrections.made_on,
    }  # fmt: skip
    return to_line({**head, "centre": corrections.centre} if corrections.centre else head) + b"\n" + body


def read_corrections(content: bytes) -> Corrections | list[LineFault]:
    """The file, or everything that is wrong with it."""
    first, _, body = content.partition(b"\n")
    head = from_line(first, _DEEPEST)
    lines = body.split(b"\n")[:-1]
    fault = _whole(content) or _head(head, body, lines)
    if fault is not None or not isinstance(head, dict):
        return [fault or LineFault(1, "head")]
    rows = [_row(number, line) for number, line in enumerate(lines, start=2)]
    faults = [row for row in rows if isinstance(row, LineFault)]
    centre = head.get("centre", "")
    if not isinstance(centre, str) or len(centre) > 200:
        faults.insert(0, LineFault(1, "field", "centre"))
    return faults or Corrections(centre, head["made_on"], tuple(row for row in rows if isinstance(row, Correction)))


def _whole(content: bytes) -> LineFault | None:
    if len(content) > MOST_BYTES:
        return LineFault(0, "too-large")
    return None if content.endswith(b"\n") else LineFault(0, "cut-off")


def _head(head: object, body: bytes, lines: list[bytes]) -> LineFault | None:
    if not isinstance(head, dict) or not _is_day(head.get("made_on")):
        return LineFault(1, "head")
    if (head.get("type"), head.get("id")) != ("corrections", "corrections"):
        return LineFault(1, "head")
    if type(head.get("schema")) is not int or head["schema"] != FORMAT_NUMBER:
        return LineFault(1, "schema", str(head.get("schema"))[:20])
    if len(lines) > MOST_LINES:
        return LineFault(0, "too-many")
    if len(lines) != head.get("lines"):
        return LineFault(0, "count")
    return None if sha256(body).hexdigest() == head.get("sha256") else LineFault(0, "state")


def _record(row: Correction) -> dict[str, Any]:
    told = {
        "type": "correction", "entry": row.entry, "edition": row.edition, "kind": row.kind, "date": row.date,
        "role": row.role, "field": row.field or None, "before": _out(row.before), "after": _out(row.after),
        "text": row.text or None,
    }  # fmt: skip
    return {name: value for name, value in told.items() if value is not None}


def _out(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _row(number: int, line: bytes) -> Correction | LineFault:
    if len(line) > _LONGEST_LINE:
        return LineFault(number, "too-long")
    fields = from_line(line, _DEEPEST)
    if not isinstance(fields, dict):
        return LineFault(number, fields)
    wrong = next(_wrong(fields), None)
    if wrong is not None:
        return LineFault(number, "field", wrong)
    return Correction(
        fields["entry"], fields["edition"], fields["kind"], fields["date"], fields["role"], fields.get("field", ""),
        _value(fields.get("before")), _value(fields.get("after")), fields.get("text", ""),
    )  # fmt: skip


def _wrong(fields: dict[str, Any]) -> Iterator[str]:
    """The names of the fields that are not as they must be."""
    sound = {
        "type": fields.get("type") == "correction",
        "entry": _is_id(fields.get("entry")),
        "edition": type(fields.get("edition")) is int and fields["edition"] > 0,
        "kind": fields.get("kind") in get_args(Kind),
        "date": _is_day(fields.get("date")),
        "role": _is_text(fields.get("role")) and bool(fields["role"].strip()),
        "field": _is_text(fields.get("field", "")) and bool(fields.get("field")) == (fields.get("kind") == "change"),
        "before": _is_value(fields.get("before")),
        "after": _is_value(fields.get("after")),
        "text": _is_text(fields.get("text", "")) and bool(fields.get("text")) >= (fields.get("kind") == "note"),
    }
    yield from (name for name, right in sound.items() if not right)
    yield from fields.keys() - sound.keys()


def _is_id(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and len(value) == 10 and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def _is_value(value: object) -> bool:
    listed = isinstance(value, list) and len(value) <= 100 and all(_is_text(one) for one in value)
    return value is None or _is_text(value) or isinstance(value, bool | int | float) or listed


def _value(value: object) -> Value:
    return tuple(value) if isinstance(value, list) else cast("Value", value)
