"""What happens where there is no printer."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.conftest import OpenDesk
from tests.journeys.printers import KeepingPrinters


def test_without_a_printer_the_visitor_still_gets_the_page(open_desk: OpenDesk, bundled: Path, tmp_path: Path) -> None:
    desk = open_desk(bundled, "nl", printers=KeepingPrinters(present=False))
    desk.types("rouw 9000")
    desk.wait(lambda: desk.program.window.owners.selection.now.entry is not None)
    desk.presses("Ctrl+P", "Enter")
    desk.sees("printer", "pdf")
    desk.presses("Esc")
    desk.wait(lambda: desk.program.window.finder.box.text() == "rouw 9000")
