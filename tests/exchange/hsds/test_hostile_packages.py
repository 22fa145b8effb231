"""Files made to break a reader: no crash, seconds, bounded memory, and a sentence for each."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from time import process_time

import pytest

from healing_desktop.core.words import Words
from healing_desktop.exchange.hsds.gathered_rows import MB, Caps
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from tests.core.samples import words_in
from tests.exchange.hsds.reading_samples import SERVICE, read, reasons, service, zipped
from tests.fixtures.hostile import HOSTILE

SECONDS = 5.0
MOST_MEMORY = 300 * MB
HEAD = b"id,name,status\n"


def ids(count: int) -> list[str]:
    return [f"00000000-0000-4000-8000-{number:012d}" for number in range(count)]


JSON_BOMBS: dict[str, bytes] = {
    "brackets": b"[" * 2_000_000,
    "objects": b'{"a":' * 90_000 + b"1" + b"}" * 90_000,
    "page": b'{"contents":' + b"[" * 500 + b"]" * 500 + b"}",
    "lists": b"[" + b"[]," * 6_000_000 + b"[]]",
    "empty objects": b"[" + b"{}," * 600_000 + b"{}]",
    "blanks": b"[" + b" " * (65 * MB) + b"]",
    "digits": b'[{"id":1' + b"0" * 5000 + b',"status":"active"}]',
    "no number": b'[{"id":NaN}]',
    "half": b'[{"id":"a","name":"',
}
CSV_BOMBS: dict[str, bytes] = {
    "one line": b"a" * (257 * MB),
    "many cells": HEAD + b"a," * (40 * MB),
    "NUL": b"\0" * (200 * MB),
    "line ends": HEAD + b"\n" * 30_000_000,
    "open quote": HEAD + b'"' + b"abc\n" * 3_000_000,
    "quotes": HEAD + b'"a\n",' * 3_000_000,
    "many columns": ",".join(f"c{number}" for number in range(50_000)).encode() + b"\n1,2,3\n",
}


def bounded(file: Path, caps: Caps | None = None) -> set[str]:
    """What is told of the file, within the time and memory that a reader may take."""
    tracemalloc.start()
    begun = process_time()
    try:
        imported = read(file, caps)[1] if caps else read(file)[1]
        took, peak = process_time() - begun, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # Memory is counted at the cost of time.
    assert took < 3 * SECONDS
    assert peak < MOST_MEMORY
    return reasons(imported)


@pytest.mark.parametrize("name", JSON_BOMBS)
def test_bombs_of_json(name: str, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(JSON_BOMBS[name])
    assert bounded(file) & {"too-deep", "too-large", "not-json"}


@pytest.mark.parametrize("name", CSV_BOMBS)
def test_bombs_of_tables(name: str, tmp_path: Path) -> None:
    small = Caps(rows=100_000)
    told = bounded(zipped(tmp_path / "a.zip", {"services.csv": CSV_BOMBS[name]}), small)
    assert told & {"too-large", "line-too-long", "too-many-rows", "broken-csv", "missing"}


def test_more_than_a_package_may_have(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps([service(id=one) for one in ids(50)]))
    assert reasons(read(file, Caps(services=49))[1]) == {"too-many-rows"}
    assert reasons(read(file, Caps(rows=49))[1]) == {"too-large"}
    assert "too-many-rows" not in reasons(read(file, Caps(services=50))[1])


def test_many_files_and_files_in_files(tmp_path: Path) -> None:
    bounded(zipped(tmp_path / "a.zip", {f"{number}.csv": b"id\n" for number in range(5_000)}))
    nested = zipped(tmp_path / "b.zip", {"services.csv.zip": b"PK", "../../up.txt": b""})
    assert bounded(nested) & {"missing", "not-hsds", "no-services"}


def test_a_zip_cut_off_or_scratched(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "a.zip", {"services.csv": HEAD + bytes(range(256)) * 2_000}).read_bytes()
    for cut in range(0, len(whole), max(1, len(whole) // 40)):
        (tmp_path / "b.zip").write_bytes(whole[:cut])
        read(tmp_path / "b.zip")
        scratched = bytearray(whole)
        scratched[cut : cut + 3] = b"\xff\xff\xff"
        (tmp_path / "b.zip").write_bytes(bytes(scratched))
        read(tmp_path / "b.zip")


def test_syntax_of_others_in_every_field(tmp_path: Path) -> None:
    """SQL, markup, torn characters and floods in every column of every table."""
    files = {}
    for table in TABLES.values():
        columns = [field.name for field in table.fields]
        lines = [",".join(columns)]
        for number, text in enumerate(HOSTILE):
            cell = '"' + text[:2_000].encode("utf-8", "replace").decode().replace('"', '""') + '"'
            lines.append(",".join(cell if column != "id" else f"{table.name}-{number}" for column in columns))
            lines.append(",".join(cell for _ in columns))
        files[table.file] = "\n".join(lines)
    bounded(zipped(tmp_path / "a.zip", files))


@pytest.mark.parametrize("text", HOSTILE)
def test_syntax_of_others_in_a_service(text: str, tmp_path: Path) -> None:
    fields = [field.name for field in TABLES["service"].fields if field.type == "string" and field.name != "status"]
    file = tmp_path / "a.json"
    file.write_text(json.dumps([service(**{name: text for name in fields if not name.endswith("_id")})]))
    imported = read(file)[1]
    if not imported.entries:
        # Of some nothing is left to be a name.
        assert reasons(imported) & {"missing", "control-characters"}
        return
    entry = imported.entries[0]
    said = repr(entry)
    assert "\\x00" not in said
    assert not any("\ud800" <= character <= "\udfff" for name in entry.row.name.by_language for character in name[1])


def test_the_same_id_many_times(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps([service()] * 20_000))
    imported = read(file)[1]
    assert (len(imported.entries), imported.refused) == (1, 19_999)
    assert len(imported.findings) < 30
    assert "more" in reasons(imported)


def test_circles(tmp_path: Path) -> None:
    several = ids(20_000)
    terms = [
        {"id": one, "name": "t", "description": "d", "taxonomy_id": SERVICE, "parent_id": above}
        for one, above in zip(several, (*several[1:], several[0]), strict=True)
    ]
    organizations = [{"id": one, "name": "o", "description": "d", "legal_status": "x", "parent_organization_id": one}
                     for one in several[:5]]  # fmt: skip
    file = tmp_path / "a.json"
    file.write_text(json.dumps([*terms, *organizations, service(organization_id=several[0])]))
    assert "cycle" in bounded(file)


def test_every_finding_has_its_sentence(tmp_path: Path) -> None:
    from typing import get_args

    from healing_desktop.exchange.hsds.findings import Reason

    for language in ("nl", "fr", "de", "en"):
        words: Words = words_in(language)
        for reason in get_args(Reason):
            assert words.has_own(f"hsds-{reason}"), reason
