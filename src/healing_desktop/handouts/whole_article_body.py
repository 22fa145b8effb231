"""What a whole article says on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from healing_desktop.core.article_text import BlockKind
from healing_desktop.handouts.blocks import FactBlock, QrBlock

PassageKey = Literal["prose", "lead-in"]
LEAD_IN: PassageKey = "lead-in"


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that lean on the same sources; `numbers`: of those in the list of sources, printed behind the last.
    `key`: whether a list follows that the last sentence leads to."""

    key: PassageKey
    text: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageBlock:
    """A paragraph, which is one item, or a list. `leads`: to the list that follows."""

    kind: BlockKind
    items: tuple[tuple[Passage, ...], ...]
    leads: bool = False


@dataclass(frozen=True, slots=True)
class ChapterBlock:
    """What stands under a heading."""

    heading: str
    blocks: tuple[PassageBlock, ...]


@dataclass(frozen=True, slots=True)
class ReferenceBlock:
    """A source; `told`: (label, text) of what it shows and what it does not."""

    number: int
    work: str
    address: str
    told: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WholeArticleBody:
    """The parts from top to bottom; when the article is not in the language of the page, all of its texts are in
    `language` and `note` says so. `checked`: when, which stands near the title; `recheck`: what a person still has to
    check."""

    title: str
    who_for: FactBlock
    checked: str
    in_short_label: str
    in_short: tuple[str, ...]
    next_step: FactBlock
    chapters: tuple[ChapterBlock, ...]
    sources_label: str
    sources: tuple[ReferenceBlock, ...]
    recheck_label: str
    recheck: tuple[str, ...]
    qr: QrBlock | None = None
    language: str | None = None
    note: str = ""
