"""Telephone numbers are safety-critical: one table, and no number that is not in it or the contact of an entry."""

from __future__ import annotations

import re
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.entry_checks import is_belgian_number
from healing_desktop.publishing.numbers_in_text import LEFT_OUT

# What looks like a Belgian number: 0, +32 or 0032 and eight digits or more, however grouped.
LONG = re.compile(r"(?<![\w.,:/#-])(?:\+32|0032|0)(?:[ ./()\u00a0\u202f-]{0,2}\d){8,10}(?![\w-]|[.,]\d)")
# Short numbers of help: only looked for where one would print them.
SHORT = re.compile(r"(?<![\w.,:/€$§–-])(?:10[0-9]|11[0-9]|1[27][0-9]{2}|18[0-9]{2})(?![\w/%–-]|[.,:]\d)")
WRITTEN_FOR_PEOPLE = (".ftl", ".typ", ".ts", ".md", ".txt", ".html")


def digits(number: str) -> str:
    only = re.sub(r"\D", "", number)
    return re.sub(r"^(?:0032|32)(?=[1-9]\d{7,8}$)", "0", only)


@pytest.fixture(scope="module")
def known(content: EditionContent) -> set[str]:
    """The digits of every line of the table and of every contact."""
    lines = {line.number for line in content.helplines.lines}
    contacts = {entry.contact.phone for entry in content.entries}
    return {digits(number) for number in lines | contacts if number}


def numbers_in(text: str) -> Iterator[str]:
    for found in LONG.finditer(text):
        yield digits(found.group())


def tracked(root: Path, *folders: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others",
         "--exclude-standard", *folders], cwd=root, capture_output=True,
        check=True,
    )  # fmt: skip
    return [root / name for name in listed.stdout.decode().split("\0") if name and (root / name).is_file()]


def number_of(content: EditionContent, code: str) -> str | None:
    return content.helplines.by_code(code).number


def test_lines_that_are_mixed_up_elsewhere(content: EditionContent) -> None:
    assert number_of(content, "tele-onthaal-106") == "106"
    assert number_of(content, "tele-accueil-107") == "107"
    assert number_of(content, "telefonhilfe-108") == "108"
    assert number_of(content, "chs") == "02 648 40 14"
    assert number_of(content, "suicide-1813") == "1813"
    assert number_of(content, "suicide-cps") == "0800 32 123"
    assert number_of(content, "emergency-112") == "112"
    for line in content.helplines.lines:
        names = " ".join(name for _, name in line.name.by_language)
        assert ("Accueil" in names and "Télé" in names) is (line.number == "107"), names


def test_two_lines_that_differ_in_one_digit(content: EditionContent) -> None:
    by_number = {line.number: line for line in content.helplines.lines}
    partner, elders = by_number["0800 30 030"], by_number["0800 30 330"]
    assert partner.id != elders.id
    assert "violence" in partner.needs
    assert "elder-abuse" in elders.needs


def test_alcoholics_anonymous_has_one_number(content: EditionContent) -> None:
    named = {
        entry.contact.phone
        for entry in content.entries
        if "Anonieme Alcoholisten" in " ".join(name for _, name in entry.row.name.by_language)
    }
    assert named - {None} == {"078 05 27 27"}


def test_every_number_is_valid_and_written_in_groups(content: EditionContent) -> None:
    numbers = {line.number for line in content.helplines.lines} | {entry.contact.phone for entry in content.entries}
    for number in numbers - {None}:
        assert number is not None
        assert is_belgian_number(number), number
        assert len(number) <= 4 or " " in number, f"{number} cannot be read aloud"


def test_an_entry_and_its_line_give_the_same_number(content: EditionContent) -> None:
    entries = {entry.row.id: entry for entry in content.entries}
    for line in content.helplines.lines:
        assert entries[line.id].contact.phone == line.number


