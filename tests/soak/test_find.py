"""Generated queries against the bundled edition and one of 3,000 made-up entries: an answer, a true one, in time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, seed

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.answer_checks import check_counts, check_found, check_query, check_ways
from tests.fixtures.editions import opened
from tests.fixtures.fuzz import FUZZ, TODAY, queries
from tests.fixtures.generated import generated_edition
from tests.fixtures.stopwatch import SLOW_MS, Stopwatch
from tests.soak.conftest import Rounds

ENTRIES = 3_000
LIMIT = 50
# Counting by hand is slow: one answer in so many.
EVERY_COUNTED = 12


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EditionDirectory]:
    read = opened(generated_edition(ENTRIES, tmp_path_factory.mktemp("large")))
    yield read
    read.close()


def ask(directory: EditionDirectory, content: EditionContent, rounds: Iterator[int], watch: Stopwatch) -> None:
    directory.warm_up()
    for number in rounds:

        @seed(number)
        @FUZZ
        @given(text=queries(content))
        def is_answered(text: str) -> None:
            query = watch.time(text, lambda: directory.understand(text))
            check_query(query, directory)
            found = watch.time(text, lambda: directory.find(query, limit=LIMIT, today=TODAY))
            check_found(found, LIMIT)
            if watch.calls % EVERY_COUNTED == 0:
                check_counts(query, found, directory, TODAY)
                check_ways(query, found, directory, TODAY)

        is_answered()


def test_whatever_is_asked_of_the_bundled_edition(
    directory: EditionDirectory, content: EditionContent, rounds: Rounds, stopwatch: Stopwatch, is_long: bool
) -> None:
    ask(directory, content, rounds(0.4), stopwatch)
    assert not is_long or stopwatch.worst_ms <= SLOW_MS, str(stopwatch)


def test_whatever_is_asked_of_3000_entries(
    large: EditionDirectory, content: EditionContent, rounds: Rounds, stopwatch: Stopwatch, is_long: bool
) -> None:
    ask(large, content, rounds(0.4), stopwatch)
    assert not is_long or stopwatch.worst_ms <= SLOW_MS, str(stopwatch)
