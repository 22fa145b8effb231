"""The shape of a file of data/, by the JSON Schemas of data/schema; what is wrong with it, at the line of the field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from healing_desktop.core.said import Said
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.yaml_file import Where, YamlFile

ENTRY, EDITION, HELPLINES = "entry.schema.json", "edition.schema.json", "helplines.schema.json"
TERMS, WORDS, COMPARED = "terms.schema.json", "search-words.schema.json", "kinds-compared.schema.json"
_TYPES = {
    "string": "finding-type-string", "array": "finding-type-array", "object": "finding-type-object",
    "integer": "finding-type-integer", "number": "finding-type-number", "boolean": "finding-type-boolean",
}  # fmt: skip
# Keywords that say how much there may be.
_LIMITS = {
    "minLength": "finding-too-short", "maxLength": "finding-too-long",
    "minItems": "finding-too-few", "maxItems": "finding-too-many", "minProperties": "finding-too-few",
    "minimum": "finding-too-low", "maximum": "finding-too-high",
}  # fmt: skip


class Shapes:
    """The schemas of one data folder. Raises OSError or ValueError when they are not whole."""

    def __init__(self, data: Path) -> None:
        self._schemas = {
            name: json.loads((data / "schema" / name).read_text(encoding="utf-8"))
            for name in (ENTRY, EDITION, HELPLINES, TERMS, WORDS, COMPARED)
        }
        entry = self._schemas[ENTRY]
        self._validators = {name: _validator(schema) for name, schema in self._schemas.items()}
        self._validators[ENTRY] = _validator(entry["items"] | {"$defs": entry["$defs"]})

    def faults(self, name: str, file: YamlFile, value: object, where: Where = ()) -> list[Finding]:
        """What is wrong with the shape of `value`, which stands at `where` in `file`.
        ENTRY is for one entry of a list."""
        found: list[Finding] = []
        for error in self._validators[name].iter_errors(value):
            found += [file.finding((*where, *place), said) for place, said in _told(error)]
        return found


def _validator(schema: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _told(error: ValidationError) -> Iterator[tuple[Where, Said]]:
    """Field and sentence in the words of someone who edits a file; one for each field that is too much or missing."""
    # Of a name that is wrong the rule is told at that name.
    name = (str(error.instance),) if "propertyNames" in error.absolute_schema_path else ()
    where: Where = (*error.absolute_path, *name)
    schema: Any = error.schema
    rule: Any = error.validator_value
    match error.validator:
        case "required":
            missing = next(name for name in schema["required"] if error.message.startswith(repr(name)))
            yield where, Said("finding-missing", field=missing)
        case "additionalProperties":
            instance: Any = error.instance
            for field in instance:
                if field not in schema.get("properties", {}):
                    yield (*where, field), Said("finding-no-such-field", field=field)
        case "anyOf" if all(set(one) == {"required"} for one in rule):
            yield where, Said("finding-one-missing", fields=tuple(name for one in rule for name in one["required"]))
        case "anyOf":
            for inner in error.context:
                if inner.validator_value != "null":
                    yield from _told(inner)
        case keyword:
            yield where, _of_value(str(keyword), rule, schema, _as_written(error.instance))


def _of_value(keyword: str, rule: Any, schema: Any, given: str) -> Said:  # noqa: ANN401  any part of a schema
    """What is wrong with one value, by the keyword of the rule."""
    match keyword:
        case "enum" | "const":
            known = rule if keyword == "enum" else [rule]
            return Said("finding-not-one-of", value=given, known=tuple(map(str, known)))
        case "type":
            return Said(_TYPES[rule if isinstance(rule, str) else rule[0]], value=given)
        case "pattern" | "format" if schema.get("examples"):
            return Said("finding-not-written", value=given, example=schema["examples"][0])
        case "uniqueItems":
            return Said("finding-item-twice")
        case _ if keyword in _LIMITS:
            return Said(_LIMITS[keyword], value=given, limit=str(rule))
    return Said("finding-rule", value=given, rule=keyword)


def _as_written(value: object) -> str:
    """As in the file, or nearly: of fields their names."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
