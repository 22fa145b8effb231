"""Faults between entries: an id or a name given twice, an organisation that is not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from healing_desktop.core.folding import fold
from healing_desktop.core.said import Said
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.yaml_file import YamlFile

Placed = tuple[YamlFile, int, Mapping[str, Any]]


def check_together(placed: Sequence[Placed], ids: Collection[str]) -> list[Finding]:
    """`ids`: those of all entries, also of entries that have faults of their own."""
    return [
        *_ids_given_twice(placed),
        *_names_given_twice(placed),
        *_organisations(placed, ids),
        *_replaced(placed, ids),
    ]


def where_of(file: YamlFile, at: int) -> str:
    return f"{file.name}:{file.line((at,))}"


def _ids_given_twice(placed: Sequence[Placed]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for file, at, fields in placed:
        if fields["id"] in first:
            yield file.finding((at, "id"), Said("finding-id-twice", place=first[fields["id"]]))
        first.setdefault(fields["id"], where_of(file, at))


def _names_given_twice(placed: Sequence[Placed]) -> Iterator[Finding]:
    """Of one kind and in one municipality, by the folded name."""
    first: dict[tuple[str, str, str], str] = {}
    for file, at, fields in placed:
        here = where_of(file, at)
        town = next((fold(place["municipality"]) for place in fields.get("places") or ()), "")
        for language, name in fields["name"].items():
            there = first.setdefault((fields["kind"], fold(name), town), here)
            if there != here:
                yield file.finding((at, "name", language), Said("finding-name-twice", place=there))


def _replaced(placed: Sequence[Placed], ids: Collection[str]) -> Iterator[Finding]:
    """What an entry took over is no more, and went to one entry."""
    first: dict[str, str] = {}
    for file, at, fields in placed:
        for n, replaced in enumerate(fields.get("replaces") or ()):
            if replaced in ids:
                yield file.finding((at, "replaces", n), Said("finding-replaced-is-there"))
            elif replaced in first:
                yield file.finding((at, "replaces", n), Said("finding-replaced-twice", place=first[replaced]))
            first.setdefault(replaced, where_of(file, at))


def _organisations(placed: Sequence[Placed], ids: Collection[str]) -> Iterator[Finding]:
    runs = {fields["id"]: fields.get("organization") for _, _, fields in placed}
    for file, at, fields in placed:
        organization = fields.get("organization")
        if organization and organization not in ids:
            yield file.finding((at, "organization"), Said("finding-no-entry"))
        elif organization == fields["id"]:
            yield file.finding((at, "organization"), Said("finding-runs-itself"))
        elif organization and runs.get(organization):
            yield file.finding((at, "organization"), Said("finding-run-by-another"))
