"""A mapping file: which column of a table is which field of ours. YAML or JSON; docs/exchange.md has examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import yaml

from healing_desktop.core.texts import HANDOUT_LANGUAGES
from healing_desktop.core.words import Words

MOST_BYTES = 1 << 20
# Our fields, in the order in which a mapping is written, and what each holds.
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": "the name; the one field that has to be there",
        "kind": "group, organisation, platform or helpline; a group where it says nothing else",
        "organization": "who runs it", "organization_url": "website of who runs it",
        "alert": "a notice that stands above all else", "themes": "several", "description": "what it is",
        "who_for": "for whom, in words", "audiences": "several", "minimum_age": "years", "maximum_age": "years",
        "meets": "when, in words", "day": "TU, tuesday, 1TU: with it the rule can become dates", "opens_at": "19:30",
        "closes_at": "21:00", "interval": "2 for every second week", "starts_on": "a day on which it met",
        "ends_on": "the last day", "hours": "opening hours in words", "street": "street and number",
        "postcode": "of the place", "town": "municipality, in any language", "latitude": "WGS84",
        "longitude": "WGS84", "confidential": "yes where the place is not to be told", "area": "for which area",
        "step_free": "yes or no", "attending": "online, in person or both", "cost": "a number, free, or words",
        "languages": "spoken there, several", "phone": "number", "email": "address", "url": "website",
        "how_to_join": "in words", "enrolment": "drop-in, contact-first, booking, intake or referral",
        "first_time": "what happens the first time", "led_by": "peers, professionals, both or volunteers",
        "group_kind": "kind of group", "checked_on": "day, month or year", "source": "address or name",
        "status": "active, inactive, defunct or temporarily closed", "id": "what is always the same for this entry",
    }
)  # fmt: skip
SEVERAL = ("themes", "audiences", "languages")
IN_LANGUAGES = ("name", "alert", "description", "who_for", "how_to_join", "first_time", "hours")
_SETTINGS = {"language", "sheet", "heading_row", "encoding", "delimiter", "fields"}
_PARTS = {"column", "columns", "join", "split", "values", "constant"}


@dataclass(frozen=True, slots=True)
class Taken:
    """Where a field comes from. Of several `columns` the first that is filled, or all of them with `join` between.
    `split`: what stands between several values. `values`: the cell (in any case) -> what it means; "" takes it away.
    `constant`: the same for every row that has nothing in its columns."""

    columns: tuple[str, ...] = ()
    join: str | None = None
    split: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    constant: str | None = None


@dataclass(frozen=True, slots=True)
class CsvMapping:
    """`fields`: by name, and for a field in several languages by (name, language), where "" is the language of the
    table. `heading_row` counts from 1."""

    fields: Mapping[tuple[str, str], Taken]
    language: str | None = None
    sheet: str | None = None
    heading_row: int = 1
    encoding: str | None = None
    delimiter: str | None = None

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(column for taken in self.fields.values() for column in taken.columns)


@dataclass(frozen=True, slots=True)
class MappingFault:
    """Why a mapping is not used."""

    reason: Literal["unreadable", "unknown-field", "wrong-form", "unknown-column", "no-name"]
    file: str
    detail: str = ""

    def sentence(self, words: Words) -> str:
        detail = {} if self.reason == "no-name" else {"detail": self.detail[:200]}
        return words(f"mapping-{self.reason}", file=self.file, **detail)


def read_mapping(path: Path) -> CsvMapping | MappingFault:
    """What a file says, or what is wrong with it."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        told = yaml.safe_load(raw.decode("utf-8-sig")) if len(raw) <= MOST_BYTES else None
    except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
        reason = error.strerror or "" if isinstance(error, OSError) else " ".join(str(error).split())
        return MappingFault("unreadable", path.name, reason)
    try:
        return _mapping(told)
    except _Fault as fault:
        reason, detail = fault.args
        return MappingFault(reason, path.name, detail)


class _Fault(Exception):  # noqa: N818
    """(reason, detail), for `read_mapping` only."""


def _mapping(told: Any) -> CsvMapping:  # noqa: ANN401  YAML of any shape
    if not isinstance(told, dict) or not isinstance(told.get("fields"), dict):
        raise _Fault("wrong-form", "fields")
    if unknown := [str(name) for name in told if name not in _SETTINGS]:
        raise _Fault("unknown-field", unknown[0])
    fields: dict[tuple[str, str], Taken] = {}
    for name, source in told["fields"].items():
        if name not in FIELDS:
            raise _Fault("unknown-field", str(name))
        for language, taken in _by_language(name, source):
            fields[name, language] = _taken(name, taken)
    if not any(name == "name" for name, _ in fields):
        raise _Fault("no-name", "")
    row = told.get("heading_row", 1)
    if isinstance(row, bool) or not isinstance(row, int) or not 1 <= row <= 1000:
        raise _Fault("wrong-form", "heading_row")
    encoding = _text(told, "encoding")
    try:
        "".encode(encoding or "utf-8")
    except (LookupError, ValueError):
        raise _Fault("wrong-form", "encoding") from None
    delimiter = _text(told, "delimiter")
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n\0'):
        raise _Fault("wrong-form", "delimiter")
    return CsvMapping(fields, _text(told, "language"), _text(told, "sheet"), row, encoding, delimiter)


def _by_language(name: str, source: Any) -> list[tuple[str, Any]]:  # noqa: ANN401
    if isinstance(source, dict) and source and all(code in HANDOUT_LANGUAGES for code in source):
        if name not in IN_LANGUAGES:
            raise _Fault("wrong-form", name)
        return list(source.items())
    return [("", source)]


def _taken(name: str, source: Any) -> Taken:  # noqa: ANN401
    if isinstance(source, str | int | float):
        return Taken((str(source),))
    if isinstance(source, list):
        source = {"columns": source}
    if not isinstance(source, dict) or not source.keys() <= _PARTS or not source.keys() & {
        "column", "columns", "constant",
    }:  # fmt: skip
        raise _Fault("wrong-form", name)
    columns = source.get("columns", [source["column"]] if "column" in source else [])
    values = source.get("values", {})
    if not isinstance(columns, list) or not isinstance(values, dict) or not (columns or "constant" in source):
        raise _Fault("wrong-form", name)
    plain = (*columns, *values.values(), *(source.get(part) for part in ("join", "split", "constant")))
    if any(isinstance(value, list | dict) for value in plain):
        raise _Fault("wrong-form", name)
    return Taken(
        tuple(str(column) for column in columns), _text(source, "join"), _text(source, "split") or None,
        {str(cell).strip().casefold(): "" if means is None else _plain(means) for cell, means in values.items()},
        _plain(source["constant"]) if source.get("constant") is not None else None,
    )  # fmt: skip


def _text(source: dict[str, Any], name: str) -> str | None:
    value = source.get(name)
    if value is None:
        return None
    if isinstance(value, list | dict):
        raise _Fault("wrong-form", name)
    return _plain(value)


def _plain(value: Any) -> str:  # noqa: ANN401
    """ "ja" and "nee" are words to us; YAML takes "yes" and "no" for something else."""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
