"""T2: "Can I have that on paper?" And what happens where there is no printer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.conftest import OpenDesk
from tests.journeys.printers import KeepingPrinters

T2_KEYS = 4
PRINTING = {"nl": "afgedrukt", "fr": "impression", "de": "gedruckt", "en": "printing"}


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_ctrl_p_enter_prints_the_chosen_group(open_desk: OpenDesk, three_thousand: Path, language: str) -> None:
    printers = KeepingPrinters()
    desk = open_desk(three_thousand, language, printers=printers)
    desk.types("rouw 9000")
    desk.wait(lambda: desk.program.window.owners.selection.now.entry is not None)
    chosen = desk.program.window.owners.selection.now.entry
    assert chosen is not None
    desk.keys = 0
    desk.presses("Ctrl+P", "Enter")
    assert desk.keys <= T2_KEYS
    desk.wait(lambda: bool(printers.pages))
    text = " ".join(printers.text().split())
    assert chosen.row.name.name_for(language) in text
    assert chosen.contact.phone is not None
    assert chosen.contact.phone in text.replace("\u00a0", " ")
    assert "112" in text
    desk.wait(desk.program.window.finder.box.hasFocus)


def test_without_a_printer_the_visitor_still_gets_the_page(open_desk: OpenDesk, bundled: Path, tmp_path: Path) -> None:
    desk = open_desk(bundled, "nl", printers=KeepingPrinters(present=False))
    desk.types("rouw 9000")
    desk.wait(lambda: desk.program.window.owners.selection.now.entry is not None)
    desk.presses("Ctrl+P", "Enter")
    desk.sees("printer", "pdf")
    desk.presses("Esc")
    desk.wait(lambda: desk.program.window.finder.box.text() == "rouw 9000")
