"""`find` against the same statement through raw sqlite3, at the bundled size, 10,000 and 100,000 entries."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.storage.find_sql import find_statement
from tests.benchmarks.conftest import EditionOf
from tests.benchmarks.rounds import ROUNDS, Report, medians

LIMIT = 200
# A few milliseconds are soon disturbed.
MANY_ROUNDS = 61
MOST_RATIO = 1.3
MOST_ABOVE_MS = 1.0
TODAY = date(2026, 11, 21)
QUESTIONS = {
    "theme and place": "rouw 9000",
    "start of a word": "wand",
    "word and facets": "wandelen gratis avond nl",
    "place only": "4000",
    "five parts": "eenzaamheid fr 1000 avond gratis",
}
# What T1 types, in full, may take this long in SQL.
MOST_SQL_MS = {10_000: 8.0, 100_000: 80.0}


@pytest.mark.parametrize("entries", [0, 10_000, 100_000], ids=["bundled", "10k", "100k"])
def test_find(entries: int, bundled: Path, edition_of: EditionOf, report: Report) -> None:
    file = edition_of(entries) if entries else bundled
    directory = open_directory(file)
    assert isinstance(directory, EditionDirectory)
    raw = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        for name, question in QUESTIONS.items():
            _compare(f"{entries or 'bundled'}: {name}", question, directory, raw, report, entries)
    finally:
        raw.close()
        directory.close()


def _compare(
    case: str, question: str, directory: EditionDirectory, raw: sqlite3.Connection, report: Report, entries: int
) -> None:
    query = directory.understand(question)
    statement = find_statement(query, LIMIT)
    same = [fields[0] for fields in raw.execute(statement.sql, statement.parameters)]
    assert [row.id for row in directory.find(query, limit=LIMIT, today=TODAY).rows] == same
    took = medians(
        {
            "raw": lambda: raw.execute(statement.sql, statement.parameters).fetchall(),
            "find": lambda: directory.find(query, limit=LIMIT, today=TODAY),
            "every row": lambda: [row.id for row in directory.find(query, limit=LIMIT, today=TODAY).rows],
        },
        rounds := MANY_ROUNDS if entries <= 10_000 else ROUNDS,
    )
    if entries:
        report.compare("find", case, took["find"], took["raw"], MOST_RATIO, rounds)
    else:
        report.above("find", case, took["find"], took["raw"], MOST_ABOVE_MS, rounds)
    report.compare("  and every row read", case, took["every row"], took["raw"], None, rounds)
    if question == "rouw 9000" and entries:
        report.note("  the SQL itself", case, took["raw"], "ms", most=MOST_SQL_MS[entries], rounds=rounds)
