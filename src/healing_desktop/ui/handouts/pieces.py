"""What is in the tray as the handouts that will be printed, one after the other."""

from __future__ import annotations

from dataclasses import replace

from healing_desktop.core.saved_lists import TrayItem
from healing_desktop.handouts.asked import Asked
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.ui.handouts.ports import Piece

# Each entry has a handout of its own; in the other templates all stand together.
ALONE: frozenset[Template] = frozenset({"card"})


def pieces_of(
    items: tuple[TrayItem, ...], options: HandoutOptions, copies: int = 1, asked: Asked | None = None
) -> tuple[Piece, ...]:
    """`copies` of the whole job. An item without languages is printed in that of `options`. Without items: one piece
    that needs none, like the crisis card, or a paper about an answer."""
    if not items:
        return (Piece((), options, copies, asked),)
    if options.template in ALONE:
        return tuple(
            Piece((item.id,), _spoken(options, language, item.second), item.copies * copies)
            for item in items
            for language in _languages(item, options)
        )
    spoken = dict.fromkeys(language for item in items for language in _languages(item, options))
    return tuple(_together(items, options, language, copies) for language in spoken)


def _together(items: tuple[TrayItem, ...], options: HandoutOptions, language: str, copies: int) -> Piece:
    there = tuple(item for item in items if language in _languages(item, options))
    second = next((item.second for item in there if item.second), "")
    most = max(item.copies for item in there)
    return Piece(tuple(item.id for item in there), _spoken(options, language, second), most * copies)


def _languages(item: TrayItem, options: HandoutOptions) -> tuple[str, ...]:
    return item.languages or (options.language,)


def _spoken(options: HandoutOptions, language: str, second: str) -> HandoutOptions:
    """An item's own second language goes before that of the job; nothing stands beside itself."""
    beside = second or options.second
    return replace(options, language=language, second=None if beside in ("", language) else beside)
