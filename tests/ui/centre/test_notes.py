"""Notes of the team: written with Ctrl+E, seen by staff only, and never lost, whatever becomes of the entry."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QLabel, QWidget

from healing_desktop.core.centre import Change, Saved
from healing_desktop.core.centre_records import Note, Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.ui.centre.note_dialog import NoteDialog
from healing_desktop.ui.centre.notes_section import NotesSection
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.centre.team_desk import TeamDesk, a_desk
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory

NASTY = "=1+1 '; DROP TABLE note; -- <b>vet</b> \u202eאבג " + "x" * 10_000
OLD = Note("n1", ROWS[0].id, "Praatgroep", "Bel pas na 14 uur.", "2026-11-03", "An")
MERGED = Note("n2", "00000000-0000-4000-8000-0000000000aa", "Vroegere groep", "Zelfde zaal.", "2026-10-03")
HOMELESS = Note("n3", "00000000-0000-4000-8000-0000000000bb", "Rouwcafé Oude Stad", "Gestopt.", "2026-09-01")


class Merging(FakeDirectory):
    """The first group replaced another one."""

    def replaced_by(self, entry_id: str) -> str | None:
        return ROWS[0].id if entry_id == MERGED.entry else None


@pytest.fixture
def centre() -> MemoryCentre:
    return MemoryCentre()


@pytest.fixture
def desk(qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre) -> TeamDesk:
    for note in (OLD, MERGED, HOMELESS):
        assert isinstance(centre.write([Change(note)]), Saved)
    return a_desk(qtbot, make_window, centre, Merging())


def shown(desk: TeamDesk) -> list[str]:
    return [row.text.words for row in desk.window.detail.page.findChild(QWidget, "notes").rows]  # type: ignore[union-attr]


def wait_shown(desk: TeamDesk, *texts: str) -> None:
    desk.qtbot.waitUntil(lambda: shown(desk) == list(texts))


def test_a_note_is_written_seen_changed_deleted_and_put_back(
    desk: TeamDesk, centre: MemoryCentre, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "healing_desktop")
    wait_shown(desk, OLD.text, MERGED.text)
    desk.press("Ctrl+E")
    desk.press("Return")
    dialog = desk.dialog()
    assert isinstance(dialog, NoteDialog)
    assert dialog.wrong.isVisible()
    desk.types("Vraag naar ")
    desk.press("Escape", "Ctrl+E")
    desk.types("Bo")
    desk.press("Tab")
    desk.types("Bo")
    desk.press("Return")
    wait_shown(desk, "Vraag naar Bo", OLD.text, MERGED.text)
    note = next(one for one in desk.notes() if one.by == "Bo")
    assert (note.entry, note.written_on) == (ROWS[0].id, "2026-11-21")
    box = desk.window.detail.page.findChild(QWidget, "notes")
    box.rows[0].buttons["change"].click()  # type: ignore[union-attr]
    dialog = desk.dialog()
    assert isinstance(dialog, NoteDialog)
    assert (dialog.text.toPlainText(), dialog.by.text()) == ("Vraag naar Bo", "Bo")
    dialog.text.setPlainText(NASTY)
    desk.press("Return")
    wait_shown(desk, NASTY, OLD.text, MERGED.text)
    box.rows[1].buttons["delete"].click()  # type: ignore[union-attr]
    wait_shown(desk, NASTY, MERGED.text)
    assert centre.rows[Note, OLD.id].record == replace(OLD, text="", by=""), "nothing of it stays behind"
    desk.undo()
    wait_shown(desk, NASTY, OLD.text, MERGED.text)
    assert all(word not in caplog.text for word in ("Vraag", "DROP", OLD.text, MERGED.text))


def test_two_who_change_one_note_keep_both_and_what_is_gone_is_there(desk: TeamDesk, centre: MemoryCentre) -> None:
    wait_shown(desk, OLD.text, MERGED.text)
    desk.window.detail.page.findChild(QWidget, "notes").rows[0].buttons["change"].click()  # type: ignore[union-attr]
    theirs = replace(OLD, text="Hun woorden")
    desk.window.owners.centre._clock.stop()
    assert isinstance(centre.write([Change(theirs, 1)]), Saved)
    dialog = desk.dialog()
    assert isinstance(dialog, NoteDialog)
    dialog.text.setPlainText("Mijn woorden")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: {"Hun woorden", "Mijn woorden"} <= set(shown(desk)))
    what_is_gone_stays_readable(desk)


def test_a_visitor_sees_no_note_anywhere(desk: TeamDesk, centre: MemoryCentre) -> None:
    wait_shown(desk, OLD.text, MERGED.text)
    desk.window.actions_table["show"].trigger()
    page = desk.window.rooms.currentWidget()
    assert page is not None
    assert all(OLD.text not in label.text() for label in page.findChildren(QLabel))
    desk.window.actions_table["show"].trigger()
    centre.write([Change(Setting("pin/staff", sealed_pin("1234")))])
    wait_shown(desk)
    assert not desk.window.actions_table["note"].isEnabled()


def what_is_gone_stays_readable(desk: TeamDesk) -> None:
    window = desk.window
    section = NotesSection(window.owners, window.services, window.actions_table)
    desk.qtbot.addWidget(section)
    section.show()
    section.begin()
    desk.qtbot.waitUntil(lambda: [row.text.words for row in section.gone.rows] == ["Gestopt."])
    assert section.gone.rows[0].name.words == "Rouwcafé Oude Stad"
    wanted: list[str] = []
    section.entry_wanted.connect(wanted.append)
    merged = next(row for row in section.there.rows if row.text.words == MERGED.text)
    merged.buttons["show"].click()
    assert wanted == [ROWS[0].id]
