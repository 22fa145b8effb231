"""A question as the program understands it: chips, and the words that are left for full text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

CHIP_TYPES = (
    "theme", "kind", "place", "distance", "language", "audience", "age", "sex", "day", "time", "period",
    "cost", "attending", "enrolment", "step_free", "led_by", "organization", "text",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chip:
    """One understood part. `value` is a stable code, the same whatever language it was typed in;
    `typed` the visitor's words."""

    type: str
    value: str
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A point in WGS84 and the codes of the areas that hold it ("municipality:44021", "region:Flanders", ...)."""

    latitude: float
    longitude: float
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question. `origin` is where distances are measured from: the typed place, else the desk's own;
    `origin_typed` tells which."""

    text: str = ""
    chips: tuple[Chip, ...] = ()
    words: tuple[str, ...] = ()
    unrecognised: tuple[str, ...] = ()
    origin: Point | None = None
    origin_typed: bool = False
    danger: str | None = None

    def of_type(self, chip_type: str) -> tuple[Chip, ...]:
        return tuple(chip for chip in self.chips if chip.type == chip_type)

    def without(self, chips: Iterable[Chip]) -> Query:
        gone = set(chips)
        return replace(self, chips=tuple(chip for chip in self.chips if chip not in gone))

    @property
    def is_empty(self) -> bool:
        return not self.chips and not self.words


@dataclass(frozen=True, slots=True)
class Widened:
    """What was left out so that something could be found, and why."""

    dropped: tuple[Chip, ...]
    reason: str
