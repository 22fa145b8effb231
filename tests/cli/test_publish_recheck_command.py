"""`publish recheck-list`: what is due in data/, on paper and as a table."""

from __future__ import annotations

from pathlib import Path

from tests.fixtures.command_line import Said, healing


def recheck(root: Path, *argv: str) -> Said:
    return healing("publish", "recheck-list", "--data", str(root / "data"), "--today", "2026-11-22", *argv)


def test_table_and_sheets(root: Path, tmp_path: Path) -> None:
    table, paper = tmp_path / "calls.csv", tmp_path / "calls.pdf"
    said = recheck(root, "--older-than", "2000", "--csv", str(table), "--out", str(paper), "--json")
    entries = [entry for call in said.document for entry in call["entries"]]
    assert len(table.read_bytes().splitlines()) == len(entries) + 1
    assert paper.read_bytes().startswith(b"%PDF-")
    checks = [call["oldest_check"] or "" for call in said.document]
    assert checks == sorted(checks)


def test_without_a_file_it_is_said_here(root: Path) -> None:
    said = recheck(root, "--language", "en")
    assert said.status == 0
    assert said.lines[-1].endswith("entries.")
    assert len(said.lines) > 100


def test_faulty_data_make_no_list(tmp_path: Path) -> None:
    refused = healing("publish", "recheck-list", "--data", str(tmp_path), "--csv", str(tmp_path / "x.csv"))
    assert refused.status == 1
    assert not (tmp_path / "x.csv").exists()
