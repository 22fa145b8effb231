"""T4 and T10: the crisis card on one key, and nothing of the last visitor left."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from PySide6.QtGui import QGuiApplication

from tests.journeys.conftest import OpenDesk

AT_ONCE_MS = 200


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_f9_shows_the_crisis_lines_112_first(open_desk: OpenDesk, three_thousand: Path, language: str) -> None:
    desk = open_desk(three_thousand, language)
    desk.keys = 0
    desk.presses("F9")
    assert desk.keys == 1
    desk.sees("112", "1813", "106", "0800 32 123", "107", "108")
    screen = desk.screen()
    assert screen.index("112") < screen.index("1813")
    desk.presses("Esc")
    desk.wait(desk.program.window.finder.box.hasFocus)


def test_esc_esc_leaves_nothing_of_the_last_visitor(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    window = desk.program.window
    desk.types("angst 2000")
    desk.sees("Angst")
    desk.presses("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "angst 2000"
    desk.keys = 0
    started = perf_counter()
    desk.presses("Esc", "Esc")
    took = (perf_counter() - started) * 1000
    assert desk.keys == 2
    assert window.finder.box.text() == ""
    assert window.finder.box.hasFocus()
    assert window.owners.search.now.text == ""
    assert window.owners.selection.now.entry is None
    assert QGuiApplication.clipboard().text() == ""
    desk.does_not_see("angst 2000")
    # Not a timing test: ten times the budget would still be felt at a desk and means that something blocks.
    assert took < AT_ONCE_MS * 10


def test_nothing_that_was_typed_reaches_the_disk(open_desk: OpenDesk, bundled: Path, tmp_path: Path) -> None:
    desk = open_desk(bundled, "nl")
    desk.types("weduwnaar 9000")
    desk.sees("9000 Gent")
    desk.presses("Esc", "Esc")
    desk.close()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"weduwnaar" not in file.read_bytes(), file
