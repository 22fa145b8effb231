"""The table of queries, against the bundled edition."""

from __future__ import annotations

from datetime import date

import pytest

from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.queries import BY_LANGUAGE, QUERIES, Asked

LEAST_QUERIES = 350
# A Tuesday.
TODAY = date(2026, 11, 24)
SAID = [pytest.param(asked, id=asked.text) for asked in QUERIES]
NAMED = [pytest.param(asked, id=asked.text) for asked in QUERIES if asked.names]


def test_there_are_queries_enough_and_each_once() -> None:
    assert len({asked.text for asked in QUERIES}) == len(QUERIES) >= LEAST_QUERIES
    others = sum(
        len(BY_LANGUAGE[language]) for language in ("ar", "fa", "ps", "uk", "ru", "tr", "es", "pl", "ti", "so")
    )
    assert 0.2 * len(QUERIES) <= others <= 0.4 * len(QUERIES)


@pytest.mark.parametrize("asked", SAID)
def test_a_query_is_understood(directory: EditionDirectory, asked: Asked) -> None:
    assert asked.wrong_in(directory.understand(asked.text)) == ""


@pytest.mark.parametrize("asked", NAMED)
def test_the_expected_entry_is_among_the_first(directory: EditionDirectory, asked: Asked) -> None:
    found = directory.find(directory.understand(asked.text), limit=asked.within, today=TODAY)
    assert asked.wrong_among(found.rows) == ""


@pytest.mark.parametrize("asked", SAID)
def test_danger_puts_the_lines_first_and_nothing_else_does(directory: EditionDirectory, asked: Asked) -> None:
    found = directory.find(directory.understand(asked.text), limit=1, today=TODAY)
    if asked.danger != "*":
        assert found.helplines_first is (asked.danger is not None)
