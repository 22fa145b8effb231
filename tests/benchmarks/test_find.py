"""`find` against one statement written by hand in raw sqlite3, counts of the filters, typing errors, and growth."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from healing_desktop.core.query import Query
from healing_desktop.storage.criteria import Asked, fit_of
from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.storage.facet_counts import facet_counts
from tests.benchmarks.conftest import EditionOf
from tests.benchmarks.find_by_hand import find_by_hand, with_facets
from tests.benchmarks.rounds import ROUNDS, Report, medians

LIMIT = 200
# A few milliseconds are soon disturbed.
MANY_ROUNDS = 61
MOST_RATIO = 1.3
MOST_ABOVE_MS = 1.0
MOST_COUNTS_MS = 16.0
TODAY = date(2026, 11, 21)
QUESTIONS = {
    "theme and place": "rouw 9000",
    "theme": "depressie",
    "theme, place, free": "rouw 9000 gratis",
    "place only": "luik",
}
MISTYPED = ("rouww 9000", "eenzaamhied", "depresssie gent", "verslavng 2000")
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)


@pytest.mark.parametrize("entries", [0, 10_000, 100_000], ids=["bundled", "10k", "100k"])
def test_find(entries: int, bundled: Path, edition_of: EditionOf, report: Report) -> None:
    file = edition_of(entries) if entries else bundled
    directory = _open(file)
    raw = with_facets(file)
    rounds = MANY_ROUNDS if entries <= 10_000 else ROUNDS
    try:
        for name, question in QUESTIONS.items():
            query = directory.understand(question)
            sql, parameters = find_by_hand(query, LIMIT)
            same = [entry_id for (entry_id,) in raw.execute(sql, parameters)]
            assert [row.id for row in directory.find(query, limit=LIMIT, today=TODAY).rows] == same, question
            took = medians(
                {
                    "raw": lambda: raw.execute(sql, parameters).fetchall(),  # noqa: B023
                    "find": lambda: directory.find(query, limit=LIMIT, today=TODAY),  # noqa: B023
                },
                rounds,
            )
            case = f"{entries or 'bundled'}: {name}"
            if entries:
                report.compare("find", case, took["find"], took["raw"], MOST_RATIO, rounds)
            else:
                report.above("find", case, took["find"], took["raw"], MOST_ABOVE_MS, rounds)
    finally:
        raw.close()
        directory.close()


def test_counts_of_the_filters(edition_of: EditionOf, report: Report) -> None:
    for entries in (10_000, 100_000):
        directory = _open(edition_of(entries))
        finder = directory._finder
        query = directory.understand("rouw")
        fit = fit_of(Asked(query, finder.sets, finder.taxonomies, None))
        found = facet_counts(fit, query, finder.sets, finder.taxonomies)
        assert ("theme", "grief", len(fit.rows)) in found
        took = medians({"counts": lambda: facet_counts(fit, query, finder.sets, finder.taxonomies)}, MANY_ROUNDS)  # noqa: B023
        most = MOST_COUNTS_MS if entries == 10_000 else None
        case = f"{entries}: all {len(found)} values"
        report.note("counts of the filters", case, took["counts"], "ms", most=most, rounds=MANY_ROUNDS)
        directory.close()


def test_typing_errors(edition_of: EditionOf, report: Report) -> None:
    for entries in (10_000, 100_000):
        directory = _open(edition_of(entries))
        for text in MISTYPED:
            assert any(chip.type == "theme" for chip in directory.understand(text).chips), text
            took = medians({"understand": lambda: directory.understand(text)}, MANY_ROUNDS)  # noqa: B023
            report.note("typing error", f"{entries}: “{text}”", took["understand"], "ms", rounds=MANY_ROUNDS)
        directory.close()


def test_growth(edition_of: EditionOf, report: Report) -> None:
    """A place alone reads every row: what grows with the edition is working out and sorting the distances of all."""
    for entries in SIZES:
        directory = _open(edition_of(entries))
        queries = {text: directory.understand(text) for text in ("rouw 9000", "luik")}
        took = medians({text: _asking(directory, query) for text, query in queries.items()}, ROUNDS)
        for text, ms in took.items():
            report.note("growth", f"{entries}: find “{text}”", ms, "ms", rounds=ROUNDS)
        # Each from another place, so that no distance is kept from the time before.
        places = [
            directory.understand(f"rouw {code}") for code in ("1000", "2000", "3000", "4000", "5000", "8000", "9000")
        ]
        start = perf_counter()
        for query in places:
            directory.find(query, limit=LIMIT, today=TODAY)
        each = (perf_counter() - start) * 1000 / len(places)
        report.note("growth", f"{entries}: find from a new place", each, "ms", rounds=len(places))
        directory.close()


def _asking(directory: EditionDirectory, query: Query) -> Callable[[], object]:
    return lambda: directory.find(query, limit=LIMIT, today=TODAY)


def _open(file: Path) -> EditionDirectory:
    directory = open_directory(file)
    assert isinstance(directory, EditionDirectory)
    directory.warm_up()
    return directory
