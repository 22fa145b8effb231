"""Nothing of the last visitor left."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import OpenDesk
from tests.journeys.printers import KeepingPrinters

AT_ONCE_MS = 200


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


def test_the_next_visitor_finds_an_empty_tray(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, printers=KeepingPrinters())
    window = desk.program.window
    desk.types("rouw 9000")
    desk.presses("Insert", "Insert")
    assert len(window.owners.tray.now.items) == 1, "each is in it once"
    desk.presses("Ctrl+B")
    desk.wait(lambda: QApplication.activeModalWidget() is not None)
    desk.presses("Esc", "Esc", "Esc")
    assert not window.owners.tray.now.ids
    assert not window.owners.tray.can_undo
    assert not window.top_bar._tray.isVisible()
