"""Where the centre's own is: a file of the profile, or what the environment names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from healing_desktop.app import centre_of
from healing_desktop.centre.open_centre import URL_VARIABLE
from healing_desktop.core.centre import Change, NotSaved, Reach, Saved, Since
from healing_desktop.core.centre_records import Setting
from healing_desktop.folders import find_folders
from tests.fixtures.small_disks import fill, forbid_writing, small_disk

CHANGE = Change(Setting("name", "Huis van de Buurt"))


def test_without_a_server_it_is_a_file_of_the_profile(tmp_path: Path) -> None:
    folders = find_folders(tmp_path)
    centre = centre_of(folders)
    assert not isinstance(centre, NotSaved)
    written = centre.write([CHANGE])
    assert isinstance(written, Saved)
    centre.close()
    assert (tmp_path / "centre" / "centre.db").is_file()
    again = centre_of(folders)
    assert not isinstance(again, NotSaved)
    assert again.since(0) == Since(1, written.rows)
    assert again.reach() == Reach()
    again.close()


def test_with_a_server_nobody_waits_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(URL_VARIABLE, f"postgresql://nobody@/nowhere?host={tmp_path}")
    centre = centre_of(find_folders(tmp_path))
    assert not isinstance(centre, NotSaved)
    written = centre.write([CHANGE])
    assert isinstance(written, Saved)
    assert written.queued
    assert centre.reach().served
    centre.close()
    assert not (tmp_path / "centre" / "centre.db").exists()


@pytest.mark.parametrize(("spoil", "reason"), [(fill, "no-space"), (forbid_writing, "not-allowed")])
def test_a_disk_that_refuses_says_which_way(tmp_path: Path, spoil: Callable[[Path], None], reason: str) -> None:
    with small_disk(tmp_path / "disk"):
        spoil(tmp_path / "disk")
        refused = centre_of(find_folders(tmp_path / "disk"))
        assert isinstance(refused, NotSaved)
        assert refused.reason == reason
