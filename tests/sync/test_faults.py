"""What may be wrong with a source, a clock or a disk: refused with the right sentence, everything as it was."""

from __future__ import annotations

import errno
import json
import lzma
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import DownloadError

from healing_desktop.exchange.record_lines import CAPS
from healing_desktop.publishing import edition_targets
from healing_desktop.storage import edition_builder
from healing_desktop.sync import apply, faults
from healing_desktop.sync import synchronise as module
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.update_lock import update_lock
from healing_desktop.sync.watching import Watcher
from tests.fixtures.three_editions import Keys
from tests.sync.intact import intact
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import (
    day_of,
    packed_small,
    publish_small,
    renew,
    small_desk,
    small_repository,
)

NOW = day_of(3)
Spoil = Callable[[Path], None]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return small_repository(tmp_path / "repository")


@pytest.fixture
def desk(tmp_path: Path, repository: Path) -> Desk:
    return small_desk(tmp_path / "desk", repository)


def full_file(repository: Path) -> Path:
    (file,) = (repository / "targets" / "full").iterdir()
    return file


def timestamp(repository: Path) -> Path:
    return repository / "metadata" / "timestamp.json"


def edit_expiry(repository: Path) -> None:
    told = json.loads(timestamp(repository).read_text())
    told["signed"]["expires"] = "2036-01-01T00:00:00Z"
    timestamp(repository).write_text(json.dumps(told))


def cut(file: Path, size: int) -> None:
    file.write_bytes(file.read_bytes()[:size])


def fill(file: Path, content: bytes, size: int) -> None:
    file.write_bytes(content.ljust(size))


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def swap_files(repository: Path) -> None:
    """The file of one edition under the name of another."""
    full_file(repository).write_bytes(packed_small(1))


def lead_out(repository: Path) -> None:
    file = full_file(repository)
    outside = repository.parent / "outside.xz"
    file.rename(outside)
    file.symlink_to(outside)


SPOILT: tuple[tuple[str, Spoil, str], ...] = (
    ("expiry edited", edit_expiry, "signature-wrong"),
    ("timestamp cut", lambda r: cut(timestamp(r), 100), "rejected"),
    ("timestamp empty", lambda r: cut(timestamp(r), 0), "rejected"),
    ("timestamp endless", lambda r: fill(timestamp(r), b"{", 20_000), "rejected"),
    ("snapshot of another size", lambda r: cut(r / "metadata" / "3.snapshot.json", 200), "rejected"),
    ("targets flipped", lambda r: flip(r / "metadata" / "3.targets.json"), "rejected"),
    ("file flipped", lambda r: flip(full_file(r)), "rejected"),
    ("file cut", lambda r: cut(full_file(r), 500), "rejected"),
    ("file endless", lambda r: fill(full_file(r), b"x", 1_000_000), "rejected"),
    ("files swapped", swap_files, "rejected"),
    ("file gone", lambda r: full_file(r).unlink(), "no-edition-there"),
    ("link that leads out", lead_out, "no-edition-there"),
    ("metadata gone", lambda r: shutil.rmtree(r / "metadata"), "no-edition-there"),
    ("everything gone", shutil.rmtree, "no-edition-there"),
)


@pytest.mark.parametrize(("spoil", "kind"), [pytest.param(s, k, id=name) for name, s, k in SPOILT])
def test_a_spoilt_source(desk: Desk, repository: Path, tmp_path: Path, spoil: Spoil, kind: str) -> None:
    sound = shutil.copytree(repository, tmp_path / "sound")
    spoil(repository)
    with intact(desk):
        outcome = sync(desk, repository, NOW)
        assert outcome.kind == kind, outcome.detail
    assert sync(desk, sound, NOW).kind == "updated"
    assert serial_in_use(desk) == 2


def test_another_publisher(desk: Desk, tmp_path: Path) -> None:
    names = ("root-1", "root-2", "root-3", "targets-1", "snapshot-1", "timestamp-1")
    foreign = Keys({name: CryptoSigner.generate_ed25519() for name in names})
    with intact(desk):
        outcome = sync(desk, small_repository(tmp_path / "foreign", keys=foreign), NOW)
        assert outcome.kind == "signature-wrong", outcome.detail


