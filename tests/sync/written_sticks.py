"""A desk with edition 2, a stick with a file of somebody's own on it, and what is asked of both."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.stick_outcomes import StickOutcome
from healing_desktop.sync.write_stick import write_stick
from tests.sync.made_desk import sync
from tests.sync.small_repository import day_of, small_desk, small_repository

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
