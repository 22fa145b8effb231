"""Who looks on while a source is read: told how far it is, and asked whether to go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Step = Literal["asking", "fetching", "building", "comparing"]


class Cancelled(Exception):  # noqa: N818  a wish, not an error
    """A person asked to stop."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """`progress(bytes so far, bytes of the file)` is called in the thread that reads; `cancelled` often; `step` once
    for each part of the work that begins."""

    progress: Callable[[int, int], None] = lambda _so_far, _of: None
    cancelled: Callable[[], bool] = lambda: False
    step: Callable[[Step], None] = lambda _step: None

    def on(self) -> None:
        """Raises Cancelled when that is wished."""
        if self.cancelled():
            raise Cancelled
