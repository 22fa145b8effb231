"""Packages of CSV files (HSDS 3 and 1.x, ORUK) as flat rows."""

from __future__ import annotations

from functools import partial

from healing_desktop.exchange.hsds.csv_rows import rows_of
from healing_desktop.exchange.hsds.findings import Origin
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from healing_desktop.exchange.hsds.package_files import DATAPACKAGE, PackageFiles, datapackage_of, tables_told
from healing_desktop.exchange.hsds.shapes import table_of_file

_CSV = (".csv", ".tsv", ".txt")
_ANY_COLUMN = frozenset(field.name for table in TABLES.values() for field in table.fields)


def take_tables(files: PackageFiles, gathered: Gathered) -> None:
    """Adds the rows of every CSV file; the other files are named. TooMuch passes when they are more than a package may
    have."""
    datapackage = datapackage_of(files, gathered.report)
    gathered.manifest.update({name: value for name, value in datapackage.items() if name != "resources" and value})
    told = tables_told(datapackage)
    for name in files.names:
        if not name.lower().endswith(_CSV):
            if name.lower() != DATAPACKAGE:
                gathered.report.tell("note", Origin(name), "", "file-not-read", name=name)
            continue
        table = table_of_file(told.get(name, "") or name.rpartition(".")[0])
        _take_table(files, name, table, gathered)


def _take_table(files: PackageFiles, name: str, table: str, gathered: Gathered) -> None:
    """Columns are known by their names in any case; those of HSDS are written in small letters."""
    known = {field.name for field in TABLES[table].fields} if table in TABLES else _ANY_COLUMN
    renamed: dict[str, str] = {}
    for number, cells in rows_of(partial(files.open, name), name, known, gathered):
        row: dict[str, object] = {}
        for column, text in cells.items():
            told = renamed.get(column)
            if told is None:
                told = renamed[column] = column.lower() if column.lower() in known else column
            row[told] = text
        if gathered.report.is_changed(cells):
            gathered.report.note_changed(row)
        gathered.services += table == "service"
        gathered.add(table, row, Origin(name, number))


def is_table(name: str) -> bool:
    return name.lower().endswith(_CSV)
