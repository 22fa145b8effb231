"""Where on a stick the data may lie: a few names, never a search."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from healing_desktop.sync.repository_place import repository_in, source_on
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, small_desk, small_repository


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_repository(tmp_path_factory.mktemp("publisher") / "repository")


@pytest.mark.parametrize("name", ["", "healing-desktop"])
def test_a_folder(repository: Path, tmp_path: Path, name: str) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(repository, stick / name)
    assert source_on(stick) == str(stick / name)
    desk = small_desk(tmp_path / "desk", repository)
    # Whoever points at the stick means what is on it.
    assert sync(desk, stick, day_of(3)).kind == "updated"
    assert serial_in_use(desk) == 2


def test_a_zip_as_it_came_by_mail(repository: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.make_archive(str(stick / "Healing-Desktop 2 (1)"), "zip", repository)
    shutil.make_archive(str(stick / "holiday"), "zip", repository)
    source = source_on(stick)
    assert source == str(stick / "Healing-Desktop 2 (1).zip")
    assert sync(small_desk(tmp_path / "desk", repository), source, day_of(3)).kind == "updated"


def test_nothing_deeper_is_looked_for(repository: Path, tmp_path: Path) -> None:
    shutil.copytree(repository, tmp_path / "stick" / "old" / "healing-desktop")
    assert source_on(tmp_path / "stick") is None
    assert repository_in(tmp_path / "stick") is None


def test_a_stick_full_of_photographs_is_not_walked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(700):
        (tmp_path / f"{number}.jpg").touch()
    (tmp_path / "folder").mkdir()
    seen: list[str] = []
    real = os.scandir

    class Noting:
        def __init__(self, place: Path) -> None:
            self.names = real(place)
            seen.append(str(place))

        def __enter__(self) -> Noting:
            return self

        def __exit__(self, *_: object) -> None:
            self.names.close()

        def __iter__(self) -> Noting:
            return self

        def __next__(self) -> os.DirEntry[str]:
            found = next(self.names)
            seen.append(found.name)
            return found

    monkeypatch.setattr(os, "scandir", Noting)
    assert source_on(tmp_path) is None
    assert seen[0] == str(tmp_path)
    assert 400 < len(seen) <= 502


def test_a_stick_that_went_away(tmp_path: Path) -> None:
    assert source_on(tmp_path / "gone") is None
