"""Who stands at the desk: everybody is manager without a PIN; with one a visitor, until a PIN opens more."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.core.centre import NotSaved
from healing_desktop.core.centre_records import Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.roles import FREE_TRIES, Role
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.role import PinAnswer, RoleState, Told
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import PATIENCE

STAFF, MANAGER = Setting("pin/staff", sealed_pin("2468")), Setting("pin/manager", sealed_pin("1357"))


class Standing:
    """One desk at a made-up centre."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, centre: MemoryCentre | None) -> None:
        self.qtbot, self.time = qtbot, 0.0
        self.state = CentreState(jobs, (lambda: centre) if centre else None)
        self.role = RoleState(jobs, self.state, lambda: self.time)
        self.seen: list[Role] = []
        self.role.changed.connect(lambda: self.seen.append(self.role.now))
        self.pull()

    def pull(self) -> None:
        if self.state.there:
            with self.qtbot.waitSignal(self.state.changed, timeout=PATIENCE):
                self.state.pull()

    def ask(self, call: str, *given: object) -> Told:
        told: list[Told] = []
        getattr(self.role, call)(*given, told.append)
        self.qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
        return told[0]


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_without_a_pin_everybody_is_manager(qtbot: QtBot, jobs: Jobs) -> None:
    assert Standing(qtbot, jobs, None).role.now is Role.MANAGER
    desk = Standing(qtbot, jobs, MemoryCentre(Setting("name", "made up")))
    assert desk.role.now is Role.MANAGER
    assert not desk.role.can_lock
    jobs.close()


def test_until_the_centre_is_read_nobody_is_more_than_a_visitor(qtbot: QtBot, jobs: Jobs) -> None:
    state = CentreState(jobs, MemoryCentre)
    assert RoleState(jobs, state).now is Role.VISITOR
    jobs.close()


def test_with_a_pin_the_program_starts_as_visitor_and_stays_unlocked_until_locked(qtbot: QtBot, jobs: Jobs) -> None:
    desk = Standing(qtbot, jobs, MemoryCentre(STAFF, MANAGER))
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


def test_five_wrong_ones_cost_a_pause_in_which_even_the_right_one_waits(qtbot: QtBot, jobs: Jobs) -> None:
    desk = Standing(qtbot, jobs, MemoryCentre(STAFF))
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


def test_who_sets_the_first_pin_is_not_locked_out_and_the_next_desk_is_asked(qtbot: QtBot, jobs: Jobs) -> None:
    centre = MemoryCentre()
    desk, other = Standing(qtbot, jobs, centre), Standing(qtbot, jobs, centre)
    assert desk.ask("set_pin", Role.STAFF, "2468") == Told(PinAnswer.RIGHT)
    assert desk.role.now is Role.MANAGER
    assert desk.role.pins == {Role.STAFF}
    other.pull()
    assert other.role.now is Role.VISITOR
    assert other.ask("unlock", "2468").answer is PinAnswer.RIGHT
    jobs.close()


def test_two_roles_never_have_the_same_pin_and_one_can_be_taken_away(qtbot: QtBot, jobs: Jobs) -> None:
    desk = Standing(qtbot, jobs, MemoryCentre(STAFF, MANAGER))
    desk.ask("unlock", "1357")
    assert desk.ask("set_pin", Role.STAFF, "1357").answer is PinAnswer.SAME
    assert desk.ask("set_pin", Role.STAFF, "12").answer is PinAnswer.NO_PIN
    assert desk.ask("set_pin", Role.STAFF, "8642").answer is PinAnswer.RIGHT, "a forgotten one is set anew"
    for role in (Role.STAFF, Role.MANAGER):
        assert desk.ask("take_away", role).answer is PinAnswer.RIGHT
    desk.role.lock()
    assert desk.role.now is Role.MANAGER
    jobs.close()


def test_a_pin_that_could_not_be_kept_changes_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    centre = MemoryCentre(STAFF)
    desk = Standing(qtbot, jobs, centre)
    desk.ask("unlock", "2468")
    centre.refuse = NotSaved("no-space")
    assert desk.ask("set_pin", Role.MANAGER, "9999") == Told(PinAnswer.RIGHT, not_kept=NotSaved("no-space"))
    assert desk.role.pins == {Role.STAFF}
    jobs.close()
