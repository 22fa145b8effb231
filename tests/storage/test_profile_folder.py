"""Whether a desk can keep anything is tried, and nothing stays of the try."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from healing_desktop.core.profile_trouble import ProfileTrouble
from healing_desktop.storage.profile_folder import DeskProfile
from tests.fixtures.small_disks import fill, forbid_writing, small_disk


def test_a_good_one_is_made_and_left_empty(tmp_path: Path) -> None:
    folder = tmp_path / "Zoë’s مركز d’été" / "new"
    profile = DeskProfile(folder)
    assert profile.asks_first
    assert not folder.exists()
    assert profile.trouble() is None
    assert list(folder.iterdir()) == []
    assert not DeskProfile(folder, told_how=True).asks_first


@pytest.mark.parametrize(("spoil", "reason"), [(fill, "no-space"), (forbid_writing, "not-allowed")])
def test_a_real_disk_that_refuses(tmp_path: Path, spoil: object, reason: str) -> None:
    assert callable(spoil)
    with small_disk(tmp_path / "disk"):
        spoil(tmp_path / "disk")
        profile = DeskProfile(tmp_path / "disk")
        found = profile.trouble()
        assert (found.reason if found else "", profile.asks_first) == (reason, False)


@pytest.mark.parametrize("there", [True, False])
def test_one_that_only_promises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    """Windows says of every folder that it may be written."""
    monkeypatch.setattr(os, "access", lambda *_args, **_named: True)
    with small_disk(tmp_path / "disk"):
        folder = tmp_path / "disk" / "profile"
        if there:
            folder.mkdir()
        forbid_writing(tmp_path / "disk")
        profile = DeskProfile(folder)
        assert not profile.asks_first
        assert profile.trouble() == ProfileTrouble("not-allowed", str(folder))


def test_a_file_that_only_promises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of another user of the same Windows."""
    file = tmp_path / "settings.ini"
    file.write_text("[General]\n")
    monkeypatch.setattr(os, "access", lambda *_args, **_named: True)
    real = Path.open

    def opened(path: Path, mode: str = "r", *rest: object, **named: object) -> object:
        if path == file and "+" in mode:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, mode, *rest, **named)  # type: ignore[call-overload]  # handed on as it came

    monkeypatch.setattr(Path, "open", opened)
    assert DeskProfile(tmp_path).trouble() == ProfileTrouble("not-allowed", str(file))
    monkeypatch.undo()
    assert DeskProfile(tmp_path).trouble() is None
    assert file.read_text() == "[General]\n"


def test_it_tries_one_name_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's own temporary files try ten thousand where Windows says no."""
    tried: list[str] = []

    def refuse(path: object, *_args: object, **_named: object) -> int:
        tried.append(str(path))
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", refuse)
    assert DeskProfile(tmp_path).trouble() == ProfileTrouble("not-allowed", str(tmp_path))
    assert len(tried) == 1


def test_a_file_where_a_folder_belongs_and_the_other_way_round(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert DeskProfile(tmp_path / "file").trouble() == ProfileTrouble("not-allowed", str(tmp_path / "file"))
    room = tmp_path / "centre"
    (room / "centre.db").mkdir(parents=True)
    found = DeskProfile(tmp_path, (tmp_path / "editions", room)).trouble()
    assert found == ProfileTrouble("not-allowed", str(room / "centre.db"))
