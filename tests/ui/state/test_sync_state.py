"""One sync at a time, in a job: how far it is, how it ends, what it asks; and nothing at all without a source."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QCoreApplication

from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fake_sync import FakeSync

ADDRESS = "https://data.example.org/"


def ended(window: MainWindow, qtbot: QtBot, times: int = 1) -> None:
    qtbot.waitUntil(lambda: window.owners.sync.now.ended == times and not window.owners.sync.now.running)


def test_without_a_source_nothing_is_ever_asked(make_window: MakeWindow) -> None:
    sync = FakeSync()
    window = make_window(sync=sync)
    for by_hand in (True, False):
        assert window.owners.sync.start(by_hand=by_hand) is False
    assert window.owners.sync.again() is False
    QCoreApplication.processEvents()
    assert sync.sources == []


def test_a_file_chosen_by_hand_is_not_renewed(make_window: MakeWindow) -> None:
    sync = FakeSync()
    window = make_window(sync=sync, sync_source=ADDRESS, edition_file="made-up.db")
    assert window.owners.sync.start() is False
    assert window.owners.sync.reads_own_file
    window.owners.sync.read_renewed()
    assert window.owners.settings.now.edition_file == ""
    assert window.owners.sync.start() is True


def test_it_tells_how_far_it_is_and_how_it_ended(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync("offline", held=True)
    window = make_window(sync=sync, sync_source=ADDRESS)
    state = window.owners.sync
    assert state.start() is True
    assert state.start() is False, "one at a time"
    qtbot.waitUntil(lambda: state.now.done == 300_000)
    assert (state.now.work, state.now.step, state.now.of) == ("sync", "fetching", 600_000)
    sync.gate.set()
    ended(window, qtbot)
    assert state.now.outcome is not None
    assert state.now.outcome.kind == "offline"
    assert sync.sources == [ADDRESS]


def test_cancel_ends_it_as_cancelled(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(sync=FakeSync(held=True), sync_source=ADDRESS)
    window.owners.sync.start()
    window.owners.sync.cancel()
    ended(window, qtbot)
    assert window.owners.sync.now.outcome is not None
    assert window.owners.sync.now.outcome.kind == "cancelled"


def test_closing_the_window_ends_a_sync_that_waits(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync(held=True)
    window = make_window(sync=sync, sync_source=ADDRESS)
    window.owners.sync.start()
    qtbot.waitUntil(lambda: sync.sources != [])
    with qtbot.waitSignal(window.closing):
        window.close()
    assert sync.ended == ["cancelled"]


@pytest.mark.parametrize("take", [True, False])
def test_far_fewer_entries_wait_for_a_person(make_window: MakeWindow, qtbot: QtBot, take: bool) -> None:
    sync = FakeSync()
    sync.numbers = (812, 96)
    window = make_window(sync=sync, sync_source=ADDRESS)
    state = window.owners.sync
    state.start()
    qtbot.waitUntil(lambda: state.now.question == (812, 96))
    assert state.now.running
    state.answer(take)
    ended(window, qtbot)
    assert sync.answers == [take]
    assert state.now.question is None


def test_a_question_can_be_cancelled(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync()
    sync.numbers = (812, 96)
    window = make_window(sync=sync, sync_source=ADDRESS)
    window.owners.sync.start()
    qtbot.waitUntil(lambda: window.owners.sync.now.question is not None)
    window.owners.sync.cancel()
    ended(window, qtbot)
    assert sync.answers == [False]


def test_nobody_is_asked_by_a_sync_of_its_own_accord(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync("far-fewer")
    sync.numbers = (812, 96)
    window = make_window(sync=sync, sync_source=ADDRESS)
    window.owners.sync.start(by_hand=False)
    ended(window, qtbot)
    assert (sync.answers, sync.by_hand) == ([False], [False])


@pytest.mark.parametrize(("kind", "serials"), [("updated", (1, 2)), ("up-to-date", (2, 2))])
def test_what_this_desk_has_now_is_opened(
    make_window: MakeWindow, qtbot: QtBot, kind: str, serials: tuple[int, int]
) -> None:
    """Also what another program brought to it meanwhile."""
    sync = FakeSync(kind)  # type: ignore[arg-type]
    sync.serials = serials
    window = make_window(sync=sync, sync_source=ADDRESS)
    before = window.owners.edition.now.opened
    window.owners.sync.start()
    ended(window, qtbot)
    qtbot.waitUntil(lambda: not window.owners.edition.now.opening)
    assert window.owners.edition.now.opened is not before


def test_nothing_is_opened_anew_when_nothing_came(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(sync=FakeSync(), sync_source=ADDRESS)
    before = window.owners.edition.now.opened
    window.owners.sync.start()
    ended(window, qtbot)
    assert not window.owners.edition.now.opening
    assert window.owners.edition.now.opened is before


def test_the_edition_before_is_one_step_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync()
    sync.before = 1
    window = make_window(sync=sync)
    window.owners.sync.look_back()
    qtbot.waitUntil(lambda: window.owners.sync.now.can_go_back)
    window.owners.sync.go_back()
    ended(window, qtbot)
    assert window.owners.sync.now.back == 1
    assert not window.owners.sync.now.can_go_back


def test_what_nobody_foresaw_leaves_it_ready_again(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync()
    sync.raises = LookupError("made up")
    window = make_window(sync=sync, sync_source=ADDRESS)
    with qtbot.captureExceptions() as caught:
        window.owners.sync.start()
        qtbot.waitUntil(lambda: bool(caught))
    assert not window.owners.sync.now.running
    assert caught[0][0] is LookupError
    sync.raises = None
    assert window.owners.sync.start()
    ended(window, qtbot)


def test_try_again_goes_to_the_place_of_before(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync("no-edition-there")
    window = make_window(sync=sync, sync_source=ADDRESS)
    window.owners.sync.start("a-stick")
    ended(window, qtbot)
    window.owners.sync.again()
    ended(window, qtbot, 2)
    assert sync.sources == ["a-stick", "a-stick"]
