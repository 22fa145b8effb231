"""The pieces a handout is put together from: one entry, one fact, one telephone line, all in finished words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class FactBlock:
    """One labelled fact; `language` is set when its text is not in the language of the page, `note` says so."""

    key: str
    label: str
    text: str
    unknown: bool = False
    language: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A QR code of `modules` x `modules` squares as an SVG drawing; `words` say in print what it opens."""

    target: str
    words: str
    alt: str
    svg: str
    modules: int


@dataclass(frozen=True, slots=True)
class MapLabel:
    """A word on a map, 12 points high: where it begins, has its middle or ends, in millimetres from the left and the
    top; `y` is the middle of its line, `angle` turns it around its middle, in degrees with the clock."""

    x: float
    y: float
    text: str
    anchor: Literal["left", "middle", "right"]
    angle: float = 0
    strong: bool = False


@dataclass(frozen=True, slots=True)
class MapBlock:
    """A small map as an SVG drawing of `width` x `height` millimetres, with the words that typst sets on it; `caption`
    says what it shows and how exactly, `attribution` whose it is."""

    svg: str
    alt: str
    caption: str
    attribution: str
    width: float
    height: float
    labels: tuple[MapLabel, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """What the team of the centre wrote, who and when."""

    text: str
    when: str


@dataclass(frozen=True, slots=True)
class GroupBlock:
    """One entry in the order of reading (P4); `warning` is said as large as the text, `source` lines are smaller.
    `next_language` and `alert_language` are set when those texts are not in the language of the page, and the notes say
    so. `notes`: of the centre, for staff, only where they were asked
    for; `notes_language` as those of the other texts."""

    name: str
    gloss: str
    kind: str
    what: FactBlock
    alert: str
    who_for: tuple[FactBlock, ...]
    next_label: str
    next_text: str
    next_known: bool
    later: str
    step: str
    facts: tuple[FactBlock, ...]
    warning: str
    source: tuple[str, ...]
    qr: QrBlock | None = None
    map: MapBlock | None = None
    next_language: str | None = None
    next_note: str = ""
    alert_language: str | None = None
    alert_note: str = ""
    notes_label: str = ""
    notes: tuple[NoteBlock, ...] = ()
    notes_language: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A few words in a language that need not be that of the page."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class LineBlock:
    """One telephone line: number, what it is for, and on the crisis card its name, hours and price. `language` is that
    of its words where it is not the page's, `also` says the need in more languages, `spoken` which language the line
    speaks, in that language."""

    number: str
    need: str
    name: str = ""
    details: str = ""
    language: str | None = None
    also: tuple[Said, ...] = ()
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class CrisisBox:
    """The box at the foot of every page: a few lines and the date on which their numbers were checked. `titles`: the
    title part by part, where it is not in the language of the page; `hours` those that all the lines share."""

    title: str
    lines: tuple[LineBlock, ...]
    checked: str
    titles: tuple[Said, ...] = ()
    hours: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class CrisisSection:
    """The lines of one language on the crisis card, in that language."""

    title: str
    language: str
    lines: tuple[LineBlock, ...]


@dataclass(frozen=True, slots=True)
class GroupsBody:
    """Of a card and a sheet."""

    groups: tuple[GroupBlock, ...]


@dataclass(frozen=True, slots=True)
class CrisisBody:
    """Of a crisis card."""

    danger: LineBlock | None
    sections: tuple[CrisisSection, ...]


def fact_blocks(part: object) -> Iterator[FactBlock]:
    """Every fact in a body, in the order in which it is written."""
    if isinstance(part, FactBlock):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from fact_blocks(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from fact_blocks(getattr(part, field.name))
