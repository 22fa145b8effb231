"""Everything of an edition but its entries: what a draft, or an edition with more entries, is built around."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.edition_content import EditionContent, VocabularyPhrase
from healing_desktop.core.entries import Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.core.places import Place
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.storage.edition_file import open_engine
from healing_desktop.storage.helpline_records import load_helplines
from healing_desktop.storage.place_reader import all_places
from healing_desktop.storage.records import dump, load
from healing_desktop.storage.row_sets import rows_that_have
from healing_desktop.storage.word_reader import read_taxonomies

# Names of organisations are those of the entries.
_PHRASES = "SELECT phrase, type, value FROM vocabulary WHERE type <> 'organization' ORDER BY position"
_NAMES = "SELECT folded, code FROM place_name ORDER BY position"
_IDS = "SELECT g.id FROM json_each(?) r JOIN group_row g ON g.row = r.value"
_HAS_ARTICLES = "SELECT 1 FROM sqlite_schema WHERE name = 'article'"
_ARTICLES = "SELECT slug, language, text FROM article ORDER BY slug, language"


@dataclass(frozen=True)
class EditionFrame:
    """The lists, telephone lines, words and places of an edition, whose `serial` its drafts have too."""

    serial: int
    taxonomies: Taxonomies
    helplines: HelplineTable
    phrases: tuple[VocabularyPhrase, ...]
    places: tuple[Place, ...]
    place_names: tuple[tuple[str, str], ...]

    def with_entries(self, entries: Iterable[Entry], day: date) -> EditionContent:
        """The content of a draft of that day."""
        return EditionContent(
            serial=self.serial, published_on=day.isoformat(), expires_on=None,
            entries=tuple(sorted(entries, key=lambda entry: entry.row.id)), welfare_centres=frozenset(),
            taxonomies=self.taxonomies, helplines=self.helplines, phrases=self.phrases, places=self.places,
            place_names=self.place_names,
        )  # fmt: skip


def read_frame(file: Path) -> EditionFrame | EditionRefused:
    engine = open_engine(file)
    if isinstance(engine, EditionRefused):
        return engine
    try:
        with engine.connect() as connection:
            return _frame(connection)
    finally:
        engine.dispose()


def all_but_entries(connection: Connection) -> EditionContent:
    """The edition as it was published, but without entries."""
    frame, manifest = _frame(connection), _manifest(connection)
    has_articles = connection.exec_driver_sql(_HAS_ARTICLES).first()
    centres = dump(list(rows_that_have(connection, "role", "welfare-centre")))
    articles = connection.exec_driver_sql(_ARTICLES).all() if has_articles else ()
    return EditionContent(
        serial=frame.serial, published_on=load(manifest["published_on"]), expires_on=load(manifest["expires_on"]),
        entries=(), welfare_centres=frozenset(connection.exec_driver_sql(_IDS, (centres,)).scalars()),
        taxonomies=frame.taxonomies, helplines=frame.helplines, phrases=frame.phrases, places=frame.places,
        place_names=frame.place_names, articles=tuple(ArticleText(*row) for row in articles),
    )  # fmt: skip


def _manifest(connection: Connection) -> dict[str, str | None]:
    return {str(key): value for key, value in connection.exec_driver_sql("SELECT key, value FROM manifest")}


def _frame(connection: Connection) -> EditionFrame:
    manifest = _manifest(connection)
    lines = connection.exec_driver_sql("SELECT record FROM helpline ORDER BY position").scalars().all()
    return EditionFrame(
        serial=int(load(manifest["serial"])), taxonomies=read_taxonomies(connection),
        helplines=load_helplines(lines, manifest),
        phrases=tuple(VocabularyPhrase(*row) for row in connection.exec_driver_sql(_PHRASES)),
        places=all_places(connection), place_names=tuple((n, c) for n, c in connection.exec_driver_sql(_NAMES)),
    )  # fmt: skip
