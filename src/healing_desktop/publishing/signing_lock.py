"""One step of a published folder at a time: two at once would sign two different things under one number."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from healing_desktop.sync.update_lock import update_lock


def signing_lock(folder: Path) -> AbstractContextManager[bool]:
    """Whether the step is ours to make; never waits. The file of the lock lies beside the folder, not in what is copied
    to the host. OSError when it cannot be made."""
    whole = folder.absolute()
    return update_lock(whole.with_name(f".{whole.name}.lock"))
