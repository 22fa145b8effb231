"""The schemas of HSDS as JSON Schema 2020-12: written from our tables, or the official ones from a folder. Nothing is
ever fetched."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from healing_desktop.exchange.hsds.hsds_tables import TABLES, Field, Nested, Table

# A folder of official schemas (service.json, phone.json ...), to be used instead of ours.
FOLDER = "HSDS_SCHEMAS"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FORMS = {
    "uuid": "uuid", "date": "date", "datetime": "date-time", "email": "email", "uri": "uri", "time": "time",
}  # fmt: skip
Schemas = Mapping[str, dict[str, Any]]


def our_schemas() -> Schemas:
    """By file name, as HSDS calls them."""
    return {f"{table.name}.json": _schema(table) for table in TABLES.values()}


def schemas_in(folder: Path) -> Schemas:
    """Every schema of a folder by its file name. OSError, ValueError where one cannot be read."""
    return {file.name: json.loads(file.read_bytes()) for file in sorted(folder.glob("*.json"))}


def strict(schemas: Schemas) -> Schemas:
    """The same, and what they do not name is wrong."""
    return {name: _closed(schema) for name, schema in schemas.items()}


def schemas_for(environment: Mapping[str, str]) -> Schemas:
    """Those of the folder that `HSDS_SCHEMAS` names, else ours."""
    folder = environment.get(FOLDER)
    return schemas_in(Path(folder)) if folder else our_schemas()


def validator(schemas: Schemas, name: str = "service.json") -> Draft202012Validator:
    """Checks formats too. A schema is found by its file name and, from 3.2 on, by the address in its `$id`, at which
    nobody asks: what is in neither place is an error."""
    found = [(name, Resource.from_contents(schema, DRAFT202012)) for name, schema in schemas.items()]
    found += [(str(schema["$id"]), resource) for (_, resource), schema in zip(found, schemas.values(), strict=True)
              if "$id" in schema]  # fmt: skip
    registry: Registry[Any] = Registry().with_resources(found)
    return Draft202012Validator({"$ref": name}, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)


def faults(documents: Iterable[object], checker: Draft202012Validator, most: int = 20) -> Iterator[str]:
    """ "3/phones/0/number: ...": the number of the document, the way into it, and what is wrong with it."""
    told = 0
    for number, document in enumerate(documents):
        fault = best_match(checker.iter_errors(document))
        if fault is not None:
            way = "/".join(str(step) for step in (number, *fault.absolute_path))
            yield f"{way}: {fault.message[:200]}"
            told += 1
            if told >= most:
                return


def _schema(table: Table) -> dict[str, Any]:
    return {
        "$schema": _DIALECT, "$id": f"{table.name}.json", "name": table.name, "type": "object",
        "properties": {
            **{field.name: _property(field) for field in table.fields},
            **{nested.name: _inside(nested) for nested in table.nested},
        },
        "required": list(table.json_required),
    }  # fmt: skip


def _property(field: Field) -> dict[str, Any]:
    told: dict[str, Any] = {"type": "number" if field.type == "number" else "string"}
    if field.type in _FORMS:
        told["format"] = _FORMS[field.type]
    if field.values:
        told["enum"] = list(field.values)
    return told


def _inside(nested: Nested) -> dict[str, Any]:
    one = {"$ref": f"{nested.table}.json"}
    return {"type": "array", "items": one} if nested.many else one


def _closed(schema: Any) -> Any:  # noqa: ANN401  JSON of any shape
    if isinstance(schema, dict):
        inside = {name: _closed(value) for name, value in schema.items()}
        return {**inside, "additionalProperties": False} if isinstance(schema.get("properties"), dict) else inside
    return [_closed(value) for value in schema] if isinstance(schema, list) else schema
