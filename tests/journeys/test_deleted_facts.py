"""Nothing is made up: a fact that is deleted from the directory is gone from window, command line and paper."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.fixtures.command_line import healing
from tests.fixtures.editions import edited_edition, without
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters

LARGO = "273180df-8bf2-4abb-b167-24ace1612b29"
TOURNAI = "5016bb88-887f-49f1-a4de-2b5bb22b31f8"
NO_SOURCE = '[null,null,null,[],"medium",null]'


# Of each entry: what finds it, what is told of it, and what is told instead.
FACTS = {
    (LARGO, "Largo"): (("051 25 99 30", "Telefoon"),),
    (TOURNAI, "deuil Tournai"): (("7 december 2026", "maandag van de maand"), ("rtbf.be", "Bron: niet bekend")),
}


def with_less(folder: Path) -> Path:
    """The sources refuse to build an entry without a source, so that is taken out of the built edition."""
    file = edited_edition(folder, {LARGO: without("contact", "phone"), TOURNAI: without("schedules")})
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE service SET x_source = ? WHERE id = ?", (NO_SOURCE, TOURNAI))
    return file


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def test_what_is_deleted_is_gone_everywhere(open_desk: OpenDesk, bundled: Path, tmp_path: Path) -> None:
    told = [everywhere(open_desk, edition) for edition in (bundled, with_less(tmp_path))]
    for entry, facts in FACTS.items():
        for place in ("window", "command line", "paper"):
            whole, less = told[0][entry][place], told[1][entry][place]
            assert whole != less, place
            for before, after in facts:
                assert before in whole, place
                assert before not in less, place
                assert after in less, place


def words_of(pane: QWidget) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel))


def everywhere(open_desk: OpenDesk, edition: Path) -> dict[tuple[str, str], dict[str, str]]:
    """What window, command line and paper say of each entry."""
    printers = KeepingPrinters()
    desk = open_desk(edition, "nl", printers=printers)
    return {entry: of_entry(desk, printers, edition, *entry) for entry in FACTS}


def of_entry(desk: Desk, printers: KeepingPrinters, edition: Path, entry_id: str, question: str) -> dict[str, str]:
    desk.types(question)
    desk.program.window.owners.selection.select(entry_id)
    chosen = desk.program.window.owners.selection.now.entry
    assert chosen is not None
    desk.wait(lambda: chosen.row.name.name_for("nl") in words_of(desk.program.window.detail))
    window, before = words_of(desk.program.window.detail), len(printers.pages)
    desk.presses("Ctrl+P", "Enter")
    desk.wait(lambda: len(printers.pages) > before and QApplication.activeModalWidget() is None)
    paper = "\n".join(page.extract_text() for page in PdfReader(BytesIO(printers.pages[-1])).pages)
    desk.wait(desk.program.window.finder.box.hasFocus)
    desk.program.window.finder.box.clear()
    command = healing("--language", "nl", "show", entry_id, "--today", "2026-11-21", edition=edition).out
    return {"window": flat(window), "command line": flat(command), "paper": flat(paper)}
