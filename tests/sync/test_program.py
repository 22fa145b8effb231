"""A newer program beside newer data: known after a sync, fetched when somebody asks, kept as it was signed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.fetch_program import fetch_program
from healing_desktop.sync.known_program import known_program
from healing_desktop.sync.program_outcomes import ProgramOutcome
from healing_desktop.sync.program_service import ProgramService
from healing_desktop.sync.this_platform import this_platform
from healing_desktop.sync.update_lock import update_lock
from healing_desktop.sync.watching import Watcher
from healing_desktop.sync.write_stick import write_stick
from healing_desktop.ui.state.system_proxy import system_proxy
from tests.sync.attacked import world_in
from tests.sync.made_desk import sync
from tests.sync.programs import OURS, SIZE, installer_bytes, publish_program
from tests.sync.small_repository import day_of, publish_small
from tests.sync.static_host import Host, served

NOW = day_of(3)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    world = world_in(tmp_path)
    with served(world.repository) as host:
        yield host


@pytest.fixture
def desk(host: Host) -> Desk:
    return desk_of(host)


def desk_of(host: Host) -> Desk:
    folder = host.folder.parent / "desk"
    root = (host.folder / "metadata" / "1.root.json").read_bytes()
    return Desk(folder / "editions", folder / "bundled.db", root, "0.1.0", OURS)


def fetch(desk: Desk, host: Host, *, only_check: bool = False, watcher: Watcher | None = None) -> ProgramOutcome:
    return fetch_program(desk, host.address, only_check=only_check, watcher=watcher or Watcher(), now=lambda: NOW)


def programs_asked(host: Host) -> list[str]:
    return [path for path in host.paths() if "/program/" in path]


def test_a_sync_tells_of_it_and_fetches_nothing(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW)
    assert known_program(desk, NOW) is None, "nobody was asked yet"
    assert sync(desk, host.address, NOW).well
    known = known_program(desk, NOW)
    assert known is not None
    assert (known.offer.version, known.offer.platform, known.offer.bytes, known.file) == ("0.2.0", OURS, SIZE, None)
    assert programs_asked(host) == []
    assert not desk.installers.exists()
    assert known_program(desk, NOW + timedelta(days=60)) is None, "nobody said since that it was still so"


def test_it_is_fetched_once_and_kept_as_it_was_signed(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW, "0.1.9")
    assert fetch(desk, host).kind == "fetched"
    publish_program(host.folder, NOW)
    assert fetch(desk, host, only_check=True).kind == "available"
    ended = fetch(desk, host)
    assert (ended.kind, ended.fetched) == ("fetched", SIZE), ended
    assert ended.file is not None
    assert ended.file.read_bytes() == installer_bytes()
    known = known_program(desk, NOW)
    assert known is not None
    assert known.file == ended.file
    kept = sorted(file.name for file in desk.installers.rglob("*") if file.is_file() and file.suffix != ".lock")
    assert kept == [ended.file.name], "the one before is gone"
    host.asked.clear()
    assert (fetch(desk, host).kind, programs_asked(host)) == ("fetched", [])
    ended.file.write_bytes(b"something else")
    known = known_program(desk, NOW)
    assert known is not None
    assert known.file is None, "it is looked at each time"


def test_what_runs_here_is_newest(desk: Desk, host: Host) -> None:
    assert fetch(desk, host).kind == "current", "none is offered"
    publish_program(host.folder, NOW, "0.1.0")
    assert fetch(desk, host).kind == "current"
    assert fetch(replace(desk, program="0.0.9"), host, only_check=True).kind == "available"


def test_a_version_between(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW, "0.3.0", oldest="0.2")
    assert fetch(desk, host).kind == "needs-between"
    assert fetch(replace(desk, program="0.2.0"), host).kind == "fetched"


def test_from_sources_nothing_is_offered(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW)
    bare = replace(desk, platform="")
    sync(bare, host.address, NOW)
    assert (fetch(bare, host).kind, known_program(bare, NOW)) == ("no-installation", None)


def test_what_broke_off_is_gone_on_with_though_data_came_between(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW)
    lengths = iter((90_000, 0, 0, 0))
    host.cut = lambda path, _start, _size: next(lengths, None) if "/program/" in path else None
    assert fetch(desk, host).kind == "offline"
    publish_small(host.folder, 3)
    assert sync(desk, host.address, NOW).kind == "updated"
    host.asked.clear()
    assert fetch(desk, host).kind == "fetched"
    assert [headers.get("Range") for path, headers in host.asked if "/program/" in path] == ["bytes=90000-"]


def test_it_can_be_stopped_and_gone_on_with(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW)
    done: list[int] = []
    watcher = Watcher(
        lambda so_far, of: done.append(so_far if of == SIZE else 0), lambda: max(done, default=0) > 60_000
    )
    assert fetch(desk, host, watcher=watcher).kind == "cancelled"
    assert 60_000 < max(done) < SIZE
    host.asked.clear()
    assert fetch(desk, host).kind == "fetched"
    (asked,) = (headers["Range"] for path, headers in host.asked if "/program/" in path)
    assert asked == f"bytes={max(done)}-"


def test_no_room(desk: Desk, host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    publish_program(host.folder, NOW)
    usage = shutil.disk_usage(host.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=SIZE))
    assert (fetch(desk, host).kind, programs_asked(host)) == ("no-space", [])


def test_one_at_a_time(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW)
    for lock in (desk.lock_file, desk.installers / "fetch.lock"):
        with update_lock(lock):
            assert fetch(desk, host).kind == "busy"
    assert fetch(desk, host).kind == "fetched"


def test_a_stick_without_it_says_so(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW)
    shutil.rmtree(host.folder / "targets" / "program")
    assert fetch_program(desk, str(host.folder), now=lambda: NOW).kind == "no-edition-there"


def test_as_the_window_asks_for_it_in_a_process_of_its_own(desk: Desk, host: Host) -> None:
    publish_program(host.folder, NOW)
    service, bars = ProgramService(desk, lambda: NOW), list[int]()
    assert service.known() is None
    watcher = Watcher(lambda _so_far, of: bars.append(of))
    ended = service.fetch(str(host.folder), watcher, system_proxy)
    assert (ended.kind, SIZE in bars) == ("fetched", True), ended
    known = service.known()
    assert known is not None
    assert (known.file, service.running) == (ended.file, "0.1.0")
    ended = service.fetch(str(host.folder.parent / "nothing"), Watcher(cancelled=lambda: True), system_proxy)
    assert ended.kind == "cancelled"


@pytest.mark.parametrize(
    ("system", "place", "machine", "platform"),
    [
        ("linux", "/usr/lib/healing-desktop/healing-desktop", "x86_64", "debian-amd64"),
        ("linux", "/media/stick/healing-desktop/healing-desktop", "x86_64", "linux-portable"),
        ("linux", "/media/stick/healing-desktop/healing-desktop", "aarch64", ""),
        ("win32", "C:/Programs/healing-desktop.exe", "AMD64", "windows-x86_64"),
        ("darwin", "/Applications/healing-desktop", "x86_64", ""),
    ],
)
def test_which_installers_are_for_this_computer(
    monkeypatch: pytest.MonkeyPatch, system: str, place: str, machine: str, platform: str
) -> None:
    assert this_platform() == "", "it runs from its sources"
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", place)
    monkeypatch.setattr("platform.machine", lambda: machine)
    assert this_platform() == platform


def test_whoever_has_it_hands_it_on_by_a_stick(desk: Desk, host: Host, tmp_path: Path) -> None:
    """Written before it was fetched, the stick leads to it and lacks it; written again, it has it."""
    publish_program(host.folder, NOW)
    assert sync(desk, host.address, NOW).well
    stick, behind = tmp_path / "stick", replace(desk, folder=tmp_path / "behind" / "editions")
    stick.mkdir()
    assert write_stick(desk, stick, now=lambda: NOW).kind == "written"
    assert fetch_program(behind, str(stick), now=lambda: NOW).kind == "no-edition-there"
    assert write_stick(desk, stick, now=lambda: NOW).kind == "already-there"
    assert fetch(desk, host).kind == "fetched"
    assert write_stick(desk, stick, now=lambda: NOW).kind == "written"
    ended = fetch_program(behind, str(stick), now=lambda: NOW)
    assert ended.kind == "fetched"
    assert ended.file is not None
    assert ended.file.read_bytes() == installer_bytes()
    assert write_stick(desk, stick, now=lambda: NOW).kind == "already-there"
