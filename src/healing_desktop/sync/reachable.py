"""Whether a folder on a network answers at all. A share whose server is gone would hold whoever opens it for minutes,
or for ever; a local folder is not asked."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import PureWindowsPath

from healing_desktop.sync.mounts import Mount, mount_of, mounts

SECONDS = 4.0
_STAT = ("stat", "-L", "--")
_SHARES = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "glusterfs", "lustre", "ncpfs", "autofs",
}  # fmt: skip
_SMB_PORT = 445


def is_reachable(source: str) -> bool:
    """Within some seconds. `source`: the path of a folder or a file, as it was typed."""
    if sys.platform == "win32":
        host = host_of(source, _mapped)
        return host is None or _answers(host, _SMB_PORT)
    # Links are left: to follow them would be to ask.
    path = os.path.abspath(source)  # noqa: PTH100
    mount = mount_of(path, mounts())
    return mount is None or not is_share(mount) or _stat_comes_back(path)


def is_share(mount: Mount) -> bool:
    """Of a network, or of a program in between that may be one."""
    return mount.kind in _SHARES or mount.kind.startswith("fuse.")


def host_of(source: str, mapped: Callable[[str], str]) -> str | None:
    r"""The computer that \\computer\share\... names, also behind a letter: `mapped("Z:")` is "" or \\computer\share.
    None for a disk of one's own, and for a share over the web, which has another port."""
    drive = PureWindowsPath(source).drive
    if len(drive) == 2:
        drive = mapped(drive)
    if not drive.startswith("\\\\"):
        return None
    host = drive[2:].split("\\")[0]
    return None if host in (".", "?", "") or "@" in host else host


def _answers(host: str, port: int, seconds: float = SECONDS) -> bool:
    try:
        with socket.create_connection((host, port), seconds):
            return True
    except OSError:
        return False


def _stat_comes_back(path: str, command: Sequence[str] = _STAT, seconds: float = SECONDS) -> bool:
    """A process of its own asks: it is left alone when the system does not let it go. That nothing is there is an
    answer too."""
    try:
        process = subprocess.Popen([*command, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        return True
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        with suppress(subprocess.TimeoutExpired):
            process.wait(1)
        return False
    return True


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def _mapped(letter: str) -> str:
        name = ctypes.create_unicode_buffer(1024)
        size = wintypes.DWORD(len(name))
        failed = ctypes.windll.mpr.WNetGetConnectionW(letter, name, ctypes.byref(size))
        return "" if failed else name.value
