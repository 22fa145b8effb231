"""Reads data/ into the content of an edition, or says everything that is wrong with it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry
from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.publishing.entry_checks import Fields, check_entry, check_together
from healing_desktop.publishing.entry_from_yaml import entry_from_yaml
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.gazetteer import Gazetteer, read_gazetteer
from healing_desktop.publishing.helplines_from_yaml import check_helplines, helplines_of
from healing_desktop.publishing.terms_from_yaml import LISTS, SEARCH_WORDS, phrases_of, taxonomies_of
from healing_desktop.publishing.yaml_file import YamlFile, read_yaml

Placed = tuple[YamlFile, int, Fields]


def read_sources(data: Path) -> EditionContent | list[Finding]:
    """The content, or all findings of one run, sorted by file and line. Nothing is built while one is left."""
    edition = read_yaml(data / "edition.yaml", data)
    lists = {name: read_yaml(data / "taxonomies" / name, data) for _, name in (*LISTS, ("", SEARCH_WORDS))}
    helplines = read_yaml(data / "helplines.yaml", data)
    files = [read_yaml(file, data) for file in sorted((data / "directory").rglob("*.yaml"))]
    faults = [fault for file in (edition, *lists.values(), helplines, *files) for fault in file.faults]
    if any(file.value is None for file in (edition, *lists.values(), helplines)):
        return sorted(faults)
    taxonomies = taxonomies_of(lists)
    gazetteer = read_gazetteer(data / "geo")
    placed, shape_faults = _shaped(files, data)
    faults += shape_faults + check_together(placed)
    for file, at, fields in placed:
        faults += check_entry(file, at, fields, taxonomies, gazetteer, edition.value["published_on"])
    by_id = {fields["id"]: fields for _, _, fields in placed}
    faults += check_helplines(helplines, by_id)
    if faults:
        return sorted(faults)
    return _content(edition.value, lists, helplines, placed, taxonomies, gazetteer)


def _content(
    edition: Fields,
    lists: dict[str, YamlFile],
    helplines: YamlFile,
    placed: list[Placed],
    taxonomies: Taxonomies,
    gazetteer: Gazetteer,
) -> EditionContent:
    by_id = {fields["id"]: fields for _, _, fields in placed}
    entries = {fields["id"]: entry_from_yaml(fields, gazetteer) for fields in by_id.values()}
    return EditionContent(
        serial=edition["serial"],
        published_on=edition["published_on"],
        expires_on=edition.get("expires_on"),
        entries=tuple(
            _with_organisation(entry, by_id[entry_id], entries) for entry_id, entry in sorted(entries.items())
        ),
        welfare_centres=frozenset(key for key, fields in by_id.items() if fields.get("welfare_centre")),
        taxonomies=taxonomies,
        helplines=helplines_of(helplines, by_id),
        phrases=phrases_of(lists),
        places=gazetteer.places(),
        place_names=gazetteer.place_names(),
    )


def _with_organisation(entry: Entry, fields: Fields, entries: dict[str, Entry]) -> Entry:
    organisation = entries.get(fields.get("organization") or "")
    if organisation is None:
        return entry
    return replace(
        entry,
        row=replace(entry.row, organization=organisation.row.name),
        organization_id=organization_id_of(organisation.row.id),
        organisation_contact=organisation.contact,
    )


def _shaped(files: list[YamlFile], data: Path) -> tuple[list[Placed], list[Finding]]:
    """Entries whose shape is right, and what is wrong with the others."""
    schema = json.loads((data / "schema" / "entry.schema.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema["items"] | {"$defs": schema["$defs"]})
    placed: list[Placed] = []
    faults: list[Finding] = []
    for file in files:
        if file.value is not None and not isinstance(file.value, list):
            faults.append(file.finding((), "This file is not a list of entries."))
            continue
        for at, fields in enumerate(file.value or ()):
            errors = list(validator.iter_errors(fields))
            faults += [file.finding((at, *error.absolute_path), _sentence(error)) for error in errors]
            if not errors:
                placed.append((file, at, fields))
    return placed, faults


def _sentence(error: ValidationError) -> str:
    """jsonschema's message in the words of someone who edits a file."""
    given = _short(error.instance)
    match error.validator:
        case "required":
            return f"{error.message.split(' is ')[0]} is missing.".replace("'", "“", 1).replace("'", "”", 1)
        case "additionalProperties":
            return f"This has a field that is not known here: {error.message.split('(')[-1].rstrip(')')}."
        case "enum" if isinstance(error.schema, dict):
            return f"{given} is not one of: {', '.join(str(value) for value in error.schema['enum'])}."
        case "type":
            return f"{given} is not of the type {error.validator_value}."
        case "pattern" | "format":
            return f"{given} is not written as it must be ({error.validator}: {error.validator_value})."
        case _:
            return f"{error.message}."


def _short(value: Any) -> str:
    text = str(value)
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
