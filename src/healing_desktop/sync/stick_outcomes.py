"""How writing a stick ended, each ending with one sentence under "outcome-stick-<kind>" in the Fluent catalogues."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import Literal

from healing_desktop.core.words import Words

StickKind = Literal[
    "written", "already-there", "stick-is-newer", "nothing-to-give", "not-newest", "full-missing", "expired",
    "clock-wrong", "no-space", "read-only", "taken-out", "no-folder", "busy", "cancelled", "no-key",
]  # fmt: skip
WELL: frozenset[StickKind] = frozenset(("written", "already-there"))

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE, errno.ENOTDIR, errno.ENOTCONN}
# Windows: not ready, general failure, no such device, I/O device, not connected.
_GONE_ON_WINDOWS = {21, 31, 433, 1117, 1167}


@dataclass(frozen=True, slots=True)
class StickOutcome:
    """`serial`: the edition on the stick (for "stick-is-newer" the one that lay there before); `place`: the folder
    that holds it; `bytes` written. `detail` is for the local log."""

    kind: StickKind
    serial: int | None = None
    place: str = ""
    bytes: int = 0
    detail: str = ""

    @property
    def well(self) -> bool:
        """The stick holds what this desk has."""
        return self.kind in WELL


def stick_sentence(outcome: StickOutcome, words: Words) -> str:
    return words(f"outcome-stick-{outcome.kind}", serial=str(outcome.serial))


def kind_of_stick_fault(fault: OSError) -> StickKind:
    """What a stick that refuses means for whoever holds it."""
    if fault.errno in _FULL:
        return "no-space"
    if fault.errno in _GONE or getattr(fault, "winerror", None) in _GONE_ON_WINDOWS:
        return "taken-out"
    return "read-only"
