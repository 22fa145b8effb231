"""The system's table of mounts, read as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.sync.mounts import Mount, mount_of, mounts

TABLE = """\
21 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
90 21 8:17 / /media/anna/USB\\040STICK rw,nosuid shared:9 - vfat /dev/sdb1 rw
91 21 0:50 / /mnt/share rw master:3 - nfs4 server:/export/data rw,addr=10.0.0.7
92 21 0:51 / /mnt/sha rw - cifs //server/caf\u00e9 rw
93 91 8:33 / /mnt/share rw - ext4 /dev/sdc1 rw
what is this
"""


@pytest.fixture
def table(tmp_path: Path) -> tuple[Mount, ...]:
    file = tmp_path / "mountinfo"
    file.write_text(TABLE, encoding="utf-8")
    return mounts(file)


def test_every_line_that_is_one(table: tuple[Mount, ...]) -> None:
    assert [mount.place for mount in table] == ["/", "/media/anna/USB STICK", "/mnt/share", "/mnt/sha", "/mnt/share"]
    assert table[1] == Mount("90", "/media/anna/USB STICK", "vfat", "/dev/sdb1")
    assert table[3].device == "//server/café"


@pytest.mark.parametrize(
    ("path", "device"),
    [
        ("/home/anna", "/dev/sda2"),
        ("/media/anna/USB STICK/healing-desktop", "/dev/sdb1"),
        ("/mnt/sha/x", "//server/café"),
        # What was mounted over it hides the one before.
        ("/mnt/share/x", "/dev/sdc1"),
        ("/mnt/shares", "/dev/sda2"),
    ],
)
def test_what_a_path_lies_on(table: tuple[Mount, ...], path: str, device: str) -> None:
    found = mount_of(path, table)
    assert found is not None
    assert found.device == device


def test_where_there_is_no_table(tmp_path: Path) -> None:
    assert mounts(tmp_path / "none") == ()
    assert mount_of("/media/x", ()) is None


def test_the_table_of_this_computer() -> None:
    """On a system that keeps one, something lies at the top."""
    found = mounts()
    assert not found or mount_of("/", found) is not None
