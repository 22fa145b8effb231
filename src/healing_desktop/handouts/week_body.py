"""What a week of meetings says."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.handouts.blocks import FactBlock


@dataclass(frozen=True, slots=True)
class MeetingBlock:
    """One meeting. `cautions`: why to call first, each a phrase."""

    time: str
    name: str
    kind: str
    notice: FactBlock | None
    where: FactBlock | None
    contact: FactBlock
    cautions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayBlock:
    """A day on which groups meet, by the clock."""

    title: str
    meetings: tuple[MeetingBlock, ...]


@dataclass(frozen=True, slots=True)
class WeekBody:
    """`asked`: what the week was asked for; `rest`: what is not in it."""

    title: str
    asked: FactBlock | None
    days: tuple[DayBlock, ...]
    rest: tuple[str, ...]
