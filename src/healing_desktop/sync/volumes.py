"""Sticks and other local disks that may have been plugged in. Shares of a network are none: a dead one would hold
whoever looks at it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol

from healing_desktop.sync.mounts import Mount, mounts

# Where a desktop, or whoever looks after a computer, puts what is plugged in.
_PLACES = tuple(map(PurePosixPath, ("/media", "/run/media", "/mnt")))
_LOCAL = {
    "vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs", "hfsplus",
    "iso9660", "udf",
}  # fmt: skip
_REMOVABLE, _FIXED = 2, 3


@dataclass(frozen=True, slots=True)
class Volume:
    """`place`: its top folder; `mark`: another one when it is plugged in again, where the system tells so."""

    place: str
    mark: str = ""


class Drives(Protocol):
    """What Windows knows of its letters, without touching what is behind them."""

    def GetLogicalDrives(self) -> int: ...  # noqa: N802  the name that it has there

    def GetDriveTypeW(self, root: str) -> int: ...  # noqa: N802


def volumes() -> frozenset[Volume]:
    """Those of this computer now. Quick; nothing on them is read."""
    if sys.platform == "win32":
        import ctypes

        return volumes_by_letter(ctypes.windll.kernel32, os.environ.get("SYSTEMDRIVE", "C:"))
    return volumes_of(mounts())


def volumes_of(found: tuple[Mount, ...]) -> frozenset[Volume]:
    """Linux: local file systems on a device, where plugged things are mounted."""
    return frozenset(
        Volume(mount.place, mount.number)
        for mount in found
        if mount.kind in _LOCAL
        and mount.device.startswith("/dev/")
        and any(place in PurePosixPath(mount.place).parents for place in _PLACES)
    )


def volumes_by_letter(drives: Drives, system: str) -> frozenset[Volume]:
    """Windows: sticks, and disks but the one of the system."""
    letters = drives.GetLogicalDrives()
    roots = [f"{chr(ord('A') + bit)}:\\" for bit in range(26) if letters >> bit & 1]
    own = f"{system[:1].upper()}:\\"
    kinds = {root: drives.GetDriveTypeW(root) for root in roots}
    return frozenset(
        Volume(root) for root, kind in kinds.items() if kind == _REMOVABLE or (kind == _FIXED and root != own)
    )
