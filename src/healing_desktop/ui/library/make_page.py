"""Makes the page of an article, in a job: the article, the groups near the known place, what else there is to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from healing_desktop.core.article_html import ArticlePage, Way, article_page
from healing_desktop.core.entries import GroupRow, Kind
from healing_desktop.core.query import Chip
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.which_fits import KINDS
from healing_desktop.ui.library.ways import article_address, entry_address, fits_address, theme_address

if TYPE_CHECKING:
    from datetime import date

    from healing_desktop.core.article_look import PageLook
    from healing_desktop.core.article_search import Passage
    from healing_desktop.core.articles import Article
    from healing_desktop.core.library import Library
    from healing_desktop.core.ports import Found
    from healing_desktop.core.spoken import SpokenSentence
    from healing_desktop.core.words import Words
    from healing_desktop.ui.services import Presenters
    from healing_desktop.ui.state.edition import Opened
    from healing_desktop.ui.state.owners import Owners

MOST_GROUPS, MOST_MORE = 5, 2


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads, and where: `place` is the code of the typed place, "" for none; `desk` the desk's postcode.
    `articles_in`: in which language the articles are read, "" for the reader's own. `alone`: a visitor without help,
    who is led to groups and articles only."""

    language: str
    words_in: Callable[[str], Words]
    presenters: Presenters
    opened: Opened
    today: date
    place: str = ""
    desk: str = ""
    articles_in: str = ""
    alone: bool = False


def reading_now(owners: Owners) -> Reading | None:
    """None before there are words and an edition."""
    opened, search = owners.reading.opened, owners.search.now
    presenters = owners.reading.presenters
    if opened is None or presenters is None:
        return None
    typed = search.query.of_type("place")
    return Reading(
        owners.reading.language,
        owners.reading.words_in,
        presenters,
        opened,
        owners.reading.today(),
        typed[0].value if typed else "",
        owners.settings.now.postcode,
    )


@dataclass(frozen=True, slots=True)
class MadePage:
    """The article with its page as HTML, and what of it is read aloud; `at`: of that the passage it is opened for."""

    article: Article
    html: str
    spoken: tuple[SpokenSentence, ...] = ()
    at: SpokenSentence | None = None


def make_page(
    slug: str, library: Library, reading: Reading, look: PageLook, passage: Passage | None = None
) -> MadePage | None:
    """In the language of the passage, else in the reader's. None when the library has no such article."""
    article = library.article(slug, passage.language if passage else reading.articles_in or reading.language)
    if article is None:
        return None
    own = article.language if article.language in INTERFACE_LANGUAGES else reading.language
    words, reader = reading.words_in(own), reading.words_in(reading.language)
    heading, groups = _groups(article, reading, reader)
    more = tuple(Way(article_address(one.slug), one.title, one.for_whom) for one in _more(article, library, reading))
    if set(KINDS) <= set(article.kinds) and not reading.alone:
        more = (Way(fits_address(), words("article-fits"), words("article-fits-about")), *more)
    own_way = _own(article, library, reading, reader) if passage else None
    page = ArticlePage(article, words, reader, reading.opened.helplines, heading, groups, more, own_way)
    written = article_page(page, look)
    found = passage.said.text if passage else ""
    at = next((sentence for sentence in written.spoken if sentence.shown == found), None)
    return MadePage(article, written.html, written.spoken, at)


def _own(article: Article, library: Library, reading: Reading, reader: Words) -> Way | None:
    there = library.article(article.slug, reading.language)
    if there is None or article.language == reading.language or there.language != reading.language:
        return None
    return Way(article_address(article.slug), reader("article-read-in-own"))


def _more(article: Article, library: Library, reading: Reading) -> tuple[Article, ...]:
    """Those that it names itself, then those that name it, then those that share its themes."""
    language = reading.articles_in or reading.language
    named = [found for slug in article.related if (found := library.article(slug, language)) is not None]
    naming = [one for one in library.articles(language, staff=True) if article.slug in one.related]
    about = library.about(article.themes, language, but=article.slug, most=MOST_MORE + len(named))
    by_slug = {one.slug: one for one in (*named, *naming, *about) if one.reader == article.reader}
    return tuple(by_slug.values())[:MOST_MORE]


def _groups(article: Article, reading: Reading, words: Words) -> tuple[str, tuple[Way, ...]]:
    """The nearest groups about its themes, those of a whole region behind those with a place; then the way to all of
    each theme."""
    if not article.themes:
        return "", ()
    directory, presenters = reading.opened.directory, reading.presenters
    found = _find([Chip("theme", theme) for theme in article.themes], reading)
    about = [row for row in found.rows if row.kind is Kind.GROUP and set(row.themes) & set(article.themes)]
    rows = sorted(about, key=_way_there)[:MOST_GROUPS]
    if not rows:
        return "", ()
    origin = presenters.origin(found.query, words, directory)
    ways = tuple(_way(row, words, reading, origin) for row in rows)
    near = found.query.origin is not None and bool(origin)
    heading = words("article-groups-near", place=origin) if near else words("article-groups")
    return heading, (*ways, *_all_groups(article, reading, words))


def _way_there(row: GroupRow) -> float:
    return float("inf") if row.distance_km is None else row.distance_km


def _all_groups(article: Article, reading: Reading, words: Words) -> Iterator[Way]:
    for theme in article.themes:
        found = _find([Chip("theme", theme)], reading)
        if found.total:
            name = words("article-groups-all", theme=reading.opened.taxonomies.name("theme", theme, words.language))
            yield Way(theme_address(theme), name, reading.presenters.count(found, words))


def _find(chips: list[Chip], reading: Reading) -> Found:
    """Near the known place."""
    directory = reading.opened.directory
    pinned = [*chips, *([Chip("place", reading.place)] if reading.place else ())]
    query = directory.understand("", desk_place=reading.desk or None, pinned=pinned)
    return directory.find(query, today=reading.today)


def _way(row: GroupRow, words: Words, reading: Reading, origin: str) -> Way:
    said = reading.presenters.row(row, words, reading.opened.taxonomies, reading.today, origin)
    return Way(entry_address(row.id), said.name, " · ".join(part for part in (said.where, said.when) if part))
