"""Writes the list of files for makensis, sorted: the order in a folder of the disk is another on each machine.

    python -m installer.windows.nsis_files PAYLOAD VERSION FILE.nsh

Prints `INSTALLED_KB NEEDED_MB`: what is installed, and what a disk must have free for it and for its unpacking.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

from installer.windows.sizes import size_of


def nsis_files(payload: Path, version: str) -> str:
    """Each folder, then what lies in it."""
    folders: dict[str, list[str]] = defaultdict(list)
    for file in payload.rglob("*"):
        if file.is_file():
            place = file.relative_to(payload)
            folders["\\".join(place.parent.parts)].append(place.as_posix())
    lines = []
    for folder in sorted(folders):
        lines.append(f'SetOutPath "{literal(f"new-{version}", folder)}"')
        lines += [f'File "{payload.resolve().as_posix()}/{name}"' for name in sorted(folders[folder])]
    return "\n".join(lines) + "\n"


def literal(*names: str) -> str:
    """A place beneath the folder of the installation; a dollar in a name is no variable."""
    return "\\".join(("$INSTDIR", *(name.replace("$", "$$") for name in names if name)))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    Path(sys.argv[3]).write_text(nsis_files(folder, sys.argv[2]), encoding="utf-8")
    size = size_of(folder)
    print(size // 1024, round(size * 1.2 / 1e6))
