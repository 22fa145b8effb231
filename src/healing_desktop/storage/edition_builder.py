"""Builds one SQLite edition from its content: the same builder in the sources and on a centre's machine.

Equal content gives equal bytes with the same SQLite library. The file appears under its name only when it is whole.
Entries are taken one by one, so that memory does not grow with their number.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from datetime import date
from itertools import chain, islice
from pathlib import Path

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.taxonomies import Term
from healing_desktop.storage.edition_header import APPLICATION_ID, SCHEMA_NUMBER
from healing_desktop.storage.edition_statements import INDEXES, TABLES
from healing_desktop.storage.helpline_records import dump_helplines
from healing_desktop.storage.hsds_rows import COLUMNS, Row, Rows, add_entry_rows, organization_row, term_id
from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.storage.records import compared_out, dump, dump_texts, texts_out
from healing_desktop.storage.search_rows import complete
from healing_desktop.storage.staged_rows import StagedRows

_AT_ONCE = 64
# The file is new and nobody reads it before it is whole and on the disk: SQLite need not be ready to take back. Of
# memory it gets little: kibibytes of pages here, bytes for the words that the full text sorts.
_SETTINGS = (
    "PRAGMA main.page_size = 4096", "PRAGMA main.journal_mode = OFF", "PRAGMA staged.journal_mode = OFF",
    "PRAGMA main.synchronous = OFF", "PRAGMA staged.synchronous = OFF", "PRAGMA main.locking_mode = EXCLUSIVE",
    "PRAGMA main.cache_size = -4096", "PRAGMA staged.cache_size = -2048",
    f"PRAGMA main.application_id = {APPLICATION_ID}", f"PRAGMA main.user_version = {SCHEMA_NUMBER}",
)  # fmt: skip
_FEWER_MERGES = "INSERT INTO group_fts(group_fts, rank) VALUES ('hashsize', 4194304)"


def build_edition(content: EditionContent, file: Path) -> None:
    """Write the edition to `file` (replaced when it exists). Raises OSError when the disk refuses;
    then nothing is left."""
    entries = sorted(content.entries, key=lambda entry: entry.row.id)
    build_streamed(content.published_on, entries, lambda: content, file)


def build_streamed(
    published_on: str, entries: Iterable[Entry], rest: Callable[[], EditionContent], file: Path
) -> None:  # fmt: skip
    """The same from entries that come one by one, sorted by id. `rest` gives everything but them, and is called when
    the last one has come. What either raises passes; then nothing is left."""
    part, staged = file.with_name(f"{file.name}.part"), file.with_name(f"{file.name}.staged")
    part.parent.mkdir(parents=True, exist_ok=True)
    try:
        _remove(part, staged)
        with closing(sqlite3.connect(part, isolation_level=None)) as connection:
            connection.execute("ATTACH ? AS staged", (str(staged),))
            _write(connection, date.fromisoformat(published_on), entries, rest)
        with part.open("r+b") as written:
            os.fsync(written.fileno())
        rename_patiently(part, file)
    except sqlite3.OperationalError as error:
        raise OSError(f"{part}: {error}") from error
    finally:
        with suppress(OSError):
            _remove(part, staged)


def _remove(*files: Path) -> None:
    for file in files:
        file.unlink(missing_ok=True)


def _write(
    connection: sqlite3.Connection, published: date, entries: Iterable[Entry], rest: Callable[[], EditionContent]
) -> None:  # fmt: skip
    for setting in _SETTINGS:
        connection.execute(setting)
    connection.execute("BEGIN")
    _run(connection, TABLES)
    connection.execute(_FEWER_MERGES)
    staged = StagedRows(connection, published)
    counts = _write_entries(connection, entries, staged)
    content = rest()
    staged.move(content)
    # What the full text no longer needs is taken by what comes after it.
    connection.execute("INSERT INTO group_fts(group_fts) VALUES ('optimize')")
    _write_terms(connection, content)
    _write_words_and_places(connection, content, staged)
    texts = ((article.slug, article.language, article.text) for article in content.articles)
    _insert(connection, "article", ("slug", "language", "text"), texts)
    _write_manifest(connection, content, counts)
    # After the rows, which is quicker.
    _run(connection, INDEXES)
    connection.execute("COMMIT")
    connection.execute("DETACH staged")
    connection.execute("ANALYZE")


def _run(connection: sqlite3.Connection, statements: str) -> None:
    """In the transaction that is open, which `executescript` would end."""
    for statement in statements.split(";"):
        connection.execute(statement)


def _insert(
    connection: sqlite3.Connection, table: str, columns: Iterable[str], rows: Iterable[Row], how: str = "INSERT"
) -> None:
    names = [f'"{name}"' for name in columns]
    marks = ", ".join("?" * len(names))
    connection.executemany(f"{how} INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)


def _write_entries(
    connection: sqlite3.Connection, entries: Iterable[Entry], staged: StagedRows
) -> Counter[Kind]:  # fmt: skip
    """How many there are of each kind."""
    counts: Counter[Kind] = Counter()
    coming = iter(entries)
    while part := [complete(entry) for entry in islice(coming, _AT_ONCE)]:
        rows: Rows = defaultdict(list)
        for entry in part:
            counts[entry.row.kind] += 1
            add_entry_rows(rows, entry)
            # An organisation's own entry describes it best; the groups that name it do where it has none.
            rows["organization" if entry.organization_id is None else "named"].append(organization_row(entry))
            if not entry.staff_only:
                staged.take(entry)
        _insert(connection, "organization", COLUMNS["organization"], rows.pop("named", ()), "INSERT OR IGNORE")
        _insert(connection, "organization", COLUMNS["organization"], rows.pop("organization", ()), "INSERT OR REPLACE")
        for table, found in rows.items():
            _insert(connection, table, COLUMNS[table], found)
        staged.flush()
    return counts


def _write_terms(connection: sqlite3.Connection, content: EditionContent) -> None:
    names = sorted({taxonomy for taxonomy, _ in content.taxonomies.terms})
    rows = [(term_id("taxonomy", name), name, name) for name in names]
    _insert(connection, "taxonomy", ("id", "name", "description"), rows)
    terms = [_term_row(order, term) for order, term in enumerate(content.taxonomies.terms.values())]
    if terms:
        _insert(connection, "taxonomy_term", terms[0], (tuple(term.values()) for term in terms))


def _term_row(order: int, term: Term) -> dict[str, object]:
    english = term.name.pick("en").text
    return {
        "id": term_id(term.taxonomy, term.code), "taxonomy_id": term_id("taxonomy", term.taxonomy), "code": term.code,
        "name": english, "description": term.explanation.pick("en").text if term.explanation else english,
        "parent_id": term_id(term.taxonomy, term.broader) if term.broader else None,
        "x_names": dump_texts(term.name), "x_explanations": dump_texts(term.explanation),
        "x_dimension": term.dimension, "x_ages": dump(term.ages) if term.ages else None,
        "x_apart": term.apart, "x_order": order, "x_compared": dump(compared_out(term.compared)),
    }  # fmt: skip


def _write_words_and_places(connection: sqlite3.Connection, content: EditionContent, staged: StagedRows) -> None:
    said = ((" ".join(words_of(phrase.words)), phrase.type, phrase.value) for phrase in content.phrases)
    owned = ((name, "organization", code) for name, code in staged.organization_phrases())
    _insert(
        connection, "vocabulary", ("position", "phrase", "type", "value"),
        ((n, *phrase) for n, phrase in enumerate(chain(said, owned)) if phrase[0]),
    )  # fmt: skip
    _insert(
        connection, "place",
        ("position", "code", "postcode", "nis", "name", "municipality", "areas", "languages", "latitude", "longitude"),
        _place_rows(content),
    )  # fmt: skip
    names = ((" ".join(words_of(name)), code) for name, code in content.place_names)
    rows = ((n, name, code) for n, (name, code) in enumerate(names) if name)
    _insert(connection, "place_name", ("position", "folded", "code"), rows)


def _place_rows(content: EditionContent) -> Iterator[Row]:
    for n, place in enumerate(content.places):
        names, municipality = dump_texts(place.name), dump_texts(place.municipality)
        yield (
            n, place.code, place.postcode, place.nis or None, names, municipality, dump(place.areas),
            dump(place.languages), place.latitude, place.longitude,
        )  # fmt: skip


def _write_manifest(connection: sqlite3.Connection, content: EditionContent, counts: Counter[Kind]) -> None:
    table = content.helplines
    values = {
        "serial": content.serial, "published_on": content.published_on, "expires_on": content.expires_on,
        "entries": {kind.value: counts[kind] for kind in Kind}, "crisis": table.crisis, "card": table.card,
        "need_names": [[need, texts_out(name)] for need, name in table.need_names],
        "near_needs": table.near_needs,
    }  # fmt: skip
    _insert(connection, "manifest", ("key", "value"), ((key, dump(value)) for key, value in values.items()))
    lines = dump_helplines(table)
    if lines:
        _insert(connection, "helpline", lines[0], (tuple(line.values()) for line in lines))
