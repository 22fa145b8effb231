"""The server gone, back, and what two have changed: each told once, quietly, with what waits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.core.centre import Change, Conflict, Reach
from healing_desktop.core.centre_records import Note
from healing_desktop.ui.centre.conflict_dialog import ConflictDialog
from healing_desktop.ui.centre.desks_section import ADDRESS, MOVE, DesksSection
from healing_desktop.ui.shell import centre_notice
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow

NOTE = Note("n1", "e1", "Verzonnen groep", "Bel na 17 uur")
AWAY = Reach(True, "2026-11-21T08:05:00+00:00", 3)


class Told:
    """A window at a made-up server, and all that it told."""

    def __init__(self, make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(centre_notice, "PATIENCE_MS", 0)
        self.qtbot, self.centre = qtbot, MemoryCentre(NOTE)
        self.centre.reached = Reach(True)
        self.window: MainWindow = make_window(centre=self.centre, language="en")
        self.said: list[str] = []
        self.window.owners.messages.announced.connect(self.said.append)
        self.reached(Reach(True))

    def reached(self, reach: Reach) -> None:
        self.centre.reached = reach
        self.window.owners.centre.pull()
        view = self.window.owners.centre
        self.qtbot.waitUntil(lambda: view.view.read and view.view.reach == reach)

    def hears(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: any(words in said for said in self.said))


@pytest.fixture
def desk(make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Told:
    return Told(make_window, qtbot, monkeypatch)


def test_the_server_gone_is_told_once_with_what_waits_and_so_is_its_return(desk: Told) -> None:
    desk.reached(AWAY)
    desk.hears("does not answer. You can go on. 3 change")
    desk.reached(replace(AWAY, waiting=4))
    desk.reached(Reach(True))
    desk.hears("answers again")
    assert len([said for said in desk.said if "server" in said.casefold()]) == 2


def test_what_a_colleague_changed_too_can_be_chosen_from_the_message(desk: Told, qtbot: QtBot) -> None:
    theirs = desk.centre.colleague(replace(NOTE, text="Bel voor 12 uur"))
    other = desk.centre.colleague(replace(NOTE, id="n2"))
    both = (Conflict(Change(NOTE, 1), theirs), Conflict(Change(replace(NOTE, id="n2", text="x"), 1), other))
    desk.reached(Reach(True, conflicts=both))
    desk.hears("A colleague changed the same")
    message = desk.window.owners.messages.current
    assert message is not None
    assert message.action is not None
    message.action()
    qtbot.waitUntil(lambda: desk.window.findChild(ConflictDialog) is not None)
    dialog = desk.window.findChild(ConflictDialog)
    assert dialog is not None
    dialog.theirs.click()
    desk.hears("1 more")
    assert desk.centre.settled == [(both[0], False)]


def test_the_section_says_where_the_data_are_and_what_waits(desk: Told, qtbot: QtBot) -> None:
    window = desk.window
    section = DesksSection(window.owners, replace(window.services, centre_place=lambda: "db.example.org/centre"),
                           window.actions_table)  # fmt: skip
    qtbot.addWidget(section)
    section.begin()
    assert section.place.words == "\u2066db.example.org/centre\u2069" or "db.example.org/centre" in section.place.words
    assert "answers" in section.state.text()
    desk.reached(AWAY)
    assert "3 change" in section.state.text()
    assert "You can go on" in section.state.text()
    desk.reached(replace(AWAY, away_why="not-allowed"))
    assert "password" in section.state.text()
    desk.reached(replace(AWAY, conflicts=(Conflict(Change(NOTE, 1), desk.centre.colleague(NOTE)),)))
    assert section.focus_target() is section.choose
    section.many.open()
    steps = " ".join(label.words for label in section._steps)
    assert ADDRESS in steps
    assert MOVE in steps
    desk.reached(Reach())
    assert "Only this desk" in section.state.text()
