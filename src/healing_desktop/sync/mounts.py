"""Which file systems are mounted where, from the system's own table: no file system is touched to find out, for one
that is on a network and gone would hold whoever asks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

TABLE = Path("/proc/self/mountinfo")
_ESCAPE = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """`number`: another one each time something is mounted; `device`: "/dev/sdb1", "//server/share", "server:/path"."""

    number: str
    place: str
    kind: str
    device: str


def mounts(table: Path = TABLE) -> tuple[Mount, ...]:
    """In the order of mounting; none where the system keeps no such table."""
    try:
        lines = table.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    return tuple(mount for line in lines if (mount := _mount(line)) is not None)


def mount_of(path: str, known: Iterable[Mount]) -> Mount | None:
    """The one that `path`, absolute, lies on; the last of those that hide each other."""
    at = PurePosixPath(path)
    holding = [mount for mount in known if at.is_relative_to(mount.place)]
    longest = max((len(PurePosixPath(mount.place).parts) for mount in holding), default=0)
    return next((mount for mount in reversed(holding) if len(PurePosixPath(mount.place).parts) == longest), None)


def _mount(line: str) -> Mount | None:
    """36 35 8:17 / /media/anna/STICK rw,nosuid - vfat /dev/sdb1 rw"""
    left, dash, right = line.partition(" - ")
    before, after = left.split(" "), right.split(" ")
    if not dash or len(before) < 5 or len(after) < 2:
        return None
    return Mount(before[0], _plain(before[4]), after[0], _plain(after[1]))


def _plain(text: str) -> str:
    """Blanks are written as \\040."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 8)), text)
