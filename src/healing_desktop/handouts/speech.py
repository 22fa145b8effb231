"""What every part of a handout is made from: how it talks, and what it talks about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from healing_desktop.core.entries import Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.places import Place
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapBlock
from healing_desktop.handouts.content import HandoutOptions


@dataclass(frozen=True, slots=True)
class Speech:
    """How one side of a handout talks: the words, the closed lists, the lines, the day it is printed, and what the
    person at the desk chose."""

    words: Words
    taxonomies: Taxonomies
    helplines: HelplineTable
    today: date
    options: HandoutOptions
    draw_map: Callable[[Entry, Words], MapBlock | None] = lambda _entry, _words: None


@dataclass(frozen=True, slots=True)
class Material:
    """What a handout is made of, before any words. `place`: the municipality or postcodes that a booklet is about;
    `heading`: what was searched for, for the title of a list."""

    entries: tuple[Entry, ...] = ()
    place: Place | None = None
    heading: str = ""


def stopped(text: str) -> str:
    """With a full stop, where nothing else ends it."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def sentences(*parts: str) -> str:
    return " ".join(stopped(part) for part in parts if part)
