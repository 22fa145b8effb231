"""What can go wrong on the way to paper, as values; words: "outcome-handout-<reason>", "outcome-save-<reason>"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RefusedReason = Literal["nothing-chosen", "too-many", "letters", "no-fonts", "layout"]
NotSavedReason = Literal["no-space", "read-only", "not-allowed", "no-folder", "is-folder", "failed"]


@dataclass(frozen=True, slots=True)
class Refused:
    """No handout, and why. `detail` is for the local log, never for the screen."""

    reason: RefusedReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NotSaved:
    """`file` was not written; what stood there before still does."""

    reason: NotSavedReason
    file: str
    detail: str = ""
