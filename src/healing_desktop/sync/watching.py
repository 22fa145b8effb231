"""Who looks on while a source is read: told how far it is, and asked whether to go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):  # noqa: N818  a wish, not an error
    """A person asked to stop."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """`progress(bytes so far, bytes of the file)` is called in the thread that reads; `cancelled` often."""

    progress: Callable[[int, int], None] = lambda _so_far, _of: None
    cancelled: Callable[[], bool] = lambda: False

    def on(self) -> None:
        """Raises Cancelled when that is wished."""
        if self.cancelled():
            raise Cancelled
