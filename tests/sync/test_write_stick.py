"""A stick for the next centre: what it brings there, and what may go wrong while it is written."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from healing_desktop.exchange.edition_lines import write_lines
from healing_desktop.sync import signed_files
from healing_desktop.sync.desk import Desk, roll_back
from healing_desktop.sync.repository_place import holds_repository
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.update_lock import update_lock
from healing_desktop.sync.watching import Watcher
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, publish_small, renew
from tests.sync.written_sticks import NOW, content_of, desk, other_desk, repository, stick, write

__all__ = ["desk", "repository", "stick"]


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
