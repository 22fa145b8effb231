"""How long a package takes to install on a bare Debian 12, all that it needs fetched before: no network is in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

TEST = Path(__file__).resolve().parents[1] / "test"
APT = ("apt-get", "install", "-y", "-q", "--no-install-recommends")


@dataclass(frozen=True, slots=True)
class Install:
    """`packages`: how many of them, with what it needs; `alone`: seconds for the package where all else is there."""

    seconds: float
    packages: int
    alone: float


def install(package: str | Path) -> Install:
    """`package`: a name that Debian knows, or a .deb. As root; CalledProcessError where it cannot be installed."""
    systems = Path(os.environ.get("HEALING_CHROOT") or Path(os.environ.get("TMPDIR", "/var/tmp")) / "healing-chroot")
    systems.mkdir(parents=True, exist_ok=True)
    subprocess.run((str(TEST / "clean_base.sh"), str(systems / "base")), check=True, stdout=subprocess.DEVNULL)
    root = systems / "installs"
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(("cp", "-a", "--reflink=auto", str(systems / "base"), str(root)), check=True)
    try:
        return _install(root, package)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _install(root: Path, package: str | Path) -> Install:
    name = str(package)
    if isinstance(package, Path):
        shutil.copy(package, root / "srv" / package.name)
        name = f"/srv/{package.name}"
    _quietly("chroot", str(root), *APT, "--download-only", name)
    archives = [*(root / "var/cache/apt/archives").glob("*.deb"), *(root / "srv").glob("*.deb")]
    seconds = _timed(root, *APT, name)
    own = next(f"/{file.relative_to(root)}" for file in archives if file.name.startswith(Path(name).name))
    return Install(seconds, len({file.name for file in archives}), _timed(root, "dpkg", "-i", own))


def _timed(root: Path, *command: str) -> float:
    os.sync()
    begun = time.monotonic()
    _quietly(str(TEST / "in_clean_system.sh"), str(root), *command)
    return time.monotonic() - begun


def _quietly(*command: str) -> None:
    # Nobody is there to answer a question.
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
