"""A share that does not answer is "offline" within some seconds, and holds nobody."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from time import monotonic

import pytest

from healing_desktop.sync import reachable
from healing_desktop.sync.folder_fetching import FolderFetcher
from healing_desktop.sync.mounts import Mount
from healing_desktop.sync.reachable import host_of, is_reachable
from healing_desktop.sync.watching import Watcher
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, small_desk, small_repository

NOW = day_of(3)
HANGS = (sys.executable, "-c", "import signal; signal.pause()")


def share_at(folder: Path, monkeypatch: pytest.MonkeyPatch, kind: str = "nfs4") -> None:
    monkeypatch.setattr(reachable, "mounts", lambda: (Mount("1", str(folder), kind, "server:/x"),))


@pytest.mark.skipif(sys.platform == "win32", reason="asks the table of Linux")
def test_a_share_that_hangs_is_offline_within_some_seconds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository = small_repository(tmp_path / "share" / "data")
    desk = small_desk(tmp_path / "desk", repository)
    share_at(tmp_path / "share", monkeypatch)
    with monkeypatch.context() as hanging:
        real = reachable._stat_comes_back
        hanging.setattr(reachable, "_stat_comes_back", lambda path: real(path, HANGS, 0.3))
        began = monotonic()
        assert sync(desk, repository, NOW).kind == "offline"
        assert monotonic() - began < reachable.SECONDS
    assert sync(desk, repository, NOW).kind == "updated"
    assert serial_in_use(desk) == 2


@pytest.mark.parametrize(("kind", "asked"), [("nfs", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False)])
def test_only_a_share_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, asked: bool) -> None:
    share_at(tmp_path, monkeypatch, kind)
    paths: list[str] = []

    def noting(path: str) -> bool:
        paths.append(path)
        return True

    monkeypatch.setattr(reachable, "_stat_comes_back", noting)
    assert is_reachable(str(tmp_path / "data"))
    assert paths == ([str(tmp_path / "data")] if asked else [])


def test_that_nothing_is_there_is_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    share_at(tmp_path, monkeypatch)
    assert is_reachable(str(tmp_path / "no such folder"))
    assert reachable._stat_comes_back("/", ("no-such-command",))


@pytest.mark.parametrize(
    ("source", "host"),
    [
        (r"\\nas\centre\healing-desktop", "nas"),
        (r"\\192.168.1.7\data", "192.168.1.7"),
        (r"\\?\C:\data", None),
        (r"C:\data", None),
        (r"Z:\data", "server"),
        (r"\\cloud@SSL\DavWWWRoot\data", None),
        (r"data", None),
    ],
)
def test_which_computer_a_path_of_windows_names(source: str, host: str | None) -> None:
    assert host_of(source, lambda letter: r"\\server\share" if letter == "Z:" else "") == host


def test_a_computer_answers_or_not() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        assert reachable._answers("127.0.0.1", listening.getsockname()[1])
        gone = listening.getsockname()[1]
    assert not reachable._answers("127.0.0.1", gone, 0.5)
    assert not reachable._answers("no-such-computer.invalid", gone, 0.5)


@pytest.mark.parametrize(("winerror", "kind"), [(53, "offline"), (67, "offline"), (2, "no-edition-there")])
def test_what_windows_calls_a_share_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, winerror: int, kind: str
) -> None:
    """It says "no such file", with a number behind it."""
    desk = small_desk(tmp_path / "desk", small_repository(tmp_path / "data"))

    class Gone(type(tmp_path)):  # type: ignore[misc]
        def resolve(self, strict: bool = False) -> Path:
            gone = FileNotFoundError(2, "The network path was not found", str(self))
            gone.winerror = winerror  # type: ignore[attr-defined]
            raise gone

    made = FolderFetcher.__init__

    def with_gone(self: FolderFetcher, parts: Path, watcher: Watcher, folder: Path) -> None:
        made(self, parts, watcher, Gone(folder))

    monkeypatch.setattr(FolderFetcher, "__init__", with_gone)
    assert sync(desk, tmp_path / "data", NOW).kind == kind
