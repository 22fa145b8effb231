"""Finds the other Pythons of this machine: `python other_pythons.py 3.12` prints a path, or nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path


def find(version: str, home: Path | None = None) -> Path | None:
    """A Python of that version that really starts: from PATH, else from pyenv's folder."""
    on_path = shutil.which(f"python{version}")
    pyenv = sorted(((home or Path.home()) / ".pyenv" / "versions").glob(f"{version}.*/bin/python{version}"))
    for candidate in ([Path(on_path)] if on_path else []) + pyenv[::-1]:
        question = "import sys; print('%d.%d' % sys.version_info[:2])"
        answer = subprocess.run([candidate, "-c", question], capture_output=True, text=True, check=False)
        if answer.stdout.strip() == version:
            return candidate
    return None


if __name__ == "__main__":
    sys.stdout.write(str(find(sys.argv[1]) or ""))
