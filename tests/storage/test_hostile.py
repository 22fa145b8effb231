"""Whatever is typed: an answer, and not a byte of the edition changed. The command line is asked the same."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.word_rows import prefix_expression
from tests.fixtures.command_line import healing
from tests.fixtures.hostile import HOSTILE

LEAST_QUERIES = 40
IDS = range(len(HOSTILE))


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_there_are_queries_enough() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= LEAST_QUERIES


@pytest.mark.parametrize("typed", HOSTILE, ids=IDS)
def test_the_directory_answers(directory: EditionDirectory, edition_file: Path, typed: str) -> None:
    before = digest(edition_file)
    found = directory.find(directory.understand(typed, desk_place=typed))
    assert len(found.rows) <= found.total
    assert directory.entry(typed) is None
    directory.place(typed)
    directory.postcodes_like(typed)
    assert digest(edition_file) == before
    assert not list(edition_file.parent.glob("*-wal")) + list(edition_file.parent.glob("*-journal"))


@pytest.mark.parametrize("typed", HOSTILE, ids=IDS)
def test_the_command_line_answers(edition_file: Path, typed: str) -> None:
    before = digest(edition_file)
    for said in (
        healing("find", "--limit", "3", "--", typed),
        healing("find", "--json", "--limit", "3", "--", typed),
        healing("region", "--", typed),
        healing("show", "--", typed),
        healing("helplines", f"--need={typed}"),
    ):
        assert said.status in (0, 1), said.err
        assert "Traceback" not in said.err + said.out
        assert said.status == 0 or said.err.count("\n") == 1, "one clear sentence"
        assert all(c.isprintable() for c in said.err.rstrip("\n")), "nothing that moves the cursor or turns the line"
    assert digest(edition_file) == before


def test_a_torn_character_on_a_real_command_line(edition_file: Path) -> None:
    """Bytes that are no UTF-8 arrive as lone surrogates."""
    argv: list[str | bytes] = [
        sys.executable, "-m", "healing_desktop", "--edition", str(edition_file), "find", "--json", b"rouw\xff 9000"
    ]  # fmt: skip
    done = subprocess.run(argv, capture_output=True, check=False, env=os.environ | {"PYTHONUTF8": "1"})
    assert done.returncode == 0, done.stderr.decode()
    assert b"\\udcff" in done.stdout


def test_who_stops_reading_gets_no_complaint(edition_file: Path) -> None:
    command = [sys.executable, "-m", "healing_desktop", "--edition", str(edition_file), "find", "--limit", "300", "a"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


def test_every_word_is_quoted() -> None:
    assert prefix_expression("names", 'b" OR "c') == '{names} : "b OR c" *'
    assert prefix_expression("places body", "NEAR") == '{places body} : "NEAR" *'
