"""A desk that went from one small edition to another."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from healing_desktop.core.edition_changes import EditionNews
from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry
from healing_desktop.exchange.edition_lines import write_lines
from healing_desktop.publishing.repository import plan_first, write_plan
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.desk_edition import open_desk_edition
from healing_desktop.sync.news import edition_news
from tests.exchange.edition_samples import records
from tests.fixtures.three_editions import made_up_keys, planned
from tests.sync.made_desk import NOW, first_root, sync
from tests.sync.small_repository import START, publish_small

TODAY = NOW.date()


@contextmanager
def in_use(desk: Desk, today: date = TODAY) -> Iterator[EditionDirectory]:
    """The edition in use, as the window and the commands open it."""
    directory = open_desk_edition(desk.folder, desk.bundled, lambda: today)
    assert isinstance(directory, EditionDirectory)
    with closing(directory):
        yield directory


def news_of(desk: Desk, today: date = TODAY) -> tuple[EditionNews, ...]:
    with in_use(desk, today) as directory:
        return edition_news(desk.folder, directory, today)


def with_entry(content: EditionContent, entry: Entry) -> EditionContent:
    """In place of the one of its id."""
    entries = (entry if one.row.id == entry.row.id else one for one in content.entries)
    return replace(content, entries=tuple(entries))


def synced(folder: Path, first: EditionContent, second: EditionContent) -> Desk:
    """The first came with the program, the second by a sync."""
    repository, keys = folder / "published", made_up_keys()
    write_plan(repository, planned(plan_first(repository, keys.public, keys.ring, START)))
    for content in (first, second):
        publish_small(repository, content.serial, _packed(content))
    bundled = folder / "bundled.db"
    build_edition(first, bundled)
    desk = Desk(folder / "editions", bundled, first_root(repository), "0.1.0")
    assert sync(desk, repository).kind == "updated"
    return desk


def _packed(content: EditionContent) -> bytes:
    head, lines = records(content)
    file = io.BytesIO()
    write_lines(head, lines, file, preset=0)
    return file.getvalue()
