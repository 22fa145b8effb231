"""T3, T6, T8: two languages in large letters, a saved list in three languages, strips for three; by keys alone."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from healing_desktop.core.saved_lists import SavedList, TrayItem
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters

# The second one stands for every language that is read from right to left; what paper says in the others is held to its
# words in tests/handouts.
LANGUAGES = ("nl", "ar")
T3_KEYS, T6_KEYS, T8_KEYS = 12, 20, 24


def page_language(language: str) -> str:
    """What a page is in when nobody chooses: a mirrored window stands for no language of ours."""
    return "en" if language == "ar" else language


def finds(desk: Desk, words: str) -> None:
    desk.types(words)
    desk.wait(lambda: desk.program.window.owners.selection.now.entry is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_arabic_beside_the_language_of_the_desk_in_large_letters(
    open_desk: OpenDesk, three_thousand: Path, language: str
) -> None:
    printers = KeepingPrinters()
    desk = open_desk(three_thousand, language, printers=printers)
    finds(desk, "rouw 9000")
    desk.keys = 0
    desk.presses("Ctrl+P")
    desk.fills_in("ar")
    desk.presses("Alt+G", "Alt+T", "Enter")
    assert desk.keys <= T3_KEYS
    desk.wait(lambda: bool(printers.pages))
    first = PdfReader(BytesIO(printers.pages[0])).pages[0].mediabox
    assert printers.languages() == ["ar"]
    assert first.width > first.height, "two A5 pages face each other"
    printed = printers.text()
    desk.wait(desk.program.window.finder.box.hasFocus)
    words = desk.program.window.services.words_for(page_language(language))
    last = str(len(PdfReader(BytesIO(printers.pages[0])).pages))
    assert words("handout-page", page=last, pages=last) in " ".join(printed.replace("\u00a0", " ").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_candidates_on_strips_to_tear_off(open_desk: OpenDesk, three_thousand: Path, language: str) -> None:
    printers = KeepingPrinters()
    desk = open_desk(three_thousand, language, printers=printers)
    desk.keys = 0
    finds(desk, "angst 2000")
    desk.presses("Insert", "Down", "Insert", "Down", "Insert")
    names = [item.name.name_for(page_language(language)) for item in desk.program.window.owners.tray.now.items]
    assert desk.program.window.finder.box.hasFocus(), "the caret stays"
    desk.presses("Ctrl+P", "Alt+S", "Enter")
    assert desk.keys <= T8_KEYS
    desk.wait(lambda: bool(printers.pages))
    assert len(names) == len(set(names)) == 3
    assert len(printers.pages) == 1, "all three stand together"
    text = " ".join(printers.text().split())
    assert printers.orders[0].paper == "a4"
    phones = {row.phone for row in desk.program.window.owners.search.now.found.rows[:3]}  # type: ignore[union-attr]
    assert all(str(phone) in text.replace("\u00a0", " ") for phone in phones if phone)


def kept(desk: Desk) -> SavedList:
    """Twelve groups, each in three languages."""
    found = desk.program.window.owners.search.now.found
    assert found is not None
    rows = found.rows[:12]
    return SavedList("Infostand", tuple(TrayItem(row.id, row.name, 1, ("nl", "fr", "ar")) for row in rows))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_saved_list_in_three_languages_five_times(open_desk: OpenDesk, three_thousand: Path, language: str) -> None:
    printers = KeepingPrinters()
    desk = open_desk(three_thousand, language, printers=printers)
    desk.keeps(kept(desk))
    desk.keeps(SavedList("Onthaal", kept(desk).items[:1]))
    heard: list[str] = []
    desk.program.window.owners.messages.announced.connect(heard.append)
    desk.keys = 0
    desk.presses("Ctrl+L")
    desk.fills_in("inf")
    desk.presses("Enter", "Ctrl+P", "Alt+C", "5", "Enter")
    assert desk.keys <= T6_KEYS
    desk.wait(lambda: len(printers.pages) == 36)
    assert [order.copies for order in printers.orders] == [5] * 36
    assert printers.languages() == ["nl", "fr", "ar"] * 12
    assert all(len(order.title) < 20 for order in printers.orders), "the queue of the printer tells nobody anything"
    desk.wait(lambda: any("36" in words and words.count("36") == 2 for words in heard))
    desk.wait(desk.program.window.finder.box.hasFocus)


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_the_next_visitor_finds_an_empty_tray(open_desk: OpenDesk, three_thousand: Path, language: str) -> None:
    desk = open_desk(three_thousand, language, printers=KeepingPrinters())
    window = desk.program.window
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert mirrored == (language == "ar")
    finds(desk, "rouw 9000")
    desk.presses("Insert", "Insert")
    assert len(window.owners.tray.now.items) == 1, "each is in it once"
    desk.presses("Ctrl+B")
    desk.wait(lambda: QApplication.activeModalWidget() is not None)
    desk.presses("Esc", "Esc", "Esc")
    assert not window.owners.tray.now.ids
    assert not window.owners.tray.can_undo
    assert not window.top_bar._tray.isVisible()
