"""healing-desktop import: the report, the draft, and what comes later."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from tests.exchange.hsds.reading_samples import SAMPLES, read, rows_as_sets
from tests.fixtures.command_line import healing, healing_at_home

TODAY = ("--today", "2026-11-24")


def test_the_report_as_json() -> None:
    document = healing("--language", "en", "import", str(SAMPLES / "tabular"), *TODAY, "--json").document
    assert {name: document[name] for name in ("read", "kept", "changed", "refused")} == {
        "read": 3, "kept": 0, "changed": 2, "refused": 1,
    }  # fmt: skip
    status = next(note for note in document["notes"] if note["field"] == "status")
    assert status == {
        "level": "error", "file": "services.csv", "row": 4, "field": "status",
        "message": "“open” is not known here. Known: active, inactive, defunct, temporarily closed.",
    }  # fmt: skip
    assert [note["level"] for note in document["notes"]] == sorted(
        (note["level"] for note in document["notes"]), key=["error", "repaired", "warning", "note"].index
    )


def test_the_report_for_people_in_each_language() -> None:
    for language, word in (("nl", "Geweigerd"), ("fr", "Refusé"), ("de", "Abgelehnt"), ("en", "Refused")):
        said = healing("--language", language, "import", str(SAMPLES / "tabular"), *TODAY)
        assert said.status == 0
        assert f"{word}:" in said.lines


def test_a_draft_opens_and_gives_everything_back(tmp_path: Path) -> None:
    draft, out = tmp_path / "draft.db", tmp_path / "out.zip"
    said = healing(
        "import", str(SAMPLES / "page.json"), "--into", "edition-draft", "--out", str(draft), *TODAY, "--json"
    )
    assert said.document["read"] == 3
    found = healing_at_home("--edition", str(draft), "find", "rouw", "9000", "--json", *TODAY).document
    assert next(row["organization"] for row in found["results"]) == "Verzonnen vzw"
    exported = healing_at_home("--edition", str(draft), "export", "--format", "hsds-csv", "--out", str(out))
    assert exported.status == 0, exported.err
    assert rows_as_sets(read(out)[0].package()) == rows_as_sets(read(SAMPLES / "page.json")[0].package())


def test_what_cannot_be_done_is_said(tmp_path: Path) -> None:
    file = str(SAMPLES / "page.json")
    assert healing("import", file, "--into", "edition-draft").status == 1
    gone = healing("--language", "en", "import", str(tmp_path / "gone.json"))
    assert gone.status == 1
    assert "gone.json: This file is not there." in gone.out


def test_a_file_where_a_folder_is(tmp_path: Path) -> None:
    said = healing("import", str(SAMPLES / "page.json"), "--into", "edition-draft", "--out", str(tmp_path))
    assert said.status == 1
    assert "Traceback" not in said.err


def test_nothing_in_the_report_moves_the_cursor(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps([{"id": "1", "name": "x", "status": "\x1b[2J\u202eopen"}]))
    said = healing("import", str(file))
    assert "\x1b" not in said.out
    assert "\u202e" not in said.out


def test_a_zip(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        for part in (SAMPLES / "tabular").iterdir():
            packed.write(part, part.name)
    assert healing("import", str(tmp_path / "a.zip"), "--json", *TODAY).document["read"] == 3
