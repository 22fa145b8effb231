"""A watch, and what is new for it, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.edition_changes import EditionNews
from healing_desktop.core.present_chip import place_words
from healing_desktop.core.present_language import language_name
from healing_desktop.core.present_news import NewsItem, NewsKind, NewsSection, present_news
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.watch_news import WatchNews
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory

# So many are called by their name in one sentence.
MOST_NAMED = 3


def watch_words(watch: Watch, words: Words, directory: Directory) -> str:
    """ "Grief, addiction · near 9000 Gent · Arabic"."""
    taxonomies = directory.taxonomies()
    themes = ", ".join(taxonomies.name("theme", code, words.language) for code in watch.themes)
    place = directory.place(watch.place) if watch.place else None
    near = words("watch-near", place=place_words(place, words) if place else watch.place) if watch.place else ""
    languages = ", ".join(language_name(code, words, taxonomies) for code in watch.languages)
    return capital(BETWEEN.join(part for part in (themes, near, languages) if part), words.language)


def watch_name(watch: Watch, words: Words, directory: Directory) -> str:
    """The name that somebody gave it, else what it is about."""
    return watch.name or watch_words(watch, words, directory)


def news_sentence(news: Sequence[EditionNews], words: Words) -> str:
    """ "New for you: A, B and C. Changed: 2." of these editions; "" where there is none."""
    new = {one.id: one.name.name_for(words.language) for edition in news for one in edition.new}
    names = list(new.values())
    more = max(sum(edition.new_total for edition in news), len(names)) - MOST_NAMED
    said = []
    if names:
        few = ", ".join(names[:MOST_NAMED])
        said.append(words("watch-new-more", names=few, n=more) if more > 0 else words("watch-new", names=few))
    for key, number in (
        ("watch-changed", sum(edition.changed_total for edition in news)),
        ("watch-gone", sum(edition.gone_total for edition in news)),
    ):
        if number:
            said.append(words(key, n=number))
    return " ".join(said)


def present_watched(found: WatchNews, words: Words, directory: Directory, today: date) -> tuple[NewsSection, ...]:
    """What each edition brought for the watches; each entry says for which."""
    sections = present_news(found.news, words, directory.taxonomies(), directory.helplines(), today)
    named = {
        entry_id: ", ".join(watch_name(one, words, directory) for one in of) for entry_id, of in found.about.items()
    }

    def noted(item: NewsItem) -> NewsItem:
        watched = words("news-watched", names=named[item.id]) if named.get(item.id) else ""
        return replace(item, note=BETWEEN.join(part for part in (watched, item.note) if part))

    def kinds(section: NewsSection) -> tuple[NewsKind, ...]:
        return tuple(replace(kind, items=tuple(map(noted, kind.items))) for kind in section.kinds)

    title = words("news-for-you")
    return tuple(NewsSection(f"{title}{BETWEEN}{one.title}", kinds(one)) for one in sections)
