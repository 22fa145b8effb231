"""Builds one SQLite edition from its content: the same builder in the sources and on a centre's machine.

Equal content gives equal bytes with the same SQLite library. The file appears under its name only when it is whole.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TypeVar

from pyroaring import BitMap
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.schema import CreateIndex, CreateTable

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.taxonomies import Term
from healing_desktop.storage import schema
from healing_desktop.storage.entry_names import names_of, organization_phrases
from healing_desktop.storage.helpline_records import dump_helplines
from healing_desktop.storage.hsds_rows import Rows, entry_rows, term_id
from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.storage.records import dump, dump_texts, rule_out, texts_out
from healing_desktop.storage.search_rows import complete, full_text, in_list_order, search_rows

T = TypeVar("T")
_AT_ONCE = 2000
# The words of a large edition are sorted in memory first: half the time.
_FEWER_MERGES = "INSERT INTO group_fts(group_fts, rank) VALUES ('hashsize', 67108864)"
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
        rename_patiently(part, file)
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
            for table in schema.metadata.sorted_tables:
                connection.execute(CreateTable(table))
            connection.exec_driver_sql(schema.FULL_TEXT)
            connection.exec_driver_sql(_FEWER_MERGES)
            _write_terms(connection, content)
            entries = [complete(entry) for entry in content.entries]
            _write_entries(connection, entries)
            _write_search(connection, entries, content)
            _write_words_and_places(connection, content)
            _write_manifest(connection, content)
            _create_indexes(connection)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("INSERT INTO group_fts(group_fts) VALUES ('optimize')")
            connection.exec_driver_sql("ANALYZE")
            connection.exec_driver_sql("VACUUM")
    finally:
        engine.dispose()


def _create_indexes(connection: Connection) -> None:
    """After the rows, which is quicker; in an order that is the same in every run: SQLAlchemy keeps them in a set."""
    for table in schema.metadata.sorted_tables:
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(CreateIndex(index))


def _insert(connection: Connection, table: str, rows: Sequence[dict[str, object]]) -> None:
    """Every row of a table has the same keys, which are its columns."""
    if rows:
        columns, marks = ", ".join(f'"{name}"' for name in rows[0]), ", ".join(f":{name}" for name in rows[0])
        connection.exec_driver_sql(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


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
        "x_names": dump_texts(term.name), "x_explanations": dump_texts(term.explanation),
        "x_dimension": term.dimension, "x_ages": dump(term.ages) if term.ages else None,
        "x_apart": term.apart, "x_order": order,
    }  # fmt: skip


def _write_entries(connection: Connection, entries: Sequence[Entry]) -> None:
    organizations: set[object] = set()
    # An organisation's own entry describes it best, so it is taken before the groups that only name it.
    for part in _parts(sorted(entries, key=lambda e: (e.organization_id is not None, e.row.id))):
        gathered: Rows = defaultdict(list)
        for entry in part:
            for table, rows in entry_rows(entry).items():
                for row in rows:
                    if table == "organization":
                        if row["id"] in organizations:
                            continue
                        organizations.add(row["id"])
                    gathered[table].append(row)
        for table in _TABLES:
            _insert(connection, table, gathered[table])


def _write_search(connection: Connection, entries: Sequence[Entry], content: EditionContent) -> None:
    sets: dict[tuple[str, str], BitMap] = defaultdict(BitMap)
    words: dict[str, bool] = {}
    rules: dict[str, int] = {}
    for part in _parts(list(enumerate(in_list_order(entries, content.published_on), start=1))):
        gathered: Rows = defaultdict(list)
        for number, entry in part:
            for table, rows in search_rows(number, entry, content).items():
                gathered[table] += rows
            for record in dict.fromkeys(dump(rule_out(rule)) or "" for rule in entry.row.schedules):
                gathered["row_rule"].append({"row": number, "rule": rules.setdefault(record, len(rules))})
            gathered["entry_name"] += [{"folded": name, "row": number} for name in names_of(entry)]
            text = full_text(entry)
            gathered["group_fts"].append({"rowid": number, **text})
            words.update(dict.fromkeys(text["names"].split(), True))
            for word in chain(text["places"].split(), text["body"].split()):
                words.setdefault(word, False)
        for mark in gathered["facet"]:
            sets[str(mark["facet"]), str(mark["value"])].add(int(str(mark["row"])))
        for table, rows in gathered.items():
            _insert(connection, table, rows)
    _insert(connection, "rule", [{"rule": number, "record": record} for record, number in rules.items()])
    _insert(
        connection, "facet_rows",
        [{"facet": facet, "value": value, "rows": sets[facet, value].serialize()} for facet, value in sorted(sets)],
    )  # fmt: skip
    _insert(connection, "text_word", [{"word": word, "in_name": int(words[word])} for word in sorted(words)])


def _parts(everything: Sequence[T]) -> Iterator[Sequence[T]]:
    """So that the rows of a large edition never lie in memory all at once."""
    for at in range(0, len(everything), _AT_ONCE):
        yield everything[at : at + _AT_ONCE]


def _write_words_and_places(connection: Connection, content: EditionContent) -> None:
    phrases = [(" ".join(words_of(phrase.words)), phrase.type, phrase.value) for phrase in content.phrases]
    phrases += [(name, "organization", code) for name, code in organization_phrases(content.entries)]
    _insert(
        connection, "vocabulary",
        [{"position": n, "phrase": words, "type": kind, "value": value}
         for n, (words, kind, value) in enumerate(phrases) if words],
    )  # fmt: skip
    _insert(
        connection, "place",
        [{"position": n, "code": place.code, "postcode": place.postcode, "nis": place.nis or None,
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
        "near_needs": table.near_needs,
    }  # fmt: skip
    _insert(connection, "manifest", [{"key": key, "value": dump(value)} for key, value in values.items()])
    _insert(connection, "helpline", dump_helplines(table))
