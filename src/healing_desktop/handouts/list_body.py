"""What lists on paper say: entries in a few lines each."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.handouts.blocks import FactBlock


@dataclass(frozen=True, slots=True)
class RowBlock:
    """One entry. `notice` stands above all else; `cost` and `languages` only where they are known, else `unknown` says
    what is not; `warning` the age of the facts where one has to call first; `since` why it is among the news."""

    name: str
    kind: str
    notice: FactBlock | None
    when: FactBlock
    where: FactBlock | None
    contact: FactBlock
    cost: FactBlock | None
    languages: FactBlock | None
    unknown: str
    warning: str
    since: str = ""


@dataclass(frozen=True, slots=True)
class ListBody:
    """`asked`: what was asked, where the title does not say it; `counted`: how many were found and in what order, or ""
    when the rows were chosen by hand."""

    title: str
    asked: FactBlock | None
    counted: str
    rows: tuple[RowBlock, ...]


@dataclass(frozen=True, slots=True)
class NewsSection:
    """What is new, what changed, or what is told for one watch. `language` of the title, None for that of the page."""

    title: str
    rows: tuple[RowBlock, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class NewsBody:
    """`asked`: what it was narrowed to."""

    title: str
    asked: FactBlock | None
    sections: tuple[NewsSection, ...]
