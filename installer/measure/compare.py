"""Sizes, times and memory of the packages, each beside the Debian package of Kiwix on the same machine.

    python -m installer.measure.compare [ROUNDS] > TABLE.md

As root, with both packages in out/installer, and kiwix, xdotool, xvfb and debootstrap installed. HEALING_CHROOT=FOLDER
for the bare Debian in which the time of installing is taken.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from installer.measure.install_time import install
from installer.measure.started_program import Start, started
from installer.portable.version import version

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "out" / "installer"
PACKAGE = OUT / f"healing-desktop_{version()}_amd64.deb"
PORTABLE = OUT / f"healing-desktop-{version()}-linux-x86_64.tar.xz"
OF_KIWIX = ("kiwix", "libicu", "libkiwix", "libqt5", "libxapian", "libzim", "qt")


def main(rounds: int) -> None:
    """Prints the two tables."""
    print("| | package | installed | time to install on a bare Debian | the package alone |\n|---|---|---|---|---|")
    times = _times_to_install(rounds)
    for name, package, installed in sizes():
        print(f"| {name} | {package:.0f} MB | {installed:.0f} MB | {times.get(name, '- | -')} |")
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(("dpkg-deb", "-x", str(PACKAGE), scratch), check=True)
        _print_starts(rounds, _programs(Path(scratch) / "usr/lib/healing-desktop/healing-desktop"))


def _programs(installed: Path) -> Mapping[str, Sequence[str]]:
    """Whoever says a language is asked nothing: the desk with its map stands there at once."""
    return {
        "installed": (str(installed),),
        "installed, the desk with its map": (str(installed), "--language", "en"),
        "from source": (sys.executable, "-m", "healing_desktop"),
        "Kiwix": ("kiwix-desktop",),
    }


def _times_to_install(rounds: int) -> dict[str, str]:
    told: dict[str, str] = {}
    for name, package in (("Debian package", PACKAGE), ("Kiwix with the Qt and the web engine it needs", "kiwix")):
        tries = [install(package) for _ in range(rounds)]
        seconds, alone = (median(getattr(one, what) for one in tries) for what in ("seconds", "alone"))
        told[name] = f"{seconds:.1f} s ({tries[0].packages} packages) | {alone:.1f} s"
    return {**told, "portable": f"{median(_unpacked() for _ in range(rounds)):.1f} s to unpack | -"}


def _unpacked() -> float:
    with tempfile.TemporaryDirectory(dir=OUT) as folder:
        os.sync()
        begun = time.monotonic()
        subprocess.run(("tar", "-C", folder, "-xf", str(PORTABLE)), check=True)
        return time.monotonic() - begun


def _print_starts(rounds: int, programs: Mapping[str, Sequence[str]]) -> None:
    measured: dict[tuple[str, bool], list[Start]] = {}
    for _ in range(rounds):
        # In turns, so that a busy minute of the machine is everybody's.
        for name, command in programs.items():
            for cold in (True, False):
                measured.setdefault((name, cold), []).append(started(command, cold=cold))
    print(f"\nThe middle of {rounds} starts; cold: nothing of the disk in memory.\n")
    print("| | window, cold | window, warm | memory of all its processes, ten seconds later |\n|---|---|---|---|")
    for name in programs:
        first, again = (median(one.seconds for one in measured[name, kind]) for kind in (True, False))
        memory = median(one.megabytes for one in measured[name, False])
        print(f"| {name} | {first:.2f} s | {again:.2f} s | {memory:.0f} MB |")


def sizes() -> list[tuple[str, float, float]]:
    """(name, megabytes to fetch, megabytes on the disk)."""
    kiwix = _told("apt-cache", "show", "--no-all-versions", "kiwix")
    needs = float(_told("dpkg-deb", "-f", str(PACKAGE), "Installed-Size"))
    listed = (OUT / PORTABLE.name.replace(".tar.xz", ".files")).read_text(encoding="utf-8").splitlines()
    on_disk = sum(int(line.split()[1]) for line in listed if not line.startswith("link"))
    return [
        ("Debian package", PACKAGE.stat().st_size / 1e6, needs * 1.024 / 1e3),
        ("portable", PORTABLE.stat().st_size / 1e6, on_disk / 1e6),
        ("Kiwix, its own package", _field(kiwix, "Size") / 1e6, _field(kiwix, "Installed-Size") * 1.024 / 1e3),
        ("Kiwix with the Qt and the web engine it needs", *_with_what_it_needs("kiwix")),
    ]


def _with_what_it_needs(package: str) -> tuple[float, float]:
    """Its Qt, its web engine and itself; the base of the system is counted on neither side."""
    left_out = ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")
    names = _told("apt-cache", "depends", "--recurse", *(f"--no-{kind}" for kind in left_out), package).split("\n")
    own = sorted({name for name in names if name.startswith(OF_KIWIX)})
    parts = _told("apt-cache", "show", "--no-all-versions", *own).split("\n\n")
    return sum(_field(part, "Size") for part in parts) / 1e6, sum(
        _field(part, "Installed-Size") for part in parts
    ) * 1.024 / 1e3


def _field(shown: str, name: str) -> float:
    return float(next((line.split()[1] for line in shown.splitlines() if line.startswith(f"{name}:")), 0))


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
