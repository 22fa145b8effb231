"""Find an article on grief, read it at 200 %, print its short sheet, open a related group: by keyboard only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from healing_desktop.ui.library.plain_article import PlainArticle
from healing_desktop.ui.library.reader_page import ReaderPage
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters

TITLE = "Ouder en alleen: wat kan helpen"
MOST_TABS, MOST_KEYS = 12, 80


def opened_article(desk: Desk) -> PlainArticle:
    """The page that has the keyboard, once its words are there."""
    reader = desk.program.window.findChild(ReaderPage)
    assert reader is not None
    desk.wait(lambda: reader.view.plain is not None and reader.view.plain.hasFocus())
    page = reader.view.plain
    assert page is not None
    desk.wait(lambda: "In het kort" in page.toPlainText())
    return page


def goes_to(desk: Desk, words: str) -> None:
    """Back by Tab until something with these words has the keyboard."""
    for _ in range(MOST_TABS):
        focused = QApplication.focusWidget()
        if focused is not None and words in focused.accessibleName():
            return
        desk.presses("Shift+Tab")
    raise AssertionError(f"nothing that says {words} within {MOST_TABS} tabs")


def backwards_to(desk: Desk, page: PlainArticle, address: str) -> str:
    """From the end of the page to a link that leads there, and what stands behind that."""
    for _ in range(MOST_TABS):
        desk.presses("Shift+Tab")
        leads = page.textCursor().charFormat().anchorHref()
        if leads.startswith(address):
            return leads.removeprefix(address)
    raise AssertionError(f"nothing leads to {address}")


def prints(desk: Desk, printers: KeepingPrinters) -> None:
    """What the dialog shows; it goes when the printer has it."""
    before = len(printers.pages)
    desk.presses("Enter")
    desk.wait(lambda: len(printers.pages) > before and QApplication.activeModalWidget() is None)


def test_from_a_word_of_grief_to_a_group(open_desk: OpenDesk, bundled: Path) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, printers=printers)
    window = desk.program.window

    # Find an article on grief.
    desk.types("rouw 9000")
    desk.sees(f"Lezen: {TITLE}")
    desk.presses("Ctrl+R")
    desk.sees("Rustig lezen", TITLE, "Er zijn ook groepen voor mensen in")
    desk.presses("Enter")
    page = opened_article(desk)
    assert TITLE in window.windowTitle()

    # Read it at 200 %.
    before = page.font().pointSizeF()
    desk.presses("F6")
    goes_to(desk, "Aa 100 %")
    desk.presses("Space", "Down", "Right", "Down", "Down", "Enter")
    desk.sees("Aa 200 %")
    assert page.font().pointSizeF() >= 1.9 * before

    # Print its short sheet; the whole article is offered after it.
    desk.presses("Ctrl+P")
    desk.sees(f"Op papier: {TITLE}", "Kort blad, A5", "Heel artikel, A4")
    prints(desk, printers)
    assert "Is er iemand gestorven" not in " ".join(printers.text().split())

    # And all of it for at home.
    desk.presses("Ctrl+P", "Alt+W")
    prints(desk, printers)
    assert [order.paper for order in printers.orders] == ["a5", "a4"]
    assert "Is er iemand gestorven" in " ".join(printers.text().split())

    # Open a related group: the ways out stand at the end of the page.
    while not page.hasFocus():
        desk.presses("F6")
        assert desk.keys < MOST_KEYS
    group = backwards_to(desk, page, "healing://entry/")
    desk.presses("Enter")
    desk.wait(lambda: not page.isVisible())
    entry = window.owners.selection.now.entry
    assert entry is not None
    assert entry.row.id == group
    desk.sees(entry.row.name.name_for("nl"))
