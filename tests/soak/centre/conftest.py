"""What a run says at its end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.soak.conftest import LINES


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    return request.config.stash[LINES].append
