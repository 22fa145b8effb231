"""What the short sheet of an article says."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.handouts.blocks import FactBlock, QrBlock


@dataclass(frozen=True, slots=True)
class ArticleBody:
    """The parts from top to bottom; when the article is not in the language of the page, all of its texts are in
    `language` and `note` says so."""

    title: str
    who_for: FactBlock
    in_short_label: str
    in_short: tuple[str, ...]
    next_step: FactBlock
    sources_label: str
    sources: tuple[str, ...]
    checked: str
    qr: QrBlock | None = None
    language: str | None = None
    note: str = ""
