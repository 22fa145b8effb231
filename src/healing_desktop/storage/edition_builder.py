"""Builds one SQLite edition from its content: the same builder in the sources and on a centre's machine.

Equal content gives equal bytes with the same SQLite library. The file appears under its name only when it is whole.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from sqlalchemy import URL, Connection, create_engine, insert
from sqlalchemy.exc import OperationalError

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.freshness import Band, freshness
from healing_desktop.core.taxonomies import Term
from healing_desktop.storage import schema
from healing_desktop.storage.helpline_records import dump_helplines
from healing_desktop.storage.hsds_rows import Rows, entry_rows, term_id
from healing_desktop.storage.records import dump, dump_place, dump_row, dump_texts, texts_out
from healing_desktop.storage.search_rows import TIERS, complete, facets, full_text, sort_name

# These sort below equals.
STALE = frozenset({Band.VERY_OLD, Band.UNKNOWN})
_TABLES = (
    "organization", "service", "location", "address", "service_at_location", "schedule", "phone", "language",
    "cost_option", "service_area", "attribute", "translation",
)  # fmt: skip


def build_edition(content: EditionContent, file: Path) -> None:
    """Write the edition to `file` (replaced when it exists). Raises OSError when the disk refuses;
    then nothing is left."""
    part = file.with_name(file.name + ".part")
    part.parent.mkdir(parents=True, exist_ok=True)
    part.unlink(missing_ok=True)
    try:
        _write(content, part)
        with part.open("r+b") as written:
            os.fsync(written.fileno())
        part.replace(file)
    except OperationalError as error:
        raise OSError(f"{part}: {error.orig}") from error
    finally:
        part.unlink(missing_ok=True)


def _write(content: EditionContent, part: Path) -> None:
    engine = create_engine(URL.create("sqlite", database=str(part)))
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA page_size = 4096")
            connection.exec_driver_sql("PRAGMA cache_size = -131072")
            connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.SCHEMA_NUMBER}")
            schema.metadata.create_all(connection)
            connection.exec_driver_sql(schema.FULL_TEXT)
            _write_terms(connection, content)
            _write_entries(connection, content)
            _write_search(connection, content)
            _write_words_and_places(connection, content)
            _write_manifest(connection, content)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("INSERT INTO group_fts(group_fts) VALUES ('optimize')")
            connection.exec_driver_sql("ANALYZE")
            connection.exec_driver_sql("VACUUM")
    finally:
        engine.dispose()


def _insert(connection: Connection, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        connection.execute(insert(schema.metadata.tables[table]), rows)


def _write_terms(connection: Connection, content: EditionContent) -> None:
    names = sorted({taxonomy for taxonomy, _ in content.taxonomies.terms})
    _insert(
        connection, "taxonomy",
        [{"id": term_id("taxonomy", name), "name": name, "description": name} for name in names],
    )  # fmt: skip
    terms = enumerate(content.taxonomies.terms.values())
    _insert(connection, "taxonomy_term", [_term_row(order, term) for order, term in terms])


def _term_row(order: int, term: Term) -> dict[str, object]:
    english = term.name.pick("en").text
    return {
        "id": term_id(term.taxonomy, term.code), "taxonomy_id": term_id("taxonomy", term.taxonomy), "code": term.code,
        "name": english, "description": term.explanation.pick("en").text if term.explanation else english,
        "parent_id": term_id(term.taxonomy, term.broader) if term.broader else None,
        "x_names": dump_texts(term.name), "x_explanations": dump_texts(term.explanation), "x_order": order,
    }  # fmt: skip


def _write_entries(connection: Connection, content: EditionContent) -> None:
    gathered: Rows = defaultdict(list)
    organizations: set[object] = set()
    # An organisation's own entry describes it best, so it is taken before the groups that only name it.
    for entry in sorted(content.entries, key=lambda e: (e.organization_id is not None, e.row.id)):
        for table, rows in entry_rows(complete(entry)).items():
            for row in rows:
                if table == "organization":
                    if row["id"] in organizations:
                        continue
                    organizations.add(row["id"])
                gathered[table].append(row)
    for table in _TABLES:
        _insert(connection, table, gathered[table])


def _write_search(connection: Connection, content: EditionContent) -> None:
    published = date.fromisoformat(content.published_on)
    synonyms = _synonyms(content)
    shown = [complete(entry) for entry in sorted(content.entries, key=lambda e: e.row.id) if not entry.staff_only]
    gathered: Rows = defaultdict(list)
    for number, entry in enumerate(shown, start=1):
        gathered["group_row"].append(_search_row(number, entry, published))
        gathered["row_place"] += [
            {"row": number, "number": at, "latitude": place.latitude, "longitude": place.longitude,
             "record": dump_place(place)}
            for at, place in enumerate(entry.places)
        ]  # fmt: skip
        gathered["facet"] += [
            {"facet": mark.facet, "value": mark.value, "row": number, "narrower": int(mark.narrower)}
            for mark in facets(entry, content)
        ]
        gathered["group_fts"].append({"rowid": number, **full_text(entry, synonyms)})
    texts = gathered.pop("group_fts", [])
    for table, rows in gathered.items():
        _insert(connection, table, rows)
    if texts:
        connection.exec_driver_sql(
            "INSERT INTO group_fts(rowid, names, terms, places, body) VALUES (:rowid, :names, :terms, :places, :body)",
            texts,
        )


def _synonyms(content: EditionContent) -> dict[tuple[str, str], str]:
    """The folded words of every term, in every language."""
    words: dict[tuple[str, str], list[str]] = defaultdict(list)
    for phrase in content.phrases:
        words[phrase.type, phrase.value] += words_of(phrase.words)
    return {term: " ".join(folded) for term, folded in words.items()}


def _search_row(number: int, entry: Entry, published: date) -> dict[str, object]:
    stale = freshness(entry.row.checked_on, published).band in STALE
    return {
        "row": number, "id": entry.row.id, "tier": TIERS[entry.row.kind], "stale": int(stale),
        "sort_name": sort_name(entry), "record": dump_row(entry.row),
    }  # fmt: skip


def _write_words_and_places(connection: Connection, content: EditionContent) -> None:
    phrases = [(" ".join(words_of(phrase.words)), phrase.type, phrase.value) for phrase in content.phrases]
    _insert(
        connection, "vocabulary",
        [{"position": n, "phrase": words, "type": kind, "value": value}
         for n, (words, kind, value) in enumerate(phrases) if words],
    )  # fmt: skip
    _insert(
        connection, "place",
        [{"position": n, "code": place.code, "postcode": place.postcode, "nis": place.nis,
          "name": dump_texts(place.name), "municipality": dump_texts(place.municipality),
          "areas": dump(place.areas), "languages": dump(place.languages),
          "latitude": place.latitude, "longitude": place.longitude}
         for n, place in enumerate(content.places)],
    )  # fmt: skip
    names = [(" ".join(words_of(name)), code) for name, code in content.place_names]
    _insert(
        connection, "place_name",
        [{"position": n, "folded": name, "code": code} for n, (name, code) in enumerate(names) if name],
    )  # fmt: skip


def _write_manifest(connection: Connection, content: EditionContent) -> None:
    counts = {kind.value: sum(entry.row.kind is kind for entry in content.entries) for kind in Kind}
    table = content.helplines
    values = {
        "serial": content.serial, "published_on": content.published_on, "expires_on": content.expires_on,
        "entries": counts, "crisis": table.crisis, "card": table.card,
        "need_names": [[need, texts_out(name)] for need, name in table.need_names],
    }  # fmt: skip
    _insert(connection, "manifest", [{"key": key, "value": dump(value)} for key, value in values.items()])
    _insert(connection, "helpline", dump_helplines(table))
