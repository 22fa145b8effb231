"""A disk whose power can be cut: an ext4 file system in a file, mounted through a loop device.

What the file holds is what reached the device. A copy of it, made while nothing runs, is the disk after a power cut;
mounting the copy replays its journal, as the next start would. The system writes nothing back by itself meanwhile.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

_MEGABYTES = 24
# Neither the journal nor written pages go to the disk of their own accord: only what a program waits for.
_OPTIONS = "loop,commit=900,noatime"


@lru_cache(maxsize=1)
def why_not() -> str:
    """Why no disk can be made here, "" when one can."""
    if sys.platform != "linux":
        return "power cuts need Linux: NOT RUN"
    if os.geteuid() != 0:
        return "power cuts need root: NOT RUN"
    if shutil.which("mkfs.ext4") is None:
        return "power cuts need mkfs.ext4: NOT RUN"
    with TemporaryDirectory() as folder:
        try:
            with mounted(new_disk(Path(folder) / "disk"), Path(folder) / "at"):
                return ""
        except subprocess.CalledProcessError as refused:
            return f"power cuts need loop devices: NOT RUN ({refused.stderr.decode().strip()})"


def new_disk(image: Path) -> Path:
    with image.open("wb") as file:
        file.truncate(_MEGABYTES << 20)
    _run("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(image))
    return image


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    at.mkdir(exist_ok=True)
    _run("mount", "-o", _OPTIONS, str(image), str(at))
    try:
        yield at
    finally:
        _run("umount", str(at))


def after_a_power_cut(image: Path, copy: Path) -> Path:
    """The disk as it would be. `image` is mounted, and nothing is writing there."""
    return Path(shutil.copyfile(image, copy))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
