"""The front door: a file of any shape that we know, read, checked and told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from healing_desktop.exchange.hsds import legacy_in, oruk_in
from healing_desktop.exchange.hsds.findings import Origin, Report
from healing_desktop.exchange.hsds.gathered_rows import CAPS, Caps, Gathered, TooMuch, clean_value
from healing_desktop.exchange.hsds.json_file import read_json
from healing_desktop.exchange.hsds.link_checks import check_links
from healing_desktop.exchange.hsds.package_files import (
    DATAPACKAGE,
    OneFile,
    PackageFiles,
    opened_files,
    read_whole,
)
from healing_desktop.exchange.hsds.row_checks import check_rows
from healing_desktop.exchange.hsds.sense_checks import check_sense
from healing_desktop.exchange.hsds.shapes import dialect_of, records_in, table_of_file
from healing_desktop.exchange.hsds.tabular_in import is_table, take_tables
from healing_desktop.exchange.hsds.tree_in import take_records, take_rest
from healing_desktop.exchange.hsds.workbook import SPREADSHEETS

_ZIP = b"PK"
_HEAD = 64


def read_package(path: Path, today: date, caps: Caps = CAPS) -> Gathered:
    """Everything that could be read of a file or folder, in rows of HSDS 3. Never raises for what is in it: the report
    says it. No rows when the file as a whole is refused."""
    gathered = Gathered(Report(), caps)
    try:
        tabular = _read(path, gathered)
    except TooMuch:
        gathered.report.tell("error", Origin(path.name), "", "too-many-rows", most=f"{caps.rows:,}")
        return Gathered(gathered.report, caps)
    except OSError as error:
        gathered.report.tell("error", Origin(path.name), "", "unreadable", detail=error.strerror or error)
        return Gathered(gathered.report, caps)
    return finished(gathered, path.name, today, tabular=tabular)


def finished(gathered: Gathered, file: str, today: date, *, tabular: bool) -> Gathered:
    """What was read, put into the words of HSDS 3 and checked."""
    dialect = dialect_of(gathered)
    if dialect == "1.1":
        legacy_in.renew(gathered)
    elif dialect == "uk":
        oruk_in.rename(gathered)
    if dialect != "3":
        gathered.shape = dialect
    check_rows(gathered, tabular=tabular)
    check_links(gathered)
    check_sense(gathered, today)
    if (
        not gathered.tables.get("service")
        and not gathered.services
        and not any(finding.level == "error" for finding in gathered.report.all())
    ):
        gathered.report.tell("error", Origin(file), "", "no-services")
    return gathered


def _read(path: Path, gathered: Gathered) -> bool:
    """Whether it is tables."""
    at, report = Origin(path.name), gathered.report
    if path.is_dir():
        return _read_files(path, gathered)
    if not path.is_file():
        report.tell("error", at, "", "no-file" if not path.exists() else "unreadable", detail="")
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD)
    workbook = path.suffix.lower() in SPREADSHEETS
    if head.startswith(_ZIP) and not workbook:
        return _read_files(path, gathered)
    one = OneFile(path)
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1] in (b"{", b"["):
        _read_json(one, path.name, gathered)
        return False
    if is_table(path.name) and table_of_file(path.stem) == "service":
        gathered.shape = "tabular"
        take_tables(one, gathered)
        return True
    report.tell("error", at, "", "needs-mapping" if workbook or is_table(path.name) else "not-hsds")
    return False


def _read_files(path: Path, gathered: Gathered) -> bool:
    with opened_files(path, gathered.report, gathered.caps) as files:
        if files is None:
            return False
        if any(map(is_table, files.names)):
            gathered.shape = "tabular"
            take_tables(files, gathered)
            return True
        trees = [name for name in files.names if name.lower().endswith(".json") and name.lower() != DATAPACKAGE]
        for name in trees:
            _read_json(files, name, gathered)
        if not trees:
            gathered.report.tell("error", Origin(path.name), "", "not-hsds")
    return False


def _read_json(files: PackageFiles, name: str, gathered: Gathered) -> None:
    at, report = Origin(name), gathered.report
    raw = read_whole(files, name, gathered.caps.json_bytes - gathered.bytes)
    if raw is None:
        report.tell("error", at, "", "unreadable", detail="")
        return
    gathered.bytes += len(raw)
    if gathered.bytes > gathered.caps.json_bytes:
        report.tell("error", at, "", "too-large")
        return
    document = read_json(raw, at, report, gathered.caps)
    if document is None:
        return
    records = records_in(document)
    if records is None:
        report.tell("error", at, "", "not-hsds")
        return
    gathered.shape = gathered.shape or records.form
    take_records(records, name, gathered)
    take_rest(records.manifest, name, gathered)
    manifest = records.manifest.get("x_manifest")
    if isinstance(manifest, dict):
        gathered.manifest.update({str(key): clean_value(value) for key, value in manifest.items()})
