"""Each row held to its table: what is missing, what is no date, what can be set right. A row that cannot be used is
refused, and only that row."""

from __future__ import annotations

from functools import lru_cache
from uuid import NAMESPACE_URL, uuid5

from healing_desktop.core.ids import child_id
from healing_desktop.exchange.field_reading import UUID_TEXT
from healing_desktop.exchange.hsds.findings import Origin
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_profile import EXTENSIONS
from healing_desktop.exchange.hsds.hsds_tables import TABLES, Field, Table
from healing_desktop.exchange.hsds.place_rows import province_of
from healing_desktop.exchange.hsds.told_values import Wrong, boolean_of, date_of, day_of, number_of, time_of

_Row = dict[str, object]
_TYPES = {"number": number_of, "date": day_of, "datetime": date_of, "time": time_of, "boolean": boolean_of}
_REASONS = {"number": "not-a-number", "date": "not-a-date", "datetime": "not-a-date", "time": "not-a-time"}
# Without these a row still says something; HSDS wants them all the same.
_STILL_USEFUL = {("address", name) for name in ("address_1", "city", "postal_code")} | {("phone", "extension")}
_BY_NAME = {("organization", "description"), ("taxonomy_term", "description"), ("taxonomy", "description"),
            ("program", "description")}  # fmt: skip
_USUAL = {
    ("location", "location_type"): "physical", ("address", "address_type"): "physical", ("address", "country"): "BE",
    ("attribute", "link_entity"): "service",
}  # fmt: skip


def check_rows(gathered: Gathered, *, tabular: bool) -> None:
    """Sets right what can be, refuses what cannot. `tabular`: HSDS asks for more in tables than in trees."""
    for name, table in TABLES.items():
        refused: set[int] = set()
        seen: set[str] = set()
        for row in gathered.tables.get(name, ()):
            at = gathered.at(row)
            if not (_identify(table, row, at, seen, gathered) and _complete(table, row, at, gathered, tabular=tabular)
                    and _typed(table, row, at, gathered)):  # fmt: skip
                refused.add(id(row))
        gathered.refuse(name, refused)
    for name, extensions in EXTENSIONS.items():
        flags = [column.name for column in extensions.values() if column.type == "boolean"]
        for row in gathered.tables.get(name, ()):
            for flag in flags:
                if isinstance(row.get(flag), str):
                    told = boolean_of(row[flag])
                    row[flag] = row[flag] if isinstance(told, Wrong) else told


def _identify(table: Table, row: _Row, at: Origin, seen: set[str], gathered: Gathered) -> bool:
    if isinstance(row.get("id"), list | dict | bool):
        row["x_id"] = row.pop("id")
    told = row.get("id")
    if told is None:
        if table.name == "service":
            gathered.report.tell("error", at, "id", "missing")
            return False
        row["id"] = str(uuid5(NAMESPACE_URL, f"{at.file}/{at.row}/{at.way}"))
        gathered.report.tell("repaired", at, "id", "id-made", row=row)
    key = key_of(row["id"])
    if key in seen:
        gathered.report.tell("error", at, "id", "twice", value=row["id"])
        return False
    seen.add(key)
    if told is not None and not UUID_TEXT.fullmatch(key):
        gathered.report.tell("warning", at, "id", "id-not-uuid", value=told)
    return True


def _complete(table: Table, row: _Row, at: Origin, gathered: Gathered, *, tabular: bool) -> bool:
    for field in table.fields:
        asked = field.name in table.json_required
        if field.name in row or not (asked or (tabular and field.required)):
            continue
        usual = _usual(table.name, field.name, row)
        if usual is not None:
            row[field.name] = usual
            gathered.report.tell("repaired", at, field.name, "taken-as", row=row, value=usual)
        elif not asked or (table.name, field.name) in _STILL_USEFUL:
            gathered.report.tell("warning", at, field.name, "missing")
        else:
            gathered.report.tell("error", at, field.name, "missing")
            return False
    return True


def _usual(table: str, field: str, row: _Row) -> object | None:
    if (table, field) in _BY_NAME:
        return row.get("name")
    if (table, field) == ("address", "state_province"):
        return province_of(str(row.get("postal_code", ""))) or row.get("region") or row.get("city")
    if (table, field) == ("attribute", "link_entity") and "link_id" not in row:
        return None
    return _USUAL.get((table, field))


def _typed(table: Table, row: _Row, at: Origin, gathered: Gathered) -> bool:
    for field in table.fields:
        value = row.get(field.name)
        if value is None:
            continue
        if isinstance(value, list | dict):
            # In the place of a link; trees have said so already.
            row[f"x_{field.name}"] = row.pop(field.name)
        elif field.values:
            if not _is_listed(field, row, str(value), at, gathered):
                return False
        elif field.type in _TYPES:
            if not _fits(table, field, row, value, at, gathered):
                return False
        elif not isinstance(value, str):
            row[field.name] = str(value)
    return True


def _is_listed(field: Field, row: _Row, value: str, at: Origin, gathered: Gathered) -> bool:
    if value in field.values:
        return True
    found = next((known for known in field.values if known.lower() == value.strip().lower()), None)
    if found is None:
        gathered.report.tell("error", at, field.name, "unknown-value", value=value, known=", ".join(field.values))
        return False
    row[field.name] = found
    gathered.report.tell("repaired", at, field.name, "rewritten", row=row, value=value, now=found)
    return True


def _fits(table: Table, field: Field, row: _Row, value: object, at: Origin, gathered: Gathered) -> bool:
    made = _TYPES[field.type](value)
    if not isinstance(made, Wrong):
        if (table.name, field.name) in _STILL_USEFUL and not _same_number(made, value):
            # "007" is no seven.
            return True
        if made != value and not _same_number(made, value):
            gathered.report.tell("repaired", at, field.name, "rewritten", row=row, value=value, now=made)
        row[field.name] = made
        return True
    if (table.name, field.name) == ("schedule", "timezone"):
        row.pop(field.name)
        row.setdefault("x_timezone", str(value))
        gathered.report.tell("repaired", at, field.name, "moved", row=row, value=value, column="x_timezone")
        return True
    kept = (table.name, field.name) in _STILL_USEFUL
    reason = _REASONS[field.type]
    gathered.report.tell("warning" if kept else "error", at, field.name, reason, value=value)  # type: ignore[arg-type]
    return kept


def _same_number(made: object, value: object) -> bool:
    return isinstance(made, int | float) and str(made) == str(value).strip()


def key_of(value: object) -> str:
    """An id as it is compared: a UUID in capitals is the same UUID."""
    return _key(value if isinstance(value, str) else str(value))


@lru_cache(maxsize=65536)
def _key(text: str) -> str:
    text = text.strip()
    return text.lower() if UUID_TEXT.fullmatch(text.lower()) else text


def uuid_of(source: str, value: object) -> str:
    """The id itself, or the UUIDv5 of it and where it came from."""
    key = key_of(value)
    return key if UUID_TEXT.fullmatch(key) else child_id(str(uuid5(NAMESPACE_URL, source)), key)
