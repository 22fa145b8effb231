"""`export` in every format: what is in the file, what is said of it, and one sentence where it cannot be written."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from icalendar import Calendar

from tests.fixtures.command_line import healing

DATED = "5016bb88-887f-49f1-a4de-2b5bb22b31f8"
TODAY = ("--today", "2026-11-24")


def read_rows(file: Path) -> int:
    return len(list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline=""), delimiter=";"))) - 1


def read_services(file: Path) -> int:
    with ZipFile(file) as archive:
        return len(list(csv.DictReader(io.StringIO(archive.read("services.csv").decode(), newline=""))))


NUMBER: dict[str, Any] = {
    "hsds": lambda file: len(json.loads(file.read_bytes())["contents"]),
    "hsds-csv": read_services,
    "csv": read_rows,
    "geojson": lambda file: len({f["properties"]["service_id"] for f in json.loads(file.read_bytes())["features"]}),
    "ics": lambda file: len({str(e["summary"]) for e in Calendar.from_ical(file.read_bytes()).events}),
}


@pytest.mark.parametrize("form", NUMBER)
def test_what_the_words_find_is_in_the_file(form: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    told = healing("export", "--format", form, "--query", "rouw", "--out", str(out), "--json", *TODAY).document
    assert told == {"file": str(out), "entries": NUMBER[form](out), "bytes": out.stat().st_size}
    found = healing("find", "rouw", "--limit", "1000", "--json", *TODAY).document
    assert 0 < told["entries"] <= found["total"]
    if form != "ics":
        assert told["entries"] == found["total"]


@pytest.mark.parametrize("form", ["hsds", "hsds-csv", "csv", "geojson"])
def test_without_words_it_is_all_of_the_edition(form: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    entries = sum(healing("edition", "--json").document["entries"].values())
    told = healing("export", "--format", form, "--out", str(out), "--json", *TODAY).document
    assert entries - 5 < told["entries"] == NUMBER[form](out) <= entries


def test_one_entry_can_be_named_either_way(tmp_path: Path) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    healing("export", DATED, "--format", "hsds", "--shape", "list", "--check", "--out", str(first)).lines  # noqa: B018
    healing("export", "--id", DATED, "--format", "hsds", "--shape", "list", "--out", str(second)).lines  # noqa: B018
    assert first.read_bytes() == second.read_bytes()
    assert [service["id"] for service in json.loads(first.read_bytes())] == [DATED]


def test_the_whole_edition_passes_its_own_check(tmp_path: Path) -> None:
    said = healing("export", "--format", "hsds-csv", "--check", "--out", str(tmp_path / "a.zip"))
    assert (said.status, said.err) == (0, "")


def test_schemas_that_cannot_be_read_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "service.json").write_text("{", encoding="utf-8")
    monkeypatch.setenv("HSDS_SCHEMAS", str(tmp_path))
    said = healing("export", DATED, "--format", "hsds", "--check", "--out", str(tmp_path / "a.json"))
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert str(tmp_path) in said.err
    assert not (tmp_path / "a.json").exists()


def test_what_does_not_fit_is_told_with_the_way_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schemas = tmp_path / "schemas"
    schemas.mkdir()
    (schemas / "service.json").write_text('{"properties": {"id": {"type": "number"}}}', encoding="utf-8")
    monkeypatch.setenv("HSDS_SCHEMAS", str(schemas))
    said = healing("export", DATED, "--format", "hsds", "--check", "--out", str(tmp_path / "a.json"))
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert "0" in said.err
    assert not (tmp_path / "a.json").exists()


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("form", ["hsds", "hsds-csv", "csv", "geojson"])
def test_where_nothing_can_be_written_there_is_one_sentence(form: str, language: str, tmp_path: Path) -> None:
    for out in (tmp_path / "none" / "x", tmp_path):
        said = healing("--language", language, "export", DATED, "--format", form, "--out", str(out))
        assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("number", "word"), [(errno.ENOSPC, "geen plaats"), (errno.EROFS, "deze schijf")])
def test_a_full_or_read_only_disk_leaves_what_was_there(
    number: int, word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "x.json"
    out.write_text("old", encoding="utf-8")

    def full(_file: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    said = healing("export", DATED, "--format", "hsds", "--out", str(out))
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert word in said.err
    assert [file.read_text("utf-8") for file in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_nothing_found_is_said(language: str, tmp_path: Path) -> None:
    said = healing("--language", language, "export", "no-such-id", "--format", "csv", "--out", str(tmp_path / "x"))
    assert (said.status, said.err.count("\n"), list(tmp_path.iterdir())) == (1, 1, [])
