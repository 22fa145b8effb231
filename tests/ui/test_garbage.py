"""A QObject in a cycle is destroyed on the GUI thread, whoever allocates."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.ui.garbage import MOST_WAITS, GuiThreadGarbage, will_stay


@pytest.fixture
def garbage(qapp: object) -> Iterator[GuiThreadGarbage]:
    assert qapp is not None
    keeper = GuiThreadGarbage(lambda: False)
    yield keeper
    keeper.stop()


def make_cycle(destroyed_on: list[bool], gui: threading.Thread) -> None:
    class Told:
        def __del__(self) -> None:
            destroyed_on.append(threading.current_thread() is gui)

    told = Told()
    told.self = told  # type: ignore[attr-defined]


def allocate_much() -> int:
    return len([[n] for n in range(200_000)])


def test_cycles_die_on_the_gui_thread(garbage: GuiThreadGarbage, qtbot: QtBot) -> None:
    destroyed_on: list[bool] = []
    gui = threading.current_thread()
    make_cycle(destroyed_on, gui)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(allocate_much).result()
    assert destroyed_on == []
    for _ in range(gc.get_threshold()[0] + 1):
        make_cycle([], gui)
    qtbot.waitUntil(lambda: destroyed_on == [True])


def test_python_collects_again_afterwards(qapp: object) -> None:
    assert qapp is not None
    keeper = GuiThreadGarbage(lambda: False)
    assert not gc.isenabled()
    keeper.stop()
    assert gc.isenabled()


def test_what_a_job_has_half_read_is_not_looked_through(qapp: object) -> None:
    assert qapp is not None
    keeper = GuiThreadGarbage(lambda: True)
    try:
        destroyed_on: list[bool] = []
        for _ in range(gc.get_threshold()[0] + 1):
            make_cycle(destroyed_on, threading.current_thread())
        for _ in range(MOST_WAITS):
            keeper.collect_now()
        assert not destroyed_on
        keeper.collect_now()
        assert destroyed_on
    finally:
        keeper.stop()


def test_what_stays_is_left_alone_only_while_python_does_not_collect(qapp: object) -> None:
    assert qapp is not None
    gc.enable()
    before = gc.get_freeze_count()
    will_stay()
    assert gc.get_freeze_count() == before
    keeper = GuiThreadGarbage(lambda: False)
    try:
        read = [[n] for n in range(1000)]
        frozen = gc.get_freeze_count()
        will_stay()
        assert gc.get_freeze_count() - frozen >= len(read)
    finally:
        keeper.stop()
