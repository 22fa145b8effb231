"""The wheels of Windows, as locked, and of them only what the program itself needs."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from email.parser import BytesParser
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

from installer.windows.qt_parts import NEVER_OPENED, NOT_SHIPPED

WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "python_version": "3.11",
           "python_full_version": "3.11.9", "platform_machine": "AMD64", "implementation_name": "cpython",
           "platform_python_implementation": "CPython", "extra": ""}  # fmt: skip


def fetch_wheels(lock: Path, cache: Path) -> list[Path]:
    """Everything that the lock names, for 64-bit Windows, held against its hashes."""
    folder = cache / "wheels"
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "-qq", "--no-deps", "--require-hashes", "--only-binary=:all:",
         "--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp", "--dest", str(folder),
         "--requirement", str(lock)],
        check=True,
    )  # fmt: skip
    lines = re.findall(r"^([\w.-]+)==([\w.]+)", lock.read_text(encoding="utf-8"), re.MULTILINE)
    locked = {f"{name}-{version}" for name, version in lines}
    files = sorted(folder.glob("*.whl"))
    return [file for file in files if "-".join((plain(file), file.name.split("-")[1])) in locked]


def plain(wheel: Path) -> str:
    """The name of its package as a lock writes it."""
    return re.sub(r"[-_.]+", "-", wheel.name.split("-")[0]).lower()


def needed(own: Path, wheels: list[Path]) -> list[Path]:
    """Of `wheels`, those that the program's own wheel asks for, and those that these ask for."""
    at_hand = {plain(wheel): wheel for wheel in wheels}
    found: dict[str, Path] = {}
    waiting = [(own, frozenset[str]())]
    while waiting:
        wheel, extras = waiting.pop()
        for requirement in asked_by(wheel, extras):
            name = re.sub(r"[-_.]+", "-", requirement.name).lower()
            if name in NOT_SHIPPED:
                continue
            if name not in found or requirement.extras:
                waiting.append((at_hand[name], frozenset(requirement.extras)))
            found[name] = at_hand[name]
    return sorted(found.values())


def asked_by(wheel: Path, extras: frozenset[str]) -> list[Requirement]:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        head = BytesParser().parsebytes(archive.read(name))
    asked = [Requirement(line) for line in head.get_all("Requires-Dist", ())]
    return [
        one
        for one in asked
        if one.marker is None or any(one.marker.evaluate({**WINDOWS, "extra": extra}) for extra in ("", *extras))
    ]


def unpack(wheel: Path, site: Path) -> int:
    """Without what is never opened. How many bytes the whole of it has."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            if entry.is_dir() or (place := placed(entry.filename)) is None:
                continue
            target = site / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(entry))
        return sum(entry.file_size for entry in archive.infolist())


def placed(name: str) -> str | None:
    """Where a file of a wheel goes; None for one that stays away."""
    path = PurePosixPath(name)
    if path.parts[0].endswith(".data"):
        if path.parts[1] not in {"purelib", "platlib"}:
            return None
        path = PurePosixPath(*path.parts[2:])
    return None if any(fnmatchcase(path.as_posix(), rule) for rule in NEVER_OPENED) else path.as_posix()
