"""healing-desktop edition changes: what the editions of the last thirty days brought."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Services
from healing_desktop.core.edition_changes import EditionNews
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_news import NewsItem, NewsSection, present_news
from healing_desktop.core.words import Words
from healing_desktop.sync.news import edition_news

MARKS = {"new": "+", "changed": "~", "gone": "-"}


def say_changes(directory: Directory, services: Services, words: Words, today: date) -> None:
    news = edition_news(services.editions, directory, today)
    taxonomies, helplines = directory.taxonomies(), directory.helplines()
    if services.options.json:
        told = ((one, present_news((one,), words, taxonomies, helplines, today)) for one in news)
        say_json({"editions": [_document(edition, sections) for edition, sections in told]})
        return
    sections = present_news(news, words, taxonomies, helplines, today)
    say(line for section in sections for line in _lines(section, words))
    if not sections:
        say([words("news-nothing")])


def _document(edition: EditionNews, sections: tuple[NewsSection, ...]) -> dict[str, Any]:
    """{"serial", "from", "adopted_on", and for new, changed and gone {"total", "entries"}}"""
    kinds = {kind.kind: kind for section in sections for kind in section.kinds}
    totals = {"new": edition.new_total, "changed": edition.changed_total, "gone": edition.gone_total}
    listed = {
        kind: {"total": total, "entries": [_item(item) for item in kinds[kind].items] if kind in kinds else []}
        for kind, total in totals.items()
    }
    return {
        "serial": edition.serial, "from": edition.from_serial, "adopted_on": edition.adopted_on.isoformat(), **listed,
    }  # fmt: skip


def _item(item: NewsItem) -> dict[str, Any]:
    fields = [{"label": one.label, "before": one.before, "after": one.after} for one in item.changes]
    return {"id": item.id, "name": item.name, **({"fields": fields} if fields else {})}


def _lines(section: NewsSection, words: Words) -> Iterator[str]:
    yield section.title
    for kind in section.kinds:
        yield from ("", kind.heading, *([kind.note] if kind.note else []))
        for item in kind.items:
            yield f"{MARKS[kind.kind]} {item.name}  {item.id}"
            yield from _about(item, words)
        if kind.more:
            yield f"  {kind.more}"
    yield ""


def _about(item: NewsItem, words: Words) -> Iterator[str]:
    for change in item.changes:
        yield "    " + words("label-line", label=change.label, text=f"{change.before} → {change.after}")
    if item.note:
        yield f"    {item.note}"
