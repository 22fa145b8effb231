"""`helplines`, `edition`, `publish` and what holds for every command: statuses, options, one JSON document."""

from __future__ import annotations

import hashlib
import io
import json
import sys
from pathlib import Path

import pytest

from healing_desktop.cli import output
from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Kind
from tests.fixtures.command_line import healing
from tests.fixtures.editions import opened

LINE = {"id", "name", "number", "hours", "languages", "audience", "cost", "url", "checked_on", "source"}
LANGUAGES = ("nl", "fr", "de", "en")

# --- helplines --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_in_the_order_a_reader_needs(content: EditionContent, language: str) -> None:
    lines = healing("--language", language, "helplines", "--json").document
    assert all(set(line) == LINE for line in lines)
    card = [line.number for line in content.helplines.crisis_card(language)]
    assert [line["number"] for line in lines[: len(card)]] == card
    assert len(lines) == sum(not line.staff_only for line in content.helplines.lines)
    said = healing("--language", language, "helplines")
    assert len(said.lines) == len(lines)
    assert said.lines[0].startswith("112 · ")


def test_lines_of_one_need() -> None:
    lines = healing("--language", "fr", "helplines", "--json", "--need", "suicide").document
    assert lines[0]["number"] == "0800 32 123"
    assert {line["number"] for line in lines} >= {"0800 32 123", "1813"}


@pytest.mark.parametrize(("day", "late"), [("2026-11-04", False), ("2026-11-05", True)])
def test_past_90_days_lines_stay_and_112_stands_first(day: str, late: bool) -> None:
    """The lines of listening were checked on 6 August 2026."""
    said = healing("--language", "nl", "helplines", "--need", "listening", "--today", day)
    tested = [line for line in said.lines if "nummer nagekeken: 6 augustus 2026" in line]
    assert any(line.startswith("106 · ") for line in tested)
    # Others of the list were late before: they always bring 112 and the notice along.
    assert said.lines[0].startswith("112 · ")
    counted = int(said.err.split(":")[1].split()[0])
    assert (counted > 20) is late
    assert healing("helplines", "--json", "--today", day).err == ""


def test_every_line_with_a_number_says_when_it_was_checked() -> None:
    for line in healing("--language", "en", "helplines").lines:
        assert ("number checked:" in line or "date of last check unknown" in line or "number: " in line) is (
            not line.startswith("number not known")
        ), line


@pytest.mark.parametrize(
    ("today", "notice"),
    [
        ("2026-11-21", ""),
        ("2027-02-19", ""),
        ("2027-02-20", "This data file is 2 months old."),
        ("2027-11-21", "This data file is 1 year old."),
        ("2027-11-22", "This data file was valid until 21 November 2027."),
    ],
)
def test_an_old_or_expired_edition_is_told_beside_the_facts(today: str, notice: str) -> None:
    said = healing("--language", "en", "edition", "--today", today)
    assert said.status == 0
    first = said.err.splitlines()[0]
    assert first.startswith(notice) if notice else not first.startswith("This data file")
    assert healing("--language", "en", "edition", "--json", "--today", today).err == ""


def test_a_line_without_a_known_number_says_so() -> None:
    numbers = [line["number"] for line in healing("helplines", "--json").document]
    assert None in numbers
    assert "" not in numbers
    assert "None" not in healing("helplines").out


def test_lines_for_professionals_are_not_shown(content: EditionContent) -> None:
    staff = [line for line in content.helplines.lines if line.staff_only]
    assert staff
    said = healing("helplines").out
    assert not any(line.number and f"{line.number} · " in said for line in staff)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_need_that_is_not_there(language: str) -> None:
    said = healing("--language", language, "helplines", "--need", "xyzzy")
    assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)
    assert "suicide" in said.err, "it says which there are"


# --- edition ----------------------------------------------------------------------------------------------------------


def test_what_is_installed(edition_file: Path, content: EditionContent) -> None:
    document = healing("edition", "--json", "--today=2026-12-01").document
    assert document == {
        "serial": content.serial,
        "published_on": content.published_on,
        "expires_on": content.expires_on,
        "age_days": 10,
        "entries": {kind.value: sum(entry.row.kind is kind for entry in content.entries) for kind in Kind},
        "sha256": hashlib.sha256(edition_file.read_bytes()).hexdigest(),
        "file": str(edition_file),
    }  # fmt: skip
    assert sum(document["entries"].values()) == len(content.entries)
    assert healing("edition", "list", "--json", "--today=2026-12-01").document == document
    assert healing("edition", "verify").status == 0
    directory = opened(edition_file)
    assert dict(directory.info().entries) == document["entries"]
    directory.close()


# --- every command ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "argv",
    [
        ["find"], ["find", "x", "--limit", "0"], ["find", "x", "--limit", "-1"], ["find", "x", "--limit", "many"],
        ["find", "x", "--limit", "9" * 30], ["find", "x", "--today", "yesterday"], ["find", "x", "--today",
         "2026-02-30"],
        ["show"], ["show", "a", "b"], ["region"], ["nonsense"], ["--language", "xx", "helplines"], ["edition", "burn"],
        ["publish", "nothing"], ["find", "--unknown", "x"], ["handout"],
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_two(argv: list[str]) -> None:
    said = healing(*argv)
    assert said.status == 2
    assert said.out == ""
    assert "usage: healing-desktop" in said.err
    assert "_day" not in said.err
    assert "_limit" not in said.err


@pytest.mark.parametrize("argv", [["--help"], ["find", "--help"], ["publish", "--help"]])
def test_help_ends_with_nought(argv: list[str]) -> None:
    assert healing(*argv).status == 0


@pytest.mark.parametrize(
    "argv",
    [
        ["find", "rouw"],
        ["show", "c5a53713-0e12-4b92-a0ed-05e876ad15f0"],
        ["region", "9000"],
        ["helplines"],
        ["edition"],
    ],
)
def test_json_is_one_document_and_nothing_else(argv: list[str]) -> None:
    said = healing(*argv, "--json")
    json.loads(said.out)
    assert said.err == ""


def test_options_for_all_commands_may_stand_before_or_after(edition_file: Path, tmp_path: Path) -> None:
    before = healing(
        "--language", "fr", "--profile", str(tmp_path), "find", "rouw", "--limit", "2", "--today=2026-11-21"
    )
    after = healing(
        "find", "rouw", "--limit", "2", "--language", "fr", "--profile", str(tmp_path), "--today=2026-11-21"
    )
    assert before.out == after.out
    assert "Recherche" in after.out
    missing = tmp_path / "none.db"
    said = healing("find", "rouw", "--edition", str(missing))
    assert (said.status, str(missing) in said.err) == (1, True)


def test_a_throw_away_profile_stays_empty(tmp_path: Path) -> None:
    assert healing("--profile", str(tmp_path), "find", "zelfmoord", "9000").status == 0
    assert not list(tmp_path.iterdir()), "what is asked is written nowhere"


def test_a_terminal_that_knows_few_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a screen for Latin letters the others become question marks; JSON keeps them all, as escapes."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", stream)
    output.say(["rouw حداد é"])
    output.say_json({"text": "حداد \ud800"})
    stream.flush()
    first, *rest = raw.getvalue().decode("cp1252").splitlines()
    assert first == "rouw ???? é"
    assert json.loads("\n".join(rest)) == {"text": "حداد \ud800"}
