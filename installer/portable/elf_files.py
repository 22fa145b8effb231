"""What programs and libraries ask for when they are loaded, as `readelf` tells it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def elf_files(folder: Path) -> tuple[Path, ...]:
    """Links are left out: what they point at is told by itself."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink())
    return tuple(file for file in files if _starts_as_elf(file))


def needed(files: Iterable[Path]) -> dict[Path, frozenset[str]]:
    """The names of libraries each of them asks for."""
    asked = tuple(files)
    told = subprocess.run(("readelf", "-dW", *map(str, asked)), capture_output=True, text=True, check=True).stdout
    if len(asked) == 1:
        return {asked[0]: frozenset(_NEEDED.findall(told))}
    found: dict[Path, frozenset[str]] = {}
    for part in told.split("\nFile: ")[1:]:
        name, _, rest = part.partition("\n")
        found[Path(name.strip())] = frozenset(_NEEDED.findall(rest))
    return found


def _starts_as_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"
