"""A stick for the next centre: what it brings there, and what may go wrong while it is written."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from healing_desktop.exchange.edition_lines import write_lines
from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.sync import signed_files, stick_files
from healing_desktop.sync.desk import Desk, roll_back
from healing_desktop.sync.repository_place import holds_repository
from healing_desktop.sync.stick_files import StickFiles
from healing_desktop.sync.stick_outcomes import StickOutcome
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.update_lock import update_lock
from healing_desktop.sync.watching import Watcher
from healing_desktop.sync.write_stick import write_stick
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, publish_small, renew, small_desk, small_repository

NOW = day_of(3)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return small_repository(tmp_path / "repository")


@pytest.fixture
def desk(tmp_path: Path, repository: Path) -> Desk:
    """With edition 2."""
    made = small_desk(tmp_path / "a", repository)
    assert sync(made, repository, NOW).kind == "updated"
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "Foto's.txt").write_text("own")
    return folder


def write(desk: Desk, stick: Path, now: datetime = NOW, **more: object) -> StickOutcome:
    return write_stick(desk, stick, now=lambda: now, **more)  # type: ignore[arg-type]


def content_of(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def other_desk(desk: Desk, repository: Path, name: str) -> Desk:
    return small_desk(desk.folder.parent.parent / name, repository)


def test_from_a_to_b_and_from_b_to_c(desk: Desk, repository: Path, stick: Path, tmp_path: Path) -> None:
    written = write(desk, stick)
    assert (written.kind, written.serial) == ("written", 2), written.detail
    assert written.place == str(stick / "healing-desktop")
    second, third = other_desk(desk, repository, "b"), other_desk(desk, repository, "c")
    shutil.rmtree(repository)
    assert sync(second, stick, NOW).kind == "updated"
    assert serial_in_use(second) == 2
    assert synchronise(second, written.place, now=lambda: NOW).kind == "up-to-date"
    other = tmp_path / "other stick"
    other.mkdir()
    assert write(second, other).kind == "written"
    assert content_of(other) == {name: raw for name, raw in content_of(stick).items() if name != "Foto's.txt"}
    assert sync(third, other, NOW).kind == "updated"
    assert serial_in_use(third) == 2


def test_after_small_changes_the_bytes_are_made_again(desk: Desk, repository: Path, stick: Path) -> None:
    """The third edition came as a delta: nobody here ever had its full file."""
    publish_small(repository, 3)
    outcome = sync(desk, repository, NOW)
    assert (outcome.kind, outcome.from_serial, outcome.to_serial) == ("updated", 2, 3)
    assert not list(desk.folder.glob("published/*000003*"))
    assert write(desk, stick).serial == 3
    published = {name for name in content_of(repository) if "/full/" in name}
    assert {name for name in content_of(stick / "healing-desktop") if "/full/" in name} == published
    behind = other_desk(desk, repository, "b")
    assert sync(behind, stick, NOW).kind == "updated"
    assert serial_in_use(behind) == 3


def test_a_desk_with_lines_takes_the_full_file_where_the_way_is_not_on_the_stick(
    desk: Desk, repository: Path, stick: Path
) -> None:
    behind = other_desk(desk, repository, "b")
    assert sync(behind, repository, NOW).to_serial == 2
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    write(desk, stick)
    assert not (stick / "healing-desktop" / "targets" / "delta").exists()
    outcome = sync(behind, stick, NOW)
    assert (outcome.kind, outcome.to_serial) == ("updated", 3), outcome.detail


def test_bytes_that_this_desk_cannot_make_are_asked_of_the_source(
    desk: Desk, repository: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another version of the library may pack the same lines into other bytes."""
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    real = write_lines
    monkeypatch.setattr(signed_files, "write_lines", lambda head, lines, file: real(head, lines, file, preset=0))
    assert write(desk, stick).kind == "full-missing"
    assert not holds_repository(stick / "healing-desktop")
    assert write(desk, stick, source=str(stick)).kind == "full-missing"
    assert write(desk, stick, source=str(repository)).kind == "written"
    assert serial_in_use(desk) == 3
    assert sync(other_desk(desk, repository, "b"), stick, NOW).kind == "updated"


def test_only_what_is_needed_lies_there(desk: Desk, stick: Path) -> None:
    write(desk, stick)
    names = sorted(name.split("/", 1)[1] for name in content_of(stick) if "/" in name)
    assert names[:4] == [
        "metadata/1.root.json", "metadata/3.snapshot.json", "metadata/3.targets.json", "metadata/timestamp.json",
    ]  # fmt: skip
    assert len(names) == 5
    # Names that FAT can hold, the same whichever way it writes them.
    assert all(
        name == name.lower() and len(name.split("/")[-1]) < 128 and not set(name) & set(':*?"<>|') for name in names
    )
    assert not [file for file in stick.rglob("*") if file.is_symlink()]
    assert (stick / "Foto's.txt").read_text() == "own"


