"""The list of what a package holds, sorted: mode, size, SHA-256, place. Two builds of the same sources give the same.

python -m installer.portable.file_list FOLDER > LIST
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path


def file_list(folder: Path) -> Iterator[str]:
    """A line for each file and link."""
    for path in sorted(folder.rglob("*"), key=lambda found: found.relative_to(folder).as_posix()):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield f"link {'-':>10} {'-':64} {place} -> {path.readlink()}"
        elif path.is_file():
            content = path.read_bytes()
            yield f"{path.stat().st_mode & 0o777:o}  {len(content):>10} {hashlib.sha256(content).hexdigest()} {place}"


if __name__ == "__main__":
    for line in file_list(Path(sys.argv[1])):
        print(line)
