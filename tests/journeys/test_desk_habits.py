"""D1, D11, D12 and T10 in a visitor's sentences, by keyboard alone, on 3,000 made-up groups."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from PySide6.QtWidgets import QApplication, QLabel

from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters

LANGUAGES = ("nl", "fr", "de", "en")
WHERE = {"nl": "Waar", "fr": "Où", "de": "Wo", "en": "Where"}
COST = {"nl": "Prijs", "fr": "Prix", "de": "Preis", "en": "Cost"}


def large(desk: Desk) -> list[str]:
    page = desk.program.window.rooms.currentWidget()
    assert page is not None
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.mark.parametrize(("language", "other"), [("nl", "fr"), ("fr", "nl"), ("de", "nl"), ("en", "nl")])
def test_can_i_read_it_myself(open_desk: OpenDesk, three_thousand: Path, language: str, other: str) -> None:
    """One key turns what is chosen into a large page in two languages; Esc is back in the box."""
    desk = open_desk(three_thousand, language)
    desk.types("rouw 9000")
    desk.keys = 0
    desk.presses("F11")
    assert desk.keys == 1
    desk.wait(lambda: any(WHERE[other] in text for text in large(desk)))
    chosen = desk.program.window.owners.selection.now.entry
    assert chosen is not None
    shown = "\n".join(large(desk))
    for word in (WHERE[language], COST[language], COST[other], str(chosen.contact.phone)):
        assert word in shown
    desk.sees("112")
    assert chosen.row.name.name_for(language) in desk.program.window.windowTitle()
    desk.presses("Esc")
    assert desk.program.window.finder.box.hasFocus()
    assert desk.program.window.finder.box.text() == "rouw 9000"


def test_which_of_these_three_suits_me(open_desk: OpenDesk, three_thousand: Path) -> None:
    desk = open_desk(three_thousand, "nl")
    desk.types("angst 2000")
    ids = [row.id for row in desk.rows()[:4]]
    desk.presses("Ctrl+M", "Down", "Ctrl+M", "Down", "Ctrl+M")
    desk.presses("Down", "Ctrl+M")
    desk.sees("Er staan al 3 groepen naast elkaar")
    assert desk.program.window.owners.compared.now.ids == tuple(ids[:3])
    desk.presses("F12")
    desk.sees("Naast elkaar", "Thema", "Soort en begeleiding", "Zonder trappen", "Nagekeken", "112")
    desk.presses("Esc")
    assert desk.program.window.finder.box.hasFocus()


def test_the_next_visitor_finds_nothing_of_all_that(open_desk: OpenDesk, three_thousand: Path) -> None:
    desk = open_desk(three_thousand, "nl")
    window = desk.program.window
    desk.types("angst 2000")
    name = window.owners.selection.now.entry.row.name.name_for("nl")  # type: ignore[union-attr]
    desk.presses("Ctrl+M", "Down", "Ctrl+M", "F12", "F11")
    desk.wait(lambda: window.owners.show.now.words is not None)
    desk.keys = 0
    desk.presses("Esc", "Esc")
    # No waiting: all of it is gone when the second key has been pressed.
    assert desk.keys == 2
    assert window.rooms.currentIndex() == 0
    assert window.pages.currentIndex() == 0
    assert window.owners.compared.now.entries == ()
    assert window.owners.show.now.words is None
    assert window.owners.selection.now.entry is None
    assert window.owners.search.now.asks_nothing
    assert window.finder.box.hasFocus()
    assert window.finder.box.text() == ""
    assert name not in window.windowTitle()
    assert not window.message_bar.isVisible()
    desk.presses("F11", "F12")
    assert window.rooms.currentIndex() == 0


def test_after_printing_one_types_on(open_desk: OpenDesk, three_thousand: Path) -> None:
    printers = KeepingPrinters()
    desk = open_desk(three_thousand, "nl", printers=printers)
    desk.types("rouw 9000")
    desk.presses("F6", "F6", "Ctrl+P", "Enter")
    desk.wait(lambda: bool(printers.pages) and QApplication.activeModalWidget() is None)
    assert desk.program.window.finder.box.hasFocus()


def test_every_number_can_be_read_aloud_over_the_phone(root: Path) -> None:
    """D12: groups of two or three digits after the prefix; short numbers whole."""
    with closing(sqlite3.connect(root / "resources" / "edition" / "edition.db")) as edition:
        numbers = [row[0] for row in edition.execute("SELECT number FROM phone WHERE number IS NOT NULL")]
    assert len(numbers) > 50
    short = re.compile(r"\d{3,4}|116 \d{3}")
    grouped = re.compile(r"(\+32 )?0?\d{1,3}( \d{2,3}){2,4}")
    assert not [number for number in numbers if not (short.fullmatch(number) or grouped.fullmatch(number))]
