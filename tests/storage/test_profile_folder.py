"""Whether a desk can keep anything is tried, and nothing stays of the try."""

from __future__ import annotations

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


def test_a_file_where_a_folder_belongs_and_the_other_way_round(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert DeskProfile(tmp_path / "file").trouble() == ProfileTrouble("not-allowed", str(tmp_path / "file"))
    room = tmp_path / "centre"
    (room / "centre.db").mkdir(parents=True)
    found = DeskProfile(tmp_path, (tmp_path / "editions", room)).trouble()
    assert found == ProfileTrouble("not-allowed", str(room / "centre.db"))
