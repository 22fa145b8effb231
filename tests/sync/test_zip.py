"""A publisher's folder as one .zip."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from healing_desktop.sync.desk import Desk
from tests.sync.intact import intact
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, small_desk, small_repository

NOW = day_of(3)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    small_repository(tmp_path / "repository")
    return Path(shutil.make_archive(str(tmp_path / "data"), "zip", tmp_path / "repository"))


@pytest.fixture
def desk(tmp_path: Path, archive: Path) -> Desk:
    return small_desk(tmp_path / "desk", tmp_path / "repository")


def test_a_sync_from_it(desk: Desk, archive: Path) -> None:
    assert sync(desk, archive, NOW).kind == "updated"
    assert serial_in_use(desk) == 2


def test_a_file_that_is_none(desk: Desk, archive: Path) -> None:
    archive.write_bytes(b"a letter")
    with intact(desk):
        assert sync(desk, archive, NOW).kind == "no-edition-there"


def test_one_that_is_spoilt_anywhere(desk: Desk, archive: Path, tmp_path: Path) -> None:
    """Some of what lies in it no sync of this desk asks for; all else is refused."""
    whole, kinds = archive.read_bytes(), []
    for at in range(50, len(whole), len(whole) // 20):
        archive.write_bytes(whole[:at] + bytes(b ^ 0x5A for b in whole[at : at + 40]) + whole[at + 40 :])
        desk = small_desk(tmp_path / f"desk {at}", tmp_path / "repository")
        kinds.append(sync(desk, archive, NOW).kind)
        assert serial_in_use(desk) == (2 if kinds[-1] == "updated" else 1)
    assert set(kinds) <= {"updated", "rejected", "no-edition-there", "signature-wrong"}
    assert len(kinds) - kinds.count("updated") >= 5


def test_a_member_that_never_ends(desk: Desk, archive: Path) -> None:
    with ZipFile(archive, "w", ZIP_DEFLATED) as written:
        written.writestr("metadata/timestamp.json", b" " * 50_000_000)
    with intact(desk):
        assert sync(desk, archive, NOW).kind == "rejected"
