"""Ctrl+K puts the meetings of a group into a calendar file; without dates there is nothing to put."""

from __future__ import annotations

from pathlib import Path

from icalendar import Calendar
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from healing_desktop.core.schedule import next_meetings
from tests.ui.handouts.conftest import Desk


def action(desk: Desk) -> QAction:
    found = desk.window.findChild(QAction, "calendar")
    assert isinstance(found, QAction)
    return found


def choose(desk: Desk, qtbot: QtBot, *, dated: bool) -> None:
    """The first group with, or without, a date that is known."""
    found, today = desk.window.owners.search.now.found, desk.window.owners.reading.today()
    assert found is not None
    row = next(row for row in found.rows if bool(next_meetings(row.schedules, today, 1)) is dated)
    desk.window.owners.selection.select(row.id)
    qtbot.waitUntil(lambda: action(desk).isEnabled() is dated)


def test_ctrl_k_writes_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    choose(desk, qtbot, dated=True)
    desk.file = str(tmp_path / "meetings.ics")
    QTest.keyClick(desk.box, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: Path(desk.file).exists() and bool(desk.said))
    assert "meetings.ics" in desk.said[-1]
    assert desk.suggested[-1].endswith(".ics")
    entry, today = desk.window.owners.selection.now.entry, desk.window.owners.reading.today()
    assert entry is not None
    (event,) = Calendar.from_ical(Path(desk.file).read_bytes()).events
    (first,) = next_meetings(entry.row.schedules, today, 1)
    assert (event.decoded("dtstart").date(), event.decoded("dtstart").time()) == (first.date, first.opens_at)
    assert entry.row.name.name_for("nl") not in desk.suggested[-1]


def test_nothing_is_asked_without_a_date(desk: Desk, qtbot: QtBot) -> None:
    choose(desk, qtbot, dated=True)
    choose(desk, qtbot, dated=False)
    QTest.keyClick(desk.box, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.suggested == []


def test_a_folder_that_is_not_there(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    choose(desk, qtbot, dated=True)
    desk.file = str(tmp_path / "none" / "meetings.ics")
    action(desk).trigger()
    qtbot.waitUntil(lambda: bool(desk.said))
    assert "meetings.ics" in desk.said[-1]
    assert list(tmp_path.rglob("*.ics")) == []
