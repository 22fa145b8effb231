"""Ctrl+Shift+P: the list, the week, the booklet and the news of what is found; by keys alone."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from PySide6.QtWidgets import QApplication

from healing_desktop.ui.handouts.handout_state import HandoutState
from healing_desktop.ui.handouts.handouts import Handouts
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters

PAPER_KEYS = 10


def asks(desk: Desk, words: str, *keys: str) -> None:
    """Types, opens the dialog, and chooses."""
    desk.types(words)
    desk.presses("Ctrl+Shift+P")
    desk.wait(lambda: QApplication.activeModalWidget() is not None)
    desk.presses(*keys)


def state(desk: Desk) -> HandoutState:
    handouts = desk.program.window.handouts
    assert isinstance(handouts, Handouts)
    return handouts.state


@pytest.mark.parametrize(("language", "heading"), [("nl", "Gent"), ("fr", "Gand")])
def test_a_booklet_of_the_place_that_was_typed(open_desk: OpenDesk, bundled: Path, language: str, heading: str) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, language, printers=printers)
    desk.keys = 0
    asks(desk, "9000", "Alt+B", "Enter")
    assert desk.keys <= PAPER_KEYS
    desk.wait(lambda: bool(printers.pages))
    pages = PdfReader(BytesIO(printers.pages[0])).pages
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (420, 595)
    assert len(pages) > 4
    assert heading in pages[0].extract_text()
    assert printers.languages() == [language]
    desk.wait(desk.program.window.finder.box.hasFocus)


def test_a_booklet_to_fold_is_turned_on_its_short_edge(open_desk: OpenDesk, bundled: Path) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, "nl", printers=printers)
    asks(desk, "9000", "Alt+B", "Alt+F", "Enter")
    desk.wait(lambda: bool(printers.pages))
    first = PdfReader(BytesIO(printers.pages[0])).pages[0].mediabox
    assert first.width > first.height
    assert printers.orders[0].duplex == "short-edge"


@pytest.mark.parametrize(("language", "month"), [("nl", "november"), ("fr", "novembre")])
def test_the_week_around_a_place(open_desk: OpenDesk, bundled: Path, language: str, month: str) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, language, printers=printers)
    asks(desk, "9000", "Alt+A", "Enter")
    desk.wait(lambda: bool(printers.pages))
    printed = " ".join(printers.text().replace("\u00a0", " ").split()).casefold()
    assert "50 km" in printed
    assert month in printed
    assert printers.orders[0].paper == "a4"


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_the_list_is_what_stands_on_the_screen(open_desk: OpenDesk, bundled: Path, language: str) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, language, printers=printers)
    desk.types("rouw 9000")
    found = desk.program.window.owners.search.now.found
    assert found is not None
    names = [row.name.name_for(language) for row in found.rows[:3]]
    desk.presses("Ctrl+Shift+P", "Enter")
    desk.wait(lambda: bool(printers.pages))
    printed = "".join(printers.text().split())
    assert all("".join(name.split()) in printed for name in names)


@pytest.mark.parametrize(("language", "said"), [("nl", "Niets nieuws sinds"), ("fr", "Rien de nouveau depuis")])
def test_nothing_new_is_one_sentence(open_desk: OpenDesk, bundled: Path, language: str, said: str) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, language, printers=printers)
    asks(desk, "zzzzqq", "Alt+W")
    desk.wait(lambda: state(desk).now.refused is not None)
    desk.sees(said)
    desk.presses("Enter")
    assert printers.pages == []
    desk.presses("Esc")


def test_without_any_place_a_booklet_asks_for_one(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl", printers=KeepingPrinters())
    asks(desk, "rouw", "Alt+B")
    desk.sees("Voor een boekje is een plaats nodig")
    desk.presses("Esc")
    desk.program.window.owners.settings.set(postcode="9000")
    desk.presses("Ctrl+Shift+P", "Alt+B")
    desk.wait(lambda: state(desk).now.made is not None)
    made = state(desk).now.made
    assert made is not None
    assert "Gent" in made.title
    desk.presses("Esc")
