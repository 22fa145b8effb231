"""A question as the program understands it: chips, and the words that are left for full text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

CHIP_TYPES = (
    "theme", "kind", "place", "distance", "language", "audience", "age", "sex", "day", "time", "period",
    "cost", "attending", "enrolment", "step_free", "led_by", "entry", "organization", "text",
)  # fmt: skip


class Order(StrEnum):
    """What decides between two rows that fit equally well: the way to it, or the next meeting."""

    DISTANCE = "distance"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Chip:
    """One understood part. `value` is a stable code, the same whatever language it was typed in;
    `typed` the visitor's words."""

    type: str
    value: str
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A point in WGS84, the codes of the areas that hold it ("municipality:44021", "region:Flanders", ...) and the
    official languages there."""

    latitude: float
    longitude: float
    areas: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question. `origin` is where distances are measured from: the typed place, else the desk's own;
    `origin_typed` tells which. `area`: the province or region that was typed instead of a place ("province:Limburg"):
    no distances then. `corrections`: what was typed and the word it was taken for; `said`: all words, folded
    and corrected, in order."""

    text: str = ""
    chips: tuple[Chip, ...] = ()
    words: tuple[str, ...] = ()
    unrecognised: tuple[str, ...] = ()
    origin: Point | None = None
    origin_typed: bool = False
    danger: str | None = None
    corrections: tuple[tuple[str, str], ...] = ()
    said: tuple[str, ...] = ()
    area: str | None = None
    order: Order = Order.DISTANCE

    def of_type(self, chip_type: str) -> tuple[Chip, ...]:
        return tuple(chip for chip in self.chips if chip.type == chip_type)

    def without(self, chips: Iterable[Chip]) -> Query:
        gone = set(chips)
        return replace(self, chips=tuple(chip for chip in self.chips if chip not in gone))

    @property
    def is_empty(self) -> bool:
        return not self.chips and not self.words


@dataclass(frozen=True, slots=True)
class Near:
    """A municipality that has something that fits: `km` from the origin, how many entries."""

    nis: str
    km: float
    number: int


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways out of an empty answer: how many each dropped chip would give, what is nearest, what is online."""

    without: tuple[tuple[Chip, int], ...] = ()
    near: tuple[Near, ...] = ()
    online: int = 0


@dataclass(frozen=True, slots=True)
class Widened:
    """What was left out so that something could be found, and why."""

    dropped: tuple[Chip, ...]
    reason: str
