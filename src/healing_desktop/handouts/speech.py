"""What every part of a handout is made from: how it talks, and what it talks about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from healing_desktop.core.articles import Article
from healing_desktop.core.centre_records import Note
from healing_desktop.core.entries import Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.ports import Found
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapBlock
from healing_desktop.handouts.booklet_body import Overview
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.town import Town

Numbered = tuple[tuple[int, Entry], ...]
"""Entries with the number that each has in a booklet."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How one side of a handout talks: the words, the closed lists, the lines, the day it is printed, and what the
    person at the desk chose. `words_for`: the words of other languages, for what is never told in the reader's."""

    words: Words
    taxonomies: Taxonomies
    helplines: HelplineTable
    today: date
    options: HandoutOptions
    words_for: Callable[[str], Words] = lambda language: Words(language, {})
    draw_map: Callable[[Entry, Words], MapBlock | None] = lambda _entry, _words: None
    draw_overview: Callable[[Town, Numbered, Words], Overview | None] = lambda _town, _entries, _words: None
    draw_country: Callable[[Town, Numbered], str] = lambda _town, _entries: ""


@dataclass(frozen=True, slots=True)
class Part:
    """Entries that stand together under a name of their own, told in each language of the page."""

    name: LocalText
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """What a handout is made of, before any words. `town`: what a booklet is about;
    `heading`: what was searched for, in each language of the page; `found`: the answer that the entries are from, which
    says how many there are and in what order; `articles`: one article in the languages that it has; `parts`: the
    entries in parts, each entry in one of them; `notes`: of the centre by entry, where they were asked for."""

    entries: tuple[Entry, ...] = ()
    town: Town | None = None
    heading: LocalText | None = None
    found: Found | None = None
    articles: tuple[Article, ...] = ()
    parts: tuple[Part, ...] = ()
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)


def stopped(text: str) -> str:
    """With a full stop, where nothing else ends it."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def sentences(*parts: str) -> str:
    return " ".join(stopped(part) for part in parts if part)
