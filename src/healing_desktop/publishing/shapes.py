"""The shape of a file of data/, by the JSON Schemas of data/schema; what is wrong with it, at the line of the field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.yaml_file import Where, YamlFile

ENTRY, EDITION, HELPLINES = "entry.schema.json", "edition.schema.json", "helplines.schema.json"
TERMS, WORDS = "terms.schema.json", "search-words.schema.json"
_LONGEST_QUOTE = 40


class Shapes:
    """The schemas of one data folder. Raises OSError or ValueError when they are not whole."""

    def __init__(self, data: Path) -> None:
        self._schemas = {
            name: json.loads((data / "schema" / name).read_text(encoding="utf-8"))
            for name in (ENTRY, EDITION, HELPLINES, TERMS, WORDS)
        }
        entry = self._schemas[ENTRY]
        self._validators = {name: _validator(schema) for name, schema in self._schemas.items()}
        self._validators[ENTRY] = _validator(entry["items"] | {"$defs": entry["$defs"]})

    def faults(self, name: str, file: YamlFile, value: object, where: Where = ()) -> list[Finding]:
        """What is wrong with the shape of `value`, which stands at `where` in `file`.
        ENTRY is for one entry of a list."""
        found: list[Finding] = []
        for error in self._validators[name].iter_errors(value):
            found += [file.finding((*where, *place), sentence) for place, sentence in _told(error)]
        return found


def _validator(schema: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _told(error: ValidationError) -> Iterator[tuple[Where, str]]:
    """Field and sentence in the words of someone who edits a file; one for each field that is too much or missing."""
    where: Where = tuple(error.absolute_path)
    schema: Any = error.schema
    instance: Any = error.instance
    given = _short(error.instance)
    match error.validator:
        case "required":
            missing = next(name for name in schema["required"] if error.message.startswith(repr(name)))
            yield where, f"“{missing}” is missing."
        case "additionalProperties":
            for name in instance:
                if name not in schema.get("properties", {}):
                    yield (*where, name), f"No field is called “{name}” here."
        case "enum":
            named = ", ".join(str(value) for value in schema["enum"])
            inside = error.absolute_schema_path and "propertyNames" in error.absolute_schema_path
            yield (*where, instance) if inside else where, f"{given} is not one of: {named}."
        case "type":
            wanted: Any = error.validator_value
            names = " or ".join(wanted) if isinstance(wanted, list) else wanted
            yield where, f"{given} is not of the type {names}."
        case "pattern" | "format":
            yield where, f"{given} is not written as it must be ({error.validator}: {error.validator_value})."
        case "anyOf" if all(set(one) == {"required"} for one in _choices(error)):
            names = " or ".join(name for one in _choices(error) for name in one["required"])
            yield where, f"“{names}” is missing."
        case "anyOf":
            yield where, f"{given} is not what belongs here."
        case _:
            yield where, f"{error.message}."


def _choices(error: ValidationError) -> list[dict[str, Any]]:
    choices: Any = error.validator_value
    return list(choices)


def _short(value: object) -> str:
    text = str(value)
    return f"“{text[:_LONGEST_QUOTE]}…”" if len(text) > _LONGEST_QUOTE else f"“{text}”"
