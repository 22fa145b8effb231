"""What a handout says, finished: every word, number and picture of it, before a single point of layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Template = Literal["card", "sheet", "crisis"]
Size = Literal["normal", "large", "very-large"]
Paper = Literal["a5", "a4"]

POINTS: dict[Size, int] = {"normal": 14, "large": 18, "very-large": 24}
MOST_GROUPS: dict[Template, int] = {"card": 1, "sheet": 3, "crisis": 0}


@dataclass(frozen=True, slots=True)
class HandoutOptions:
    """What the person at the desk chose. `paper` None: A4 for a sheet, else A5. `mono`: no colour at all."""

    language: str
    template: Template = "card"
    size: Size = "normal"
    paper: Paper | None = None
    mono: bool = False
    centre_name: str = ""

    @property
    def paper_chosen(self) -> Paper:
        return self.paper or ("a4" if self.template == "sheet" else "a5")


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
class GroupBlock:
    """One entry in the order of reading (P4); `warning` is said as large as the text, `source` lines are smaller."""

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


@dataclass(frozen=True, slots=True)
class LineBlock:
    """One telephone line: number, what it is for, and on the crisis card its name, hours and price."""

    number: str
    need: str
    name: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class CrisisBox:
    """The box at the foot of every page: a few lines and the date on which their numbers were checked."""

    title: str
    lines: tuple[LineBlock, ...]
    checked: str


@dataclass(frozen=True, slots=True)
class CrisisSection:
    """The lines of one language on the crisis card, in that language."""

    title: str
    language: str
    lines: tuple[LineBlock, ...]


@dataclass(frozen=True, slots=True)
class HandoutContent:
    """A whole handout. `size` in points; `page` is a pattern with {page} and {pages}."""

    template: Template
    title: str
    language: str
    direction: Literal["ltr", "rtl"]
    size: int
    paper: Paper
    mono: bool
    crisis: CrisisBox
    not_medical: str
    printed: str
    page: str
    groups: tuple[GroupBlock, ...] = ()
    danger: LineBlock | None = None
    sections: tuple[CrisisSection, ...] = ()
