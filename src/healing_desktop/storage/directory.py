"""The directory of one edition, read from its SQLite file: the Directory port of core/ports.py."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import cached_property
from json import JSONDecodeError
from pathlib import Path
from time import perf_counter

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.edition_changes import GoneEntries, GoneName
from healing_desktop.core.entries import Entry, GroupRow
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.marks import Marks
from healing_desktop.core.outcomes import EditionDamaged, EditionRefused
from healing_desktop.core.places import Place, Region, Stretch, nearest_first
from healing_desktop.core.ports import EditionInfo, EntriesAt, Found, News
from healing_desktop.core.query import Chip, Point, Query
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.today import desk_day
from healing_desktop.core.understand import understand
from healing_desktop.core.vocabulary import Vocabulary
from healing_desktop.storage.around import RowPoints
from healing_desktop.storage.edition_file import open_engine
from healing_desktop.storage.entries_at import entries_at
from healing_desktop.storage.entry_reader import read_entry, read_replacing
from healing_desktop.storage.find_reader import Finder
from healing_desktop.storage.found_rows import FoundRows
from healing_desktop.storage.helpline_records import load_helplines
from healing_desktop.storage.meeting_rows import MeetingRows
from healing_desktop.storage.news_reader import read_news
from healing_desktop.storage.place_reader import find_place, places_like, places_named, towns_between
from healing_desktop.storage.plain_edition import check_whole
from healing_desktop.storage.records import dump, load, load_texts
from healing_desktop.storage.region_reader import read_networks, read_region
from healing_desktop.storage.row_sets import RowSets
from healing_desktop.storage.word_reader import read_taxonomies, read_vocabulary

# Long enough to be compared with every word.
_NOBODY_SAYS = "qxqxqxqxqxq"


def open_directory(file: Path) -> EditionDirectory | EditionRefused:
    """The directory in `file`, or why it cannot be read."""
    engine = open_engine(file)
    return engine if isinstance(engine, EditionRefused) else EditionDirectory(file, engine)


class EditionDirectory:
    """Read-only. Every call takes a connection of its own from the pool, so any thread may ask. `gone`: what is no
    longer listed and still readable, where the desk knows of it. `own`: ids of the centre's own entries, where it has
    them beside those of the edition `base`. `marks` gives what the centre knows of entries now."""

    gone: GoneEntries | None = None
    base: EditionDirectory | None = None
    own: frozenset[str] = frozenset()
    marks: Callable[[], Marks] | None = None

    def __init__(self, file: Path, engine: Engine) -> None:
        self.file = file
        self.instead_of: int | None = None
        self._engine = engine

    def understand(
        self, text: str, *, desk_place: str | None = None, pinned: Iterable[Chip] = (), dropped: Iterable[Chip] = ()
    ) -> Query:
        desk = self.place(desk_place) if desk_place else None
        return understand(text, self._vocabulary, self.place, desk, pinned, dropped)

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found:
        started = perf_counter()
        with self.reading() as connection:
            found = self._finder.find(connection, query, limit, today or desk_day())
            gone = self._gone_named(connection, query.text)
        if (self.own or self.marks) and isinstance(found.rows, FoundRows):
            marks = self._marks()
            found = replace(found, rows=found.rows.marked(lambda row: marks.on_row(self._with_own(row))))
        return replace(found, gone=gone, took_ms=(perf_counter() - started) * 1000)

    def organization_name(self, organization_id: str) -> LocalText | None:
        with self.reading() as connection:
            sql = "SELECT x_names FROM organization WHERE id = ?"
            return load_texts(connection.exec_driver_sql(sql, (organization_id,)).scalar())

    def article(self, slug: str, language: str) -> ArticleText | None:
        sql = "SELECT slug, language, text FROM article WHERE slug = ? AND language = ?"
        return next(iter(self._articles(sql, (slug, language)) if slug.isascii() else ()), None)

    def articles(self) -> Sequence[ArticleText]:
        return self._articles("SELECT slug, language, text FROM article ORDER BY slug, language", ())

    def _articles(self, sql: str, values: tuple[str, ...]) -> Sequence[ArticleText]:
        with self.reading() as connection:
            # An edition that an older program built has none.
            if not connection.exec_driver_sql("SELECT 1 FROM sqlite_schema WHERE name = 'article'").first():
                return ()
            return [ArticleText(*row) for row in connection.exec_driver_sql(sql, values)]

    def vocabulary(self) -> Vocabulary:
        return self._vocabulary

    def warm_up(self) -> None:
        """Reads what the first questions need, so that no key press waits for it."""
        self._finder.sets.read_all()
        self.find(self.understand(_NOBODY_SAYS), limit=1)

    def entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        entry = self.unmarked_entry(entry_id, origin=origin)
        if entry is None or not (self.own or self.marks):
            return entry
        return self._marks().on_entry(replace(entry, row=self._with_own(entry.row)))

    def unmarked_entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        """As `entry`, but only what the edition says."""
        if not entry_id.isascii():
            return None
        with self.reading() as connection:
            entry = read_entry(connection, entry_id) or (self.gone.entry(entry_id) if self.gone else None)
            if entry and origin:
                entry = nearest_first(entry, origin)
            if entry is None or not entry.places or entry.places[0].nis is None:
                return entry
            place = find_place(connection, f"nis:{entry.places[0].nis}")
            adult, youth = read_networks(connection, place) if place else (None, None)
            return replace(entry, network_adult=adult, network_youth=youth)

    def replaced_by(self, entry_id: str) -> str | None:
        with self.reading() as connection:
            return read_replacing(connection, entry_id)

    def news_since(self, day: date) -> Sequence[News]:
        with self.reading() as connection:
            return read_news(connection, day)

    def place(self, text: str) -> Place | None:
        with self.reading() as connection:
            return find_place(connection, text)

    def places_named(self, text: str) -> Sequence[Place]:
        with self.reading() as connection:
            return places_named(connection, text)

    def towns_between(self, first: str, last: str) -> frozenset[str]:
        with self.reading() as connection:
            return towns_between(connection, first, last)

    def entries_at(self, where: Stretch, *, organisations: bool = False) -> EntriesAt:
        with self.reading() as connection:
            return entries_at(connection, where, organisations=organisations)

    def postcodes_like(self, prefix: str, limit: int = 8) -> Sequence[Place]:
        with self.reading() as connection:
            return places_like(connection, prefix, limit)

    def region(self, place: Place, language: str) -> Region:
        with self.reading() as connection:
            return read_region(connection, place, self.helplines(), language)

    def helplines(self) -> HelplineTable:
        return self._helplines

    def taxonomies(self) -> Taxonomies:
        return self._taxonomies

    @property
    def serial(self) -> int:
        return int(load(self._manifest["serial"]))

    def ids(self) -> frozenset[str]:
        """Of every entry, those for staff too."""
        with self.reading() as connection:
            return frozenset(connection.exec_driver_sql("SELECT id FROM service").scalars())

    def names(self, ids: Iterable[str]) -> dict[str, LocalText]:
        """The names of these entries, by id, sorted; without those that are not there."""
        sql = "SELECT s.id, s.x_names FROM json_each(?) j JOIN service s ON s.id = j.value ORDER BY s.id"
        with self.reading() as connection:
            rows = connection.exec_driver_sql(sql, (dump(sorted(ids)),)).all()
        return {entry_id: name for entry_id, told in rows if (name := load_texts(told)) is not None}

    def info(self) -> EditionInfo:
        if self.base is not None:
            return self.base.info()
        manifest = self._manifest
        return EditionInfo(
            serial=load(manifest["serial"]),
            published_on=load(manifest["published_on"]),
            expires_on=load(manifest["expires_on"]),
            entries=tuple(load(manifest["entries"]).items()),
            sha256=self._sha256(),
            file=str(self.file),
            instead_of=self.instead_of,
        )

    def _sha256(self) -> str:
        with self.file.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def complaint(self) -> str | None:
        """None when every page of the file is sound."""
        return check_whole(self.file)

    def close(self) -> None:
        self._engine.dispose()

    def _marks(self) -> Marks:
        return self.marks() if self.marks is not None else Marks()

    def _with_own(self, row: GroupRow) -> GroupRow:
        return replace(row, own=True) if row.id in self.own else row

    def _gone_named(self, connection: Connection, text: str) -> tuple[GoneName, ...]:
        """Not those that came back, or that the edition of a newer program has."""
        told = self.gone.named(text) if self.gone else ()
        there = "SELECT 1 FROM service WHERE id = ?"
        return tuple(one for one in told if connection.exec_driver_sql(there, (one.id,)).first() is None)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for one question. Raises EditionDamaged when the file lets us down."""
        try:
            with self._engine.connect() as connection:
                yield connection
        except (DBAPIError, JSONDecodeError) as error:
            raise EditionDamaged(str(self.file)) from error

    @cached_property
    def _manifest(self) -> dict[str, str | None]:
        with self.reading() as connection:
            return {str(key): value for key, value in connection.exec_driver_sql("SELECT key, value FROM manifest")}

    @cached_property
    def _helplines(self) -> HelplineTable:
        with self.reading() as connection:
            records = connection.exec_driver_sql("SELECT record FROM helpline ORDER BY position").scalars().all()
        return load_helplines(records, self._manifest)

    @cached_property
    def _taxonomies(self) -> Taxonomies:
        with self.reading() as connection:
            return read_taxonomies(connection)

    @cached_property
    def _finder(self) -> Finder:
        sets, meetings = RowSets(self.reading), MeetingRows(self.reading)
        with self.reading() as connection:
            points = RowPoints(connection)
        return Finder(sets, points, meetings, self._taxonomies, self._vocabulary, str(self.file))

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        with self.reading() as connection:
            return read_vocabulary(connection)
