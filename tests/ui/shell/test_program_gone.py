"""A program that is taken away or renewed under an open window says so, and can be closed from there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop import app
from healing_desktop.ui.shell import program_gone
from tests.ui.shell.conftest import Start
from tests.ui.shell.test_bad_profiles import said


@pytest.fixture
def file(tmp_path: Path, profile: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the window was started from, as it thinks."""
    file = tmp_path / "healing-desktop"
    file.write_text("the program")
    profile.mkdir(parents=True)
    (profile / "settings.ini").write_text("[desk]\nlanguage=nl\n")
    monkeypatch.setattr(program_gone, "SETTLED_MS", 20)
    return file


def test_one_that_was_removed_is_said_and_closes_the_window(start: Start, file: Path, qtbot: QtBot) -> None:
    window = start(program_file=file)
    file.unlink()
    qtbot.waitUntil(lambda: said(window).startswith("Dit programma is van de computer gehaald"))
    messages = window.owners.messages
    messages.say("Something else.")
    messages.clear()
    assert messages.current is not None
    assert messages.current.action is not None
    assert messages.current.action_words == "Het programma sluiten"
    with qtbot.waitSignal(window.closing):
        messages.current.action()


def test_one_that_was_renewed_is_to_be_started_again(start: Start, file: Path, qtbot: QtBot) -> None:
    window = start(program_file=file)
    newer = file.with_suffix(".dpkg-new")
    newer.write_text("a newer program")
    newer.replace(file)
    qtbot.waitUntil(lambda: said(window).startswith("Dit programma is vernieuwd"))


def test_one_that_is_only_looked_at_is_all_right(start: Start, file: Path, qtbot: QtBot) -> None:
    window = start(program_file=file)
    gone = window.findChild(program_gone.ProgramGone)
    assert gone is not None
    with qtbot.waitSignal(gone._settled.timeout):
        file.chmod(0o600)
    assert said(window) == ""


def test_only_a_packed_program_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    assert app.packed_file() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert app.packed_file() == Path(sys.executable)
