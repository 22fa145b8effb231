"""What the package needs of the system: libraries that are taken out of the bundle because Debian has the same ones,
and the packages of all that is asked for from outside.

    python -m installer.debian.dependencies ROOT            prints the line "Depends"
"""

from __future__ import annotations

import filecmp
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from installer.portable.elf_files import elf_files, needed

SYSTEM = Path("/usr/lib/x86_64-linux-gnu")
PLACES = (SYSTEM, SYSTEM / "pulseaudio", SYSTEM / "nss")
# Opened by name, so that no scan can see them; their own libraries come along with them.
OPENED_BY_NAME = {
    "libssl.so.3": "libssl3",
    "libnss3.so": "libnss3",
    "libudev.so.1": "libudev1",
    "libcups.so.2": "libcups2",
}
ALSO = ("tzdata",)
# The voice of the computer is recommended, not needed.
NOT_NEEDED = "libqtexttospeech_speechd.so"


def take_out_what_debian_has(root: Path) -> list[str]:
    """The names of the libraries that are byte for byte those of a package of this system."""
    inside = root / "usr/lib/healing-desktop/_internal"
    gone = []
    for file in sorted(inside.glob("lib*.so*")):
        of_system = next((place for place in PLACES if (place / file.name).exists()), SYSTEM) / file.name
        if not file.is_symlink() and of_system.exists() and filecmp.cmp(file, of_system, shallow=False):
            file.unlink()
            gone.append(file.name)
    for file in [
        *inside.glob("*.chk"),
        *inside.glob("libnss*.so"),
        *inside.glob("libfreebl*.so"),
        *inside.glob("libsoftokn3.so"),
    ]:
        # Halves of libnss3, which looks for them beside itself.
        file.unlink()
    return gone


def missing(root: Path) -> set[str]:
    """Names that neither the package nor this system has."""
    files = (file for file in elf_files(root) if file.name != NOT_NEEDED)
    here = {file.name for file in root.rglob("*.so*")}
    asked = set().union(*needed(files).values())
    return {name for name in asked - here if not (SYSTEM / name).exists() and not name.startswith("ld-linux")}


def depends(root: Path) -> str:
    """As `dpkg-shlibdeps` maps libraries to packages and the versions that have what is used."""
    files = tuple(file for file in elf_files(root) if file.name != NOT_NEEDED)
    private = sorted({str(file.parent) for file in files})
    with tempfile.TemporaryDirectory() as scratch:
        (Path(scratch) / "debian").mkdir()
        (Path(scratch) / "debian/control").write_text(
            "Source: healing-desktop\n\nPackage: healing-desktop\nArchitecture: any\n"
        )
        told = subprocess.run(
            ("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{folder}" for folder in private),
             *(f"-e{file}" for file in files)),
            cwd=scratch, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
    line = next((line for line in told.stdout.splitlines() if line.startswith("shlibs:Depends=")), "")
    if told.returncode or not line:
        raise SystemExit("\n".join(line for line in told.stderr.splitlines() if "warning:" not in line))
    packages = line.removeprefix("shlibs:Depends=").split(", ")
    known = {package.split()[0] for package in packages}
    return ", ".join([*packages, *(name for name in (*OPENED_BY_NAME.values(), *ALSO) if name not in known)])


if __name__ == "__main__":
    tree = Path(sys.argv[1]).resolve()
    take_out_what_debian_has(tree)
    if lacking := missing(tree):
        raise SystemExit(f"Neither shipped nor of this system: {', '.join(sorted(lacking))}")
    print(depends(tree))
