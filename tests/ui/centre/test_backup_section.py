"""Backups in the window, of a true database: made by itself, by hand, on a stick; looked into, put back, and undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.centre.backup import make_backup
from healing_desktop.centre.keeping_outcomes import BackupMade
from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Centre, Change, NotSaved, Saved, Written
from healing_desktop.core.centre_records import Note
from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.ask_backup import AskBackup
from healing_desktop.ui.centre.backup_section import BackupSection
from healing_desktop.ui.centre.restore_dialog import RestoreDialog
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import TODAY

NOTE = Note("n1", "e1", "Verzonnen groep", "Bel na 17 uur")


class Desk:
    """One with a true database; `file` and `folder` are what the next dialogs of the system answer."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder
        self.stick = folder.parent / "stick"
        self.file = ""
        self.backups = window.owners.backups
        self.until(lambda: window.owners.centre.view.read)
        ask = AskBackup(lambda _parent, _title: str(self.stick), lambda _parent, _title, _start: self.file)
        self.section = BackupSection(window.owners, window.services, window.actions_table, ask)
        qtbot.addWidget(self.section)
        self.section.begin()

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so)

    def notes(self) -> tuple[Note, ...]:
        return self.window.owners.centre.now.of(Note)

    def keep(self, note: Note, *, gone: bool = False) -> None:
        told: list[Written] = []
        state = self.window.owners.centre
        state.write([state.change(note, gone=gone)], told.append)
        self.until(lambda: bool(told))
        assert isinstance(told[0], Saved)

    def ended(self) -> None:
        self.until(lambda: not self.backups.now.working and self.backups.now.ended is not None)

    def asked(self) -> RestoreDialog:
        self.until(lambda: self.section.findChild(RestoreDialog) is not None)
        dialog = self.section.findChild(RestoreDialog)
        assert dialog is not None
        return dialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "centre"


@pytest.fixture
def centre(folder: Path) -> Centre:
    opened = open_centre(folder, None)
    assert not isinstance(opened, NotSaved)
    return opened


@pytest.fixture
def desk(make_window: MakeWindow, qtbot: QtBot, centre: Centre, folder: Path) -> Desk:
    return Desk(make_window(centre=centre, centre_folder=folder, language="en"), qtbot, folder)


def test_one_is_made_by_hand_put_back_and_the_putting_back_undone(desk: Desk) -> None:
    desk.keep(NOTE)
    desk.section.now_button.click()
    desk.ended()
    made = desk.folder / "backups" / f"healing-centre-{TODAY.isoformat()}.db"
    desk.until(lambda: [one.file for one in desk.backups.now.made] == [made])
    assert "1 note" in desk.section.said.text()
    assert "21 November 2026" in desk.section.last.text()
    desk.keep(NOTE, gone=True)
    desk.keep(Note("n2", "e1", "Verzonnen groep", "Een andere"))
    desk.file = str(made)
    desk.section.restore_button.click()
    dialog = desk.asked()
    said = " ".join(text.words for text in dialog.texts)
    assert "1 note" in said
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [note.id for note in desk.notes()] == ["n2"], "Enter alone replaces nothing"
    dialog.put.click()
    desk.until(lambda: desk.notes() == (NOTE,))
    desk.ended()
    desk.until(lambda: desk.section.findChild(RestoreDialog) is None)
    assert not desk.section.back_button.isHidden()
    desk.section.back_button.click()
    desk.asked().put.click()
    desk.until(lambda: [note.id for note in desk.notes()] == ["n2"])


def test_one_on_a_stick_is_a_file_of_its_own(desk: Desk) -> None:
    desk.keep(NOTE)
    desk.section.stick_button.click()
    desk.ended()
    assert [file.name for file in desk.stick.iterdir()] == [f"healing-centre-{TODAY.isoformat()}.db"]
    assert str(desk.stick) in desk.section.said.text()


def test_what_is_no_backup_says_so_and_changes_nothing(desk: Desk) -> None:
    desk.keep(NOTE)
    wrong = desk.stick / "letter.db"
    wrong.write_bytes(b"<html>")
    desk.file = str(wrong)
    desk.section.restore_button.click()
    dialog = desk.asked()
    assert "not a backup" in dialog.texts[0].words
    assert dialog.put.isHidden()
    dialog.cancel.click()
    assert desk.notes() == (NOTE,)


def test_a_damaged_database_goes_aside_for_a_backup(make_window: MakeWindow, qtbot: QtBot, folder: Path) -> None:
    healthy = open_centre(folder, None)
    assert not isinstance(healthy, NotSaved)
    assert isinstance(healthy.write([Change(NOTE)]), Saved)
    made = make_backup(healthy, folder.parent / "stick" / "mine.db")
    healthy.close()
    assert isinstance(made, BackupMade)
    (folder / "centre.db").write_bytes(b"no database at all, but long enough to be looked at " * 99)
    window = make_window(centre=lambda: open_centre(folder, None), centre_folder=folder, language="en")
    qtbot.waitUntil(lambda: window.owners.messages.current is not None)
    message = window.owners.messages.current
    assert message is not None
    assert "damaged" in message.text
    assert window.owners.role.now is Role.MANAGER, "nobody can know whether there was a PIN"
    window.owners.backups.restore(made.file)
    qtbot.waitUntil(lambda: window.owners.centre.now.of(Note) == (NOTE,))
    assert [file.stat().st_size for file in folder.glob("centre-damaged-*.db")] == [52 * 99]


def test_one_is_made_by_itself_once_a_week_but_never_of_nothing(desk: Desk) -> None:
    desk.backups.make_if_due()
    desk.keep(NOTE)
    assert not (desk.folder / "backups").exists()
    desk.backups.make_if_due()
    desk.until(lambda: len(desk.backups.now.made) == 1)
    assert desk.backups.now.by_itself
    before = desk.backups.now
    desk.backups.make_if_due()
    desk.until(lambda: desk.window.owners.jobs.idle)
    assert desk.backups.now == before
