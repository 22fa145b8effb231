"""Run tests where there is no network: a namespace of their own, without any interface that is up."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# First as the administrator may, then as anybody may where the system allows it.
WAYS = (("unshare", "--net"), ("unshare", "--map-root-user", "--net"))
INTERFACES = "import socket; print(','.join(name for _, name in socket.if_nameindex()))"


def way_without_network() -> tuple[str, ...] | None:
    """The command that takes the network away here; None when none is permitted."""
    if not shutil.which("unshare"):
        return None
    for way in WAYS:
        tried = subprocess.run([*way, "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return way
    return None


def interfaces_within(way: tuple[str, ...]) -> set[str]:
    """The network interfaces that a program sees there."""
    said = subprocess.run(
        [*way, sys.executable, "-c", INTERFACES], capture_output=True, text=True, check=True
    ).stdout.strip()
    return set(said.split(",")) - {""}


def run_tests(way: tuple[str, ...], root: Path, *arguments: str, timeout: int = 600) -> tuple[int, str]:
    """Run pytest there; its exit code and what it said."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    command = [*way, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *arguments]
    run = subprocess.run(command, cwd=root, env=clean, capture_output=True, text=True, check=False, timeout=timeout)
    return run.returncode, run.stdout + run.stderr
