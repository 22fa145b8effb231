"""A stick that is plugged in is offered once, if it brings something; one that hangs holds nothing up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.sync.repository_place import FOLDER_NAME
from healing_desktop.sync.volumes import Volume
from healing_desktop.sync.watching import Watcher
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.messages import Messages
from healing_desktop.ui.sync.stick_watch import StickWatch


class FakePort:
    """Asked for each source: the serial there, when it is newer."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.newer: int | None = 7
        self.wait = Event()
        self.wait.set()

    def newer_on(self, source: str, watcher: Watcher) -> int | None:
        self.asked.append(source)
        assert self.wait.wait(20)
        return self.newer


class FakeSync:
    """What of SyncState is looked at."""

    can_renew = True
    reads_own_file = False

    def __init__(self) -> None:
        self.fake_port, self.started = FakePort(), list[str]()
        self.now = type("Now", (), {"running": False})()

    def port(self) -> FakePort:
        return self.fake_port

    def start(self, source: str) -> bool:
        self.started.append(source)
        return True


class Desk:
    def __init__(self, jobs: Jobs) -> None:
        self.sync, self.messages, self.there = FakeSync(), Messages(), set[Volume]()
        self.looks = 0
        self.watch = StickWatch(jobs, self.sync, self.messages, plugged=self.plugged)  # type: ignore[arg-type]
        self.found: list[str] = []
        self.watch.found.connect(self.found.append)

    def plugged(self) -> frozenset[Volume]:
        self.looks += 1
        return frozenset(self.there)

    @property
    def asked(self) -> list[str]:
        return self.sync.fake_port.asked


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def desk(jobs: Jobs, qapp: object) -> Desk:
    return Desk(jobs)


@pytest.fixture
def look(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Callable[[], None]:
    def looked() -> None:
        desk.watch.look()
        qtbot.waitUntil(lambda: jobs.idle)

    return looked


@pytest.fixture
def stick(tmp_path: Path) -> Volume:
    folder = tmp_path / "STICK"
    (folder / FOLDER_NAME / "metadata").mkdir(parents=True)
    (folder / FOLDER_NAME / "metadata" / "timestamp.json").touch()
    return Volume(str(folder), "1")


def test_offered_once_and_again_when_it_is_plugged_in_again(
    desk: Desk, stick: Volume, look: Callable[[], None]
) -> None:
    look()
    assert desk.found == []
    desk.there.add(stick)
    look()
    source = str(Path(stick.place) / FOLDER_NAME)
    assert desk.found == desk.asked == [source]
    look()
    look()
    assert desk.asked == [source]
    desk.there.clear()
    look()
    desk.there.add(Volume(stick.place, "2"))
    look()
    assert desk.found == [source, source]


def test_the_offer_can_be_taken(desk: Desk, stick: Volume, look: Callable[[], None]) -> None:
    desk.there.add(stick)
    look()
    offered = desk.messages.current
    assert offered is not None
    assert (offered.text, offered.action_words) == ("A stick with newer data is plugged in.", "Renew from the stick")
    assert desk.sync.started == []
    assert offered.action is not None
    offered.action()
    assert desk.sync.started == desk.found
    assert desk.messages.current is None


def test_nothing_newer_is_not_worth_a_word(desk: Desk, stick: Volume, look: Callable[[], None]) -> None:
    desk.sync.fake_port.newer = None
    desk.there.add(stick)
    look()
    assert (len(desk.asked), desk.found, desk.messages.current) == (1, [], None)


def test_a_stick_without_data_asks_nothing(desk: Desk, tmp_path: Path, look: Callable[[], None]) -> None:
    desk.there.add(Volume(str(tmp_path)))
    look()
    assert (desk.asked, desk.found) == ([], [])


def test_one_look_at_a_time_however_long_a_stick_takes(desk: Desk, stick: Volume, jobs: Jobs, qtbot: QtBot) -> None:
    """A stick that hangs holds one of the two workers, never both."""
    desk.sync.fake_port.wait.clear()
    desk.there.add(stick)
    desk.watch.look()
    qtbot.waitUntil(lambda: desk.asked != [])
    for _ in range(5):
        desk.watch.look()
    done: list[object] = []
    jobs.start(lambda _job: "other work", done.append)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert desk.looks == 1
    desk.sync.fake_port.wait.set()
    qtbot.waitUntil(lambda: len(desk.found) == 1)


def test_a_stick_that_fails_leaves_the_watch_alive(
    desk: Desk, stick: Volume, look: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(FakePort, "newer_on", lambda *_: 1 / 0)
        desk.there.add(stick)
        look()
    assert desk.found == []
    look()
    assert len(desk.found) == 1


def test_nobody_looks_where_nothing_can_be_renewed(desk: Desk, stick: Volume, look: Callable[[], None]) -> None:
    desk.there.add(stick)
    desk.sync.now.running = True
    look()
    desk.sync.now.running = False
    desk.sync.reads_own_file = True
    look()
    assert desk.looks == 0
    desk.sync.can_renew = False
    desk.watch.begin()
    assert not desk.watch.timer.isActive()
    desk.sync.can_renew = True
    desk.watch.begin()
    assert desk.watch.timer.isActive()
    assert desk.watch.timer.interval() == 5_000
    desk.watch.timer.stop()
