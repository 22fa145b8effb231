"""A record into the values of its row, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import RowMapping

from healing_desktop.core.centre import Kept
from healing_desktop.core.centre_records import RECORDS, Record

Row = Mapping[str, Any] | RowMapping
# The fields of each kind, and whether it is texts in a tuple.
FIELDS: dict[type[Record], tuple[tuple[str, bool], ...]] = {
    kind: tuple((field.name, "tuple" in str(field.type)) for field in fields(kind)) for kind in RECORDS
}


def values_of(record: Record) -> dict[str, Any]:
    return {name: _value(getattr(record, name)) for name, _ in FIELDS[type(record)]}


def kept_of(kind: type[Record], row: Row) -> Kept:
    """ValueError and its like for a row that no program of ours wrote."""
    return Kept(record_of(kind, row), int(row["revision"]), bool(row["gone"]))


def record_of(kind: type[Record], row: Row) -> Record:
    """As kept_of."""
    told: dict[str, Any] = {
        name: tuple(map(str, json.loads(row[name]))) if texts else row[name] for name, texts in FIELDS[kind]
    }
    return kind(**told)


def _value(value: object) -> object:
    if isinstance(value, tuple):
        return json.dumps([_sound(text) for text in value], ensure_ascii=False)
    return _sound(value) if isinstance(value, str) else value


def _sound(text: str) -> str:
    """Without what no database keeps: the zero character, and halves of a pair."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
