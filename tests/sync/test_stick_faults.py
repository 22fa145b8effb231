"""A stick that refuses, is pulled out, gives back other bytes, or is not wanted: it holds what it held, or nothing."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.sync import stick_files
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.repository_place import holds_repository
from healing_desktop.sync.stick_files import StickFiles
from healing_desktop.sync.watching import Watcher
from tests.sync.made_desk import sync
from tests.sync.small_repository import publish_small
from tests.sync.written_sticks import NOW, content_of, desk, other_desk, repository, stick, write

__all__ = ["desk", "repository", "stick"]


@contextmanager
def fails_at(monkeypatch: pytest.MonkeyPatch, at: int, fault: OSError, name: str = "_to_the_device") -> Iterator[None]:
    """The stick refuses at the `at`-th file that is written, and from then on."""
    left = iter(range(at))
    real = getattr(stick_files, name)

    def refusing(*arguments: object) -> object:
        if next(left, None) is None:
            raise fault
        return real(*arguments)

    with monkeypatch.context() as patched:
        patched.setattr(stick_files, name, refusing)
        yield


FAULTS = (
    (OSError(errno.ENOSPC, "No space left on device"), "no-space"),
    (OSError(errno.EROFS, "Read-only file system"), "read-only"),
    (PermissionError(errno.EACCES, "Permission denied"), "read-only"),
    (OSError(errno.EIO, "Input/output error"), "taken-out"),
    (FileNotFoundError(errno.ENOENT, "No such file or directory"), "taken-out"),
)


@pytest.mark.parametrize(("fault", "kind"), FAULTS, ids=[kind + str(fault.errno) for fault, kind in FAULTS])
def test_a_stick_that_refuses(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, kind: str
) -> None:  # fmt: skip
    with fails_at(monkeypatch, 1, fault):
        assert write(desk, stick).kind == kind
    assert content_of(stick) == {"Foto's.txt": b"own"}


# An empty stick takes a root more than one that has held an edition.
@pytest.mark.parametrize(("held", "at"), [*((False, at) for at in range(5)), *((True, at) for at in range(4))])
def test_a_stick_that_refuses_half_way(
    desk: Desk, repository: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, held: bool, at: int
) -> None:
    """It holds what it held, or is clearly none."""
    if held:
        write(desk, stick)
        publish_small(repository, 3)
        sync(desk, repository, NOW)
    before = content_of(stick)
    with fails_at(monkeypatch, at, OSError(errno.ENOSPC, "No space left on device")):
        assert write(desk, stick).kind == "no-space"
    outcome = sync(other_desk(desk, repository, "b"), stick, NOW)
    assert (outcome.kind, outcome.to_serial) == (("updated", 2) if held else ("no-edition-there", None))
    if at < (3 if held else 4):
        # The last one is the timestamp: what was written before it is found again then.
        assert content_of(stick) == before
    assert write(desk, stick).kind == "written"


@pytest.mark.parametrize("at", range(6))
def test_a_stick_that_is_pulled_out(
    desk: Desk, repository: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """Nothing can be tidied any more; put in again, it holds what had reached it."""
    write(desk, stick)
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    with monkeypatch.context() as patched:
        patched.setattr(StickFiles, "undo", lambda _self: None)
        patched.setattr(StickFiles, "tidy", lambda _self, _stay: None)
        with fails_at(patched, at, OSError(errno.EIO, "Input/output error"), "rename_patiently"):
            kind = write(desk, stick).kind
    assert kind == ("taken-out" if at < 4 else "written")
    outcome = sync(other_desk(desk, repository, "b"), stick, NOW)
    assert (outcome.kind, outcome.to_serial) == ("updated", 2 if at < 4 else 3)


def test_the_timestamp_comes_last(desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    real = rename_patiently

    def noting(part: Path, file: Path, between: object) -> None:
        order.append(file.name)
        real(part, file)

    monkeypatch.setattr(stick_files, "rename_patiently", noting)
    write(desk, stick)
    assert order[0].endswith(".edition-000002.ndjson.xz")
    assert order[-1] == "timestamp.json"


def test_every_file_is_brought_to_the_device(desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    real = os.fsync

    def noting(handle: int) -> None:
        synced.append(os.fstat(handle).st_mode)
        real(handle)

    monkeypatch.setattr(os, "fsync", noting)
    write(desk, stick)
    assert len([mode for mode in synced if mode & 0o100000]) == 5
    # And the names of all five.
    assert len([mode for mode in synced if not mode & 0o100000]) >= 5


def test_a_stick_that_gives_back_other_bytes(
    desk: Desk, repository: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sticks that are sold larger than they are take everything and keep nothing."""
    real = rename_patiently

    def losing(part: Path, file: Path, between: object) -> None:
        real(part, file)
        if file.name.endswith(".xz"):
            file.write_bytes(bytes(file.stat().st_size))

    with monkeypatch.context() as patched:
        patched.setattr(stick_files, "rename_patiently", losing)
        assert write(desk, stick).kind == "taken-out"
    assert not holds_repository(stick / "healing-desktop")
    assert write(desk, stick).kind == "written"


def test_no_room_is_seen_before_anything_is_written(desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(stick)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1000))
        assert write(desk, stick).kind == "no-space"
    assert not (stick / "healing-desktop").exists()


@pytest.mark.parametrize("after", [0, 1, 2, 4, 8, 12, 16, 30])
def test_stopping_at_any_moment(desk: Desk, repository: Path, stick: Path, after: int) -> None:
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    left = iter(range(after))
    outcome = write(desk, stick, watcher=Watcher(cancelled=lambda: next(left, None) is None))
    assert outcome.kind == ("cancelled" if next(left, None) is None else "written")
    if outcome.kind == "cancelled":
        assert content_of(stick) == {"Foto's.txt": b"own"}
    assert write(desk, stick).well
    assert sync(other_desk(desk, repository, "b"), stick, NOW).to_serial == 3
