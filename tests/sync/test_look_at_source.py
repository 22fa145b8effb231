"""A look at a source leaves no trace, and tells only of what this desk would take."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from healing_desktop.sync.desk import Desk, roll_back
from healing_desktop.sync.look_at_source import SourceLook, look_at, newer_in
from healing_desktop.sync.watching import Watcher
from tests.sync.made_desk import sync
from tests.sync.small_repository import day_of, small_desk, small_repository

NOW = day_of(3)
NOBODY = Watcher()


def newer(desk: Desk, source: Path, days: int = 0) -> int | None:
    return newer_in(desk, str(source), NOW + timedelta(days=days), NOBODY)


def test_what_lies_there_and_no_trace_of_it(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    assert look_at(str(repository), desk.root, NOW, NOBODY) == SourceLook(2, 3)
    assert newer(desk, repository) == 2
    assert not desk.folder.exists()


def test_only_what_this_desk_would_take(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    assert newer(desk, repository, days=50) is None
    assert newer(desk, tmp_path) is None
    assert newer(replace(desk, root=b""), repository) is None
    forged = shutil.copytree(repository, tmp_path / "forged")
    timestamp = forged / "metadata" / "timestamp.json"
    timestamp.write_bytes(timestamp.read_bytes().replace(b'"version":3', b'"version":4'))
    assert look_at(str(forged), desk.root, NOW, NOBODY) == "signature-wrong"
    assert newer(desk, forged) is None


def test_what_somebody_went_back_from_is_not_newer(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    assert sync(desk, repository, NOW).kind == "updated"
    assert newer(desk, repository) is None
    assert roll_back(desk) == 1
    assert newer(desk, repository) is None
