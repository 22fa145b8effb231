"""What a paper about an answer is made of: its list, its week, its news, the booklet of its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from healing_desktop.core.find_stretch import stretch_at
from healing_desktop.core.library import Library
from healing_desktop.core.places import Place
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_found import count_words
from healing_desktop.core.query import Chip, Point, Query
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.asked import Asked
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.gather import (
    WEEK_KM,
    listed,
    news,
    nobody_at,
    nothing_new,
    nothing_new_for_watches,
    nothing_this_week,
    watched_news,
    week,
)
from healing_desktop.handouts.outcomes import Refused
from healing_desktop.handouts.speech import Material
from healing_desktop.handouts.town import town_entries

Gather = Callable[[Asked, Directory, Sequence[Words], Words, date], Material | Refused]


def gather_chosen(ids: Sequence[str], directory: Directory, origin: Point | None) -> Material | Refused:
    """The entries of these ids; all of them, or it is refused."""
    found = (directory.entry(entry_id, origin=origin) for entry_id in ids)
    entries = tuple(entry for entry in found if entry is not None)
    return Material(entries) if len(entries) == len(ids) else Refused("nothing-chosen")


def gather_asked(
    asked: Asked,
    options: HandoutOptions,
    directory: Directory,
    words_for: Callable[[str], Words],
    desk: str,
    today: date,
) -> Material | Refused:
    """`desk`: its language, in which a refusal is said. English where the lists have no names in one of the page."""
    codes = (_known(options.language), _known(options.second or options.language))
    pages = [words_for(code) for code in dict.fromkeys(codes)]
    return GATHERED[options.template](asked, directory, pages, words_for(_known(desk)), today)


def _known(language: str) -> str:
    return language if language in INTERFACE_LANGUAGES else "en"


def _list(asked: Asked, directory: Directory, pages: Sequence[Words], words: Words, today: date) -> Material | Refused:
    material = listed(directory, _query(asked, directory), pages, today)
    if material.entries or material.found is None:
        return material
    return _refused(count_words(material.found, words))


def _week(asked: Asked, directory: Directory, pages: Sequence[Words], words: Words, today: date) -> Material | Refused:
    """Around the place of the answer, or around the desk."""
    material = week(directory, _around(asked, directory), pages, today)
    if material.entries:
        return material
    return _refused(nothing_this_week(words, today))


def _news(asked: Asked, directory: Directory, pages: Sequence[Words], words: Words, today: date) -> Material | Refused:
    """Of the answer, or for what is watched; of the whole directory where nothing was asked."""
    if asked.watches:
        material = watched_news(directory, asked.watches, pages, today)
        return material if material.entries else _refused(nothing_new_for_watches(words, today))
    query = _query(asked, directory)
    material = news(directory, None if query.is_empty else query, pages, today)
    return material if material.entries else _refused(nothing_new(words, today))


def _booklet(
    asked: Asked, directory: Directory, pages: Sequence[Words], words: Words, _today: date
) -> Material | Refused:
    """Of the municipality or the postcode that was typed, or that of the desk; not of a whole province."""
    place = _place(_query(asked, directory), asked, directory)
    if place is None or not place.nis:
        return _refused(words("outcome-booklet-place"))
    town, entries = town_entries(directory, stretch_at(place, directory), pages[0].language)
    return Material(entries, town=town) if entries else _refused(nobody_at(town.where, words))


def _article(
    asked: Asked, directory: Directory, _pages: Sequence[Words], words: Words, _today: date
) -> Material | Refused:
    """In every language that it has."""
    articles = Library(directory.articles()).by_slug.get(asked.article, ())
    return Material(articles=articles) if articles else _refused(words("outcome-handout-no-article"))


def _kinds(
    _asked: Asked, _directory: Directory, _pages: Sequence[Words], _words: Words, _today: date
) -> Material | Refused:
    """They are in the closed lists of the edition."""
    return Material()


GATHERED: dict[Template, Gather] = {
    "list": _list, "agenda": _week, "new-this-month": _news, "booklet": _booklet, "article": _article,
    "whole-article": _article, "kinds": _kinds,
}  # fmt: skip


def _query(asked: Asked, directory: Directory, *more: Chip) -> Query:
    """The question as the list on the screen answers it."""
    query = directory.understand(
        asked.text, desk_place=asked.desk or None, pinned=(*asked.pinned, *more), dropped=asked.dropped
    )
    return replace(query, order=asked.order)


def _around(asked: Asked, directory: Directory) -> Query:
    """Nobody goes far to a weekly meeting; a distance that was asked for holds instead."""
    query = _query(asked, directory)
    place = _place(query, asked, directory)
    if place is None or not place.nis:
        return query
    where = () if query.of_type("place") else (Chip("place", place.code),)
    near = () if query.of_type("distance") else (Chip("distance", WEEK_KM),)
    return _query(asked, directory, *where, *near)


def _place(query: Query, asked: Asked, directory: Directory) -> Place | None:
    typed = query.of_type("place")
    code = typed[0].value if typed else asked.desk
    return directory.place(code) if code else None


def _refused(sentence: str) -> Refused:
    return Refused("nothing-chosen", sentence=sentence)
