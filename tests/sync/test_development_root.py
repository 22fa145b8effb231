"""A desk whose program was built without a publisher: it says so once it is asked to take something over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from healing_desktop.folders import find_folders
from tests.sync.made_desk import NOW, serial_in_use, sync
from tests.sync.small_repository import small_desk, small_repository


def test_nothing_signed_is_right_for_it(tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    nobody = replace(desk, root=find_folders().publisher_root.read_bytes())
    assert sync(nobody, repository, NOW).kind == "no-key"
    assert serial_in_use(nobody) == 1
    assert sync(nobody, tmp_path / "none", NOW).kind in ("offline", "no-edition-there")


def test_with_the_publisher_s_root_the_same_source_is_taken(tmp_path: Path) -> None:
    """What the sentence asks for helps."""
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    nobody = replace(desk, root=find_folders().publisher_root.read_bytes())
    sync(nobody, repository, NOW)
    assert sync(desk, repository, NOW).kind == "updated"
