"""How long to go on: SOAK_SECONDS for all of these together; in the suite 20 for questions and schedules and 60 for
the readers of files; 600 in `make soak-find`, ten minutes for each reader in `make soak-readers`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import count
from time import monotonic

import pytest

from tests.fixtures.editions import content, directory, edition_file
from tests.fixtures.stopwatch import Stopwatch

__all__ = ["content", "directory", "edition_file"]

SUITE_SECONDS, READERS_SECONDS = 20.0, 60.0
SECONDS = float(os.environ.get("SOAK_SECONDS", SUITE_SECONDS))
# Set-up, and the last round that is under way when time is over.
MORE_SECONDS = 180
LINES = pytest.StashKey[list[str]]()

Rounds = Callable[[float], Iterator[int]]


def pytest_configure(config: pytest.Config) -> None:
    config.stash[LINES] = []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # Those that cut off a sync know their own end; the plugin's own limit would end the long runs of the others.
        if item.path.parent.name in ("soak", "readers"):
            item.add_marker(pytest.mark.timeout(SECONDS + MORE_SECONDS))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash[LINES]:
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def is_long() -> bool:
    """Whether this is the long run: then a slow call fails it."""
    return SECONDS > SUITE_SECONDS


def rounds_for(seconds: float) -> Rounds:
    def until(share: float) -> Iterator[int]:
        over = monotonic() + seconds * share
        for seed in count(1):
            yield seed
            if monotonic() > over:
                return

    return until


@pytest.fixture(scope="session")
def rounds() -> Rounds:
    """Seeds, one a round, until that share of the time is over; at least one."""
    return rounds_for(SECONDS)


@pytest.fixture(scope="session")
def rounds_of_readers() -> Rounds:
    return rounds_for(max(SECONDS, READERS_SECONDS))


@pytest.fixture
def stopwatch(request: pytest.FixtureRequest) -> Iterator[Stopwatch]:
    watch = Stopwatch()
    yield watch
    request.config.stash[LINES].append(f"{request.node.name}: {watch}")
