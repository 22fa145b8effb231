"""What a handout says, finished: every word, number and picture of it, before a single point of layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from healing_desktop.handouts.article_body import ArticleBody
from healing_desktop.handouts.blocks import CrisisBody, CrisisBox, GroupsBody
from healing_desktop.handouts.booklet_body import BookletBody
from healing_desktop.handouts.kinds_body import KindsBody
from healing_desktop.handouts.list_body import ListBody, NewsBody
from healing_desktop.handouts.tear_off_body import TearOffBody
from healing_desktop.handouts.week_body import WeekBody
from healing_desktop.handouts.whole_article_body import WholeArticleBody

Template = Literal[
    "card",
    "sheet",
    "list",
    "tear-off",
    "crisis",
    "article",
    "whole-article",
    "booklet",
    "agenda",
    "new-this-month",
    "kinds",
]
Size = Literal["normal", "large", "very-large"]
Paper = Literal["a5", "a4", "wallet"]
QrTarget = Literal["web", "phone", "place", "none"]
Direction = Literal["ltr", "rtl"]

POINTS: dict[Size, int] = {"normal": 14, "large": 18, "very-large": 24}
PAPER_OF: dict[Template, Paper] = {"card": "a5", "crisis": "a5", "booklet": "a5", "article": "a5"}
MOST_GROUPS: dict[Template, int] = {
    "card": 1,
    "sheet": 3,
    "tear-off": 3,
    "crisis": 0,
    "article": 0,
    "whole-article": 0,
    "kinds": 0,
}
"""How many entries fit a template; one that is not here takes any number."""
OF_ARTICLE: frozenset[Template] = frozenset({"article", "whole-article"})
PAPERS: dict[Template, tuple[Paper, ...]] = {"crisis": ("a5", "a4", "wallet"), "tear-off": ("a4",)}
"""On which paper a template can be printed; one that is not here takes A5 and A4."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The centre that hands it out, entered once. `logo`: the bytes of a PNG, JPEG or SVG file; b"" for none."""

    name: str = ""
    address: str = ""
    hours: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class HandoutOptions:
    """What the person at the desk chose. `second`: the same words in another language beside it. `paper` None: the
    usual one of the template. `mono`: no colour at all. `discreet`: no theme in title and strips; None: as the template
    has it. `map`: with a small map, where a place may be shown. `fold`: a booklet as sheets to print on both sides and
    fold, instead of page after page. `with_notes`: the notes of the centre too, for staff."""

    language: str
    template: Template = "card"
    size: Size = "normal"
    paper: Paper | None = None
    mono: bool = False
    second: str | None = None
    discreet: bool | None = None
    qr: QrTarget = "web"
    map: bool = True
    letterhead: Letterhead = Letterhead()
    fold: bool = False
    with_notes: bool = False

    @property
    def paper_chosen(self) -> Paper:
        return self.paper or PAPER_OF.get(self.template, "a4")

    @property
    def is_discreet(self) -> bool:
        return self.template == "tear-off" if self.discreet is None else self.discreet


Body = (
    GroupsBody
    | CrisisBody
    | ListBody
    | WeekBody
    | NewsBody
    | TearOffBody
    | ArticleBody
    | WholeArticleBody
    | BookletBody
    | KindsBody
)


@dataclass(frozen=True, slots=True)
class Side:
    """All words of a handout in one language. `page` is a pattern with {page} and {pages}; `machine_made` says, in
    languages that nobody has read yet, that a machine wrote the words."""

    language: str
    direction: Direction
    title: str
    crisis: CrisisBox
    not_medical: str
    printed: str
    machine_made: str
    page: str
    body: Body


@dataclass(frozen=True, slots=True)
class LetterheadBlock:
    """The centre as it is printed; `logo` an SVG drawing or ""."""

    name: str
    address: str
    hours: str
    logo: str


@dataclass(frozen=True, slots=True)
class HandoutContent:
    """A whole handout: one side, or two beside each other whose rows belong together. `size` in points."""

    template: Template
    size: int
    paper: Paper
    mono: bool
    sides: tuple[Side, ...]
    letterhead: LetterheadBlock | None = None

    @property
    def title(self) -> str:
        return self.sides[0].title

    @property
    def language(self) -> str:
        return self.sides[0].language
