"""What a handout is made of, from what was typed after `handout`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.entries import Entry
from healing_desktop.core.find_stretch import NoStretch, find_stretch, no_stretch_words
from healing_desktop.core.ports import Directory
from healing_desktop.core.query import Query
from healing_desktop.core.texts import HANDOUT_LANGUAGES, INTERFACE_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.content import MOST_GROUPS
from healing_desktop.handouts.gather import (
    listed,
    news,
    nobody_at,
    nothing_new,
    nothing_new_for_watches,
    nothing_this_week,
    watched_news,
    week,
)
from healing_desktop.handouts.speech import Material
from healing_desktop.handouts.town import town_entries

MOST_FOUND = 200


def material(arguments: Namespace, directory: Directory, services: Services) -> Material:
    """Entries by id, then those that a query finds, as many as the template holds; of some templates in their way."""
    words = own_words(services)
    if arguments.template in GATHERED:
        return GATHERED[arguments.template](arguments, directory, services, words)
    if MOST_GROUPS.get(arguments.template) == 0:
        return Material()
    return Material(tuple(_entries(arguments, directory, words)))


def _list(arguments: Namespace, directory: Directory, services: Services, words: Words) -> Material:
    query = _asked(arguments, directory, words)
    if query is None or arguments.ids:
        return Material(tuple(_entries(arguments, directory, words)))
    return listed(directory, query, _pages(arguments, services), _today(arguments, services))


def _week(arguments: Namespace, directory: Directory, services: Services, words: Words) -> Material:
    query, today = _asked(arguments, directory, words), _today(arguments, services)
    if query is None:
        raise Refused(words("outcome-no-entry-for-handout"))
    found = week(directory, query, _pages(arguments, services), today)
    if not found.entries:
        raise Refused(nothing_this_week(words, today))
    return found


def _news(arguments: Namespace, directory: Directory, services: Services, words: Words) -> Material:
    today = _today(arguments, services)
    if arguments.watch:
        return _watched(arguments, directory, services, words)
    found = news(directory, _asked(arguments, directory, words), _pages(arguments, services), today)
    if not found.entries:
        raise Refused(nothing_new(words, today))
    return found


def _watched(arguments: Namespace, directory: Directory, services: Services, words: Words) -> Material:
    from healing_desktop.cli.centre_desk import centre_desk
    from healing_desktop.cli.centre_watch import named_watches
    from healing_desktop.core.centre_records import Watch

    today = _today(arguments, services)
    with centre_desk(services) as desk:
        watches = named_watches(arguments.watch, desk.now.of(Watch), directory, services)
    found = watched_news(directory, watches, _pages(arguments, services), today)
    if not found.entries:
        raise Refused(nothing_new_for_watches(words, today))
    return found


def _article(arguments: Namespace, directory: Directory, _services: Services, words: Words) -> Material:
    from healing_desktop.core.article_file import ArticleFault, articles_in

    if not arguments.ids:
        raise Refused(words("outcome-handout-no-article"))
    slug = arguments.ids[0]
    texts = (directory.article(slug, language) for language in HANDOUT_LANGUAGES)
    found = articles_in(text for text in texts if text is not None)
    if isinstance(found, ArticleFault):
        fault = f"{found.file}: {found.said.sentence(words)}"
        raise Refused(words("outcome-article-faulty", slug=slug[:60], fault=fault))
    if not found:
        raise Refused(words("outcome-no-such-article", slug=slug[:60]))
    return Material(articles=found)


def _booklet(arguments: Namespace, directory: Directory, services: Services, words: Words) -> Material:
    if not arguments.place:
        raise Refused(words("outcome-booklet-place"))
    where = find_stretch(arguments.place, directory)
    if isinstance(where, NoStretch):
        raise Refused(no_stretch_words(arguments.place, where, words))
    town, entries = town_entries(directory, where, services.options.language)
    if not entries:
        raise Refused(nobody_at(where, words))
    return Material(entries, town=town)


GATHERED: dict[str, Callable[[Namespace, Directory, Services, Words], Material]] = {
    "list": _list,
    "agenda": _week,
    "new-this-month": _news,
    "article": _article,
    "whole-article": _article,
    "booklet": _booklet,
}


def _asked(arguments: Namespace, directory: Directory, words: Words) -> Query | None:
    """The words and the place as one question; None when neither was given."""
    if arguments.place and directory.place(arguments.place) is None:
        raise Refused(words("outcome-no-such-place", place=arguments.place[:60]))
    text = " ".join(part for part in (arguments.query, arguments.place) if part)
    return directory.understand(text) if text else None


def _pages(arguments: Namespace, services: Services) -> list[Words]:
    """The words of the languages of the page; English where the lists have no names in one of them."""
    chosen = (code for code in (services.options.language, arguments.second) if code)
    languages = dict.fromkeys(code if code in INTERFACE_LANGUAGES else "en" for code in chosen)
    return [services.words_for(code) for code in languages]


def _today(arguments: Namespace, services: Services) -> date:
    today: date = arguments.today or services.today()
    return today


def _entries(arguments: Namespace, directory: Directory, words: Words) -> list[Entry]:
    ids = list(arguments.ids)
    origin = None
    if arguments.query:
        query = directory.understand(arguments.query)
        origin = query.origin
        most = MOST_GROUPS.get(arguments.template, MOST_FOUND)
        ids += [row.id for row in directory.find(query, limit=most).rows]
    if not ids:
        raise Refused(words("outcome-no-entry-for-handout"))
    entries = []
    for entry_id in dict.fromkeys(ids):
        entry = directory.entry(entry_id, origin=origin)
        if entry is None:
            raise Refused(words("outcome-no-such-entry", id=entry_id[:60]))
        entries.append(entry)
    return entries
