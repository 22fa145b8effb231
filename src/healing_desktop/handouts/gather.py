"""Which entries stand on a list, in a week, among the news: asked of the directory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.dates import first_and_last, plain_date
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.find_stretch import stretch_words
from healing_desktop.core.places import Stretch
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_chip import chip_words
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.present_watch import watch_name
from healing_desktop.core.query import Chip, Point, Query
from healing_desktop.core.texts import LocalText
from healing_desktop.core.watch_list import origin_of, watched_rows
from healing_desktop.core.words import Words
from healing_desktop.handouts.compose_news import since
from healing_desktop.handouts.compose_week import WEEK, meetings_of_week
from healing_desktop.handouts.speech import Material, Part

MOST_LISTED = 50
MOST_IN_A_WEEK = 100
# Nobody goes further to a weekly meeting; a distance that was typed holds instead.
WEEK_KM = "50"
EVERYTHING = 100_000


def listed(directory: Directory, query: Query, pages: Sequence[Words], today: date) -> Material:
    """The first fifty of what is found; `pages`: the words of each language in which what was asked is told."""
    found = directory.find(query, limit=MOST_LISTED, today=today)
    entries = _entries(directory, [row.id for row in found.rows], query.origin)
    return Material(entries, heading=asked_in(query, pages, directory), found=found)


def week(directory: Directory, query: Query, pages: Sequence[Words], today: date) -> Material:
    """The groups of the answer that meet in the seven days from `today` on, near the place that was typed."""
    query = _near(directory, query)
    rows = directory.find(query, limit=EVERYTHING, today=today).rows
    meet = [row.id for row in rows if row.kind is Kind.GROUP and meetings_of_week(row, today)]
    entries = _entries(directory, meet[:MOST_IN_A_WEEK], query.origin)
    return Material(entries, heading=asked_in(query, pages, directory))


def news(directory: Directory, query: Query | None, pages: Sequence[Words], today: date) -> Material:
    """What is new or changed, the latest first; of the answer to `query` where there is one."""
    ids = [told.id for told in directory.news_since(since(today))]
    if query is not None:
        asked = {row.id for row in directory.find(query, limit=EVERYTHING, today=today).rows}
        ids = [entry_id for entry_id in ids if entry_id in asked]
    heading = asked_in(query, pages, directory) if query else None
    return Material(_entries(directory, ids, query.origin if query else None), heading=heading)


def watched_news(directory: Directory, watches: Sequence[Watch], pages: Sequence[Words], today: date) -> Material:
    """What is new or changed for these watches: of one as of an answer, of several a part for each that has any. An
    entry for two of them stands with the first."""
    told = [one.id for one in directory.news_since(since(today))]
    parts: list[Part] = []
    entries: list[Entry] = []
    left = dict.fromkeys(told)
    for watch in watches:
        about = watched_rows(watch, directory, today)
        ids = tuple(entry_id for entry_id in left if entry_id in about)
        left = {entry_id: None for entry_id in left if entry_id not in about}
        if ids and (name := _names([watch], pages, directory)):
            parts.append(Part(name, ids))
            entries += _entries(directory, ids, origin_of(watch, directory))
    several = len(watches) > 1
    return Material(tuple(entries), heading=_names(watches, pages, directory), parts=tuple(parts) if several else ())


def _names(watches: Sequence[Watch], pages: Sequence[Words], directory: Directory) -> LocalText | None:
    """ "Grief · near 9000 Gent; Sleep" in each language."""
    said = {words.language: "; ".join(watch_name(watch, words, directory) for watch in watches) for words in pages}
    return LocalText.of(said)


def asked_in(query: Query, pages: Sequence[Words], directory: Directory) -> LocalText | None:
    """ "Grief · 9000 Gent" in each language; None when nothing was asked."""
    taxonomies = directory.taxonomies()
    said = {}
    for words in pages:
        parts = [chip_words(chip, words, taxonomies, directory) for chip in query.chips]
        said[words.language] = capital(BETWEEN.join([*parts, *query.words]), words.language)
    return LocalText.of(said)


def _near(directory: Directory, query: Query) -> Query:
    """Around the place that was typed; of a whole province or region everything."""
    places = [place for chip in query.of_type("place") if (place := directory.place(chip.value))]
    if not places or not places[0].nis or query.of_type("distance"):
        return query
    return directory.understand(query.text, pinned=(Chip("distance", WEEK_KM),))


def _entries(directory: Directory, ids: Sequence[str], origin: Point | None) -> tuple[Entry, ...]:
    found = (directory.entry(entry_id, origin=origin) for entry_id in ids)
    return tuple(entry for entry in found if entry is not None)


def nothing_this_week(words: Words, today: date) -> str:
    """Why there is no week."""
    return words("outcome-week-empty", **first_and_last(today, today + WEEK, words))


def nothing_new(words: Words, today: date) -> str:
    """Why there is no news."""
    return words("outcome-nothing-new", date=plain_date(since(today), words))


def nothing_new_for_watches(words: Words, today: date) -> str:
    """Why there is no news for what is watched."""
    return words("watch-nothing-new", date=plain_date(since(today), words))


def nobody_at(where: Stretch, words: Words) -> str:
    """Why there is no booklet."""
    return words("outcome-no-groups-at", place=stretch_words(where, words))
