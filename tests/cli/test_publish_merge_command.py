"""`publish merge`: files of centres into data/, with a report in which every row stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.exchange.correction_file import Correction, Corrections, write_corrections
from tests.fixtures.command_line import Said, healing
from tests.fixtures.editions import copy_of_data
from tests.publishing.faulty_entries import FILE, GOOD, ID

CHANGE = Correction(ID, 1, "change", "2026-11-20", "onthaal", "contact/phone", "02 648 40 14", "016 23 95 82")
OTHER = replace(CHANGE, after="03 218 50 56")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    data = copy_of_data(tmp_path)
    (data / FILE).write_text(GOOD, encoding="utf-8")
    return data


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    made = {"gent": Corrections("CAW Gent", "2026-11-22", (CHANGE,)), "leuven": Corrections("", "2026-11-22", (OTHER,))}
    for name, corrections in made.items():
        (tmp_path / f"{name}.corrections").write_bytes(write_corrections(corrections))
    return [str(tmp_path / f"{name}.corrections") for name in made]


def merge(data: Path, *argv: str) -> Said:
    return healing("publish", "merge", "--data", str(data), "--language", "en", *argv)


def test_a_conflict_is_shown_and_decided(data: Path, files: list[str]) -> None:
    said = merge(data, *files)
    assert said.lines == [
        (
            "conflict  11111111:contact/phone  CAW Gent, 2026-11-20, onthaal: 02 648 40 14 -> 016 23 95 82"
            "  (centres disagree: leuven: 03 218 50 56)"
        ),
        (
            "conflict  11111111:contact/phone  leuven, 2026-11-20, onthaal: 02 648 40 14 -> 03 218 50 56"
            "  (centres disagree: CAW Gent: 016 23 95 82)"
        ),
        "Applied: 0, in conflict: 2, refused: 0.",
    ]
    assert (data / FILE).read_text(encoding="utf-8") == GOOD
    decided = merge(data, *files, "--take", "1111:contact/phone=leuven", "--json").document
    assert [(row["centre"], row["status"], row["reason"]) for row in decided["rows"]] == [
        ("CAW Gent", "refused", "other-taken"), ("leuven", "applied", "taken"),
    ]  # fmt: skip
    assert "03 218 50 56" in (data / FILE).read_text(encoding="utf-8")


def test_a_dry_run_and_a_file_of_answers(data: Path, files: list[str], tmp_path: Path) -> None:
    answers = tmp_path / "answers"
    answers.write_text(f"# decided on Monday\n{ID}:contact/phone=CAW Gent\n\n{ID}:gone=leuven\n", encoding="utf-8")
    said = merge(data, *files, "--answers", str(answers), "--dry-run")
    assert said.lines[-1] == "Applied: 1, in conflict: 0, refused: 1."
    assert f"No correction is about {ID}:gone." in said.err
    assert (data / FILE).read_text(encoding="utf-8") == GOOD
    merge(data, *files, "--answers", str(answers))
    assert healing("publish", "check", "--data", str(data)).status == 0


def test_one_spoilt_file_and_nothing_is_merged(data: Path, files: list[str]) -> None:
    spoilt = Path(files[1])
    spoilt.write_bytes(spoilt.read_bytes().replace(b"onthaal", b"ontvangst"))
    refused = merge(data, *files, "--take", "1111:contact/phone=CAW Gent")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith(f"{spoilt}: The file: its contents are not those that its first line tells.")
    assert (data / FILE).read_text(encoding="utf-8") == GOOD


@pytest.mark.parametrize("take", ["x", "1111=A", ":contact/phone=A", "1111:contact/phone="])
def test_what_is_no_decision(data: Path, files: list[str], take: str) -> None:
    refused = merge(data, *files, "--take", take)
    assert (refused.status, refused.err) == (1, f"Write ENTRY:FIELD=CENTRE, not {take}.\n")
