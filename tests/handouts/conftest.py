"""The real templates, words, lists and lines; made-up entries."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest

from healing_desktop.core.words import Words
from healing_desktop.handouts.service import HandoutService
from healing_desktop.handouts.typeset import Typesetter
from tests.core.samples import words_in
from tests.fixtures.generated import real_content


@pytest.fixture(scope="session")
def words_for() -> Callable[[str], Words]:
    return lru_cache(words_in)


@pytest.fixture(scope="session")
def service(root: Path, words_for: Callable[[str], Words]) -> HandoutService:
    content = real_content()
    return HandoutService(root / "resources", words_for, content.taxonomies, content.helplines)


@pytest.fixture(scope="session")
def typesetter(root: Path) -> Typesetter:
    return Typesetter(root / "resources")
