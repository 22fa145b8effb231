"""What a person can do next about each ending of a sync: one thing first, perhaps others beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from healing_desktop.sync.outcomes import OutcomeKind

# "again": the same place once more; "choose": another place; "news": what changed; "copy": words for whoever has to be
# told; "" first: all is well.
Step = Literal["", "again", "choose", "news", "copy"]

NEXT: dict[OutcomeKind, tuple[Step, ...]] = {
    "up-to-date": ("", "again", "choose"),
    "available": ("again",),
    "updated": ("news",),
    "older-than-mine": ("", "again", "choose"),
    "offline": ("again", "choose"),
    "proxy-asks-password": ("again", "choose"),
    "network-asks-login": ("again", "choose"),
    "not-trusted": ("again", "copy"),
    "no-edition-there": ("choose", "again"),
    "clock-wrong": ("again",),
    "signature-wrong": ("copy", "choose"),
    "no-space": ("again",),
    "not-writable": ("again", "copy"),
    "program-too-old": ("copy",),
    "expired": ("choose", "again"),
    "rejected": ("again", "copy"),
    "far-fewer": ("again", "copy"),
    "busy": ("again",),
    "cancelled": ("again", "choose"),
    "broken-off": ("again", "copy"),
    "no-key": ("copy",),
}
