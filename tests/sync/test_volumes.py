"""What counts as plugged in; what may hang is never among it."""

from __future__ import annotations

from healing_desktop.sync.mounts import Mount
from healing_desktop.sync.volumes import Volume, volumes, volumes_by_letter, volumes_of


def test_sticks_and_disks_where_a_desktop_mounts_them() -> None:
    found = volumes_of(
        (
            Mount("1", "/", "ext4", "/dev/sda2"),
            Mount("2", "/media/anna/STICK", "vfat", "/dev/sdb1"),
            Mount("3", "/run/media/anna/Grote schijf", "ext4", "/dev/sdc1"),
            Mount("4", "/mnt/usb", "exfat", "/dev/sdd1"),
            Mount("5", "/media/ntfs", "fuseblk", "/dev/sde1"),
            Mount("6", "/home", "ext4", "/dev/sda3"),
            Mount("7", "/media", "tmpfs", "tmpfs"),
        )
    )
    places = {"/media/anna/STICK", "/run/media/anna/Grote schijf", "/mnt/usb", "/media/ntfs"}
    assert {volume.place for volume in found} == places


def test_a_share_is_none_wherever_it_is_mounted() -> None:
    kinds = ("nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse", "davfs", "9p", "autofs", "ceph")
    shares = tuple(Mount(str(n), f"/media/anna/{kind}", kind, "server:/x") for n, kind in enumerate(kinds))
    assert volumes_of(shares) == frozenset()
    assert volumes_of((Mount("1", "/media/x", "fuseblk", "server:/x"),)) == frozenset()
    assert volumes_of((Mount("1", "/media/x", "fuse.rclone", "/dev/fuse"),)) == frozenset()


def test_the_same_stick_again_is_another_one() -> None:
    first = volumes_of((Mount("40", "/media/anna/STICK", "vfat", "/dev/sdb1"),))
    assert volumes_of((Mount("41", "/media/anna/STICK", "vfat", "/dev/sdb1"),)).isdisjoint(first)


class Letters:
    """C: the system, D: another disk, E: a stick, F: a drive for discs, Z: a share that would hang."""

    def __init__(self) -> None:
        self.kinds = {"C:\\": 3, "D:\\": 3, "E:\\": 2, "F:\\": 5, "Z:\\": 4}

    def GetLogicalDrives(self) -> int:
        return sum(1 << ord(root[0]) - ord("A") for root in self.kinds)

    def GetDriveTypeW(self, root: str) -> int:
        return self.kinds[root]


def test_letters_of_windows() -> None:
    assert volumes_by_letter(Letters(), "c:") == {Volume("D:\\"), Volume("E:\\")}


def test_this_computer_is_asked_without_a_fault() -> None:
    assert isinstance(volumes(), frozenset)