def test_a_newer_edition_takes_the_place_of_the_one_there(desk: Desk, repository: Path, stick: Path) -> None:
    write(desk, stick)
    assert write(desk, stick).kind == "already-there"
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    assert write(desk, stick).kind == "written"
    fresh = stick.parent / "fresh"
    fresh.mkdir()
    write(desk, fresh)
    assert content_of(fresh / "healing-desktop") == content_of(stick / "healing-desktop")


def test_a_stick_that_is_newer_than_the_desk_stays(desk: Desk, repository: Path, stick: Path) -> None:
    ahead = other_desk(desk, repository, "b")
    publish_small(repository, 3)
    sync(ahead, repository, NOW)
    write(ahead, stick)
    before = content_of(stick)
    outcome = write(desk, stick)
    assert (outcome.kind, outcome.serial) == ("stick-is-newer", 3)
    assert content_of(stick) == before


def test_the_same_edition_signed_again_later_makes_the_stick_last_longer(
    desk: Desk, repository: Path, stick: Path
) -> None:
    write(desk, stick)
    later = NOW + timedelta(days=40)
    renew(repository, later)
    assert sync(desk, repository, later).kind == "up-to-date"
    assert write(desk, stick, later).kind == "written"
    assert sync(other_desk(desk, repository, "b"), stick, later + timedelta(days=40)).kind == "updated"


def test_a_stick_of_fifty_days_is_too_old(desk: Desk, repository: Path, stick: Path) -> None:
    write(desk, stick)
    behind = other_desk(desk, repository, "b")
    assert sync(behind, stick, NOW + timedelta(days=50)).kind == "expired"
    assert serial_in_use(behind) == 1
    # A desk that was alone for as long writes none that nobody would take.
    assert write(desk, stick, NOW + timedelta(days=50)).kind == "expired"


def test_what_a_desk_cannot_give(desk: Desk, repository: Path, stick: Path) -> None:
    fresh = other_desk(desk, repository, "b")
    assert write(fresh, stick).kind == "nothing-to-give"
    assert write(replace(desk, root=b""), stick).kind == "no-key"
    assert write(desk, stick / "not there").kind == "no-folder"
    assert write(desk, stick, NOW - timedelta(days=300)).kind == "clock-wrong"
    with update_lock(desk.lock_file):
        assert write(desk, stick).kind == "busy"
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    assert roll_back(desk) == 2
    assert write(desk, stick).kind == "not-newest"
    assert content_of(stick) == {"Foto's.txt": b"own"}


def test_metadata_that_a_power_cut_emptied(desk: Desk, repository: Path, stick: Path) -> None:
    (desk.folder / "metadata" / "timestamp.json").write_bytes(b"")
    assert write(desk, stick).kind == "nothing-to-give"
    assert sync(desk, repository, NOW).kind == "up-to-date"
    assert write(desk, stick).kind == "written"


def test_what_somebody_else_left_on_it(desk: Desk, repository: Path, stick: Path) -> None:
    """A later root of another publisher would be asked for before ours is."""
    metadata = stick / "healing-desktop" / "metadata"
    metadata.mkdir(parents=True)
    (metadata / "2.root.json").write_text("{}")
    (metadata / "timestamp.json").write_text("{}")
    assert write(desk, stick).kind == "written"
    assert sync(other_desk(desk, repository, "b"), stick, NOW).kind == "updated"


def test_a_publishers_folder_on_a_stick_is_brought_up_in_place(desk: Desk, repository: Path, stick: Path) -> None:
    shutil.copytree(repository, stick, dirs_exist_ok=True)
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    assert write(desk, stick).place == str(stick)
    assert not (stick / "healing-desktop").exists()
    behind = other_desk(desk, repository, "b")
    assert sync(behind, stick, NOW).to_serial == 3


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


def test_progress_is_told(desk: Desk, stick: Path) -> None:
    told: list[tuple[int, int]] = []
    write(desk, stick, watcher=Watcher(progress=lambda so_far, of: told.append((so_far, of))))
    assert told[-1][0] == told[-1][1] > 1000


def test_nothing_of_the_desk_changes(desk: Desk, stick: Path) -> None:
    before, memory = content_of(desk.folder), desk.state.read()
    write(desk, stick)
    assert content_of(desk.folder) == before
    assert desk.state.read() == memory


def test_what_was_kept_for_sticks_goes_with_its_edition(desk: Desk, repository: Path) -> None:
    publish_small(repository, 3)
    publish_small(repository, 4)
    assert [file.name for file in (desk.folder / "published").iterdir()] == ["edition-000002.ndjson.xz"]
    for number in (4, 5):
        if number == 5:
            publish_small(repository, 5)
        sync(desk, repository, day_of(6))
    assert not list((desk.folder / "published").glob("*000002*"))
