"""A package as tables: a zip of CSV files with a datapackage.json (Frictionless Tabular Data Package)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from healing_desktop.exchange.hsds.hsds_package import HsdsPackage, Row
from healing_desktop.exchange.hsds.hsds_profile import EXTENSIONS
from healing_desktop.exchange.hsds.hsds_tables import TABLES, Field

# As Frictionless calls them: type and format.
_TYPES = {
    "string": ("string", None), "uuid": ("string", "uuid"), "number": ("number", None), "date": ("date", None),
    "datetime": ("datetime", None), "time": ("string", None), "email": ("string", "email"), "uri": ("string", "uri"),
    "boolean": ("boolean", None), "integer": ("integer", None), "list": ("string", None),
}  # fmt: skip
# A zip knows no time before this one; the time of writing would make other bytes of the same package every time.
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def tabular_bytes(package: HsdsPackage) -> bytes:
    """The same package gives the same bytes (with the same zlib). A table without rows is left out."""
    files = {file_of(table): csv_table(package, table) for table, rows in package.tables.items() if rows}
    names = {file_of(table): table for table in package.tables}
    manifest = {
        **package.manifest, "profile": "tabular-data-package",
        "resources": [_resource(package, names[file], file, content) for file, content in sorted(files.items())],
    }  # fmt: skip
    files["datapackage.json"] = (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name in sorted(files):
            info = ZipInfo(name, _FIRST_DAY)
            info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(info, files[name])
    return packed.getvalue()


def file_of(table: str) -> str:
    return TABLES[table].file if table in TABLES else f"{table}.csv"


def csv_table(package: HsdsPackage, table: str) -> bytes:
    """UTF-8, as RFC 4180 says."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    columns = columns_of(package, table)
    writer.writerow(columns)
    writer.writerows(_cells(row, columns) for row in package.rows(table))
    return text.getvalue().encode("utf-8", "surrogatepass")


def columns_of(package: HsdsPackage, table: str) -> list[str]:
    """Those of HSDS in its order, if required or used; then those of ours; then all others as they were met."""
    met = dict.fromkeys(package.columns(table))
    fields = TABLES[table].fields if table in TABLES else ()
    known = [field.name for field in fields if field.required or field.name in met]
    ours = [name for name in EXTENSIONS.get(table, ()) if name in met and name not in known]
    return [*known, *ours, *(name for name in met if name not in known and name not in ours)]


def _cells(row: Row, columns: Iterable[str]) -> list[str]:
    return [_cell(row[column]) if column in row else "" for column in columns]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict | tuple) else str(value)


def _resource(package: HsdsPackage, table: str, file: str, content: bytes) -> dict[str, Any]:
    columns = columns_of(package, table)
    fields = {field.name: field for field in TABLES[table].fields} if table in TABLES else {}
    keys = [
        {"fields": name, "reference": {"resource": field.refers_to if field.refers_to != table else "", "fields": "id"}}
        for name in columns
        if (field := fields.get(name)) and field.refers_to in package.tables
    ]
    schema = {
        "fields": [_field(table, name, fields.get(name)) for name in columns],
        **({"primaryKey": "id"} if "id" in columns else {}), **({"foreignKeys": keys} if keys else {}),
    }  # fmt: skip
    return {
        "name": table, "path": file, "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv",
        "encoding": "utf-8", "bytes": len(content), "hash": f"sha256:{sha256(content).hexdigest()}", "schema": schema,
    }  # fmt: skip


def _field(table: str, name: str, field: Field | None) -> Mapping[str, Any]:
    ours = EXTENSIONS.get(table, {}).get(name)
    kind, form = _TYPES[field.type if field else ours.type if ours else "string"]
    limits = {
        "required": True if field and field.required else None, "unique": True if name == "id" else None,
        "enum": list(field.values) if field and field.values else None,
    }  # fmt: skip
    limits = {limit: value for limit, value in limits.items() if value is not None}
    told = {"name": name, "type": kind, "format": form, "constraints": limits, "description": ours and ours.says}
    return {part: value for part, value in told.items() if value}
