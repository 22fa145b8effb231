"""What can go wrong on the way to paper, as values; words: "outcome-handout-<reason>",
"outcome-save-<reason>", "warning-<reason>"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RefusedReason = Literal[
    "nothing-chosen", "too-many", "letters", "no-fonts", "layout", "no-article", "no-kinds", "fold-two-languages",
    "fold-booklet-only", "paper",
]  # fmt: skip
WarningReason = Literal[
    "qr-left-out", "qr-web-instead", "qr-phone-instead", "qr-impossible",
    "points-at-screen", "emoji", "long-sentence", "open-lead-in", "unknown-number", "too-thick",
    "logo-left-out", "no-longer-listed",
]  # fmt: skip
NotSavedReason = Literal["no-space", "read-only", "not-allowed", "no-folder", "is-folder", "failed"]


@dataclass(frozen=True, slots=True)
class Refused:
    """No handout, and why. `detail` is for the local log, never for the screen; `sentence` says it to people, where
    the reason alone does not tell enough."""

    reason: RefusedReason
    detail: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PrintWarning:
    """What somebody should look at before printing; it can be printed all the same. `words`: what it is about."""

    reason: WarningReason
    words: str = ""


@dataclass(frozen=True, slots=True)
class NotSaved:
    """`file` was not written; what stood there before still does."""

    reason: NotSavedReason
    file: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PaperStep:
    """How a sheet that is printed at once gets on: so many `pages` are going out, were `sent`, or are not, and why:
    no-printer, paper (none, or stuck), stopped, failed, pages, refused."""

    pages: int = 0
    sent: bool = False
    trouble: str = ""
