from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.centre.served_desks import Desk, MakeDesk
from tests.fixtures.centre_place import place
from tests.fixtures.editions import directory, edition_file
from tests.fixtures.postgres import postgres_server, postgres_url

__all__ = ["directory", "edition_file", "place", "postgres_server", "postgres_url"]


@pytest.fixture
def make_desk(tmp_path: Path) -> Iterator[MakeDesk]:
    """A desk with that name; all share one server."""
    made: list[Desk] = []

    def make(name: str) -> Desk:
        made.append(Desk(tmp_path / name, tmp_path / "server.db"))
        return made[-1]

    yield make
    for desk in made:
        desk.centre.close()


@pytest.fixture
def one(make_desk: MakeDesk) -> Desk:
    return make_desk("one")


@pytest.fixture
def two(make_desk: MakeDesk) -> Desk:
    return make_desk("two")
