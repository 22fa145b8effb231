"""What a window asks of sync, each in a process of its own, against a publisher's folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from healing_desktop.sync import service
from healing_desktop.sync.child import ChildGone
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.service import SyncService
from healing_desktop.sync.watching import Cancelled, Watcher
from tests.sync.made_desk import NOW, serial_in_use
from tests.sync.small_repository import day_of, small_desk, small_repository


def no_proxy(_url: str) -> str | None:
    return None


def never(_was: int, _would_be: int) -> bool:
    raise AssertionError("nobody asked for that")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return small_repository(tmp_path / "stick" / "healing-desktop", 2)


@pytest.fixture
def desk(tmp_path: Path, repository: Path) -> Desk:
    return small_desk(tmp_path / "desk", repository)


def service_of(desk: Desk) -> SyncService:
    return SyncService(desk, lambda: day_of(3))


def test_from_the_top_of_a_stick_and_back(desk: Desk, repository: Path) -> None:
    made = service_of(desk)
    steps: list[str] = []
    assert not made.can_roll_back()
    outcome = made.run(str(repository.parent), Watcher(step=steps.append), no_proxy, never)
    assert (outcome.kind, outcome.from_serial, outcome.to_serial) == ("updated", 1, 2)
    assert len(outcome.changes.new) == 1
    assert steps == ["asking", "fetching", "building", "comparing"]
    assert made.can_roll_back()
    assert made.roll_back() == 1 == serial_in_use(desk)
    assert not made.can_roll_back()


def test_what_somebody_went_back_from_comes_again_by_hand_only(desk: Desk, repository: Path) -> None:
    made = service_of(desk)
    made.run(str(repository), Watcher(), no_proxy, never)
    made.roll_back()
    assert made.run(str(repository), Watcher(), no_proxy, never, by_hand=False).kind == "available"
    assert serial_in_use(desk) == 1
    assert made.run(str(repository), Watcher(), no_proxy, never).kind == "updated"
    assert serial_in_use(desk) == 2


def test_an_edition_that_was_damaged_comes_again_by_itself(desk: Desk, repository: Path) -> None:
    made = service_of(desk)
    made.run(str(repository), Watcher(), no_proxy, never)
    desk.state.edition_file(2).write_bytes(b"torn")
    assert serial_in_use(desk) == 1, "the one before stands in"
    assert made.run(str(repository), Watcher(), no_proxy, never, by_hand=False).kind == "updated"


@pytest.mark.parametrize(("ended", "kind"), [(Cancelled, "cancelled"), (ChildGone, "broken-off")])
@pytest.mark.parametrize("switched", [False, True])
def test_a_child_that_was_killed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, ended: type[Exception], kind: str, switched: bool
) -> None:
    """Whether it came as far as the switch is read from the disk, not guessed."""

    def killed(*_: object) -> None:
        if switched:
            desk.state.adopt(2, None)
        raise ended

    monkeypatch.setattr(service, "in_child", killed)
    outcome = service_of(desk).run("somewhere", Watcher(), no_proxy, never)
    assert outcome.kind == ("updated" if switched else kind)


def test_without_a_root_nobody_is_asked(desk: Desk, repository: Path) -> None:
    bare = Desk(desk.folder, desk.bundled, b"", desk.program)
    assert SyncService(bare, lambda: NOW).run(str(repository), Watcher(), no_proxy, never).kind == "no-key"


def tells_where_it_is_asked(_url: str) -> str | None:
    Path(os.environ["ASKED_IN"]).write_text(str(os.getpid()))
    return "http://127.0.0.1:9/"


def test_the_proxy_is_asked_for_where_the_sync_runs(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASKED_IN", str(tmp_path / "asked"))
    outcome = service_of(desk).run("http://publisher.example/", Watcher(), tells_where_it_is_asked, never)
    assert outcome.kind == "offline"
    assert int((tmp_path / "asked").read_text()) != os.getpid()
