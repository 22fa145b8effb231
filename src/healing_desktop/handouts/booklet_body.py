"""What the booklet of a town says, page after page."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.handouts.blocks import CrisisSection, FactBlock, LineBlock, MapLabel


@dataclass(frozen=True, slots=True)
class BookletEntry:
    """One group in a few lines; `number` is also on the map. `last`: the words that stand together on one line: price,
    languages; `warning` where one has to call first, else `checked`."""

    number: int
    name: str
    notice: FactBlock | None
    what: FactBlock
    facts: tuple[FactBlock, ...]
    last: str
    checked: str
    warning: str


@dataclass(frozen=True, slots=True)
class NumberedName:
    """A group that stands elsewhere in the booklet."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """The groups of a theme, and those that have it besides their own; `language` and `note` are set when the title is
    not in the language of the page."""

    title: str
    entries: tuple[BookletEntry, ...]
    also: tuple[NumberedName, ...]
    language: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme that is nobody's first, and its groups; `language` and `note` as of a chapter."""

    title: str
    groups: tuple[NumberedName, ...]
    language: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """On the map, in millimetres from its left upper corner; `several`: a letter that stands for more groups."""

    x: float
    y: float
    text: str
    several: bool


@dataclass(frozen=True, slots=True)
class Legend:
    """What a letter stands for."""

    letter: str
    text: str
    numbers: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The map of a booklet: land and borders as an SVG drawing, what stands on it, and the words under it. `scale`: the
    length of its bar in millimetres, and what that is."""

    title: str
    svg: str
    alt: str
    width: float
    height: float
    dots: tuple[Dot, ...]
    labels: tuple[MapLabel, ...]
    scale: tuple[float, str]
    words: tuple[str, ...]
    legend: tuple[Legend, ...]
    attribution: str


@dataclass(frozen=True, slots=True)
class DoorBlock:
    """A network or a welfare centre. `towns`: for whom, where the booklet is about several municipalities."""

    name: str
    towns: str
    contact: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoorsSection:
    """The doors of one kind."""

    title: str
    who_for: str
    doors: tuple[DoorBlock, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A page of running words."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """`drawing`: Belgium with the places, as SVG; "" without a map."""

    place: str
    subtitle: str
    count: str
    month: str
    centre: str
    drawing: str
    alt: str


@dataclass(frozen=True, slots=True)
class BookletBody:
    """`themes`: those that are nobody's first. `help_now`: a few words before the lines at the
    foot. `see_also`, `notes`, `contents`: headings."""

    cover: Cover
    help_now: str
    contents: str
    how: Section
    map: Overview | None
    chapters: tuple[Chapter, ...]
    see_also: str
    themes_title: str
    themes_how: str
    themes: tuple[Theme, ...]
    region_title: str
    region: tuple[DoorsSection, ...]
    lines_title: str
    danger: LineBlock | None
    lines: tuple[CrisisSection, ...]
    about: Section
    notes: str
