"""What a tear-off sheet says: its groups, and what stands on the strips of each."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.handouts.blocks import GroupBlock


@dataclass(frozen=True, slots=True)
class StripBlock:
    """What somebody takes along in a closed hand; `number`: `reach` is a telephone number, never to be broken."""

    title: str
    place: str
    reach: str
    number: bool


@dataclass(frozen=True, slots=True)
class TearOffBody:
    """`strips` has one block for each group, printed on all strips of its language."""

    groups: tuple[GroupBlock, ...]
    strips: tuple[StripBlock, ...]
