from __future__ import annotations

from collections.abc import Iterator

import pytest

from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.editions import content, directory, edition_file
from tests.storage.made_up import edition_of
from tests.storage.small_edition import ENTRIES

__all__ = ["content", "directory", "edition_file"]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EditionDirectory]:
    opened = edition_of(ENTRIES, tmp_path_factory.mktemp("small"))
    yield opened
    opened.close()