def test_an_older_stick_after_a_newer_sync(desk: Desk, repository: Path, tmp_path: Path) -> None:
    old = shutil.copytree(repository, tmp_path / "old")
    publish_small(repository, 3)
    assert sync(desk, repository, NOW).kind == "updated"
    with intact(desk):
        assert sync(desk, old, NOW).kind == "older-than-mine"


def test_an_older_stick_after_a_power_cut_that_emptied_the_metadata(
    desk: Desk, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The updater alone takes it; what the desk remembers of itself does not."""
    old = shutil.copytree(repository, tmp_path / "old")
    publish_small(repository, 3)
    assert sync(desk, repository, NOW).kind == "updated"
    for file in (desk.folder / "metadata").glob("*.json"):
        file.write_bytes(b"")
    with intact(desk):
        assert sync(desk, old, NOW).kind == "older-than-mine"
    monkeypatch.setattr(module._Run, "_without_fetching", lambda _self, _goal: None)
    assert sync(desk, old, NOW).kind == "updated"


def test_a_stick_that_lay_about_for_too_long(desk: Desk, repository: Path) -> None:
    with intact(desk):
        assert sync(desk, repository, NOW + timedelta(days=60)).kind == "expired"
    renew(repository, NOW + timedelta(days=60))
    assert sync(desk, repository, NOW + timedelta(days=60)).kind == "updated"


@pytest.mark.parametrize("year", [1999, 2099])
def test_a_clock_that_is_wrong(desk: Desk, repository: Path, year: int) -> None:
    with intact(desk):
        assert sync(desk, repository, datetime(year, 1, 1, tzinfo=UTC)).kind == "clock-wrong"
    # It leaves no trace: with the right time all is well.
    assert sync(desk, repository, NOW).kind == "updated"


def test_only_our_guard_sees_a_clock_in_1999(desk: Desk, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "clock_is_behind", lambda _now, _seen: False)
    assert sync(desk, repository, datetime(1999, 1, 1, tzinfo=UTC)).kind == "updated"


def test_a_frozen_source_and_a_clock_set_back(desk: Desk, repository: Path) -> None:
    """What was signed later than this clock has been seen."""
    renew(repository, NOW + timedelta(days=30))
    assert sync(desk, repository, NOW + timedelta(days=30)).kind == "updated"
    with intact(desk):
        assert sync(desk, repository, NOW).kind == "clock-wrong"
    assert faults.clock_is_behind(NOW, NOW + timedelta(hours=20)) is False


def test_a_bomb_unpacks_to_no_more_than_was_signed(
    desk: Desk, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edition_targets, "_unpacked", lambda _packed: 1000)
    publish_small(repository, 3)
    assert len(lzma.decompress(packed_small(3))) > 1000
    with intact(desk):
        outcome = sync(desk, repository, NOW)
        assert (outcome.kind, "too-large" in outcome.detail) == ("rejected", True)
    monkeypatch.setattr(apply, "caps_of", lambda _offer: CAPS)
    assert sync(desk, repository, NOW).kind == "updated"


def test_hardly_anything_left_asks_a_person(desk: Desk, repository: Path) -> None:
    publish_small(repository, 3, packed_small(3, entries=4))
    with intact(desk):
        outcome = sync(desk, repository, NOW)
        assert (outcome.kind, outcome.was, outcome.would_be) == ("far-fewer", 10, 4)
    asked: list[tuple[int, int]] = []

    def yes(was: int, would_be: int) -> bool:
        asked.append((was, would_be))
        return True

    assert synchronise(desk, str(repository), far_fewer=yes, now=lambda: NOW).kind == "updated"
    assert asked == [(10, 4)]


def test_a_newer_program_is_needed(desk: Desk, repository: Path) -> None:
    publish_small(repository, 3, packed_small(3, minimum_program="7.0.0"))
    with intact(desk):
        assert sync(desk, repository, NOW).kind == "program-too-old"


def test_no_room(desk: Desk, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        usage = shutil.disk_usage(desk.bundled)
        patched.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1000))
        with intact(desk):
            assert sync(desk, repository, NOW).kind == "no-space"
    assert sync(desk, repository, NOW).kind == "updated"


@pytest.mark.parametrize("at", range(1, 12))
def test_the_disk_fills_up(desk: Desk, repository: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """At whichever of the calls that bring something to the disk."""
    left = iter(range(1, at))

    def full(real: Callable[..., object]) -> Callable[..., object]:
        def called(*args: object, **named: object) -> object:
            if next(left, None) is None:
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(*args, **named)

        return called

    with monkeypatch.context() as patched:
        for place, name in (
            (os, "fsync"), (module, "write_new_lines"), (module, "build_from_lines"), (module, "sync_folder"),
            (edition_builder, "_write"), (edition_builder, "_write_words_and_places"),
            (edition_builder, "_write_manifest"),
        ):  # fmt: skip
            patched.setattr(place, name, full(getattr(place, name)))
        outcome = sync(desk, repository, NOW)
    assert outcome.kind in ("no-space", "updated")
    assert serial_in_use(desk) == (2 if outcome.kind == "updated" else 1)
    assert outcome.kind == "updated" or at < 10
    assert sync(desk, repository, NOW).kind in ("updated", "up-to-date")


@pytest.mark.parametrize("after", [0, 1, 5, 10, 20, 40, 80, 120])
def test_stopping_at_any_moment(desk: Desk, repository: Path, after: int) -> None:
    """After so many questions whether to go on."""
    left = iter(range(after))
    watcher = Watcher(cancelled=lambda: next(left, None) is None)
    with intact(desk):
        assert synchronise(desk, str(repository), watcher=watcher, now=lambda: NOW).kind == "cancelled"
    assert sync(desk, repository, NOW).kind == "updated"


def test_one_at_a_time(desk: Desk, repository: Path) -> None:
    with update_lock(desk.lock_file) as mine:
        assert mine
        with intact(desk):
            assert sync(desk, repository, NOW).kind == "busy"
    assert sync(desk, repository, NOW).kind == "updated"


def test_lines_that_are_damaged_on_this_desk_are_fetched_whole(desk: Desk, repository: Path) -> None:
    sync(desk, repository, NOW)
    publish_small(repository, 3)
    flip(desk.folder / "edition-000002.ndjson.xz")
    outcome = sync(desk, repository, NOW)
    assert (outcome.kind, outcome.from_serial, outcome.to_serial) == ("updated", 2, 3), outcome.detail


def test_an_edition_that_is_damaged_on_this_desk(desk: Desk, repository: Path) -> None:
    sync(desk, repository, NOW)
    publish_small(repository, 3)
    sync(desk, repository, NOW)
    cut(desk.folder / "edition-000003.db", 5000)
    assert serial_in_use(desk) == 2
    (desk.folder / "edition-000002.db").unlink()
    assert serial_in_use(desk) == 1
    assert sync(desk, repository, NOW).kind == "updated"
    assert serial_in_use(desk) == 3


def test_a_folder_that_nobody_may_write_in(desk: Desk, repository: Path) -> None:
    desk.folder.parent.mkdir(exist_ok=True)
    desk.folder.write_text("a file where the folder should be")
    assert sync(desk, repository, NOW).kind == "not-writable"


def test_a_program_without_a_publisher(desk: Desk, repository: Path) -> None:
    keyless = Desk(desk.folder, desk.bundled, b"", desk.program)
    assert sync(keyless, repository, NOW).kind == "no-key"


@pytest.mark.parametrize(("year", "kind"), [(2026, "not-trusted"), (2099, "clock-wrong")])
def test_a_certificate_that_a_wrong_clock_does_not_take(year: int, kind: str) -> None:
    refused = DownloadError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired")
    assert faults.kind_of(refused, NOW.replace(year=year), NOW) == kind


def test_what_a_killed_program_left_is_swept(desk: Desk, repository: Path) -> None:
    (desk.folder / "metadata").mkdir(parents=True)
    (desk.folder / "parts").mkdir()
    left = ("edition-000009.db.part", "edition-000009.db.part-journal", "metadata/tmpabc", "parts/old.xz.part")
    for name in left:
        (desk.folder / name).write_bytes(b"half")
    assert sync(desk, repository, NOW).kind == "updated"
    assert [name for name in left if (desk.folder / name).exists()] == []
