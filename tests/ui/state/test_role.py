"""Who stands at the desk: everybody is manager without a PIN; with one a visitor, until a PIN opens more."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.core.centre import NotSaved
from healing_desktop.core.centre_records import Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.roles import FREE_TRIES, Role
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.role import PinAnswer, RoleState, Told
from healing_desktop.ui.state.settings import SettingsState
from tests.fixtures.memory_centre import MemoryCentre

STAFF, MANAGER = Setting("pin/staff", sealed_pin("2468")), Setting("pin/manager", sealed_pin("1357"))


class Standing:
    """One desk at a made-up centre."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, centre: MemoryCentre | None, profile: Path) -> None:
        self.qtbot, self.time = qtbot, 0.0
        self.state = CentreState(jobs, (lambda: centre) if centre else None)
        self.role = RoleState(jobs, self.state, SettingsState(profile / "settings.ini"), lambda: self.time)
        self.seen: list[Role] = []
        self.role.changed.connect(lambda: self.seen.append(self.role.now))
        self.pull()

    def pull(self) -> None:
        if self.state.there:
            with self.qtbot.waitSignal(self.state.changed):
                self.state.pull()

    def ask(self, call: str, *given: object) -> Told:
        told: list[Told] = []
        getattr(self.role, call)(*given, told.append)
        self.qtbot.waitUntil(lambda: bool(told))
        return told[0]


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_without_a_pin_everybody_is_manager(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    assert Standing(qtbot, jobs, None, tmp_path).role.now is Role.MANAGER
    desk = Standing(qtbot, jobs, MemoryCentre(Setting("name", "made up")), tmp_path)
    assert desk.role.now is Role.MANAGER
    assert not desk.role.can_lock
    jobs.close()


def test_until_the_centre_is_read_nobody_is_more_than_a_visitor(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    state = CentreState(jobs, MemoryCentre)
    assert RoleState(jobs, state, SettingsState(tmp_path / "settings.ini")).now is Role.VISITOR
    jobs.close()


def test_with_a_pin_the_program_starts_as_visitor_and_stays_unlocked_until_locked(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    desk = Standing(qtbot, jobs, MemoryCentre(STAFF, MANAGER), tmp_path)
    assert desk.role.now is Role.VISITOR
    assert not desk.role.may(Role.STAFF)
    assert desk.ask("unlock", "é'§!") == Told(PinAnswer.RIGHT)
    assert desk.role.may(Role.STAFF)
    assert not desk.role.may(Role.MANAGER)
    assert desk.ask("unlock", "1357").answer is PinAnswer.RIGHT
    assert desk.role.can_lock
    desk.role.lock()
    assert desk.seen == [Role.STAFF, Role.MANAGER, Role.VISITOR]
    jobs.close()


def test_five_wrong_ones_cost_a_pause_in_which_even_the_right_one_waits(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    desk = Standing(qtbot, jobs, MemoryCentre(STAFF), tmp_path)
    assert desk.ask("unlock", "12").answer is PinAnswer.NO_PIN
    for _ in range(FREE_TRIES - 1):
        assert desk.ask("unlock", "0000") == Told(PinAnswer.WRONG)
    assert desk.ask("unlock", "0000") == Told(PinAnswer.WRONG, 10.0)
    assert desk.ask("unlock", "2468") == Told(PinAnswer.WAIT, 10.0)
    desk.time = 10.0
    assert desk.ask("unlock", "0000") == Told(PinAnswer.WRONG, 20.0)
    desk.time = 30.0
    assert desk.ask("unlock", "2468").answer is PinAnswer.RIGHT
    assert desk.ask("unlock", "0000") == Told(PinAnswer.WRONG), "the right one began the count anew"
    jobs.close()


def test_starting_the_program_anew_begins_no_new_count(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    centre = MemoryCentre(STAFF)
    desk = Standing(qtbot, jobs, centre, tmp_path)
    for _ in range(FREE_TRIES + 1):
        desk.time += 100.0
        desk.ask("unlock", "0000")
    anew = Standing(qtbot, jobs, centre, tmp_path)
    assert anew.ask("unlock", "2468") == Told(PinAnswer.WAIT, 20.0)
    anew.time = 20.0
    assert anew.ask("unlock", "2468").answer is PinAnswer.RIGHT
    assert Standing(qtbot, jobs, centre, tmp_path).role.wait == 0
    assert "0000" not in (tmp_path / "settings.ini").read_text()
    jobs.close()


def test_who_sets_the_first_pin_is_not_locked_out_and_the_next_desk_is_asked(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    centre = MemoryCentre()
    desk, other = Standing(qtbot, jobs, centre, tmp_path), Standing(qtbot, jobs, centre, tmp_path)
    assert desk.ask("set_pin", Role.STAFF, "2468") == Told(PinAnswer.RIGHT)
    assert desk.role.now is Role.MANAGER
    assert desk.role.pins == {Role.STAFF}
    other.pull()
    assert other.role.now is Role.VISITOR
    assert other.ask("unlock", "2468").answer is PinAnswer.RIGHT
    jobs.close()


def test_two_roles_never_have_the_same_pin_and_one_can_be_taken_away(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    desk = Standing(qtbot, jobs, MemoryCentre(STAFF, MANAGER), tmp_path)
    desk.ask("unlock", "1357")
    assert desk.ask("set_pin", Role.STAFF, "1357").answer is PinAnswer.SAME
    assert desk.ask("set_pin", Role.STAFF, "12").answer is PinAnswer.NO_PIN
    assert desk.ask("set_pin", Role.STAFF, "8642").answer is PinAnswer.RIGHT, "a forgotten one is set anew"
    for role in (Role.STAFF, Role.MANAGER):
        assert desk.ask("take_away", role).answer is PinAnswer.RIGHT
    desk.role.lock()
    assert desk.role.now is Role.MANAGER
    jobs.close()


def test_a_pin_that_could_not_be_kept_changes_nothing(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    centre = MemoryCentre(STAFF)
    desk = Standing(qtbot, jobs, centre, tmp_path)
    desk.ask("unlock", "2468")
    centre.refuse = NotSaved("no-space")
    assert desk.ask("set_pin", Role.MANAGER, "9999") == Told(PinAnswer.RIGHT, not_kept=NotSaved("no-space"))
    assert desk.role.pins == {Role.STAFF}
    jobs.close()
