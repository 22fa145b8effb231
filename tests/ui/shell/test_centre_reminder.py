"""What the centre is reminded of is told once a day, to staff, when nothing else is being said."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from healing_desktop.core.centre_records import Note, OwnEntry, Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.ui.centre.centre_page import CentrePage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import TODAY

GROUP = OwnEntry("own1", "Rouw aan tafel", "{}", "2026-01-01", "2026-12-05")
NOTE = Note("n1", "e1", "Verzonnen groep", "Bel na 17 uur")


def told(window: MainWindow, qtbot: QtBot) -> str:
    """What stands in the message bar once the centre is read."""
    qtbot.waitUntil(lambda: window.owners.centre.view.read and window.owners.jobs.idle)
    return window.owners.messages.current.text if window.owners.messages.current else ""


def test_a_group_that_runs_out_is_told_once_a_day_and_leads_to_our_groups(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(centre=MemoryCentre(GROUP), language="en")
    qtbot.waitUntil(lambda: "Rouw aan tafel" in told(window, qtbot))
    assert "5 December 2026" in told(window, qtbot)
    message = window.owners.messages.current
    assert message is not None
    assert message.action is not None
    message.action()
    qtbot.waitUntil(lambda: isinstance(window.rooms.currentWidget(), CentrePage))
    window.owners.messages.clear()
    window.owners.centre.changed.emit()
    assert told(window, qtbot) == ""
    assert window.owners.settings.now.reminded_on == TODAY.isoformat()


def test_it_waits_until_what_is_being_said_is_read(make_window: MakeWindow, qtbot: QtBot) -> None:
    centre = MemoryCentre()
    window = make_window(centre=centre, language="en")
    told(window, qtbot)
    window.owners.messages.say("Something else")
    centre.colleague(GROUP)
    window.owners.centre.pull()
    qtbot.waitUntil(lambda: bool(window.owners.centre.now.rows))
    assert told(window, qtbot) == "Something else"
    window.owners.messages.clear()
    assert "Rouw aan tafel" in told(window, qtbot)


def test_a_visitor_is_told_nothing_and_staff_when_they_unlock(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(centre=MemoryCentre(GROUP, Setting("pin/staff", sealed_pin("2468"))), language="en")
    assert told(window, qtbot) == ""
    window.owners.role.unlock("2468", lambda _told: None)
    qtbot.waitUntil(lambda: "Rouw aan tafel" in told(window, qtbot))


def test_a_weekly_backup_that_failed_is_told_with_its_reason(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "centre"
    folder.mkdir()
    (folder / "backups").write_text("in the way")
    window = make_window(centre=MemoryCentre(NOTE), centre_folder=folder, language="en")
    qtbot.waitUntil(lambda: "weekly backup" in told(window, qtbot))
    assert "allows no writing" in told(window, qtbot)


def test_a_backup_made_a_moment_ago_is_nothing_to_be_reminded_of(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_window(centre=MemoryCentre(NOTE), centre_folder=tmp_path / "centre", language="en")
    qtbot.waitUntil(lambda: len(window.owners.backups.now.made) == 1)
    assert told(window, qtbot) == ""
