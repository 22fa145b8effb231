"""Our groups: what runs out first, away and back, a spreadsheet in, a file out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from json import loads
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.exchange.entry_line import entry_of_line, line_of_entry
from healing_desktop.ui.centre.import_dialog import ImportDialog
from healing_desktop.ui.centre.own_section import AskFile, OwnSection
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.widgets.two_lines import ABOUT
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import TODAY, FakeDirectory

TABLE = """Naam;Thema's;Postcode;Beginuur;Dag;E-mail;Iets anders
Verzonnen kring;rouw;9000;19u30;TU;a@example.org;x
<b>Vet</b>;angst;9000;25u;TU;b@example.org;
=1+1;angst;9000;;;c@example.org;
;;;;;;
"""


def own(number: int, name: str, days: int | None) -> OwnEntry:
    entry = FakeDirectory().entry("00000000-0000-4000-8000-000000000001")
    assert entry is not None
    ends = (TODAY + timedelta(days=days)).isoformat() if days is not None else None
    entry_id = f"11111111-0000-4000-8000-{number:012d}"
    line = line_of_entry(replace(entry, row=replace(entry.row, id=entry_id))).decode()
    return OwnEntry(entry_id, name, line, "2026-01-01", ends)


class Desk:
    """`file`: what the next dialog of the system answers."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.file = window, qtbot, ""
        self.until(lambda: window.owners.centre.view.read)
        ask = AskFile(lambda _parent, _title: self.file, lambda _parent, _title, _name: self.file)
        self.section = OwnSection(window.owners, window.services, window.actions_table, ask)
        qtbot.addWidget(self.section)
        self.section.show()
        self.section.begin()

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so)

    def names(self) -> list[str]:
        model = self.section.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def presses(self, name: str) -> None:
        self.section.buttons[name].click()

    def message(self) -> str:
        now = self.window.owners.messages.current
        return now.text if now is not None else ""

    def undo(self) -> None:
        now = self.window.owners.messages.current
        assert now is not None
        assert now.action is not None
        now.action()


@pytest.fixture
def desk(make_window: MakeWindow, qtbot: QtBot) -> Desk:
    groups = own(1, "Later", 200), own(2, "Voor altijd", None), own(3, "Bijna", 12), own(4, "Al voorbij", -3)
    return Desk(make_window(centre=MemoryCentre(*groups)), qtbot)


def test_what_runs_out_stands_first_and_says_so(desk: Desk) -> None:
    assert desk.names() == ["Al voorbij", "Bijna", "Later", "Voor altijd"]
    model = desk.section.list.model()
    about = [str(model.index(row, 0).data(ABOUT)) for row in range(4)]
    assert "18 november 2026" in about[0]
    assert "3 december 2026" in about[1]
    assert about[3] == "van dit centrum"
    assert "2 groepen" in desk.section.said.text()


def test_what_is_still_right_is_good_for_a_year_more(desk: Desk) -> None:
    rows = desk.section.list.model()
    desk.section.list.setCurrentIndex(rows.index(3, 0))
    assert not desk.section.buttons["renew"].isVisible()
    desk.section.list.setCurrentIndex(rows.index(0, 0))
    assert desk.section.buttons["renew"].isVisible()
    desk.presses("renew")
    desk.until(lambda: desk.names()[0] == "Bijna")
    renewed = next(own for own in desk.window.owners.own_groups.all() if own.name == "Al voorbij")
    assert renewed.expires_on == "2027-11-21"
    entry = entry_of_line(renewed.record.encode())
    assert entry is not None
    assert entry.row.checked_on == TODAY.isoformat()
    desk.undo()
    desk.until(lambda: desk.names()[0] == "Al voorbij")


def test_one_goes_and_comes_back(desk: Desk) -> None:
    desk.section.list.setFocus()
    desk.section.list.setCurrentIndex(desk.section.list.model().index(2, 0))
    QTest.keyClick(desk.section.list, Qt.Key.Key_Delete)
    desk.until(lambda: desk.names() == ["Al voorbij", "Bijna", "Voor altijd"])
    desk.undo()
    desk.until(lambda: len(desk.names()) == 4)


def test_a_spreadsheet_comes_in_with_every_row_told(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(make_window(centre=MemoryCentre()), qtbot)
    assert desk.section.focus_target() is desk.section.buttons["add"]
    file = tmp_path / "groepen.csv"
    file.write_text(TABLE, encoding="utf-8")
    desk.file = str(file)
    desk.presses("bring")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    desk.until(dialog.rows.isVisible)
    assert dialog.rows.chosen == {
        "Naam": "name", "Thema's": "themes", "Postcode": "postcode", "Beginuur": "opens_at", "Dag": "day",
        "E-mail": "email",
    }  # fmt: skip
    dialog.rows.box("Naam").setCurrentIndex(0)
    dialog.go_button.click()
    assert dialog.said.text() != "", "without a name nothing is read"
    name = dialog.rows.box("Naam")
    name.setCurrentIndex(name.findData("name"))
    dialog.go_button.click()
    desk.until(dialog.report.isVisible)
    told = " ".join(label.words for label in dialog.report.readables())
    assert "3 nieuw" in told
    assert "25u" in told
    assert not desk.names(), "nothing is kept before somebody says so"
    dialog.go_button.click()
    desk.until(lambda: desk.names() == ["<b>Vet</b>", "=1+1", "Verzonnen kring"])
    assert "3 groepen" in desk.message()
    desk.undo()
    desk.until(lambda: not desk.names())


def refuses(desk: Desk, dialog: ImportDialog) -> None:
    desk.until(lambda: len(dialog.said.text()) > 40)
    assert not dialog.go_button.isVisible()


def test_a_file_that_is_no_table_or_gone_is_told(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(make_window(centre=MemoryCentre()), qtbot)
    for name, content in (("leeg.csv", b""), ("stuk.xlsx", b"PK\x03\x04 no workbook"), ("weg.csv", None)):
        desk.file = str(tmp_path / name)
        if content is not None:
            Path(desk.file).write_bytes(content)
        desk.presses("bring")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        refuses(desk, dialog)
        dialog.reject()


def test_they_are_saved_for_the_publisher_by_a_deliberate_act(desk: Desk, tmp_path: Path) -> None:
    desk.presses("give")
    assert "pgeslagen" not in desk.message(), "no file was chosen"
    desk.file = str(tmp_path / "onze.json")
    desk.presses("give")
    desk.until(lambda: "onze.json" in desk.message())
    services = loads(Path(desk.file).read_text(encoding="utf-8"))["contents"]
    assert len(services) == 4
    (tmp_path / "vol").write_bytes(b"")
    desk.file = str(tmp_path / "vol" / "onze.json")
    desk.presses("give")
    desk.until(lambda: "Niet opgeslagen" in desk.message())
