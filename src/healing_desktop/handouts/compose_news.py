"""What came into the directory, or changed in it, in the last month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from healing_desktop.core.dates import earliest_day, plain_date
from healing_desktop.core.entries import Entry
from healing_desktop.handouts.compose_list import asked_block
from healing_desktop.handouts.compose_row import row_block
from healing_desktop.handouts.list_body import NewsBody, NewsSection, RowBlock
from healing_desktop.handouts.speech import Material, Speech

NEWS_DAYS = 31


def since(today: date) -> date:
    """The first day of what counts as news."""
    return today - timedelta(days=NEWS_DAYS)


def news_title(_material: Material, speech: Speech) -> str:
    return speech.words("news-title", date=plain_date(since(speech.today), speech.words))


def news_body(material: Material, speech: Speech) -> NewsBody:
    discreet = speech.options.is_discreet
    sections = _parts(material, speech) if material.parts and not discreet else _sections(material, speech)
    return NewsBody(news_title(material, speech), asked_block(material, speech), tuple(sections))


def _told(entry: Entry, first: date) -> tuple[Literal["new", "changed"], date] | None:
    """What became of it, and when."""
    listed, other = earliest_day(entry.assurance.listed_on), earliest_day(entry.assurance.changed_on)
    if listed and listed >= first:
        return "new", listed
    return ("changed", other) if other else None


def _row(entry: Entry, what: str, day: date, speech: Speech) -> RowBlock:
    return row_block(entry, speech, speech.words(f"news-{what}-on", date=plain_date(day, speech.words)))


def _sections(material: Material, speech: Speech) -> Iterator[NewsSection]:
    """What is new, then what changed; neither where there is none."""
    first = since(speech.today)
    told = [(entry, *found) for entry in material.entries if (found := _told(entry, first))]
    for what in ("new", "changed"):
        rows = tuple(_row(entry, what, day, speech) for entry, kind, day in told if kind == what)
        if rows:
            yield NewsSection(speech.words(f"news-{what}"), rows)


def _parts(material: Material, speech: Speech) -> Iterator[NewsSection]:
    """Each part under its name, what is new before what changed."""
    first, by_id = since(speech.today), {entry.row.id: entry for entry in material.entries}
    reader = speech.words.language
    for part in material.parts:
        told = [(by_id[one], *found) for one in part.ids if one in by_id and (found := _told(by_id[one], first))]
        ordered = sorted(told, key=lambda one: one[1] != "new")
        name = part.name.pick(reader)
        rows = tuple(_row(entry, what, day, speech) for entry, what, day in ordered)
        if rows:
            yield NewsSection(name.text, rows, None if name.language == reader else name.language)
