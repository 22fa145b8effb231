"""When new data are looked for by themselves; and that nothing at all is asked for without a source."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state import sync_schedule
from healing_desktop.ui.state.sync_schedule import BACK_MS, FIRST_MS, HOUR_MS, SPREAD, SyncSchedule
from tests.ui.conftest import MakeWindow
from tests.ui.fake_sync import FakeSync

ADDRESS = "https://data.example.org/"


def schedule_of(window: MainWindow, *, begun: bool = True) -> SyncSchedule:
    schedule = SyncSchedule(window.owners.sync, window.owners.settings, window)
    if begun:
        schedule.begin()
    return schedule


def ended(window: MainWindow, qtbot: QtBot, times: int = 1) -> None:
    qtbot.waitUntil(lambda: window.owners.sync.now.ended == times)


@pytest.mark.parametrize("desk", [{}, {"sync_source": ADDRESS, "sync_hours": 0}])
def test_nothing_is_asked_where_nobody_set_it(make_window: MakeWindow, desk: dict[str, object]) -> None:
    sync = FakeSync()
    window = make_window(sync=sync, **desk)
    schedule = schedule_of(window)
    assert not schedule.timer.isActive()
    schedule.network_changed(False)
    schedule.network_changed(True)
    assert not schedule.timer.isActive()
    schedule.timer.timeout.emit()
    assert sync.sources == []
    assert not window.owners.sync.now.running


def test_a_file_chosen_by_hand_is_never_asked_for(make_window: MakeWindow) -> None:
    window = make_window(sync=FakeSync(), sync_source=ADDRESS, edition_file="made-up.db")
    assert not schedule_of(window).timer.isActive()


def test_two_minutes_after_the_start_and_then_every_six_hours(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync()
    window = make_window(sync=sync, sync_source=ADDRESS)
    schedule = schedule_of(window)
    assert schedule.timer.interval() == FIRST_MS == 120_000
    schedule.timer.timeout.emit()
    ended(window, qtbot)
    assert (sync.sources, sync.by_hand) == ([ADDRESS], [False])
    waits = set()
    for _ in range(20):
        schedule.timer.timeout.emit()
        waits.add(schedule.timer.interval())
    assert all((1 - SPREAD) * 6 * HOUR_MS <= wait <= (1 + SPREAD) * 6 * HOUR_MS for wait in waits)
    assert len(waits) > 10, "not all centres at once"


def test_another_address_is_asked_soon(make_window: MakeWindow) -> None:
    window = make_window(sync=FakeSync())
    schedule = schedule_of(window)
    window.owners.settings.set(sync_source=ADDRESS)
    assert schedule.timer.interval() == FIRST_MS
    window.owners.settings.set(sync_source="")
    assert not schedule.timer.isActive()


def test_the_network_that_comes_back_is_used(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(sync=FakeSync("offline"), sync_source=ADDRESS)
    schedule = schedule_of(window)
    schedule.timer.timeout.emit()
    ended(window, qtbot)
    schedule.network_changed(True)
    assert schedule.timer.interval() > HOUR_MS, "it was there all the time"
    schedule.network_changed(False)
    assert schedule.timer.interval() > HOUR_MS
    schedule.network_changed(True)
    assert BACK_MS[0] <= schedule.timer.interval() <= BACK_MS[1]


def test_a_network_that_comes_and_goes_is_no_reason_to_ask_each_time(
    make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(sync=FakeSync("up-to-date"), sync_source=ADDRESS)
    monkeypatch.setattr(sync_schedule, "FRESH", timedelta(days=36500))
    schedule = schedule_of(window)
    schedule.timer.timeout.emit()
    ended(window, qtbot)
    for reachable in (False, True):
        schedule.network_changed(reachable)
    assert schedule.timer.interval() > HOUR_MS
    monkeypatch.setattr(sync_schedule, "FRESH", timedelta(0))
    for reachable in (False, True):
        schedule.network_changed(reachable)
    assert schedule.timer.interval() <= BACK_MS[1]


def test_the_system_is_asked_for_its_network(make_window: MakeWindow, qtbot: QtBot) -> None:
    """Whatever it has to say, the schedule goes on."""
    window = make_window(sync=FakeSync(), sync_source=ADDRESS)
    schedule = schedule_of(window)
    schedule.timer.timeout.emit()
    ended(window, qtbot)
    assert schedule.timer.isActive()
