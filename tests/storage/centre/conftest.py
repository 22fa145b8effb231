from __future__ import annotations

from collections.abc import Iterator

import pytest

from healing_desktop.storage.centre.centre_store import CentreStore
from tests.fixtures.centre_place import open_place, place
from tests.fixtures.postgres import postgres_server, postgres_url

__all__ = ["place", "postgres_server", "postgres_url"]


@pytest.fixture
def store(place: str) -> Iterator[CentreStore]:
    opened = open_place(place)
    yield opened
    opened.close()
