"""Find an article by words, read it at twice the size, print its short sheet: by keyboard only."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.ui.library.reader_page import ReaderPage
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters


def reader_of(desk: Desk) -> ReaderPage:
    page = desk.program.window.findChild(ReaderPage)
    assert page is not None
    return page


def test_an_article_is_found_read_large_and_printed(open_desk: OpenDesk, bundled: Path) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, printers=printers)
    window = desk.program.window
    desk.types("eerste keer in een groep")
    desk.sees("Lezen: De eerste keer in een groep")
    desk.presses("Ctrl+R")
    desk.sees("Rustig lezen", "De eerste keer in een groep")
    desk.presses("Enter")
    reader = reader_of(desk)
    desk.wait(lambda: reader.view.plain is not None and reader.view.plain.hasFocus())
    page = reader.view.plain
    assert page is not None
    desk.wait(lambda: "In het kort" in page.toPlainText())
    assert "De eerste keer in een groep" in window.windowTitle()
    desk.presses("Ctrl+F")
    desk.fills_in("groep")
    desk.sees("Gevonden")
    assert page.textCursor().selectedText().casefold() == "groep"
    desk.presses("Esc")
    assert page.hasFocus()
    before = page.font().pointSizeF()
    window.owners.settings.set(text_size=200)
    assert page.font().pointSizeF() >= 1.9 * before
    desk.presses("Ctrl+P")
    desk.sees("Op papier: De eerste keer in een groep", "Kort blad, A5")
    desk.presses("Enter")
    desk.wait(lambda: bool(printers.pages))
    text = " ".join(printers.text().split())
    assert "De eerste keer in een groep" in text
    assert "In het kort" in text
