"""Trees of HSDS JSON (services, organisations, pages and lists of them) as flat rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from uuid import NAMESPACE_URL, uuid5

from healing_desktop.exchange.hsds.findings import Origin, Report
from healing_desktop.exchange.hsds.gathered_rows import Gathered, clean_text, clean_value
from healing_desktop.exchange.hsds.hsds_profile import TRANSLATIONS
from healing_desktop.exchange.hsds.hsds_tables import ANYWHERE, TABLES, Nested
from healing_desktop.exchange.hsds.shapes import LEGACY_TABLES, Records, table_of, table_of_file
from healing_desktop.exchange.hsds.tree_out import REST

# Which list of its parent a row came from, where HSDS has two for one table.
FROM_LIST = "x_from"
_MORE = {
    "organization": (Nested("services", "service", True, "organization_id"),),
    "service_at_location": (Nested("service", "service", False, "service_id"),),
    # 3.3: of the hours only this name is known, and that they are schedules.
    "service": (Nested("operating_hours", "schedule", True, "service_id"),),
    # The guidance says it so, the schema does not.
    "taxonomy_term": (Nested("taxonomy_details", "taxonomy", False, "taxonomy_id"),),
}


def take_records(records: Records, file: str, gathered: Gathered) -> None:
    """Adds the rows of all records. TooMuch passes when they are more than a package may have."""
    tree = _Tree(gathered)
    for number, record in records.records:
        at = Origin(file, number)
        table = table_of(record)
        if table is None or not isinstance(record, dict):
            gathered.report.tell("error", at, "", "not-an-object")
            continue
        tree.take(table, record, at, {}, is_record=True)


def take_rest(manifest: Mapping[str, object], file: str, gathered: Gathered) -> None:
    """The rows that a page of ours holds beside its services, as they are."""
    rest = manifest.get(REST)
    for table, rows in rest.items() if isinstance(rest, dict) else ():
        name = table_of_file(clean_text(str(table)))
        for number, row in enumerate(rows if isinstance(rows, list) else (), start=1):
            at = Origin(file, number, f"{REST}/{name}")
            cleaned = clean_value(row)
            if not isinstance(cleaned, dict):
                gathered.report.tell("error", at, "", "not-an-object")
                continue
            gathered.services += name == "service"
            gathered.add(name, cleaned, at)


class _Tree:
    """`_known`: the rows met so far, by table and id: one organisation stands in many services."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._report: Report = gathered.report
        self._known: dict[tuple[str, str], dict[str, object]] = {}

    def take(
        self, table: str, value: dict[str, object], at: Origin, links: Mapping[str, object], *, is_record: bool = False
    ) -> str | None:
        """The id of the row that `value` becomes, under the rows that hang on it. None: refused."""
        self._gathered.services += table == "service"
        nested = _nested_in(table)
        row: dict[str, object] = {}
        own_id = _id_of(value.get("id"))
        inside: list[tuple[Nested, object]] = []
        for name, part in value.items():
            if part is None or part == "":
                continue
            inner = nested.get(name)
            if inner is not None and _fits(inner, part):
                inside.append((inner, part))
            else:
                self._column(table, row, clean_text(str(name)), part, at)
        if own_id is None:
            if table == "service" and is_record:
                self._report.tell("error", at, "id", "missing")
                return None
            own_id = str(uuid5(NAMESPACE_URL, f"{at.file}/{at.row}/{at.way}"))
            self._report.tell("repaired", at, "id", "id-made", row=row)
        for name, link in links.items():
            row.setdefault(name, link)
        row["id"] = own_id
        met = self._keep(table, row, at, is_record=is_record)
        if met is None:
            return None
        for inner, part in inside:
            self._inside(table, met, inner, part, at)
        return own_id

    def _column(self, table: str, row: dict[str, object], name: str, part: object, at: Origin) -> None:
        """A value as it is; where HSDS wants a simple one and it is a list or an object, it is set aside."""
        cleaned = clean_value(part)
        if cleaned != part:
            self._report.tell("repaired", at, name, "control-characters", row=row)
        if isinstance(cleaned, list | dict) and table in TABLES and TABLES[table].field(name) is not None:
            self._report.tell("warning", at, name, "not-text")
            row[f"x_{name}"] = cleaned
        else:
            row[name] = cleaned

    def _keep(self, table: str, row: dict[str, object], at: Origin, *, is_record: bool) -> dict[str, object] | None:
        """The row under its id: this one, or the one that was met before with what is new in this one."""
        key = (table, str(row["id"]).lower())
        met = self._known.get(key)
        if met is None:
            self._known[key] = row
            self._gathered.add(table, row, at)
            return row
        if is_record or (table == "service" and _differs(met, row)):
            self._report.tell("error", at, "id", "twice", value=row["id"])
            return None
        for name, value in row.items():
            if name not in met:
                met[name] = value
            elif met[name] != value:
                self._report.tell("warning", at, name, "differs", value=value, other=met[name])
        return met

    def _inside(self, table: str, row: dict[str, object], inner: Nested, part: object, at: Origin) -> None:
        way = f"{at.way}/{inner.name}".lstrip("/")
        if not inner.many:
            assert isinstance(part, dict)
            child = self.take(inner.table, part, at._replace(way=way), {})
            if child is not None:
                row.setdefault(inner.key, child)
            return
        assert isinstance(part, list)
        links: dict[str, object] = {inner.key: row["id"]}
        if inner.table in _HANGS_ON:
            links = {_HANGS_ON[inner.table][0]: row["id"], _HANGS_ON[inner.table][1]: table}
        if inner.name == "operating_hours":
            links[FROM_LIST] = inner.name
        for number, child in enumerate(part):
            place = at._replace(way=f"{way}/{number}")
            if isinstance(child, dict):
                self.take(inner.table, child, place, links)
            elif child is not None:
                self._report.tell("error", place, "", "not-an-object")


_LEGACY = tuple(sorted(LEGACY_TABLES))
_WITH_LEGACY = ("service", "location", "service_at_location")
_HANGS_ON = {**ANYWHERE, TRANSLATIONS: ("entity_id", "entity")}


@lru_cache(maxsize=64)
def _nested_in(table: str) -> Mapping[str, Nested]:
    """What may lie in a row of a table, by name; of the tables before 3, that which was a list of rows there."""
    known = TABLES[table].nested if table in TABLES else ()
    legacy = tuple(Nested(f"{name}s", name, True, f"{table}_id") for name in _LEGACY) if table in _WITH_LEGACY else ()
    texts = (Nested(TRANSLATIONS, TRANSLATIONS, True, "entity_id"),) if table != TRANSLATIONS else ()
    return {nested.name: nested for nested in (*legacy, *texts, *_MORE.get(table, ()), *known)}


def _fits(inner: Nested, part: object) -> bool:
    return isinstance(part, list) if inner.many else isinstance(part, dict)


def _id_of(value: object) -> str | None:
    """An id as text; a number stands for itself."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return clean_text(str(value)).strip() or None


def _differs(met: Mapping[str, object], row: Mapping[str, object]) -> bool:
    return any(name in met and met[name] != value for name, value in row.items())
