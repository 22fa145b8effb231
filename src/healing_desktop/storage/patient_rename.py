"""A new file gets its name, also where a guard against viruses still holds it open to look at it (Windows)."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import sleep

TRIES = 6
SECONDS_BETWEEN = 0.2
# Elsewhere a refusal is meant, and waiting changes nothing.
GUARDED = os.name == "nt"


def rename_patiently(part: Path, file: Path, between: Callable[[], None] = lambda: None) -> None:
    """`part` takes the place of `file`. Blocks for a second at most: for a job, never for the thread of the window.
    `between` two tries may raise. OSError when the file is still held then."""
    for left in reversed(range(TRIES)):
        try:
            part.replace(file)
        except PermissionError:
            if not left or not GUARDED:
                raise
            between()
            sleep(SECONDS_BETWEEN)
        else:
            return