@pytest.mark.parametrize("language", [*INTERFACE_LANGUAGES, "ar", "tr"])
def test_every_reader_gets_lines_with_numbers_and_112_first(content: EditionContent, language: str) -> None:
    for lines in (content.helplines.footer(language), content.helplines.crisis_card(language)):
        assert lines[0].number == "112"
        assert all(line.number and not line.staff_only for line in lines)


@pytest.mark.parametrize("wrong", ["02 616 26 26", "078 15 03 00", "02 649 95 55"])
def test_numbers_known_to_be_wrong_are_nowhere(root: Path, edition_file: Path, wrong: str) -> None:
    """Only the editor's notes in data/directory name them, to warn the next editor; these do not ship."""
    forms = {wrong, wrong.replace(" ", ""), wrong.replace(" ", "."), "+32 " + wrong[1:]}
    for file in [*tracked(root, "src", "resources", "docs", "README.md", "data"), edition_file]:
        text = file.read_bytes().decode(errors="replace")
        if "directory" in file.parts:
            text = "".join(str(entry | {"note": None}) for entry in yaml.load(text, Loader=yaml.CSafeLoader))
        assert not any(form in text for form in forms), file


def test_the_editors_notes_do_name_them(root: Path) -> None:
    """So the test above would see one that ships."""
    assert "02 616 26 26" in (root / "data" / "directory" / "helplines.yaml").read_text(encoding="utf-8")


def test_numbers_nobody_should_call_are_left_out_of_notes(content: EditionContent) -> None:
    chs = next(entry for entry in content.entries if entry.contact.phone == "02 648 40 14")
    assert chs.note is not None
    assert "02 648 40 14" in chs.note
    assert LEFT_OUT in chs.note


def test_every_number_in_the_edition_is_known(edition_file: Path, known: set[str]) -> None:
    connection = sqlite3.connect(f"{edition_file.as_uri()}?mode=ro", uri=True)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    looked_at = 0
    for table in tables:
        if table.startswith(("group_fts", "sqlite_")):
            continue
        for fields in connection.execute(f'SELECT * FROM "{table}"'):
            for text in fields:
                if isinstance(text, str):
                    looked_at += 1
                    without_addresses = re.sub(r"https?://[^\s\"]+", "", text)
                    found = [number for number in numbers_in(without_addresses) if number not in known]
                    assert not found, f"{table}: {found} in {text[:200]}"
    connection.close()
    assert looked_at > 20_000


def test_every_number_written_for_people_is_known(root: Path, known: set[str]) -> None:
    files = [
        file
        for file in tracked(root, "resources", "docs", "README.md", "data")
        # What is heard of made-up groups is made up.
        if file.suffix in WRITTEN_FOR_PEOPLE and "transcripts" not in file.parts
    ]
    assert len(files) >= 8
    for file in files:
        text = re.sub(r"https?://\S+|`[^`]*`", "", file.read_text(encoding="utf-8"))
        found = [number for number in numbers_in(text) if number not in known]
        assert not found, f"{file.relative_to(root)}: {found}"


def test_short_numbers_in_words_and_templates_are_lines_of_the_table(root: Path, known: set[str]) -> None:
    files = [
        file for file in tracked(root, "resources/words", "resources/handouts", "resources/i18n") if file.suffix in
        WRITTEN_FOR_PEOPLE
    ]  # fmt: skip
    assert files
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = [short for short in SHORT.findall(line) if short not in known]
            assert not found, f"{file.relative_to(root)}:{number}: {found}"


def test_what_looks_like_a_number() -> None:
    for text in (
        "02 648 40 14",
        "bel 0800 32 123!",
        "+32 2 648 40 14",
        "0032 2 648 40 14",
        "02/648.40.14",
        "(02) 648 40 14",
    ):
        assert list(numbers_in(text)), text
    for text in ("2021-08-01", "51.05434", "9000 Gent", "0.5", "12:30", "KBO 0123.456"):
        assert not list(numbers_in(text)), text
    assert digits("+32 2 648 40 14") == digits("02/648.40.14") == "026484014"
