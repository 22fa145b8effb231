"""`import` of somebody's table with a mapping, and the way back out of a draft."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from healing_desktop.exchange.hsds.tabular_out import tabular_bytes
from tests.exchange.hsds.package_samples import FOREIGN
from tests.exchange.hsds.test_csv_in import MAPPING, TABLE
from tests.fixtures.command_line import healing

TODAY = ("--today", "2026-11-24")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "table.csv"
    file.write_text(TABLE, encoding="utf-8")
    (tmp_path / "mapping.yaml").write_text(MAPPING, encoding="utf-8")
    return file


def rows_of(file: Path, name: str) -> list[dict[str, str]]:
    with ZipFile(file) as archive:
        return list(csv.DictReader(io.StringIO(archive.read(name).decode(), newline="")))


def test_a_table_becomes_a_draft_and_comes_back_with_every_column(table: Path, tmp_path: Path) -> None:
    draft, out = tmp_path / "draft.db", tmp_path / "back.zip"
    mapping = str(tmp_path / "mapping.yaml")
    told = healing("import", str(table), "--mapping", mapping, "--into", "edition-draft", "--out", str(draft), "--json",
                   *TODAY).document  # fmt: skip
    assert (told["read"], told["refused"]) == (2, 0)
    found = healing("find", "rouw 9000", "--json", *TODAY, edition=draft).document
    assert found["results"][0]["name"] == "Rouwgroep"
    healing("export", "--format", "hsds-csv", "--out", str(out), "--json", edition=draft).document  # noqa: B018
    assert {row["Dossier"] for row in rows_of(out, "services.csv")} == {"A-1", "A-2"}


def test_a_package_of_somebody_else_comes_back_out_of_a_draft(tmp_path: Path) -> None:
    theirs, draft, out = tmp_path / "theirs.zip", tmp_path / "draft.db", tmp_path / "back.zip"
    theirs.write_bytes(tabular_bytes(FOREIGN))
    healing("import", str(theirs), "--into", "edition-draft", "--out", str(draft), "--json").document  # noqa: B018
    told = healing("export", "--format", "hsds-csv", "--out", str(out), "--json", edition=draft).document
    assert told["entries"] == 1
    with ZipFile(theirs) as sent, ZipFile(out) as got:
        assert set(got.namelist()) == set(sent.namelist())
        for name in sent.namelist():
            if name.endswith(".csv"):
                wanted = {tuple(sorted(row.items())) for row in rows_of(theirs, name)}
                assert {tuple(sorted(row.items())) for row in rows_of(out, name)} == wanted, name
        assert json.loads(got.read("datapackage.json"))["custom"] == {"tombstones": ["s0"]}


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_mapping_is_guessed_and_can_be_imported_with(language: str, table: Path, tmp_path: Path) -> None:
    out, guessed = tmp_path / "own.csv", tmp_path / "guessed.yaml"
    at = ("--language", language)
    asked = ("export", "--query", "rouw", "--format", "csv", "--out", str(out), "--json", *TODAY)
    entries = healing(*at, *asked).document["entries"]
    told = healing(*at, "import", str(out), "--guess-mapping", str(guessed), "--json").document
    assert told == {"file": str(guessed), "mapping": guessed.read_text(encoding="utf-8")}
    report = healing(*at, "import", str(out), "--mapping", str(guessed), "--json", *TODAY).document
    assert report["read"] == entries > 5
    assert report["refused"] == 0
    assert {note["level"] for note in report["notes"]} <= {"note"}, report["notes"]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize(
    "mapping", ["fields: {name: Titel}", "fields: {nmae: Naam}", "a: [", "fields: {phone: Gsm}", "fields: {name: []}"]
)
def test_a_mapping_that_does_not_fit_is_one_sentence(language: str, mapping: str, table: Path, tmp_path: Path) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(mapping, encoding="utf-8")
    said = healing("--language", language, "import", str(table), "--mapping", str(file))
    assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)


def test_nothing_is_guessed_of_what_has_no_name(tmp_path: Path) -> None:
    for name, content in (("a.csv", "x,y\n1,2\n"), ("b.xlsx", "no workbook")):
        (tmp_path / name).write_text(content, encoding="utf-8")
        said = healing("import", str(tmp_path / name), "--guess-mapping", str(tmp_path / "m.yaml"))
        assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)
    assert not (tmp_path / "m.yaml").exists()


@pytest.mark.parametrize("name", ["groups.csv", "groups.xlsx", "groups.ods"])
def test_a_table_without_a_mapping_says_that_it_needs_one(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04" if name != "groups.csv" else b"Naam\nA\n")
    said = healing("--language", "en", "import", str(tmp_path / name))
    assert said.status == 1
    assert "mapping" in said.out + said.err
