"""What came into the directory, or changed in it, in the last month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from healing_desktop.core.dates import earliest_day, plain_date
from healing_desktop.core.entries import Entry
from healing_desktop.handouts.compose_list import asked_block
from healing_desktop.handouts.compose_row import row_block
from healing_desktop.handouts.list_body import NewsBody, NewsSection
from healing_desktop.handouts.speech import Material, Speech

NEWS_DAYS = 31


def since(today: date) -> date:
    """The first day of what counts as news."""
    return today - timedelta(days=NEWS_DAYS)


def news_title(_material: Material, speech: Speech) -> str:
    return speech.words("news-title", date=plain_date(since(speech.today), speech.words))


def news_body(material: Material, speech: Speech) -> NewsBody:
    return NewsBody(news_title(material, speech), asked_block(material, speech), tuple(_sections(material, speech)))


def _sections(material: Material, speech: Speech) -> Iterator[NewsSection]:
    """What is new, then what changed; neither where there is none."""
    words, first = speech.words, since(speech.today)
    new: list[tuple[Entry, date]] = []
    changed: list[tuple[Entry, date]] = []
    for entry in material.entries:
        listed, other = earliest_day(entry.assurance.listed_on), earliest_day(entry.assurance.changed_on)
        if listed and listed >= first:
            new.append((entry, listed))
        elif other:
            changed.append((entry, other))
    for what, told in (("new", new), ("changed", changed)):
        rows = tuple(row_block(e, speech, words(f"news-{what}-on", date=plain_date(day, words))) for e, day in told)
        if rows:
            yield NewsSection(words(f"news-{what}"), rows)
