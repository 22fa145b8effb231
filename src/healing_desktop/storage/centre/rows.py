"""A record into the values of its row, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import RowMapping

from healing_desktop.core.centre import Kept
from healing_desktop.core.centre_records import Record

R = TypeVar("R", bound=Record)
Row = Mapping[str, Any] | RowMapping


def values_of(record: Record) -> dict[str, Any]:
    return {field.name: _value(getattr(record, field.name)) for field in fields(record)}


def kept_of(kind: type[Record], row: Row) -> Kept:
    """ValueError and its like for a row that no program of ours wrote."""
    return Kept(record_of(kind, row), int(row["revision"]), bool(row["gone"]))


def record_of(kind: type[R], row: Row) -> R:
    """As kept_of."""
    told: dict[str, Any] = {
        field.name: tuple(map(str, json.loads(row[field.name]))) if "tuple" in str(field.type) else row[field.name]
        for field in fields(kind)
    }
    return kind(**told)


def _value(value: object) -> object:
    if isinstance(value, tuple):
        return json.dumps([_sound(text) for text in value], ensure_ascii=False)
    return _sound(value) if isinstance(value, str) else value


def _sound(text: str) -> str:
    """Without what no database keeps: the zero character, and halves of a pair."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
