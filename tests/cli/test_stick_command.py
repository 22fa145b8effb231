"""`sync --write-stick`: from one desk to the next, by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.sync.stick_outcomes import WELL
from tests.cli.test_sync_command import TODAY, home, repository, serial, sync
from tests.fixtures.command_line import Said, healing_at_home

__all__ = ["home", "repository"]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write(stick: Path, *more: str) -> Said:
    return healing_at_home("sync", "--write-stick", str(stick), *TODAY, *more)


def test_a_stick_for_the_next_centre(repository: Path, stick: Path, tmp_path: Path) -> None:
    sync(repository)
    document = write(stick, "--json").document
    assert set(document) == {"outcome", "edition", "place", "bytes"}
    assert (document["outcome"], document["edition"]) == ("written", 2)
    assert document["place"] == str(stick / "healing-desktop")
    assert document["bytes"] == sum(file.stat().st_size for file in stick.rglob("*") if file.is_file())
    assert write(stick, "--json").document["outcome"] == "already-there"
    next_one = ("--profile", str(tmp_path / "next"))
    taken = healing_at_home(*next_one, "sync", "--from", str(stick), *TODAY, "--json").document
    assert (taken["outcome"], taken["to_edition"]) == ("updated", 2)


def test_for_people(repository: Path, stick: Path) -> None:
    sync(repository)
    said = write(stick, "--language", "en")
    assert said.lines == ["Edition 2 is on the stick. Eject it first, then take it out."]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_nothing_to_hand_on_is_one_sentence(stick: Path, language: str) -> None:
    said = write(stick, "--language", language)
    assert (said.status, said.out, len(said.err.splitlines())) == (1, "", 1)
    assert list(stick.iterdir()) == []
    assert '"outcome": "nothing-to-give"' in write(stick, "--json").out
    assert serial() == 1
    assert "nothing-to-give" not in WELL
